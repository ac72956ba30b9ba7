package org.ribwise.domain.settings;

/// The inhaler for relief.
///
/// @param name what the person calls it; empty when not set
/// @param type which kind it is
/// @param scheme how it is taken in an attack where the person lives; it holds for a short-acting reliever only
public record Reliever(String name, RelieverType type, FirstAidScheme scheme) {

    /// Nobody has said anything.
    public static final Reliever UNKNOWN = new Reliever("", RelieverType.UNKNOWN, FirstAidScheme.ONE_BY_ONE);

    /// Whether the first-aid card may name puffs: with a short-acting reliever only. Combination inhalers have other
    /// limits, and a kind that nobody has named is not assumed (clinical reference 5.4).
    public boolean hasPuffStep() {
        return type == RelieverType.SABA;
    }
}

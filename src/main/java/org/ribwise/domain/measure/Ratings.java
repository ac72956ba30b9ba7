package org.ribwise.domain.measure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The answers of one check-in or check-out: pain for every region and breathlessness, each given or missing.
///
/// @param pain ratings that were given; a region that is not in the map is missing, not 0
/// @param breathlessness the rating, or empty when it was not given
public record Ratings(Map<BodyRegion, Nrs> pain, Optional<Nrs> breathlessness) {

    /// Nothing was rated.
    public static final Ratings MISSING = new Ratings(Map.of(), Optional.empty());

    /// Copies the map.
    public Ratings {
        EnumMap<BodyRegion, Nrs> copy = new EnumMap<>(BodyRegion.class);
        copy.putAll(pain);
        pain = Collections.unmodifiableMap(copy);
    }

    /// The rating of one region, empty when it is missing.
    public Optional<Nrs> pain(BodyRegion region) {
        return Optional.ofNullable(pain.get(region));
    }

    /// The highest pain of any region, empty when no region was rated.
    public Optional<Nrs> worstPain() {
        return pain.values().stream().max(Nrs::compareTo);
    }
}

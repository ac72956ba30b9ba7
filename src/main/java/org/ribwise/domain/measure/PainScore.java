package org.ribwise.domain.measure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The pain of one region (clinical reference 4.2). What was not said is missing, never 0.
///
/// @param region where
/// @param side which side of the back; empty for regions that have a side of their own, or when it was not said
/// @param now pain now
/// @param worst worst pain in the last 24 hours
/// @param qualities how it feels; empty when it was not said
/// @param relations when it comes in relation to breathing; empty when it was not said
public record PainScore(
        BodyRegion region,
        Optional<BackSide> side,
        Optional<Nrs> now,
        Optional<Nrs> worst,
        Set<PainQuality> qualities,
        Set<BreathingRelation> relations) {

    /// Copies the sets.
    ///
    /// @throws IllegalArgumentException if a shoulder has a side beside its own, or if there is no relation
    ///     and one
    public PainScore {
        EnumSet<PainQuality> said = EnumSet.noneOf(PainQuality.class);
        said.addAll(qualities);
        qualities = Collections.unmodifiableSet(said);
        EnumSet<BreathingRelation> linked = EnumSet.noneOf(BreathingRelation.class);
        linked.addAll(relations);
        relations = Collections.unmodifiableSet(linked);
        if (side.isPresent() && !hasSides(region)) {
            throw new IllegalArgumentException("a side of " + region);
        }
        if (linked.contains(BreathingRelation.NONE) && linked.size() > 1) {
            throw new IllegalArgumentException("no relation, and others");
        }
    }

    /// Pain now, and nothing else said.
    public static PainScore now(BodyRegion region, Nrs rating) {
        return new PainScore(region, Optional.empty(), Optional.of(rating), Optional.empty(), Set.of(), Set.of());
    }

    /// Whether a region has a left, a centre and a right.
    public static boolean hasSides(BodyRegion region) {
        return switch (region) {
            case SHOULDER_LEFT, SHOULDER_RIGHT -> false;
            case NECK, UPPER_BACK, MID_BACK, RIBS, LOWER_BACK -> true;
        };
    }

    /// Whether a sharp, shooting or numb quality asks for the warning signs of the back (clinical reference 5.5).
    public boolean asksRedFlags() {
        return qualities.stream().anyMatch(PainQuality::asksRedFlags);
    }
}

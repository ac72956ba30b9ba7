package org.ribwise.domain.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Ratings;

/// What can be followed over time. Each is a rating of its own; they are never added up.
public sealed interface Measure {

    /// Pain of one region.
    ///
    /// @param region where
    record Pain(BodyRegion region) implements Measure {}

    /// Breathlessness.
    record Breathlessness() implements Measure {}

    /// The rating of this measure among the answers of one check-in or check-out, empty when it was not given.
    default Optional<Nrs> in(Ratings ratings) {
        return switch (this) {
            case Pain(BodyRegion region) -> ratings.pain(region);
            case Breathlessness() -> ratings.breathlessness();
        };
    }

    /// From which change on a change matters.
    default Yardstick yardstick() {
        return switch (this) {
            case Pain _ -> Yardstick.PAIN;
            case Breathlessness() -> Yardstick.BREATHLESSNESS;
        };
    }

    /// Every measure: pain by region from the neck down, then breathlessness.
    static List<Measure> all() {
        List<Measure> measures = new ArrayList<>();
        for (BodyRegion region : BodyRegion.values()) {
            measures.add(new Pain(region));
        }
        measures.add(new Breathlessness());
        return List.copyOf(measures);
    }
}

package org.ribwise.domain.safety;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Suitability.Change;
import org.ribwise.domain.safety.Suitability.Reason;
import org.ribwise.domain.safety.Suitability.Refusal;
import org.ribwise.domain.safety.Suitability.Rule;

/// What changes leave of a breathing exercise is judged once more: without its holds a breath may be too quick, two
/// in-breaths may become one, and nothing may be left that fits into the longest time.
final class Remainder {

    private static final long SECOND_MILLIS = 1_000;

    private Remainder() {}

    /// @param changes what the rules change
    static Stream<Reason> reasons(Routine.Item item, List<Change> changes, Profile profile) {
        if (!(item instanceof BreathingItem breathing)) {
            return Stream.empty();
        }
        Limits limits = changes.stream().map(Change::limits).reduce(breathing.limits(), Limits::and);
        Stream<Reason> breath = limits.withoutHolds()
                ? BreathCaps.reasons(breathing.exercise(), profile, Limits.WITHOUT_HOLDS)
                : Stream.empty();
        return Stream.concat(breath, tooLong(breathing, limits));
    }

    /// A session plays whole breaths and whole drills: one must fit.
    private static Stream<Reason> tooLong(BreathingItem item, Limits limits) {
        if (limits.longestSeconds().isEmpty()) {
            return Stream.empty();
        }
        int longest = limits.longestSeconds().getAsInt();
        long least = leastMillis(item.exercise().parts().getFirst(), limits);
        return least > longest * SECOND_MILLIS
                ? Stream.of(
                        new Refusal(Rule.NO_TIME, longest + " s", Optional.empty(), Optional.empty(), Optional.empty()))
                : Stream.empty();
    }

    /// What the first part takes at least, at the last step of its ramp.
    private static long leastMillis(BreathPart part, Limits limits) {
        return switch (part) {
            case BreathPart.Own _ -> 0;
            case BreathPart.Paced paced -> limits.on(paced.pacing().target()).cycleMillis();
            case BreathPart.Drill drill ->
                drill.beats().stream().mapToLong(Beat::targetMillis).sum();
        };
    }
}

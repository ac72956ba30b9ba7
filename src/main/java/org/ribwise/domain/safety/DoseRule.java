package org.ribwise.domain.safety;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.Routine.StretchItem;
import org.ribwise.domain.exercise.StretchExercise.StretchDose;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Suitability.Change;
import org.ribwise.domain.safety.Suitability.Reason;
import org.ribwise.domain.safety.Suitability.Rule;

/// Nobody is asked to do more than an exercise's target dose (clinical reference 1.2 and 2.4). The catalogue
/// already turns away files that ask for more; whoever asks for more in another way gets the target dose instead,
/// and is told. The exercise itself still suits, so it is not refused.
final class DoseRule {

    private DoseRule() {}

    static Stream<Reason> reasons(Routine.Item item, Profile profile) {
        return withinTarget(item).equals(item)
                ? Stream.empty()
                : Stream.of(new Change(Rule.DOSE, Optional.empty(), Optional.empty(), Optional.empty(), Limits.NONE));
    }

    /// The item with no number above its exercise's target.
    static Routine.Item withinTarget(Routine.Item item) {
        return switch (item) {
            case BreathingItem breathing -> withinTarget(breathing);
            case StretchItem stretch -> withinTarget(stretch);
        };
    }

    private static BreathingItem withinTarget(BreathingItem item) {
        BreathingExercise exercise = item.exercise();
        int longest = exercise.lengthSeconds().map(range -> range.target()).orElse(Integer.MAX_VALUE);
        OptionalInt seconds = item.seconds().isPresent()
                ? OptionalInt.of(Math.min(item.seconds().getAsInt(), longest))
                : OptionalInt.empty();
        int rounds = Math.min(item.rounds(), exercise.rounds().target());
        return new BreathingItem(exercise, seconds, rounds, item.step(), item.limits(), item.restSeconds());
    }

    private static StretchItem withinTarget(StretchItem item) {
        StretchDose dose = item.exercise().dose();
        return item.dosed(
                Math.min(item.sets(), dose.sets().target()),
                Math.min(item.reps(), dose.reps().target()),
                Math.min(item.holdSeconds(), dose.holdSeconds().target()));
    }
}

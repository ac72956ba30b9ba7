package org.ribwise.domain.safety;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Suitability.Change;
import org.ribwise.domain.safety.Suitability.Reason;
import org.ribwise.domain.safety.Suitability.Refusal;
import org.ribwise.domain.safety.Suitability.Rule;

/// What follows from an exercise's level and from a prescription.
final class LevelRules {

    private static final int PRESCRIBED_LEVEL = 3;

    /// What no exercise may ask for without a prescription, whichever level its file claims: the control pause and
    /// stacked breaths (clinical reference 1.3, br-reduced and br-stack, both level 3).
    private static final Set<BreathAction> PRESCRIBED_ACTIONS =
            EnumSet.of(BreathAction.CONTROL_PAUSE, BreathAction.STACK);

    private LevelRules() {}

    /// Level 3 only when a physiotherapist has switched it on (clinical reference 1.1; 5.7, 3).
    static Stream<Reason> prescription(Routine.Item item, Profile profile) {
        boolean missing = needsPrescription(item.exercise())
                && !profile.isPrescribed(item.exercise().id());
        return missing
                ? Stream.of(new Refusal(
                        Rule.PRESCRIPTION,
                        "exercise",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(alternative(item.exercise()))))
                : Stream.empty();
    }

    /// What the exercise's own file offers to those whom it blocks, else relaxed tummy breathing.
    private static ExerciseId alternative(Exercise exercise) {
        return exercise.card().safety().stream()
                .filter(note -> note.action() == SafetyNote.Action.BLOCK)
                .flatMap(note -> note.instead().stream())
                .findFirst()
                .orElse(Envelope.RELAXED_BREATHING);
    }

    /// Under 16 years everything is out of scope unless prescribed (clinical reference 2.2, `PAEDIATRIC`).
    static Stream<Reason> paediatric(Routine.Item item, Profile profile) {
        boolean refused = profile.has(SafetyTag.PAEDIATRIC)
                && !profile.isPrescribed(item.exercise().id());
        return refused
                ? Stream.of(new Refusal(
                        Rule.PAEDIATRIC,
                        "exercise",
                        Optional.of(SafetyTag.PAEDIATRIC),
                        Optional.empty(),
                        Optional.empty()))
                : Stream.empty();
    }

    /// After an attack or flare: level 1 only, from the start step (clinical reference 1.5). A prescription from
    /// before does not change that; the reference wants the physiotherapist to confirm again first.
    static Stream<Reason> afterFlare(Routine.Item item, Profile profile) {
        if (!profile.has(SafetyTag.RECENT_EXACERBATION)) {
            return Stream.empty();
        }
        int level = item.exercise().card().level();
        Optional<SafetyTag> tag = Optional.of(SafetyTag.RECENT_EXACERBATION);
        if (level > 1) {
            Optional<ExerciseId> instead = Optional.of(Envelope.RELAXED_BREATHING);
            return Stream.of(new Refusal(Rule.AFTER_FLARE, "level " + level, tag, Optional.empty(), instead));
        }
        boolean rampedUp = item instanceof Routine.BreathingItem breathing && breathing.step() > 0;
        return rampedUp
                ? Stream.of(new Change(Rule.AFTER_FLARE, tag, Optional.empty(), Optional.empty(), Limits.NONE))
                : Stream.empty();
    }

    static boolean needsPrescription(Exercise exercise) {
        boolean prescribedAction = switch (exercise) {
            case BreathingExercise breathing -> breathing.parts().stream().anyMatch(LevelRules::hasPrescribedAction);
            case StretchExercise _ -> false;
        };
        return prescribedAction || exercise.card().level() == PRESCRIBED_LEVEL;
    }

    private static boolean hasPrescribedAction(BreathPart part) {
        return part instanceof BreathPart.Drill drill
                && drill.beats().stream()
                        .map(Beat::action)
                        .flatMap(Optional::stream)
                        .anyMatch(PRESCRIBED_ACTIONS::contains);
    }
}

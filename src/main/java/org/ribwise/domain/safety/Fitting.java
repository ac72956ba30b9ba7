package org.ribwise.domain.safety;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.Routine.StretchItem;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.FittedRoutine.FittedItem;
import org.ribwise.domain.safety.Suitability.Change;
import org.ribwise.domain.safety.Suitability.Reason;

/// Makes items fit a person: applies changes, looks for what takes the place of something else, and leaves out what
/// has no suitable substitute.
final class Fitting {

    private final Envelope envelope;
    private final Profile profile;

    Fitting(Envelope envelope, Profile profile) {
        this.envelope = envelope;
        this.profile = profile;
    }

    List<FittedItem> fit(List<Routine.Item> items) {
        return withoutRepeats(items.stream().map(this::fitted).toList());
    }

    private FittedItem fitted(Routine.Item item) {
        return new FittedItem(item, envelope.judge(item, profile), played(item, new HashSet<>()));
    }

    /// What is played for an item.
    ///
    /// @param tried exercises that were considered for it before; each is tried once, so the search ends also where
    ///     two exercises name each other
    private Optional<Routine.Item> played(Routine.Item item, Set<ExerciseId> tried) {
        tried.add(item.exercise().id());
        Suitability suitability = envelope.judge(item, profile);
        return switch (suitability) {
            case Suitability.Allowed() -> Optional.of(item);
            case Suitability.WithChanges(List<Change> changes) -> {
                Limits limits = limits(changes);
                boolean replaced =
                        changes.stream().anyMatch(change -> change.instead().isPresent());
                yield replaced
                        ? inPlaceOf(item, changes, limits, tried)
                        : Optional.of(within(changed(item, changes), limits));
            }
            case Suitability.Refused refused -> inPlaceOf(item, refused.refusals(), Limits.NONE, tried);
        };
    }

    private Optional<Routine.Item> inPlaceOf(
            Routine.Item item, List<? extends Reason> reasons, Limits limits, Set<ExerciseId> tried) {
        for (Reason reason : reasons) {
            Optional<Exercise> other =
                    reason.instead().filter(id -> !tried.contains(id)).flatMap(envelope.library()::exercise);
            Optional<Routine.Item> found =
                    other.flatMap(exercise -> played(Substitute.inPlaceOf(item, exercise, limits), tried));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Limits limits(List<Change> changes) {
        return changes.stream().map(Change::limits).reduce(Limits.NONE, Limits::and);
    }

    /// What a rule changes beyond limits.
    private static Routine.Item changed(Routine.Item item, List<Change> changes) {
        Routine.Item result = item;
        for (Change change : changes) {
            result = switch (change.rule()) {
                case MANY_HUFFS, NO_TIME -> result;
                case AFTER_FLARE -> atStartStep(result);
                case DOSE -> DoseRule.withinTarget(result);
                case CONDITION, NO_HOLDS, NOT_ASKED, PRESCRIPTION, PAEDIATRIC, PHASE_TOO_LONG, TOO_SLOW, TOO_QUICK ->
                    result;
            };
        }
        return result;
    }

    private static Routine.Item atStartStep(Routine.Item item) {
        return switch (item) {
            case BreathingItem breathing ->
                new BreathingItem(
                        breathing.exercise(),
                        breathing.seconds(),
                        breathing.rounds(),
                        0,
                        breathing.limits(),
                        breathing.restSeconds());
            case StretchItem stretch -> stretch;
        };
    }

    private static Routine.Item within(Routine.Item item, Limits limits) {
        return switch (item) {
            case BreathingItem breathing -> breathing.within(limits);
            case StretchItem stretch -> stretch.within(limits);
        };
    }

    /// A substitute beside the same exercise is left out: once is enough.
    private static List<FittedItem> withoutRepeats(List<FittedItem> items) {
        List<FittedItem> result = new ArrayList<>();
        int before = -1;
        for (FittedItem item : items) {
            result.add(item);
            if (item.played().isEmpty()) {
                continue;
            }
            int here = result.size() - 1;
            if (before >= 0 && isSame(result.get(before), item)) {
                boolean keepsFirst = !item.playsWhatWasAsked();
                int dropped = keepsFirst ? here : before;
                FittedItem repeat = result.get(dropped);
                result.set(dropped, new FittedItem(repeat.asked(), repeat.suitability(), Optional.empty()));
                before = keepsFirst ? before : here;
            } else {
                before = here;
            }
        }
        return result;
    }

    private static boolean isSame(FittedItem one, FittedItem other) {
        boolean sameExercise =
                one.played().map(Routine.Item::exercise).equals(other.played().map(Routine.Item::exercise));
        return sameExercise && !(one.playsWhatWasAsked() && other.playsWhatWasAsked());
    }
}

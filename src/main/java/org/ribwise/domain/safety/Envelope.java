package org.ribwise.domain.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.FittedRoutine.FittedItem;
import org.ribwise.domain.safety.Suitability.Change;
import org.ribwise.domain.safety.Suitability.Refusal;
import org.ribwise.domain.safety.Suitability.Rule;

/// The one place that decides what suits whom. Everything that shows or starts an exercise asks here.
///
/// @param library where the exercises that take the place of others are found
public record Envelope(ExerciseLibrary library) {

    private static final int PRESCRIBED_LEVEL = 3;

    /// Whether an exercise with its dose suits a person.
    public Suitability judge(Routine.Item item, Profile profile) {
        List<Refusal> refusals = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        ExerciseId id = item.exercise().id();
        if (item.exercise().card().level() == PRESCRIBED_LEVEL
                && !profile.prescribed().contains(id)) {
            refusals.add(
                    new Refusal(Rule.PRESCRIPTION, "exercise", Optional.empty(), Optional.empty(), Optional.empty()));
        }
        for (SafetyNote note : item.exercise().card().safety()) {
            if (profile.has(note.tag())) {
                switch (note.action()) {
                    case BLOCK ->
                        refusals.add(new Refusal(
                                Rule.CONDITION,
                                "exercise",
                                Optional.of(note.tag()),
                                Optional.of(note.advice()),
                                note.instead()));
                    case CAUTION ->
                        changes.add(new Change(
                                Rule.CONDITION,
                                Optional.of(note.tag()),
                                Optional.of(note.advice()),
                                note.instead(),
                                note.limits()));
                }
            }
        }
        if (!refusals.isEmpty()) {
            return new Suitability.Refused(refusals);
        }
        return changes.isEmpty() ? new Suitability.Allowed() : new Suitability.WithChanges(changes);
    }

    /// A routine with every change made that the person needs; what does not suit them is left out.
    public FittedRoutine fit(Routine routine, Profile profile) {
        List<FittedItem> items =
                routine.items().stream().map(item -> fitted(item, profile)).toList();
        List<Routine.Item> played =
                items.stream().map(FittedItem::played).flatMap(Optional::stream).toList();
        Optional<ClearedRoutine> cleared = played.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClearedRoutine(new Routine(
                        routine.id(),
                        routine.version(),
                        routine.name(),
                        routine.description(),
                        routine.getReadySeconds(),
                        played)));
        return new FittedRoutine(routine, items, cleared);
    }

    private FittedItem fitted(Routine.Item item, Profile profile) {
        Suitability suitability = judge(item, profile);
        Optional<Routine.Item> played = switch (suitability) {
            case Suitability.Allowed() -> Optional.of(item);
            case Suitability.WithChanges(List<Change> changes) -> Optional.of(within(item, changes));
            case Suitability.Refused _ -> Optional.empty();
        };
        return new FittedItem(item, suitability, played);
    }

    private static Routine.Item within(Routine.Item item, List<Change> changes) {
        Limits limits = changes.stream().map(Change::limits).reduce(Limits.NONE, Limits::and);
        return switch (item) {
            case Routine.BreathingItem breathing -> breathing.within(limits);
            case Routine.StretchItem stretch -> stretch.within(limits);
        };
    }
}

package org.ribwise.ui.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.FittedRoutine.FittedItem;
import org.ribwise.ui.kit.SearchText;

/// One thing in the library: an exercise alone at its start dose, or a routine.
///
/// @param fitted what begins when it is started, made to fit the person
/// @param kind what it is
/// @param suits the envelope's answer in short
/// @param minutes how long it takes this person, rounded up; as the file says when it does not suit them
/// @param traits everything that it can be found by
/// @param text everything that it can be searched by
record LibraryEntry(
        FittedRoutine fitted, EntryKind kind, Suits suits, int minutes, Set<Enum<?>> traits, SearchText text) {

    private static final BreathPattern QUIET = new BreathPattern(2_000, 0, 3_000, 0);

    LibraryEntry {
        traits = Set.copyOf(traits);
    }

    ExerciseId id() {
        return fitted.asked().id();
    }

    LocalText name() {
        return fitted.asked().name();
    }

    /// The exercise, if it is one alone.
    Optional<Exercise> exercise() {
        return kind == EntryKind.ROUTINE
                ? Optional.empty()
                : Optional.of(first().asked().exercise());
    }

    /// The first item as this person does it: what takes its place where it was replaced, and what the file
    /// says where nothing can be begun.
    Routine.Item doneItem() {
        return suits.canBegin() ? first().played().orElse(first().asked()) : first().asked();
    }

    /// The exercise alone as this person does it.
    Optional<Exercise> done() {
        return exercise().map(asked -> doneItem().exercise());
    }

    /// The first item, which is the only one of an exercise alone.
    FittedItem first() {
        return fitted.items().getFirst();
    }

    /// The stretch to draw: its own, or of a routine the one that moves most.
    Optional<StretchExercise> drawn() {
        return fitted.items().stream()
                .map(item -> item.asked().exercise())
                .filter(StretchExercise.class::isInstance)
                .map(StretchExercise.class::cast)
                .max(Comparator.comparingDouble(MovePreview::reach));
    }

    /// The first breath that is paced, as it is played; a quiet breath where none is (clinical reference 1.2,
    /// br-control).
    BreathPattern breathed() {
        return fitted.items().stream()
                .map(item -> item.played().orElse(item.asked()))
                .flatMap(LibraryEntry::paced)
                .findFirst()
                .orElse(QUIET);
    }

    private static Stream<BreathPattern> paced(Routine.Item item) {
        return switch (item) {
            case Routine.StretchItem _ -> Stream.empty();
            case Routine.BreathingItem breathing ->
                breathing.exercise().parts().stream()
                        .filter(BreathPart.Paced.class::isInstance)
                        .map(BreathPart.Paced.class::cast)
                        .map(part -> breathing.limits().on(part.pacing().at(breathing.step())));
        };
    }

    /// Its traits of one sort, in their order.
    <E extends Enum<E>> List<E> traits(Class<E> sort) {
        return traits.stream().filter(sort::isInstance).map(sort::cast).sorted().toList();
    }
}

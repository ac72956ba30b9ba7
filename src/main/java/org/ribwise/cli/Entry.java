package org.ribwise.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.HelpArea;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.session.DoseNumbers;
import org.ribwise.domain.session.TimelineCompiler;

/// An exercise or routine with what one looks for in a list.
///
/// @param kind what it is
/// @param routine it, as something that can be played
record Entry(EntryType kind, Routine routine) {

    static Entry of(Exercise exercise) {
        return new Entry(EntryType.of(exercise), Routine.single(exercise));
    }

    static Entry of(Routine routine) {
        return new Entry(EntryType.ROUTINE, routine);
    }

    /// Everything in a library: exercises, then routines.
    static List<Entry> all(ExerciseLibrary library) {
        return Stream.concat(
                        library.exercises().stream().map(Entry::of),
                        library.routines().stream().map(Entry::of))
                .toList();
    }

    ExerciseId id() {
        return routine.id();
    }

    /// The exercise, or the exercises of the routine.
    List<Exercise> exercises() {
        return routine.items().stream().map(Routine.Item::exercise).toList();
    }

    /// The highest level of its exercises.
    int level() {
        return exercises().stream()
                .mapToInt(exercise -> exercise.card().level())
                .max()
                .orElseThrow();
    }

    Set<HelpArea> helps() {
        return exercises().stream()
                .flatMap(exercise -> exercise.card().helps().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(HelpArea.class)));
    }

    /// How long it takes, getting ready included: as the person would do it, or as its file says when nobody is given
    /// or it is refused.
    ///
    /// @param fitted the envelope's answer for the person, if one is given
    long millis(Optional<FittedRoutine> fitted) {
        return fitted.filter(answer -> Answer.of(answer) != Answer.REFUSED)
                .flatMap(FittedRoutine::cleared)
                .map(cleared -> TimelineCompiler.compile(cleared).totalMillis())
                .orElseGet(() -> DoseNumbers.millisOf(routine));
    }
}

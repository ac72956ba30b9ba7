package org.ribwise.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.HelpArea;
import org.ribwise.domain.exercise.Posture;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.Position;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
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

    /// Where it can be done: for a routine, where all of it can be done; nothing when it needs several places.
    Set<Position> wholly() {
        List<Set<Position>> each = exercises().stream().map(Entry::positions).toList();
        Set<Position> everywhere = EnumSet.copyOf(each.getFirst());
        each.forEach(everywhere::retainAll);
        return everywhere;
    }

    /// Where it can be done; for a routine that needs several places, those that its stretches need.
    Set<Position> positions() {
        Set<Position> wholly = wholly();
        return wholly.isEmpty()
                ? exercises().stream()
                        .filter(StretchExercise.class::isInstance)
                        .flatMap(exercise -> positions(exercise).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Position.class)))
                : wholly;
    }

    private static Set<Position> positions(Exercise exercise) {
        return switch (exercise) {
            case BreathingExercise breathing ->
                breathing.postures().stream()
                        .map(Posture::position)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Position.class)));
            case StretchExercise stretch -> EnumSet.of(stretch.position());
        };
    }

    /// How long it takes at its start dose, getting ready included; empty when the envelope lets nobody do it.
    OptionalLong millis(Envelope envelope) {
        Set<ExerciseId> ids = exercises().stream().map(Exercise::id).collect(Collectors.toSet());
        return envelope.fit(routine, new Profile(Set.of(), ids))
                .cleared()
                .map(cleared ->
                        OptionalLong.of(TimelineCompiler.compile(cleared).totalMillis()))
                .orElse(OptionalLong.empty());
    }
}

package org.ribwise.domain.exercise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that could be read, and everything that was wrong.
///
/// @param exercises breathing exercises, then stretches, each sorted by id
/// @param routines sorted by id
/// @param problems all problems, by file and line
public record ExerciseLibrary(List<Exercise> exercises, List<Routine> routines, List<DefinitionProblem> problems) {

    /// Copies the lists.
    public ExerciseLibrary {
        exercises = List.copyOf(exercises);
        routines = List.copyOf(routines);
        problems = List.copyOf(problems);
    }

    /// The same with exercises that came with a plan, in the place of those that have the same id.
    public ExerciseLibrary with(List<Exercise> own) {
        List<Exercise> others = without(own).exercises;
        return new ExerciseLibrary(Stream.concat(others.stream(), own.stream()).toList(), routines, problems);
    }

    /// The same without some exercises.
    public ExerciseLibrary without(List<Exercise> some) {
        Set<ExerciseId> ids = some.stream().map(Exercise::id).collect(Collectors.toSet());
        List<Exercise> others = exercises.stream()
                .filter(exercise -> !ids.contains(exercise.id()))
                .toList();
        return new ExerciseLibrary(others, routines, problems);
    }

    /// The exercise of this id, if it was read.
    public Optional<Exercise> exercise(ExerciseId id) {
        return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /// The routine of this id, if it was read.
    public Optional<Routine> routine(ExerciseId id) {
        return routines.stream().filter(routine -> routine.id().equals(id)).findFirst();
    }
}

package org.ribwise.domain.exercise;

import java.util.List;
import java.util.Optional;

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

    /// The exercise of this id, if it was read.
    public Optional<Exercise> exercise(ExerciseId id) {
        return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /// The routine of this id, if it was read.
    public Optional<Routine> routine(ExerciseId id) {
        return routines.stream().filter(routine -> routine.id().equals(id)).findFirst();
    }
}

package org.ribwise.domain.exercise;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that could be read, and everything that was wrong. Exercises and routines are looked up by their ids all
/// the time, so each is found in one step.
public final class ExerciseLibrary {

    private final List<Exercise> exercises;
    private final List<Routine> routines;
    private final List<DefinitionProblem> problems;
    private final Map<ExerciseId, Exercise> exercisesById;
    private final Map<ExerciseId, Routine> routinesById;

    /// @param exercises breathing exercises, then stretches, each sorted by id
    /// @param routines sorted by id
    /// @param problems all problems, by file and line
    public ExerciseLibrary(List<Exercise> exercises, List<Routine> routines, List<DefinitionProblem> problems) {
        this.exercises = List.copyOf(exercises);
        this.routines = List.copyOf(routines);
        this.problems = List.copyOf(problems);
        this.exercisesById = byId(exercises, Exercise::id);
        this.routinesById = byId(routines, Routine::id);
    }

    private static <T> Map<ExerciseId, T> byId(List<T> all, Function<T, ExerciseId> id) {
        return all.stream().collect(Collectors.toUnmodifiableMap(id, one -> one, (first, again) -> first));
    }

    /// Breathing exercises, then stretches, each sorted by id.
    public List<Exercise> exercises() {
        return exercises;
    }

    /// Sorted by id.
    public List<Routine> routines() {
        return routines;
    }

    /// All problems, by file and line.
    public List<DefinitionProblem> problems() {
        return problems;
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
        return Optional.ofNullable(exercisesById.get(id));
    }

    /// Name of an exercise in a language; its id, if it was not read.
    public String name(ExerciseId id, Locale locale) {
        return exercise(id).map(exercise -> exercise.name().in(locale)).orElse(id.value());
    }

    /// The routine of this id, if it was read.
    public Optional<Routine> routine(ExerciseId id) {
        return Optional.ofNullable(routinesById.get(id));
    }
}

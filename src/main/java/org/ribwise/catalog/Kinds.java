package org.ribwise.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ribwise.catalog.breathing.BreathingKind;
import org.ribwise.catalog.reading.DefinitionKind;
import org.ribwise.catalog.reading.KnownExercises;
import org.ribwise.catalog.routine.RoutineKind;
import org.ribwise.catalog.stretch.StretchKind;
import org.ribwise.catalog.template.TemplateKind;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Routine;

/// Which kinds of definition files there are.
///
/// @param exercises kinds of exercises, in the order in which the library lists them
/// @param routines the kind that is made of exercises, given those
/// @param templates the kind that is made of exercises and routines, given those
public record Kinds(
        List<DefinitionKind<Exercise>> exercises,
        Function<KnownExercises, DefinitionKind<Routine>> routines,
        BiFunction<KnownExercises, Function<ExerciseId, Optional<Routine>>, DefinitionKind<PlanTemplate>> templates) {

    /// Every kind that comes with the program: a new kind of exercise is one line here.
    public static final Kinds ALL =
            new Kinds(List.of(new BreathingKind(), new StretchKind()), RoutineKind::new, TemplateKind::new);

    /// Copies the list.
    public Kinds {
        exercises = List.copyOf(exercises);
    }

    /// The kind of exercise of this name.
    Optional<DefinitionKind<Exercise>> exercise(String name) {
        return exercises.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /// What a session is played from, made of nothing: exercises, then routines.
    List<DefinitionKind<?>> played() {
        Stream<DefinitionKind<?>> last = Stream.of(routines.apply(id -> Optional.empty()));
        return Stream.concat(exercises.stream(), last).toList();
    }

    /// All of them, made of nothing, templates last.
    List<DefinitionKind<?>> all() {
        Stream<DefinitionKind<?>> last = Stream.of(templates.apply(id -> Optional.empty(), id -> Optional.empty()));
        return Stream.concat(played().stream(), last).toList();
    }
}

package org.ribwise.domain.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionText;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.plan.Plan;

/// What plans are written with: the exercises that everybody has, and those of the physiotherapist's own, which travel
/// inside the plans that need them.
///
/// @param shipped the exercises that came with the program
/// @param own those of the physiotherapist's own, each once
/// @param problems what is wrong with definitions that are left out
public record Repertoire(ExerciseLibrary shipped, List<Own> own, List<DefinitionProblem> problems) {

    /// An exercise of the physiotherapist's own.
    ///
    /// @param text its definition, as it travels
    /// @param exercise the same, read and checked
    public record Own(DefinitionText text, Exercise exercise) {

        /// Pairs definitions with what was read of them; what could not be read is left out.
        public static List<Own> of(List<DefinitionText> texts, List<Exercise> read) {
            return texts.stream()
                    .flatMap(text -> read.stream()
                            .filter(exercise -> exercise.id().equals(text.id()))
                            .map(exercise -> new Own(text, exercise)))
                    .toList();
        }
    }

    /// Copies the lists.
    public Repertoire {
        own = List.copyOf(own);
        problems = List.copyOf(problems);
    }

    /// Nothing but what came with the program.
    public static Repertoire of(ExerciseLibrary shipped) {
        return new Repertoire(shipped, List.of(), List.of());
    }

    /// All exercises, and all problems.
    public ExerciseLibrary library() {
        ExerciseLibrary all = shipped.with(own.stream().map(Own::exercise).toList());
        return new ExerciseLibrary(
                all.exercises(),
                all.routines(),
                Stream.concat(all.problems().stream(), problems.stream()).toList());
    }

    /// The same with exercises that came with plans. What is here already stays as it is: the physiotherapist may have
    /// changed it since.
    ///
    /// @param came oldest first; of two with the same id the later one counts
    public Repertoire with(List<Own> came) {
        Map<ExerciseId, Own> all = new TreeMap<>();
        came.forEach(one -> all.put(one.exercise().id(), one));
        own.forEach(one -> all.put(one.exercise().id(), one));
        return new Repertoire(shipped, List.copyOf(all.values()), problems);
    }

    /// The definitions that have to travel with a plan: of the own exercises that it names, and of those that these
    /// lead to.
    public List<DefinitionText> neededBy(Plan plan) {
        Map<ExerciseId, DefinitionText> needed = new LinkedHashMap<>();
        Deque<ExerciseId> open = new ArrayDeque<>();
        plan.prescriptions().forEach(one -> open.add(one.exercise().id()));
        while (!open.isEmpty()) {
            ExerciseId id = open.remove();
            if (!needed.containsKey(id)) {
                own(id).ifPresent(one -> {
                    needed.put(id, one.text());
                    open.addAll(leadsTo(one.exercise().card()));
                });
            }
        }
        return List.copyOf(needed.values());
    }

    private Optional<Own> own(ExerciseId id) {
        return own.stream().filter(one -> one.exercise().id().equals(id)).findFirst();
    }

    private static List<ExerciseId> leadsTo(Exercise.Card card) {
        return Stream.concat(
                        card.variants().values().stream(),
                        card.safety().stream().map(SafetyNote::instead).flatMap(Optional::stream))
                .toList();
    }
}

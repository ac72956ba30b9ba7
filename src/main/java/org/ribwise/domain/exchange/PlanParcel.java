package org.ribwise.domain.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.exercise.DefinitionText;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.trust.SealingKey;

/// What travels in a plan file.
///
/// @param plan the plan
/// @param resultsFor key that results can be sealed for; empty when they are not to be sealed
/// @param ownExercises exercises of the physiotherapist's own that the plan needs; at most 20, each once
public record PlanParcel(Plan plan, Optional<SealingKey> resultsFor, List<DefinitionText> ownExercises) {

    /// Most exercises of one's own in a file (design value).
    public static final int MOST_OWN_EXERCISES = 20;

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if there are too many exercises, or one is there twice
    public PlanParcel {
        ownExercises = List.copyOf(ownExercises);
        Set<ExerciseId> ids = new HashSet<>();
        ownExercises.forEach(own -> ids.add(own.id()));
        if (ids.size() < ownExercises.size() || ownExercises.size() > MOST_OWN_EXERCISES) {
            throw new IllegalArgumentException(ownExercises.size() + " exercises, different: " + ids.size());
        }
    }
}

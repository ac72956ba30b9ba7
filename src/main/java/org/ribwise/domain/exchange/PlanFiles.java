package org.ribwise.domain.exchange;

import java.util.List;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.Exercise;

/// Plan files as bytes: the port that screens and commands open them with.
public interface PlanFiles {

    /// Opens a plan file, or a photo or scan of a plan's paper sheet with its code.
    ///
    /// @param name what sentences call it
    /// @param file its bytes
    PlanOpening open(String name, byte[] file);

    /// What is wrong with a plan that is still a draft: a text of the same form as the content of a plan file, not
    /// signed by anybody.
    ///
    /// @param name what sentences call it
    /// @param draft its bytes
    Draft draft(String name, byte[] draft);

    /// The text of a plan as it stands in a plan file.
    String text(PlanParcel parcel);

    /// What a draft says.
    sealed interface Draft {

        /// A plan that can be signed, as far as its form goes.
        ///
        /// @param parcel what is in it
        /// @param ownExercises the exercises that came with it, read and checked
        record Sound(PlanParcel parcel, List<Exercise> ownExercises) implements Draft {}

        /// No plan yet.
        ///
        /// @param problems everything that is wrong
        record Unusable(List<DefinitionProblem> problems) implements Draft {}
    }
}

package org.ribwise.domain.exchange;

import java.util.List;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.trust.FileRefusal;
import org.ribwise.domain.trust.SignerKey;

/// What comes of opening a plan file.
public sealed interface PlanOpening {

    /// It is not what its signer made, or no plan file.
    ///
    /// @param reason why it is not opened
    record Refused(FileRefusal reason) implements PlanOpening {}

    /// It is as its signer made it, but not a plan that can be used.
    ///
    /// @param signer who signed it
    /// @param problems everything that is wrong, at least one
    record Unusable(SignerKey signer, List<DefinitionProblem> problems) implements PlanOpening {

        /// Copies the list.
        ///
        /// @throws IllegalArgumentException if nothing is wrong
        public Unusable {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("no problem");
            }
        }
    }

    /// It is as its signer made it. Whether the signer is trusted, and whether the plan suits the person, are other
    /// questions: {@link PlanArrival} and `PlanCheck`.
    ///
    /// @param file the plan file: what was opened, or what the code in a picture of the paper sheet says
    /// @param signer who signed it
    /// @param words the words of the signer's key
    /// @param parcel what is in it
    /// @param ownExercises the exercises of the physiotherapist's own, read and checked like those of the program
    record Opened(PlanFile file, SignerKey signer, String words, PlanParcel parcel, List<Exercise> ownExercises)
            implements PlanOpening {

        /// Copies the list.
        public Opened {
            ownExercises = List.copyOf(ownExercises);
        }
    }
}

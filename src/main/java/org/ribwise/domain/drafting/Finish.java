package org.ribwise.domain.drafting;

import java.util.List;
import org.ribwise.domain.plan.Plan;

/// Whether a draft is a plan already.
public sealed interface Finish {

    /// It is, and nothing forbids it to the person.
    ///
    /// @param plan the plan
    record Ready(Plan plan) implements Finish {}

    /// It is not yet.
    ///
    /// @param problems everything that is still to be done, at least one
    record NotYet(List<DraftProblem> problems) implements Finish {

        /// Copies the list.
        ///
        /// @throws IllegalArgumentException if there is none
        public NotYet {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("nothing is to be done");
            }
        }
    }
}

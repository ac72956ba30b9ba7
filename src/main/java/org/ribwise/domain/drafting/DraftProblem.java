package org.ribwise.domain.drafting;

import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.plan.PrescriptionId;

/// What keeps a draft from being a plan.
public sealed interface DraftProblem {

    /// It has no title.
    record NoTitle() implements DraftProblem {}

    /// Nobody says who writes it.
    record NoName() implements DraftProblem {}

    /// A title or a name is too long, or has characters in it that are no text.
    record NoText() implements DraftProblem {}

    /// There is no exercise in it.
    record NoExercise() implements DraftProblem {}

    /// An exercise never comes up: its days are before the plan begins or after it ends.
    ///
    /// @param prescription which
    record NeverDue(PrescriptionId prescription) implements DraftProblem {}

    /// It does not suit the person.
    ///
    /// @param conflict why not, and what can be done about it; it {@linkplain PlanConflict#forbids() forbids}
    record DoesNotSuit(PlanConflict conflict) implements DraftProblem {}
}

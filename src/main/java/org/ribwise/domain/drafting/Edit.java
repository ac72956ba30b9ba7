package org.ribwise.domain.drafting;

/// What became of a change that was asked for.
public sealed interface Edit {

    /// It was made.
    ///
    /// @param draft the plan with it
    record Made(PlanDraft draft) implements Edit {}

    /// It cannot be; the plan is as it was.
    ///
    /// @param why what is in the way
    record Refused(Why why) implements Edit {}

    /// What is in the way of a change.
    enum Why {
        /// The exercise would be there twice on a day.
        TWICE_ON_A_DAY,
        /// The plan would have more than {@link org.ribwise.domain.plan.Plan#MOST_PRESCRIPTIONS} exercises.
        TOO_MANY,
        /// An exercise would be on no day any more.
        NO_DAY,
        /// Days are not in their order, or a number is out of its range.
        NOT_SENSIBLE
    }
}

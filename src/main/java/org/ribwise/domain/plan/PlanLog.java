package org.ribwise.domain.plan;

/// Keeps plans and what the person decided about them. What a method was told is safe on disk when it returns.
/// Every method throws {@link org.ribwise.domain.record.RecordUnavailable} when the record cannot be written.
public interface PlanLog {

    /// The person accepted a plan: it is the present one from now on. Saying the same version twice keeps the first
    /// file.
    void accepted(AcceptedPlan plan);

    /// A decision about a proposal. Saying it twice keeps the first.
    void decided(DoseDecision decision);

    /// What the person said about a session. What is missing now leaves what was said before.
    void felt(SessionFelt felt);

    /// The person's numbers of the rules, in the place of those before.
    void numbers(ProgressionNumbers numbers);

    /// A day without exercise. The last word about a day holds.
    void dayOff(DayOff off);

    /// A day is like any other again. The last word about a day holds.
    void dayOn(DayOn on);
}

package org.ribwise.domain.plan;

import java.util.List;
import java.util.Optional;

/// Gives back plans and what was decided about them. Every method throws
/// {@link org.ribwise.domain.record.RecordUnavailable} when the record cannot be read.
public interface PlanHistory {

    /// The present plan; empty when there is none.
    Optional<AcceptedPlan> present();

    /// Every plan and version that was accepted, oldest first.
    List<AcceptedPlan> plans();

    /// Every decision, oldest first.
    List<DoseDecision> decisions();

    /// Every day without exercise, by day.
    List<DayOff> daysOff();
}

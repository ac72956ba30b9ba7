package org.ribwise.domain.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.SafetyTag;

/// Gives back plans and what was decided about them. Every method throws
/// {@link org.ribwise.domain.record.RecordUnavailable} when the record cannot be read.
public interface PlanHistory {

    /// The present plan; empty when there is none.
    Optional<AcceptedPlan> present();

    /// Every plan and version that was accepted, oldest first.
    List<AcceptedPlan> plans();

    /// Every decision, oldest first.
    List<DoseDecision> decisions();

    /// What was said about sessions.
    List<SessionFelt> felt();

    /// The person's numbers of the rules.
    ProgressionNumbers numbers();

    /// Every condition that applies or may apply, and since when it has been known.
    Map<SafetyTag, OffsetDateTime> conditionsSince();

    /// Every day without exercise, by day.
    List<DayOff> daysOff();

    /// Every day that is like any other again, by day; never one that is without exercise.
    List<DayOn> daysOn();

    /// Days on which it changed what is to be done: a plan or another version of it was accepted, or a step was taken.
    /// Each day once, in order.
    default List<LocalDate> changeDays() {
        return Stream.concat(
                        plans().stream().map(accepted -> accepted.acceptedAt().toLocalDate()),
                        decisions().stream()
                                .filter(DoseDecision::isStep)
                                .map(decision -> decision.at().toLocalDate()))
                .distinct()
                .sorted()
                .toList();
    }
}

package org.ribwise.domain.report;

import java.time.LocalDate;
import java.util.Optional;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.plan.AcceptedPlan;
import org.ribwise.domain.plan.DoseLog;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanDays;
import org.ribwise.domain.plan.PlannedItem;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.progress.DaySpan;

/// A version of a plan that the person followed for some time.
///
/// @param accepted when it was accepted, and whose key signed it
/// @param log as it was signed, and what was decided about it
/// @param days what was done for it, and days off
/// @param library where its exercises are, its own ones too
/// @param until last day on which it held; empty while it holds
public record PastPlan(
        AcceptedPlan accepted, DoseLog log, PlanDays days, ExerciseLibrary library, Optional<LocalDate> until) {

    /// As it was signed.
    public Plan plan() {
        return log.plan();
    }

    /// First day on which it held.
    public LocalDate from() {
        return accepted.acceptedAt().toLocalDate();
    }

    /// Whether it held on one of these days.
    public boolean isOf(DaySpan span) {
        return !from().isAfter(span.to())
                && until.map(last -> !last.isBefore(span.from())).orElse(true);
    }

    /// How an exercise of it is called; its id where no library has it.
    public LocalText name(Prescription one) {
        return PlannedItem.of(one, library)
                .item()
                .map(item -> item.exercise().name())
                .or(() -> library.exercise(one.exercise().id()).map(exercise -> exercise.name()))
                .orElseGet(() -> LocalText.english(one.exercise().id().value()));
    }
}

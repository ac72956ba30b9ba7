package org.ribwise.domain.caseload;

import java.time.LocalDate;
import java.util.List;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.plan.DoneSessions;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanDays;
import org.ribwise.domain.plan.PlanTimes;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.record.PastSession;

/// Which version of a plan asked for what on which day. A version asks from the day after it was made, or from its
/// start when that is later, until the next one does; before the first one was made, its start alone decides. What
/// patients decide about suggested doses, and their days off, do not travel: they are not known here.
///
/// @param plans in the order in which they were given
/// @param sessions what was done
/// @param library where forms of exercises are named
record PlansInForce(List<Plan> plans, List<PastSession> sessions, ExerciseLibrary library) {

    /// How much of what was asked for was done within days that are over.
    Adherence adherence(DaySpan span) {
        Adherence sum = Adherence.NOTHING;
        for (int i = 0; i < plans.size(); i++) {
            LocalDate from = later(span.from(), i == 0 ? LocalDate.MIN : begin(plans.get(i)));
            LocalDate to = i + 1 < plans.size()
                    ? earlier(span.to(), begin(plans.get(i + 1)).minusDays(1))
                    : span.to();
            if (!from.isAfter(to)) {
                Plan plan = plans.get(i);
                PlanDays days = new PlanDays(plan, new DoneSessions(plan, library).of(sessions), List.of());
                sum = sum.plus(days.adherence(from, to));
            }
        }
        return sum;
    }

    private static LocalDate begin(Plan plan) {
        PlanTimes times = plan.times();
        return later(times.start(), plan.heading().createdAt().toLocalDate().plusDays(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

package org.ribwise.domain.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exchange.AcceptedVersion;
import org.ribwise.domain.exchange.PlanCourse;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.Stamped;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DoneSessions;
import org.ribwise.domain.plan.DoseDecision;
import org.ribwise.domain.plan.DoseLog;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanDays;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.progress.DaySpan;

/// Which version of a plan asked for what on which day.
///
/// The patient's file says which versions were accepted and when: a version asks from that day, or from its start when
/// that is later, until the next one does. Where the patient left that part out, a version asks from the day after it
/// was made.
///
/// @param stretches versions with the day from which each of them asks, in the order of these days
/// @param results what was done, decided and excused
/// @param library where forms of exercises are named
record PlansInForce(List<Stretch> stretches, Results results, ExerciseLibrary library) {

    /// From when on a version asks.
    private record Stretch(Plan plan, LocalDate from) {}

    /// @param plans versions that were signed, in that order
    static PlansInForce of(List<Plan> plans, Results results, ExerciseLibrary library) {
        List<AcceptedVersion> followed =
                results.course().followed().stream().map(Stamped::value).toList();
        List<Stretch> stretches = new ArrayList<>();
        for (Plan plan : plans) {
            begin(plan, followed)
                    .map(day -> later(day, plan.times().start()))
                    .ifPresent(from -> stretches.add(new Stretch(plan, from)));
        }
        stretches.sort((one, other) -> one.from().compareTo(other.from()));
        return new PlansInForce(stretches, results, library);
    }

    private static Optional<LocalDate> begin(Plan plan, List<AcceptedVersion> followed) {
        PlanHeading heading = plan.heading();
        return followed.isEmpty()
                ? Optional.of(heading.createdAt().toLocalDate().plusDays(1))
                : followed.stream()
                        .filter(one -> one.plan().equals(heading.id()) && one.version() == heading.version())
                        .map(one -> one.acceptedAt().toLocalDate())
                        .findFirst();
    }

    /// How much of what was asked for was done within days that are over.
    Adherence adherence(DaySpan span) {
        Adherence sum = Adherence.NOTHING;
        for (int i = 0; i < stretches.size(); i++) {
            LocalDate from = later(span.from(), stretches.get(i).from());
            LocalDate to = i + 1 < stretches.size()
                    ? earlier(span.to(), stretches.get(i + 1).from().minusDays(1))
                    : span.to();
            if (!from.isAfter(to)) {
                sum = sum.plus(days(stretches.get(i).plan()).adherence(from, to));
            }
        }
        return sum;
    }

    private PlanDays days(Plan plan) {
        PlanCourse course = results.course();
        List<DoseDecision> decisions =
                course.decisions().stream().map(Stamped::value).toList();
        List<DayOff> daysOff = course.daysOff().stream().map(Stamped::value).toList();
        Plan now = new DoseLog(plan, decisions).now();
        return new PlanDays(now, new DoneSessions(now, library).of(PastResults.sessions(results)), daysOff);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

package org.ribwise.domain.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DayOffReason;
import org.ribwise.domain.plan.DoseDecision;
import org.ribwise.domain.plan.PlanDays;
import org.ribwise.domain.plan.PlannedItem;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.session.DoseNumbers;

/// How much of a plan was done on the days of a report.
///
/// @param plan which plan
/// @param days the days of the report on which it held and that were over; empty when there is none yet
/// @param whole how much of everything
/// @param exercises how much of each exercise, in the order of the plan
/// @param steps what was changed on these days, oldest first
/// @param daysOff days without exercise, by what was said
public record PlanReport(
        PastPlan plan,
        Optional<DaySpan> days,
        Adherence whole,
        List<ExerciseCourse> exercises,
        List<Step> steps,
        Map<DayOffReason, Long> daysOff) {

    /// Copies the collections.
    public PlanReport {
        exercises = List.copyOf(exercises);
        steps = List.copyOf(steps);
        EnumMap<DayOffReason, Long> inOrder = new EnumMap<>(DayOffReason.class);
        inOrder.putAll(daysOff);
        daysOff = Collections.unmodifiableMap(inOrder);
    }

    /// How much of an exercise was done.
    ///
    /// @param name the exercise
    /// @param done how much
    public record ExerciseCourse(LocalText name, Adherence done) {}

    /// A change of a dose that the person accepted.
    ///
    /// @param day on which day
    /// @param name the exercise
    /// @param from how much before; empty when it cannot be played
    /// @param to how much from then on; empty when it cannot be played
    public record Step(LocalDate day, LocalText name, Optional<DoseNumbers> from, Optional<DoseNumbers> to) {}

    /// Every plan that held on some days, oldest first.
    ///
    /// @param today the person's date: it is not over
    static List<PlanReport> all(PastPlans plans, DaySpan span, LocalDate today) {
        return plans.within(span).all().stream()
                .map(plan -> of(plan, span, today))
                .toList();
    }

    private static PlanReport of(PastPlan followed, DaySpan span, LocalDate today) {
        LocalDate from = later(followed.from(), span.from());
        LocalDate to =
                earlier(earlier(span.to(), today.minusDays(1)), followed.until().orElse(LocalDate.MAX));
        Optional<DaySpan> days = to.isBefore(from) ? Optional.empty() : Optional.of(new DaySpan(from, to));
        PlanDays plan = followed.days();
        return new PlanReport(
                followed,
                days,
                days.map(over -> plan.adherence(over.from(), over.to())).orElse(Adherence.NOTHING),
                followed.plan().prescriptions().stream()
                        .map(one -> new ExerciseCourse(
                                followed.name(one),
                                days.map(over -> plan.adherence(one, over.from(), over.to()))
                                        .orElse(Adherence.NOTHING)))
                        .toList(),
                steps(followed, span),
                daysOff(plan, from, earlier(span.to(), followed.until().orElse(LocalDate.MAX))));
    }

    private static List<Step> steps(PastPlan followed, DaySpan span) {
        List<Step> steps = new ArrayList<>();
        for (DoseDecision decision : followed.log().decisions()) {
            LocalDate day = decision.at().toLocalDate();
            if (decision.isStep() && span.contains(day)) {
                Optional<Prescription> before = followed.log().before(decision);
                before.ifPresent(one -> steps.add(new Step(
                        day,
                        followed.name(one),
                        numbers(one, followed),
                        decision.dosage().map(dosage -> dosage.on(one)).flatMap(then -> numbers(then, followed)))));
            }
        }
        return steps;
    }

    private static Optional<DoseNumbers> numbers(Prescription one, PastPlan followed) {
        return PlannedItem.of(one, followed.library()).item().map(DoseNumbers::of);
    }

    private static Map<DayOffReason, Long> daysOff(PlanDays plan, LocalDate from, LocalDate to) {
        EnumMap<DayOffReason, Long> counted = new EnumMap<>(DayOffReason.class);
        plan.daysOff().stream()
                .map(DayOff::day)
                .distinct()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .flatMap(day -> plan.dayOff(day).stream())
                .forEach(off -> counted.merge(off.reason(), 1L, Long::sum));
        return counted;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

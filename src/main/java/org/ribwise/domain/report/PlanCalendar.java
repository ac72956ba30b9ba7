package org.ribwise.domain.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.ribwise.domain.plan.Adherence;
import org.ribwise.domain.plan.PlanDay;
import org.ribwise.domain.progress.DaySpan;

/// The days on which a plan held, and how much of what they asked for was done.
///
/// @param days each day of a plan, up to today
/// @param adherence of the days that are over
public record PlanCalendar(NavigableMap<LocalDate, PlanDay> days, Adherence adherence) {

    /// No plan.
    public static final PlanCalendar NONE = new PlanCalendar(new TreeMap<>(), Adherence.NOTHING);

    /// Copies the map.
    public PlanCalendar {
        days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    }

    /// The days of a span, whatever plan held on each.
    ///
    /// @param today the person's date: it is not over
    public static PlanCalendar of(PastPlans plans, DaySpan span, LocalDate today) {
        NavigableMap<LocalDate, PlanDay> days = new TreeMap<>();
        Adherence sum = Adherence.NOTHING;
        for (PastPlan plan : plans.within(span).all()) {
            LocalDate from = plan.from().isBefore(span.from()) ? span.from() : plan.from();
            LocalDate last = earlier(earlier(span.to(), today), plan.until().orElse(today));
            for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
                days.put(day, plan.days().on(day));
            }
            LocalDate over = earlier(last, today.minusDays(1));
            if (!over.isBefore(from)) {
                sum = sum.plus(plan.days().adherence(from, over));
            }
        }
        return new PlanCalendar(days, sum);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? other : one;
    }

    /// Done of asked, percent; empty when nothing was asked for yet.
    public OptionalInt percent() {
        return adherence.percent();
    }

    /// How many days were excused, whatever was done on them.
    public int excusedDays() {
        return (int)
                days.values().stream().filter(day -> day.excuse().isPresent()).count();
    }
}

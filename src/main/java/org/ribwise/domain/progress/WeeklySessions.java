package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.statistics.descriptive.Median;

/// Sessions, week by week. Weeks begin on Monday; the first and the last are counted as far as the span reaches.
///
/// @param weeks every week of the span, also those without a session, oldest first
public record WeeklySessions(List<Week> weeks) {

    /// One week.
    ///
    /// @param monday its first day
    /// @param done what was done in it
    /// @param days on how many days
    /// @param whole whether all seven days are in the span
    public record Week(LocalDate monday, SessionDay done, int days, boolean whole) {}

    /// What a plan asks for.
    @FunctionalInterface
    public interface Plan {

        /// How many sessions the plan asks for in the week that begins on this Monday; empty while no plan ran, or
        /// when the week is excused.
        OptionalInt sessionsInWeek(LocalDate monday);
    }

    /// Copies the list.
    public WeeklySessions {
        weeks = List.copyOf(weeks);
    }

    /// The weeks of a span.
    public static WeeklySessions of(SessionDays sessions, DaySpan span) {
        List<Week> weeks = new ArrayList<>();
        for (LocalDate monday = Weeks.monday(span.from());
                !monday.isAfter(span.to());
                monday = monday.plusDays(Weeks.DAYS_IN_WEEK)) {
            LocalDate sunday = monday.plusDays(Weeks.DAYS_IN_WEEK - 1L);
            boolean whole = span.contains(monday) && span.contains(sunday);
            DaySpan part = new DaySpan(
                    monday.isBefore(span.from()) ? span.from() : monday,
                    sunday.isAfter(span.to()) ? span.to() : sunday);
            weeks.add(new Week(monday, sessions.within(part), sessions.daysWithSession(part), whole));
        }
        return new WeeklySessions(weeks);
    }

    /// The middle of the sessions a week, over whole weeks; empty when there is none.
    public OptionalDouble median() {
        double[] counts = weeks.stream()
                .filter(Week::whole)
                .mapToDouble(week -> week.done().sessions())
                .toArray();
        return counts.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Median.withDefaults().evaluate(counts));
    }

    /// Share of the planned sessions that were done, 0 to 1, over whole weeks that have a plan. More than planned in
    /// one week does not make up for another. Empty when there was no such week.
    public OptionalDouble shareOf(Plan plan) {
        long planned = 0;
        long done = 0;
        for (Week week : weeks) {
            OptionalInt asked = week.whole() ? plan.sessionsInWeek(week.monday()) : OptionalInt.empty();
            if (asked.isPresent()) {
                planned += asked.getAsInt();
                done += Math.min(asked.getAsInt(), week.done().sessions());
            }
        }
        return planned == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) done / planned);
    }
}

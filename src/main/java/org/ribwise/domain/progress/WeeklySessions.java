package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
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
}

package org.ribwise.domain.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.SessionDay;
import org.ribwise.domain.progress.SessionDays;
import org.ribwise.domain.progress.WeeklySessions;
import org.ribwise.domain.record.SessionEnding;

/// Sessions that were done.
///
/// @param sessions in how many something was done
/// @param completed how many were played to the end
/// @param stopped how many were stopped
/// @param minutes time played, pauses not counted, in minutes
/// @param days on how many days
/// @param weekly week by week
/// @param monthly month by month, also those without a session, oldest first; the first and the last as far as the days
/// reach
/// @param perWeek the middle of the sessions a week, over whole weeks; empty when there is none
public record Practice(
        int sessions,
        long completed,
        long stopped,
        long minutes,
        int days,
        WeeklySessions weekly,
        SortedMap<YearMonth, SessionDay> monthly,
        OptionalDouble perWeek) {

    /// Copies the map.
    public Practice {
        monthly = Collections.unmodifiableSortedMap(new TreeMap<>(monthly));
    }

    /// @param progress the whole record: weeks before it began are none without a session
    static Practice of(Excerpt excerpt, Progress progress) {
        SessionDay all = progress.sessionDays().within(excerpt.days());
        DaySpan days = progress.firstDay()
                .filter(excerpt.days()::contains)
                .map(first -> new DaySpan(first, excerpt.days().to()))
                .orElse(excerpt.days());
        WeeklySessions weekly = WeeklySessions.of(progress.sessionDays(), days);
        return new Practice(
                all.sessions(),
                ended(excerpt, SessionEnding.Completed.class),
                ended(excerpt, SessionEnding.Stopped.class),
                all.minutes(),
                progress.sessionDays().daysWithSession(excerpt.days()),
                weekly,
                monthly(days, progress.sessionDays()),
                weekly.median());
    }

    private static SortedMap<YearMonth, SessionDay> monthly(DaySpan days, SessionDays sessions) {
        SortedMap<YearMonth, SessionDay> months = new TreeMap<>();
        for (LocalDate day = days.from(); days.contains(day); day = day.plusDays(1)) {
            months.merge(YearMonth.from(day), sessions.on(day), SessionDay::plus);
        }
        return months;
    }

    private static long ended(Excerpt excerpt, Class<? extends SessionEnding> how) {
        return excerpt.sessions().stream()
                .filter(session -> session.ending().filter(how::isInstance).isPresent())
                .count();
    }
}

package org.ribwise.domain.report;

import java.util.OptionalDouble;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.SessionDay;
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
/// @param perWeek the middle of the sessions a week, over whole weeks; empty when there is none
public record Practice(
        int sessions,
        long completed,
        long stopped,
        long minutes,
        int days,
        WeeklySessions weekly,
        OptionalDouble perWeek) {

    static Practice of(Excerpt excerpt, Progress progress) {
        SessionDay all = progress.sessionDays().within(excerpt.days());
        WeeklySessions weekly = WeeklySessions.of(progress.sessionDays(), excerpt.days());
        return new Practice(
                all.sessions(),
                ended(excerpt, SessionEnding.Completed.class),
                ended(excerpt, SessionEnding.Stopped.class),
                all.minutes(),
                progress.sessionDays().daysWithSession(excerpt.days()),
                weekly,
                weekly.median());
    }

    private static long ended(Excerpt excerpt, Class<? extends SessionEnding> how) {
        return excerpt.sessions().stream()
                .filter(session -> session.ending().filter(how::isInstance).isPresent())
                .count();
    }
}

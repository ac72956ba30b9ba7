package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ribwise.domain.record.PastSession;

/// Sessions by day. A session counts, on the local date of its start at its own offset, as soon as something of it
/// was played, however it ended.
///
/// @param byDay days with at least one session
public record SessionDays(NavigableMap<LocalDate, SessionDay> byDay) {

    /// No session at all.
    public static final SessionDays NONE = new SessionDays(new TreeMap<>());

    /// Copies the map.
    public SessionDays {
        byDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byDay));
    }

    static SessionDays of(List<PastSession> sessions) {
        NavigableMap<LocalDate, SessionDay> byDay = new TreeMap<>();
        for (PastSession session : sessions) {
            if (session.playedMillis() > 0) {
                byDay.merge(
                        session.start().at().toLocalDate(),
                        new SessionDay(1, session.playedMillis()),
                        SessionDay::plus);
            }
        }
        return new SessionDays(byDay);
    }

    /// What was done on that day.
    public SessionDay on(LocalDate day) {
        return byDay.getOrDefault(day, SessionDay.NONE);
    }

    /// What was done within the span, added up.
    public SessionDay within(DaySpan span) {
        return part(span).values().stream().reduce(SessionDay.NONE, SessionDay::plus);
    }

    /// On how many days of the span there was a session.
    public int daysWithSession(DaySpan span) {
        return part(span).size();
    }

    private NavigableMap<LocalDate, SessionDay> part(DaySpan span) {
        return byDay.subMap(span.from(), true, span.to(), true);
    }
}

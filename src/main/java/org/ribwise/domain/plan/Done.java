package org.ribwise.domain.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.ribwise.domain.record.SessionId;

/// What was done of one prescription in one session.
///
/// @param prescription which prescription
/// @param session in which session
/// @param at when the session began, with the person's offset from UTC then
/// @param playedMillis time that was played, pauses not counted, above 0
/// @param plannedMillis time that it would have taken in full
public record Done(
        PrescriptionId prescription, SessionId session, OffsetDateTime at, long playedMillis, long plannedMillis) {

    /// From so much on an exercise counts as done, percent (clinical reference 1.5).
    static final int ENOUGH_PERCENT = 80;

    private static final int WHOLE_PERCENT = 100;

    /// @throws IllegalArgumentException if the times do not fit
    public Done {
        if (playedMillis < 1 || plannedMillis < playedMillis) {
            throw new IllegalArgumentException(playedMillis + " of " + plannedMillis + " ms");
        }
    }

    /// The day on the person's calendar on which the session began: 23:50 to 00:20 is the first of the two days,
    /// and a change of the clocks moves nothing.
    public LocalDate day() {
        return at.toLocalDate();
    }

    /// Whether enough of it was done to count.
    public boolean counts() {
        return playedMillis * WHOLE_PERCENT >= plannedMillis * ENOUGH_PERCENT;
    }
}

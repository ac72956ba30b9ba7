package org.ribwise.domain.progress;

import java.util.List;
import java.util.Optional;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.record.PastSession;

/// How ratings after a session compare with those before the same session, over the sessions that have both. It
/// says what was rated, not why.
///
/// @param sessions how many have both ratings
/// @param sumOfDifferences after minus before, added up over these sessions
public record BeforeAfter(int sessions, long sumOfDifferences) {

    /// Fewer sessions than this say too little to be shown (design value, needs sign-off).
    public static final int ENOUGH_SESSIONS = 5;

    /// @throws IllegalArgumentException if the numbers do not fit
    public BeforeAfter {
        if (sessions < 0 || Math.abs(sumOfDifferences) > (long) sessions * Nrs.HIGHEST) {
            throw new IllegalArgumentException(sumOfDifferences + " points over " + sessions + " sessions");
        }
    }

    static BeforeAfter of(List<PastSession> sessions, Measure measure) {
        int pairs = 0;
        long sum = 0;
        for (PastSession session : sessions) {
            Optional<Nrs> before = measure.in(session.start().before());
            Optional<Nrs> after = measure.in(session.after());
            if (before.isPresent() && after.isPresent()) {
                pairs++;
                sum += after.get().value() - before.get().value();
            }
        }
        return new BeforeAfter(pairs, sum);
    }

    /// Whether there are enough sessions to show the mean.
    public boolean isEnough() {
        return sessions >= ENOUGH_SESSIONS;
    }

    /// Mean of after minus before, in points of the scale; below 0 means less after a session.
    ///
    /// @throws IllegalStateException if no session has both ratings
    public double meanDifference() {
        if (sessions == 0) {
            throw new IllegalStateException("no session has both ratings");
        }
        return (double) sumOfDifferences / sessions;
    }
}

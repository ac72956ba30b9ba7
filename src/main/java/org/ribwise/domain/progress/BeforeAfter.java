package org.ribwise.domain.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Median;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.record.PastSession;

/// How ratings after a session compare with those before the same session, over the sessions that have both. It
/// says what was rated, not why.
///
/// @param median the middle of after less before, in points; empty when no session has both
/// @param lower sessions with a lower rating afterwards
/// @param same sessions with the same rating
/// @param higher sessions with a higher one
public record BeforeAfter(OptionalDouble median, int lower, int same, int higher) {

    /// Fewer sessions than this say too little to be shown (design value, needs sign-off).
    public static final int ENOUGH_SESSIONS = 5;

    /// @throws IllegalArgumentException if the numbers do not fit
    public BeforeAfter {
        if (lower < 0 || same < 0 || higher < 0 || median.isPresent() != (lower + same + higher > 0)) {
            throw new IllegalArgumentException(lower + " lower, " + same + " same, " + higher + " higher");
        }
    }

    static BeforeAfter of(List<PastSession> sessions, Measure measure) {
        return of(sessions.stream()
                .flatMap(session -> difference(session, measure).stream())
                .mapToDouble(Integer::doubleValue)
                .toArray());
    }

    static BeforeAfter of(double[] differences) {
        OptionalDouble median = differences.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Median.withDefaults().evaluate(differences));
        int lower =
                (int) Arrays.stream(differences).filter(change -> change < 0).count();
        int higher =
                (int) Arrays.stream(differences).filter(change -> change > 0).count();
        return new BeforeAfter(median, lower, differences.length - lower - higher, higher);
    }

    private static Optional<Integer> difference(PastSession session, Measure measure) {
        Optional<Nrs> before = measure.in(session.start().before());
        return measure.in(session.after()).flatMap(after -> before.map(first -> after.value() - first.value()));
    }

    /// How many sessions have both ratings.
    public int sessions() {
        return lower + same + higher;
    }

    /// Whether there are enough sessions to show it.
    public boolean isEnough() {
        return sessions() >= ENOUGH_SESSIONS;
    }
}

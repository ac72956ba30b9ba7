package org.ribwise.ui.control;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.session.BreathCourse;
import org.ribwise.domain.session.BreathCourse.Span;

/// How far a wave looks ahead: over the longest breath of the exercise and the beginning of the next, so that the next
/// breath is always seen before it comes. It stays the same for a whole exercise: a line that changed its speed would
/// be misread.
final class WaveView {

    /// Design values: nearer is restless, farther is flat.
    private static final double SHORTEST_MILLIS = 12_000;

    private static final double LONGEST_MILLIS = 40_000;
    private static final double BREATHS_AHEAD = 1.3;

    private @Nullable BreathCourse course;
    private int item = -1;
    private double ahead = SHORTEST_MILLIS;

    /// Takes over which exercise is played.
    void look(BreathCourse looked, long positionMillis) {
        int index = looked.indexAt(positionMillis);
        int now = looked.spans().get(index).step().item();
        if (now != item || !looked.equals(course)) {
            course = looked;
            item = now;
            ahead = Math.clamp(
                    BREATHS_AHEAD * longestBreathMillis(looked.spans(), now), SHORTEST_MILLIS, LONGEST_MILLIS);
        }
    }

    /// How much of what comes is shown.
    double aheadMillis() {
        return ahead;
    }

    private static double longestBreathMillis(List<Span> spans, int item) {
        long longest = 0;
        long begun = -1;
        for (Span span : spans) {
            if (span.step().item() != item) {
                continue;
            }
            boolean in = span.phase().filter(BreathPhase.IN::equals).isPresent();
            if ((in || span.phase().isEmpty()) && begun >= 0) {
                longest = Math.max(longest, span.startMillis() - begun);
                begun = -1;
            }
            if (in) {
                begun = span.startMillis();
            }
        }
        return longest;
    }
}

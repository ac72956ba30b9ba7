package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.motion.Easing;

/// The breath of a whole session, phase after phase: what is shown of it before it comes. It says the same as
/// {@link Timeline#breathAt}, and is worked out once so that looking ahead costs nothing while the session plays.
///
/// @param spans the phases and what is between them, without gaps, from 0 to the end
public record BreathCourse(List<Span> spans) {

    /// Copies the list.
    public BreathCourse {
        spans = List.copyOf(spans);
    }

    /// One phase, or a time in which nothing is paced.
    ///
    /// @param startMillis when it begins, from the start of the session
    /// @param endMillis when it ends
    /// @param step what it is part of
    /// @param phase which way the air goes; empty when nothing is paced
    /// @param from fullness of the lungs when it begins, 0 to 1
    /// @param to fullness when it ends, 0 to 1
    public record Span(
            long startMillis, long endMillis, Step step, Optional<BreathPhase> phase, double from, double to) {

        /// How long it takes.
        public long lengthMillis() {
            return endMillis - startMillis;
        }

        /// How full the lungs are at a time; before it begins as when it begins, and at its end as it ends.
        ///
        /// @param positionMillis position on the timeline
        public double fullnessAt(long positionMillis) {
            return from + (to - from) * Easing.smooth((double) (positionMillis - startMillis) / lengthMillis());
        }

        private Span until(long millis) {
            return new Span(startMillis, millis, step, phase, from, to);
        }
    }

    /// The breath of a session.
    public static BreathCourse of(Timeline timeline) {
        List<Span> spans = new ArrayList<>();
        for (Step step : timeline.steps()) {
            long at = step.startMillis();
            while (at < step.endMillis()) {
                Span next = spanAt(timeline, step, at);
                if (at > step.startMillis()
                        && next.phase().equals(spans.getLast().phase())) {
                    // milliseconds that are left over at the end of a hold belong to its last out-breath
                    spans.set(spans.size() - 1, spans.getLast().until(next.endMillis()));
                } else {
                    spans.add(next);
                }
                at = next.endMillis();
            }
        }
        return new BreathCourse(spans);
    }

    private static Span spanAt(Timeline timeline, Step step, long at) {
        Optional<PacedBreath> breath = timeline.breathAt(at);
        if (breath.isEmpty()) {
            return new Span(at, step.endMillis(), step, Optional.empty(), 0, 0);
        }
        BreathMoment moment = breath.orElseThrow().moment();
        long end = Math.min(at + moment.remainingMillis(), step.endMillis());
        double to = switch (breath.orElseThrow()) {
            case PacedBreath.Once once -> once.to();
            case PacedBreath.Repeated _ ->
                moment.phase() == BreathPhase.IN || moment.phase() == BreathPhase.HOLD_IN ? 1 : 0;
        };
        return new Span(at, end, step, Optional.of(moment.phase()), moment.fullness(), to);
    }

    /// Index of the span at a time; the last one at the end and beyond.
    ///
    /// @param positionMillis not negative
    /// @throws IllegalArgumentException if the time is negative
    public int indexAt(long positionMillis) {
        if (positionMillis < 0) {
            throw new IllegalArgumentException("position " + positionMillis + " ms is negative");
        }
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (spans.get(middle).startMillis() <= positionMillis) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}

package org.ribwise.cli;

import java.util.List;
import java.util.OptionalDouble;

/// How much breathing there is in some events.
///
/// @param breaths breaths that are paced: one begins where air comes in after it went out
/// @param pacedMillis time in which the breath is paced: everything but getting ready, rests, changing sides, and
///     breathing as one likes
record Tally(long breaths, long pacedMillis) {

    private static final double MINUTE_MILLIS = 60_000;

    static Tally of(List<TimelineEvent> events) {
        long breaths = 0;
        long pacedMillis = 0;
        boolean out = true;
        for (TimelineEvent event : events) {
            switch (event.phase().air()) {
                case IN -> {
                    breaths += out ? 1 : 0;
                    out = false;
                }
                case OUT, OWN -> out = true;
                case STILL -> {}
            }
            pacedMillis += event.phase().air() == EventPhase.Air.OWN ? 0 : event.lengthMillis();
        }
        return new Tally(breaths, pacedMillis);
    }

    /// Breaths in a minute of paced breathing; empty when there is none.
    OptionalDouble breathsPerMinute() {
        return breaths == 0 ? OptionalDouble.empty() : OptionalDouble.of(breaths * MINUTE_MILLIS / pacedMillis);
    }
}

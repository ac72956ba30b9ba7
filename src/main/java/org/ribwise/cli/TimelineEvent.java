package org.ribwise.cli;

import java.util.List;
import java.util.Optional;
import org.ribwise.domain.motion.Side;

/// The smallest thing that a person is told to do, for instance one phase of one breath. Events follow each other
/// without a gap.
///
/// @param startMillis when it begins, from the start of the session
/// @param lengthMillis how long it takes
/// @param item exercise that it belongs to, from 0
/// @param phase what happens
/// @param side the side that is stretched or works, if there is one
/// @param text what to do; empty when the phase says it all
/// @param counts where among its like it is: round, set, repetition, time, breath
record TimelineEvent(
        long startMillis,
        long lengthMillis,
        int item,
        EventPhase phase,
        Optional<Side> side,
        String text,
        List<Count> counts) {

    TimelineEvent {
        counts = List.copyOf(counts);
    }

    /// When the next event begins.
    long endMillis() {
        return startMillis + lengthMillis;
    }

    /// Which of how many.
    ///
    /// @param what what is counted
    /// @param number which one, from 1
    /// @param of how many in all
    record Count(Counted what, long number, long of) {}

    /// What can be counted; JSON uses the name in small letters.
    enum Counted {
        ROUND,
        SET,
        REP,
        TIME,
        BREATH
    }
}

package org.ribwise.domain.session;

import java.util.List;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.SessionEnding;

/// Where a session is.
public sealed interface SessionState {

    /// What has been done so far, by index.
    List<ItemOutcome> outcomes();

    /// Not begun.
    record Ready() implements SessionState {
        @Override
        public List<ItemOutcome> outcomes() {
            return List.of();
        }
    }

    /// The clock runs. The position is the anchor's position plus the time since: it does not add up frames.
    ///
    /// @param timeline what is played; only what is ahead of the position ever changes
    /// @param anchorMillis position on the timeline at the anchor
    /// @param anchorNanos the ticker at the anchor
    /// @param seenNanos the ticker when the person last saw it move, not before the anchor
    /// @param credit what has been done
    record Playing(Timeline timeline, long anchorMillis, long anchorNanos, long seenNanos, Credit credit)
            implements SessionState {

        private static final long NANOS_PER_MILLI = 1_000_000;

        /// @throws IllegalArgumentException if it was last seen before the anchor
        public Playing {
            if (seenNanos - anchorNanos < 0) {
                throw new IllegalArgumentException("seen " + (anchorNanos - seenNanos) + " ns before the anchor");
            }
        }

        @Override
        public List<ItemOutcome> outcomes() {
            return credit.outcomes();
        }

        /// Position on the timeline at a reading of the ticker, never before what was already seen.
        public long positionMillis(long nanos) {
            return anchorMillis + (latest(nanos) - anchorNanos) / NANOS_PER_MILLI;
        }

        /// Whether the clock has run on without being set anew since another moment, and what is ahead is the
        /// same.
        public boolean goesOnFrom(Playing other) {
            return anchorMillis == other.anchorMillis
                    && anchorNanos == other.anchorNanos
                    && timeline.equals(other.timeline);
        }

        /// The same moment with something else ahead.
        Playing with(Timeline other, Credit more) {
            return new Playing(other, anchorMillis, anchorNanos, seenNanos, more);
        }

        /// The later one of a reading and the last one that was seen. They are compared by their difference,
        /// because a ticker may overflow.
        long latest(long nanos) {
            return nanos - seenNanos > 0 ? nanos : seenNanos;
        }
    }

    /// The clock stands.
    ///
    /// @param timeline what is played; ahead of the position it begins with what leads back into the breath
    /// @param positionMillis position on the timeline
    /// @param cause why
    /// @param credit what has been done
    record Paused(Timeline timeline, long positionMillis, PauseCause cause, Credit credit) implements SessionState {

        @Override
        public List<ItemOutcome> outcomes() {
            return credit.outcomes();
        }

        /// Why a session is paused.
        public enum PauseCause {
            /// The person asked for it.
            ASKED,
            /// The computer slept, or the window was out of sight: nobody saw the pacer.
            AWAY
        }
    }

    /// It has ended.
    ///
    /// @param timeline what was played
    /// @param positionMillis position on the timeline
    /// @param ending how
    /// @param outcomes what has been done
    record Over(Timeline timeline, long positionMillis, SessionEnding ending, List<ItemOutcome> outcomes)
            implements SessionState {

        /// Copies the list.
        public Over {
            outcomes = List.copyOf(outcomes);
        }
    }
}

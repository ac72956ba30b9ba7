package org.ribwise.domain.exercise;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ribwise.domain.motion.BreathPhase;

/// One part of a breathing exercise. Most exercises have one; composite ones, such as the active cycle, have several
/// that follow each other and are repeated in rounds.
public sealed interface BreathPart {

    /// Follow the pacer: whole breaths of one pattern.
    ///
    /// @param pacing start, steps, target and cap of the breath
    /// @param guides what to do in a phase, for every phase that the file names
    /// @param amount how long or how often
    record Paced(Pacing pacing, Map<BreathPhase, Guide> guides, Amount amount) implements BreathPart {

        /// Copies the map, in the order of the phases.
        public Paced {
            Map<BreathPhase, Guide> inOrder = new EnumMap<>(BreathPhase.class);
            inOrder.putAll(guides);
            guides = Collections.unmodifiableMap(inOrder);
        }
    }

    /// Breathe in one's own rhythm.
    ///
    /// @param seconds how long: at first and later
    /// @param cue what to do meanwhile
    record Own(Range seconds, LocalText cue) implements BreathPart {

        /// @throws IllegalArgumentException if it takes no time
        public Own {
            if (seconds.start() < 1) {
                throw new IllegalArgumentException("a part of 0 s");
            }
        }
    }

    /// Phases in a given order, some of them actions: huffs, sniffs, stacks, steps, efforts.
    ///
    /// @param beats one time, at least one beat
    /// @param times how often: at first and later
    record Drill(List<Beat> beats, Range times) implements BreathPart {

        /// Copies the list.
        ///
        /// @throws IllegalArgumentException if there is nothing to do
        public Drill {
            beats = List.copyOf(beats);
            if (beats.isEmpty() || times.start() < 1) {
                throw new IllegalArgumentException(beats.size() + " beats, " + times.start() + " times");
            }
        }
    }

    /// How to do a phase.
    ///
    /// @param cue what to do, in a few words
    /// @param route which way the air goes; empty for a hold
    record Guide(LocalText cue, Optional<Route> route) {}

    /// How much of a paced part, at first and later.
    sealed interface Amount {

        /// Measured in time.
        ///
        /// @param range whole seconds, rounded up to whole breaths when it is played
        record Seconds(Range range) implements Amount {}

        /// Counted.
        ///
        /// @param range breaths
        record Breaths(Range range) implements Amount {}

        /// The number, whatever its unit.
        Range range();
    }
}

package org.ribwise.domain.session;

import java.util.Optional;

/// Something that is heard at one moment of a session.
///
/// @param atMillis when it begins, on the timeline
/// @param lengthMillis how long it lasts; 0 for a sound that is struck and fades by itself
/// @param sound which sound
/// @param phrase what a voice says with it; empty when the sound is all
public record SoundCue(long atMillis, long lengthMillis, Sound sound, Optional<Phrase> phrase) {

    /// @throws IllegalArgumentException if a time is negative, or a struck sound has a length
    public SoundCue {
        if (atMillis < 0 || lengthMillis < 0 || sound.lasts() != lengthMillis > 0) {
            throw new IllegalArgumentException(sound + " at " + atMillis + " ms for " + lengthMillis + " ms");
        }
    }

    /// A sound that is struck.
    static SoundCue struck(long atMillis, Sound sound, Optional<Phrase> phrase) {
        return new SoundCue(atMillis, 0, sound, phrase);
    }

    /// Kinds of sounds. Where several begin at the same moment they come in this order.
    public enum Sound {
        /// An exercise begins.
        BEGIN,
        /// Air comes in: rises as long as the phase.
        IN,
        /// Air goes out: falls as long as the phase.
        OUT,
        /// The breath is still: stays on one pitch as long as the phase.
        HOLD,
        /// A stretch is held while the breath keeps moving.
        STRETCH_HOLD,
        /// A movement that is tied to no breath begins.
        MOVE,
        /// One of the last three counts before something else begins.
        TICK,
        /// Time to take the position.
        GET_READY,
        /// Three, two, one before an exercise begins.
        COUNT,
        SWITCH_SIDES,
        /// Half of an exercise is done.
        HALF_TIME,
        /// The last breath of an exercise begins.
        LAST_BREATH,
        REST,
        /// Breathing in one's own rhythm begins.
        OWN_RHYTHM,
        /// The session is over.
        END;

        /// Whether it sounds as long as a phase of the breath.
        public boolean lasts() {
            return this == IN || this == OUT || this == HOLD;
        }
    }
}

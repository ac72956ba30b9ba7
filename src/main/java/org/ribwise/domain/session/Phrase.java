package org.ribwise.domain.session;

/// What a voice says during a session. The words are in the message files, under the phrase's name.
public enum Phrase {
    GET_READY,
    THREE,
    TWO,
    ONE,
    BREATHE_IN,
    BREATHE_OUT,
    HOLD,
    /// At the hold of a stretch. It never says "hold" alone, because the breath keeps moving (clinical reference 2.1,
    /// house rule).
    STAY_AND_BREATHE,
    BREATHE_FREELY,
    HUFF,
    COUGH,
    SNIFF,
    STACK,
    EFFORT,
    WAIT,
    LEFT,
    RIGHT,
    SWITCH_TO_LEFT,
    SWITCH_TO_RIGHT,
    HALF_WAY,
    LAST_BREATH,
    REST,
    THE_END
}

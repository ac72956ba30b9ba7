package org.ribwise.domain.plan;

/// Why a step is offered, or not (clinical reference 3.5, 1.5).
public enum ProgressionRule {
    /// Two green sessions in a row on different days.
    GREEN_TWICE,
    /// Amber: it stays as it is.
    AMBER,
    /// One input was red.
    ONE_RED,
    /// Two inputs or more were red.
    TWO_REDS,
    /// Red twice in seven days.
    RED_TWICE,
    /// Stopped for a symptom twice in seven days.
    STOPPED_TWICE,
    /// A condition was added.
    NEW_CONDITION,
    /// A week without it.
    BREAK,
    /// Two or three weeks without it.
    LONG_BREAK,
    /// Four weeks without it.
    RESTART,
    /// After an attack, flare or hospital stay.
    AFTER_ATTACK,
    /// After a pause, when the physiotherapist agrees.
    AFTER_PAUSE,
    /// Red, and there is nothing smaller, or the dose is fixed.
    NOTHING_SMALLER,
    /// Not yet two green sessions, or too soon after the last step.
    NOT_YET,
    /// Nothing more is left that the exercise, the envelope and the time of the week allow.
    AT_THE_TOP
}

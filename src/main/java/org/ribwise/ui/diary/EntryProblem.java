package org.ribwise.ui.diary;

/// Why what was typed is not an entry yet.
public enum EntryProblem {
    NO_STRENGTH,
    NO_PURPOSE,
    NO_BLOW,
    BLOW_OUT_OF_RANGE,
    NO_ANSWER,
    DAYS_OUT_OF_RANGE,
    NO_PACK,
    NO_MEDICINE,
    MEDICINE_TOO_LONG,
    NO_CONCERN,
    NO_DATE,
    NO_TIME,
    IN_THE_FUTURE,
    TOO_LONG_AGO
}

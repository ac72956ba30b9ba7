-- What was asked at the gate, what was serious enough to end a session, scores with all their words, the asthma diary,
-- measures of every few weeks, and what else is known about the person. Older tables stay as they are.
-- Times are ISO 8601 with the offset from UTC that the person had then; sort by instant, not by text.
-- Names are those of the program, in capitals. A number that was not given is NULL, never 0.

CREATE TABLE gate_checks (
    id             TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    asked_at       TEXT    NOT NULL,
    entrance       TEXT    NOT NULL CHECK (entrance GLOB '[A-Z]*'),
    verdict        TEXT    NOT NULL
        CHECK (verdict IN ('GO', 'GO_GENTLY', 'REST_TODAY', 'CONTACT_TEAM_TODAY', 'EMERGENCY')),
    extent         TEXT    NOT NULL CHECK (extent GLOB '[A-Z]*'),
    upright_only   INTEGER NOT NULL CHECK (upright_only IN (0, 1)),
    dose_percent   INTEGER NOT NULL CHECK (dose_percent BETWEEN 1 AND 100),
    breathlessness INTEGER CHECK (breathlessness BETWEEN 0 AND 10),
    worst_pain     INTEGER CHECK (worst_pain BETWEEN 0 AND 10),
    peak_flow      INTEGER CHECK (peak_flow BETWEEN 50 AND 900),   -- L/min
    oxygen         INTEGER CHECK (oxygen BETWEEN 50 AND 100),      -- %
    pulse          INTEGER CHECK (pulse BETWEEN 30 AND 220)        -- beats a minute
) STRICT;

-- A question without a row was not asked.
CREATE TABLE gate_replies (
    gate_check TEXT NOT NULL REFERENCES gate_checks (id),
    kind       TEXT NOT NULL CHECK (kind IN ('QUESTION', 'RED_FLAG')),
    question   TEXT NOT NULL CHECK (question GLOB '[A-Z]*'),
    reply      TEXT NOT NULL CHECK (reply IN ('YES', 'NO', 'NOT_SURE')),
    PRIMARY KEY (gate_check, kind, question)
) STRICT, WITHOUT ROWID;

-- Every reason, the most serious first.
CREATE TABLE gate_reasons (
    gate_check   TEXT    NOT NULL REFERENCES gate_checks (id),
    idx          INTEGER NOT NULL CHECK (idx >= 0),
    rule         TEXT    NOT NULL CHECK (rule GLOB '[A-Z]*'),
    severity     TEXT    NOT NULL CHECK (severity IN ('INFORM', 'MODIFY', 'STOP_REST', 'URGENT', 'EMERGENCY')),
    value        INTEGER,
    limit_number INTEGER,
    PRIMARY KEY (gate_check, idx),
    CHECK ((value IS NULL) = (limit_number IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE gate_offers (
    gate_check TEXT NOT NULL REFERENCES gate_checks (id),
    offer      TEXT NOT NULL CHECK (offer GLOB '[A-Z]*'),
    PRIMARY KEY (gate_check, offer)
) STRICT, WITHOUT ROWID;

-- The session is not a foreign key: a warning must be kept even when the start of its session could not be written.
CREATE TABLE safety_events (
    id          TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    happened_at TEXT NOT NULL,
    origin      TEXT NOT NULL CHECK (origin IN ('STOPPED', 'GATED')),
    rule        TEXT NOT NULL CHECK (rule GLOB '[A-Z]*'),
    severity    TEXT NOT NULL CHECK (severity IN ('INFORM', 'MODIFY', 'STOP_REST', 'URGENT', 'EMERGENCY')),
    session     TEXT CHECK (length(session) = 36),
    settled_at  TEXT,
    settled_by  TEXT CHECK (settled_by IN ('RECOVERED', 'ADVICE_TAKEN')),
    CHECK ((settled_at IS NULL) = (settled_by IS NULL))
) STRICT;

CREATE TABLE safety_event_ratings (
    event         TEXT    NOT NULL REFERENCES safety_events (id) ON DELETE CASCADE,
    scale         TEXT    NOT NULL,
    scale_version INTEGER NOT NULL CHECK (scale_version >= 1),
    region        TEXT,
    value         INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10)
) STRICT;

-- Check-ins and check-outs with all that was said. Scale and version stand beside every value.
CREATE TABLE score_sheets (
    id          TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    scored_at   TEXT NOT NULL,
    rating_time TEXT NOT NULL CHECK (rating_time IN ('BEFORE', 'AFTER')),
    session     TEXT CHECK (length(session) = 36)
) STRICT;

CREATE TABLE score_values (
    sheet         TEXT    NOT NULL REFERENCES score_sheets (id) ON DELETE CASCADE,
    scale         TEXT    NOT NULL,
    scale_version INTEGER NOT NULL CHECK (scale_version >= 1),
    region        TEXT,                                   -- NULL: not about a place in the body
    idx           INTEGER NOT NULL CHECK (idx >= 0),      -- of several blows
    value         INTEGER NOT NULL CHECK (value >= 0)
) STRICT;

-- A region that something was said about, also when it has no number.
CREATE TABLE score_regions (
    sheet  TEXT NOT NULL REFERENCES score_sheets (id) ON DELETE CASCADE,
    region TEXT NOT NULL CHECK (region GLOB '[A-Z]*'),
    side   TEXT CHECK (side IN ('LEFT', 'CENTRE', 'RIGHT')),
    idx    INTEGER NOT NULL CHECK (idx >= 0),
    PRIMARY KEY (sheet, region)
) STRICT, WITHOUT ROWID;

CREATE TABLE score_words (
    sheet  TEXT NOT NULL,
    region TEXT NOT NULL,
    kind   TEXT NOT NULL CHECK (kind IN ('QUALITY', 'RELATION')),
    word   TEXT NOT NULL CHECK (word GLOB '[A-Z]*'),
    PRIMARY KEY (sheet, region, kind, word),
    FOREIGN KEY (sheet, region) REFERENCES score_regions (sheet, region) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE diary_entries (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    happened_at TEXT    NOT NULL,
    kind        TEXT    NOT NULL CHECK (kind IN ('ATTACK', 'COUGH_DAY', 'RELIEVER', 'NIGHT_WAKING', 'PEAK_FLOW',
        'WEEKLY_CHECK', 'STEROID_COURSE', 'PACK', 'PAIN_MEDICINE', 'NOTICED')),
    deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE diary_details (
    entry TEXT    NOT NULL REFERENCES diary_entries (id) ON DELETE CASCADE,
    name  TEXT    NOT NULL CHECK (name GLOB '[A-Z]*'),
    idx   INTEGER NOT NULL CHECK (idx >= 0),
    value TEXT    NOT NULL CHECK (length(value) BETWEEN 1 AND 200),
    PRIMARY KEY (entry, name, idx)
) STRICT, WITHOUT ROWID;

-- Measures of every few weeks. The value is what the instrument's own scoring gives; NULL when it is incomplete.
CREATE TABLE measures (
    id                 TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    measured_at        TEXT    NOT NULL,
    instrument         TEXT    NOT NULL,
    instrument_version INTEGER NOT NULL CHECK (instrument_version >= 1),
    value              REAL
) STRICT;

CREATE TABLE measure_details (
    measure TEXT    NOT NULL REFERENCES measures (id) ON DELETE CASCADE,
    name    TEXT    NOT NULL CHECK (name GLOB '[A-Z]*'),
    idx     INTEGER NOT NULL CHECK (idx >= 0),
    value   TEXT    NOT NULL CHECK (length(value) BETWEEN 1 AND 200),
    PRIMARY KEY (measure, name, idx)
) STRICT, WITHOUT ROWID;

-- What else is known about the person. One row at most.
CREATE TABLE person_facts (
    id                    INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    saved_at              TEXT    NOT NULL,
    name                  TEXT    NOT NULL CHECK (length(name) <= 80),
    birth_year            INTEGER CHECK (birth_year BETWEEN 1900 AND 2200),
    best_peak_flow        INTEGER CHECK (best_peak_flow BETWEEN 50 AND 900),   -- L/min
    best_on               TEXT,
    oxygen_floor          INTEGER CHECK (oxygen_floor BETWEEN 50 AND 100),     -- %
    usual_breathlessness  INTEGER CHECK (usual_breathlessness BETWEEN 0 AND 10),
    scale                 TEXT    NOT NULL,                                    -- of the breathlessness
    scale_version         INTEGER NOT NULL CHECK (scale_version >= 1),
    CHECK ((best_peak_flow IS NULL) = (best_on IS NULL))
) STRICT;

-- Conditions of which the person is not sure.
CREATE TABLE person_not_sure (
    person    INTEGER NOT NULL REFERENCES person_facts (id) ON DELETE CASCADE,
    condition TEXT    NOT NULL CHECK (condition GLOB '[A-Z]*' AND condition NOT GLOB '*[^A-Z_]*'),
    PRIMARY KEY (person, condition)
) STRICT, WITHOUT ROWID;

-- What needs a doctor's word first (clinical reference 5.2).
CREATE TABLE person_clearances (
    person     INTEGER NOT NULL REFERENCES person_facts (id) ON DELETE CASCADE,
    condition  TEXT    NOT NULL CHECK (condition GLOB '[A-Z]*' AND condition NOT GLOB '*[^A-Z_]*'),
    applies    TEXT    NOT NULL CHECK (applies IN ('YES', 'NO', 'NOT_SURE', 'NOT_ASKED')),
    cleared_on TEXT,
    PRIMARY KEY (person, condition)
) STRICT, WITHOUT ROWID;

-- Numbers of the safety rules that were set; the others are as the clinical reference says.
CREATE TABLE safety_thresholds (
    person INTEGER NOT NULL REFERENCES person_facts (id) ON DELETE CASCADE,
    number TEXT    NOT NULL CHECK (number GLOB '[A-Z]*' AND number NOT GLOB '*[^A-Z_]*'),
    value  INTEGER NOT NULL,
    PRIMARY KEY (person, number)
) STRICT, WITHOUT ROWID;

-- What a physiotherapist keeps of the patients. Times are ISO 8601 with the offset from UTC that held then.

-- Conditions are names of safety tags with blanks between: what applies, what they are not sure of, and what was not
-- asked; whatever is in none of the three does not apply.
CREATE TABLE patients (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2200),
    applies    TEXT NOT NULL,
    not_sure   TEXT NOT NULL,
    not_asked  TEXT NOT NULL
) STRICT;

-- Keys that results are accepted from, one for each computer of a patient.
CREATE TABLE patient_files (
    patient TEXT NOT NULL REFERENCES patients (id) ON DELETE CASCADE,
    signer  TEXT NOT NULL CHECK (length(signer) = 44),
    PRIMARY KEY (patient, signer)
) STRICT;

-- Versions of plans: the text, and the file that was signed, each packed with gzip. Unpacked, the file is byte by byte
-- what was handed over.
CREATE TABLE plan_versions (
    patient   TEXT    NOT NULL REFERENCES patients (id) ON DELETE CASCADE,
    plan      TEXT    NOT NULL CHECK (length(plan) = 36),
    number    INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
    title     TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    made_at   TEXT    NOT NULL,
    signed_at TEXT,
    text      BLOB    NOT NULL CHECK (length(text) > 0),
    file      BLOB,
    PRIMARY KEY (plan, number),
    CHECK ((signed_at IS NULL) = (file IS NULL))
) STRICT;

-- The list of patients is read from this index alone, without the plans.
CREATE INDEX plan_versions_of_patient ON plan_versions (patient, title, number, signed_at);

-- Results that came in, whole: what is in the file, packed with gzip.
CREATE TABLE patient_results (
    digest      TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
    patient     TEXT NOT NULL REFERENCES patients (id) ON DELETE CASCADE,
    created_at  TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    signer      TEXT NOT NULL CHECK (length(signer) = 44),
    content     BLOB NOT NULL CHECK (length(content) > 0)
) STRICT;

CREATE INDEX patient_results_of_patient ON patient_results (patient);

-- What the list says of a patient, made whenever results come in. Without a verdict there are too few ratings to say.
CREATE TABLE summaries (
    patient           TEXT    NOT NULL PRIMARY KEY REFERENCES patients (id) ON DELETE CASCADE,
    as_of             TEXT    NOT NULL CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    week_asked        INTEGER NOT NULL CHECK (week_asked >= 0),
    week_done         INTEGER NOT NULL CHECK (week_done BETWEEN 0 AND week_asked),
    week_excused      INTEGER NOT NULL CHECK (week_excused >= 0),
    weeks_asked       INTEGER NOT NULL CHECK (weeks_asked >= 0),
    weeks_done        INTEGER NOT NULL CHECK (weeks_done BETWEEN 0 AND weeks_asked),
    weeks_excused     INTEGER NOT NULL CHECK (weeks_excused >= 0),
    last_session      TEXT CHECK (last_session GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    pain_region       TEXT CHECK (pain_region GLOB '[A-Z]*'),
    pain_last         REAL CHECK (pain_last BETWEEN 0 AND 10),
    pain_verdict      TEXT CHECK (pain_verdict IN ('BETTER', 'ABOUT_THE_SAME', 'WORSE')),
    pain_difference   REAL,
    breath_last       REAL CHECK (breath_last BETWEEN 0 AND 10),
    breath_verdict    TEXT CHECK (breath_verdict IN ('BETTER', 'ABOUT_THE_SAME', 'WORSE')),
    breath_difference REAL,
    worst             TEXT CHECK (worst GLOB '[A-Z]*'),
    most_in_a_week    INTEGER NOT NULL CHECK (most_in_a_week >= 0),
    CHECK ((pain_region IS NULL) = (pain_last IS NULL)),
    CHECK ((pain_verdict IS NULL) = (pain_difference IS NULL)),
    CHECK ((breath_verdict IS NULL) = (breath_difference IS NULL))
) STRICT;

-- What ended sessions, and how often: what the patient said, stop rules, rules of the gate; and rules
-- of "talk to your doctor or physiotherapist", and on how many days they held.
CREATE TABLE summary_stops (
    patient TEXT    NOT NULL REFERENCES summaries (patient) ON DELETE CASCADE,
    kind    TEXT    NOT NULL CHECK (kind IN ('SAID', 'STOP_RULE', 'GATE_RULE', 'TALK_RULE')),
    name    TEXT    NOT NULL CHECK (name GLOB '[A-Z]*'),
    times   INTEGER NOT NULL CHECK (times > 0),
    PRIMARY KEY (patient, kind, name)
) STRICT;

CREATE TABLE patient_notes (
    id      TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    patient TEXT    NOT NULL REFERENCES patients (id) ON DELETE CASCADE,
    at      TEXT    NOT NULL,
    spoken  INTEGER NOT NULL CHECK (spoken IN (0, 1)),
    text    TEXT    NOT NULL CHECK (length(text) <= 4000),
    CHECK (spoken = 1 OR length(text) > 0)
) STRICT;

CREATE INDEX patient_notes_of_patient ON patient_notes (patient, spoken, at);

-- Plans of a physiotherapist as they came, and what the person decided about them. Older tables stay as they are.
-- Times are ISO 8601 with the offset from UTC that the person had then; sort by instant, not by text.

-- The file is kept byte by byte: only so can its signature be checked again.
CREATE TABLE plans (
    plan        TEXT    NOT NULL CHECK (length(plan) = 36),
    version     INTEGER NOT NULL CHECK (version BETWEEN 1 AND 9999),
    signer      TEXT    NOT NULL CHECK (length(signer) BETWEEN 1 AND 200),
    accepted_at TEXT    NOT NULL,
    file        BLOB    NOT NULL CHECK (length(file) > 0),
    PRIMARY KEY (plan, version)
) STRICT;

-- The present plan; no row when there is none.
CREATE TABLE plan_present (
    id      INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    plan    TEXT    NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (plan, version) REFERENCES plans (plan, version)
) STRICT;

-- What was decided about a proposal, and the dose from then on; no exercise when the dose stays.
CREATE TABLE plan_decisions (
    id             TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    decided_at     TEXT    NOT NULL,
    plan           TEXT    NOT NULL CHECK (length(plan) = 36),
    version        INTEGER NOT NULL CHECK (version BETWEEN 1 AND 9999),
    prescription   TEXT    NOT NULL CHECK (prescription GLOB '[a-z]*'),
    rule           TEXT    NOT NULL CHECK (rule GLOB '[A-Z]*'),
    answer         TEXT    NOT NULL CHECK (answer IN ('ACCEPTED', 'LEFT')),
    exercise       TEXT,
    variant        TEXT CHECK (variant GLOB '[A-Z]*'),
    level          INTEGER CHECK (level BETWEEN 1 AND 3),
    side           TEXT CHECK (side GLOB '[A-Z]*'),
    rest_seconds   INTEGER CHECK (rest_seconds BETWEEN 0 AND 600),
    sets           INTEGER CHECK (sets BETWEEN 1 AND 10),
    reps           INTEGER CHECK (reps BETWEEN 1 AND 50),
    hold_seconds   INTEGER CHECK (hold_seconds BETWEEN 0 AND 120),
    hold_breaths   INTEGER CHECK (hold_breaths BETWEEN 1 AND 17),
    seconds        INTEGER CHECK (seconds BETWEEN 10 AND 3600),
    rounds         INTEGER CHECK (rounds BETWEEN 1 AND 50),
    step           INTEGER CHECK (step BETWEEN 0 AND 40),
    in_millis      INTEGER CHECK (in_millis BETWEEN 500 AND 60000),
    hold_in_millis INTEGER CHECK (hold_in_millis BETWEEN 0 AND 60000),
    out_millis     INTEGER CHECK (out_millis BETWEEN 500 AND 60000),
    hold_out_millis INTEGER CHECK (hold_out_millis BETWEEN 0 AND 60000),
    slowest_per_minute REAL CHECK (slowest_per_minute BETWEEN 3 AND 30),
    CHECK ((exercise IS NULL) = (level IS NULL) AND (exercise IS NULL) = (side IS NULL)),
    CHECK ((exercise IS NULL) = (rest_seconds IS NULL)),
    CHECK ((exercise IS NULL) = (sets IS NULL AND rounds IS NULL)),
    CHECK (exercise IS NULL OR answer = 'ACCEPTED')
) STRICT;

-- Days without exercise; the last word about a day.
CREATE TABLE plan_days_off (
    day     TEXT NOT NULL PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason  TEXT NOT NULL CHECK (reason GLOB '[A-Z]*'),
    said_at TEXT NOT NULL
) STRICT;

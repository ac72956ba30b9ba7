-- Sessions as they were played. STRICT: a column holds its type and nothing else.
-- Times are ISO 8601 with the offset from UTC that the person had then; sort by instant, not by text.

CREATE TABLE sessions (
    id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    started_at      TEXT    NOT NULL,
    routine         TEXT    NOT NULL,
    routine_version INTEGER NOT NULL,
    planned_items   INTEGER NOT NULL CHECK (planned_items >= 1),
    ending          TEXT    CHECK (ending IN ('COMPLETED', 'STOPPED', 'INTERRUPTED')), -- NULL: still open
    stop_reason     TEXT,
    ended_at        TEXT,
    CHECK ((ending IS NULL) = (ended_at IS NULL)),
    CHECK ((ending IS 'STOPPED') = (stop_reason IS NOT NULL))
) STRICT;

CREATE TABLE session_items (
    session          TEXT    NOT NULL REFERENCES sessions (id),
    idx              INTEGER NOT NULL CHECK (idx >= 0),
    exercise         TEXT    NOT NULL,
    exercise_version INTEGER NOT NULL,
    status           TEXT    NOT NULL CHECK (status IN ('COMPLETED', 'SKIPPED', 'STOPPED')),
    played_millis    INTEGER NOT NULL CHECK (played_millis >= 0),
    planned_millis   INTEGER NOT NULL CHECK (planned_millis >= played_millis),
    ended_at         TEXT    NOT NULL,
    PRIMARY KEY (session, idx)
) STRICT;

-- One row for each thing that was asked. A question that was not answered is a row whose value is NULL, never 0.
-- Scale and version stand beside every value: scales are not interchangeable (clinical reference 4.3).
CREATE TABLE ratings (
    session       TEXT    NOT NULL REFERENCES sessions (id),
    rating_time   TEXT    NOT NULL CHECK (rating_time IN ('BEFORE', 'AFTER')),
    scale         TEXT    NOT NULL,
    scale_version INTEGER NOT NULL CHECK (scale_version >= 1),
    region        TEXT,   -- NULL: the scale is not about a place in the body
    value         INTEGER CHECK (value BETWEEN 0 AND 10),
    rated_at      TEXT    NOT NULL
) STRICT;

-- NULL is never equal to NULL, so a plain UNIQUE would let breathlessness in twice.
CREATE UNIQUE INDEX ratings_asked_once ON ratings (session, rating_time, scale, coalesce(region, ''));

-- Where an open session is: one row, rewritten as it goes, gone when the session ends. With it, a session that the
-- program did not see the end of is offered again.

CREATE TABLE session_checkpoint (
    session          TEXT    NOT NULL PRIMARY KEY REFERENCES sessions (id),
    saved_at         TEXT    NOT NULL, -- ISO 8601 with the offset from UTC that the person had then
    plan             TEXT    NOT NULL, -- digest of what was to be played
    place            INTEGER NOT NULL CHECK (place >= 0),
    position_millis  INTEGER NOT NULL CHECK (position_millis >= 0),
    idx              INTEGER NOT NULL CHECK (idx >= 0),
    exercise         TEXT    NOT NULL,
    exercise_version INTEGER NOT NULL,
    played_millis    INTEGER NOT NULL CHECK (played_millis >= 0),
    planned_millis   INTEGER NOT NULL CHECK (planned_millis >= played_millis)
) STRICT;

-- What is known about the person that decides which exercises suit them. One row at most: the person as they are now.
-- No row: not asked yet. A row without conditions: asked, and none applies.

CREATE TABLE profile (
    id       INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    saved_at TEXT    NOT NULL -- ISO 8601 with the offset from UTC that the person had then
) STRICT;

-- Tags of clinical reference 2.2, and the two lung conditions.
CREATE TABLE profile_conditions (
    profile   INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    condition TEXT    NOT NULL CHECK (condition GLOB '[A-Z]*' AND condition NOT GLOB '*[^A-Z_]*'),
    PRIMARY KEY (profile, condition)
) STRICT, WITHOUT ROWID;

-- Exercises that a physiotherapist has switched on (clinical reference 1.1, level 3).
CREATE TABLE profile_prescriptions (
    profile  INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    exercise TEXT    NOT NULL CHECK (exercise GLOB '[a-z][a-z]-*' AND length(exercise) <= 60),
    PRIMARY KEY (profile, exercise)
) STRICT, WITHOUT ROWID;

-- Conditions that the person has not answered yet. None: everything was answered, as it was whenever a profile could be
-- saved before.
CREATE TABLE profile_not_asked (
    profile   INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    condition TEXT    NOT NULL CHECK (condition GLOB '[A-Z]*' AND condition NOT GLOB '*[^A-Z_]*'),
    PRIMARY KEY (profile, condition)
) STRICT, WITHOUT ROWID;

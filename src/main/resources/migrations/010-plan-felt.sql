-- What a person says about a session of their plan, the numbers of the rules for steps up and down, and since when a
-- condition has been known. Older tables stay as they are.
-- Times are ISO 8601 with the offset from UTC that the person had then; sort by instant, not by text.

-- What was not said is NULL. The session is not a foreign key: it may have been written by another computer.
CREATE TABLE session_felt (
    session  TEXT    NOT NULL PRIMARY KEY CHECK (length(session) = 36),
    comfort  INTEGER CHECK (comfort BETWEEN 0 AND 10), -- how well it went, higher is better
    next_day TEXT    CHECK (next_day GLOB '[A-Z]*'),
    said_at  TEXT    NOT NULL
) STRICT;

-- Those that were set; the others are as the clinical reference says.
CREATE TABLE progression_numbers (
    number TEXT    NOT NULL PRIMARY KEY CHECK (number GLOB '[A-Z]*'),
    value  INTEGER NOT NULL
) STRICT;

-- Every condition that applies or may apply, and when it was said first.
CREATE TABLE conditions_since (
    condition TEXT NOT NULL PRIMARY KEY CHECK (condition GLOB '[A-Z]*' AND condition NOT GLOB '*[^A-Z_]*'),
    since     TEXT NOT NULL
) STRICT;

INSERT INTO conditions_since (condition, since)
SELECT condition, saved_at FROM profile_conditions JOIN profile ON profile.id = profile_conditions.profile;

INSERT OR IGNORE INTO conditions_since (condition, since)
SELECT condition, saved_at FROM person_not_sure JOIN person_facts ON person_facts.id = person_not_sure.person;

-- The warning signs of the back, asked outside the gate: after a stop for pain, or after a check-out.
-- Times are ISO 8601 with the offset from UTC that the person had then; sort by instant, not by text.

CREATE TABLE red_flag_checks (
    id       TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    asked_at TEXT NOT NULL
) STRICT;

-- A sign without a row was not asked.
CREATE TABLE red_flag_replies (
    red_flag_check TEXT NOT NULL REFERENCES red_flag_checks (id) ON DELETE CASCADE,
    red_flag       TEXT NOT NULL CHECK (red_flag GLOB '[A-Z]*'),
    reply          TEXT NOT NULL CHECK (reply IN ('YES', 'NO', 'NOT_SURE')),
    PRIMARY KEY (red_flag_check, red_flag)
) STRICT, WITHOUT ROWID;

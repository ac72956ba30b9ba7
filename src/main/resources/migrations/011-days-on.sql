-- Days that are like any other again after they were without exercise, and when that was said: the last word about a day,
-- so a day is here or in plan_days_off. Where results of several files are put together, the later word counts.
CREATE TABLE plan_days_on (
    day     TEXT NOT NULL PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    said_at TEXT NOT NULL
) STRICT;

-- What the person has talked about with a doctor or physiotherapist: the rule that fired and each thing it rested on.

CREATE TABLE talked (
    rule      TEXT NOT NULL CHECK (rule GLOB '[A-Z]*'),
    evidence  TEXT NOT NULL CHECK (length(evidence) BETWEEN 1 AND 80),
    talked_at TEXT NOT NULL,
    PRIMARY KEY (rule, evidence)
) STRICT, WITHOUT ROWID;

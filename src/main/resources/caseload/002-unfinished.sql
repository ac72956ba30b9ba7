-- The plan that is being written for a patient, kept with every change, so that neither a closed window nor a crash loses
-- it. The text is packed with gzip; it may have gaps.
CREATE TABLE unfinished_plans (
    patient TEXT NOT NULL PRIMARY KEY REFERENCES patients (id) ON DELETE CASCADE,
    at      TEXT NOT NULL,
    text    BLOB NOT NULL CHECK (length(text) > 0)
) STRICT;

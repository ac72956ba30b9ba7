-- The identity of the record for ever, made by chance: what is sent to a clinic's system twice is recognised by it.
CREATE TABLE record_identity (
    id   INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    uuid TEXT    NOT NULL CHECK (length(uuid) = 36)
) STRICT;

-- version 4 of RFC 9562
INSERT INTO record_identity (id, uuid)
SELECT 1, lower(
    hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-'
    || substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)));

-- The audit's chain: seconds after an entry was written it gets its number and a keyed hash over itself and the hash before it.

ALTER TABLE audit ADD COLUMN number BIGINT;
ALTER TABLE audit ADD COLUMN seal BYTEA;
CREATE UNIQUE INDEX audit_number ON audit (number) WHERE number IS NOT NULL;
CREATE INDEX audit_unsealed ON audit (id) WHERE number IS NULL;
-- Ids are in the order of time: an organisation's entries, someone's of them, and those of a day.
CREATE INDEX audit_organisation ON audit (organisation_id, id);
CREATE INDEX audit_staff ON audit (staff_id, id) WHERE staff_id IS NOT NULL;

-- The last seal, signed: entries that are cut off the end are missed.
CREATE TABLE audit_head (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    number BIGINT NOT NULL,
    seal BYTEA NOT NULL,
    signature BYTEA NOT NULL
);

-- What was dropped when its time was over, signed: the chain goes on from its last seal.
CREATE TABLE audit_checkpoints (
    first_number BIGINT NOT NULL PRIMARY KEY,
    last_number BIGINT NOT NULL,
    seal BYTEA NOT NULL,
    -- Everything in it was written before this day.
    before_day TEXT NOT NULL,
    signature BYTEA NOT NULL
);

-- What will be erased when, as last counted: how much of a kind on a day, naming nobody.
CREATE TABLE retention_ahead (
    kind TEXT NOT NULL,
    on_day TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (kind, on_day)
);

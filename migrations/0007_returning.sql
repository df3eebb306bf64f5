-- Coming back from another phone: what is kept of the word someone chose, codes on their way, and how often someone tried.

CREATE TABLE return_words (
    resident_id UUID NOT NULL PRIMARY KEY REFERENCES residents (id) ON DELETE CASCADE,
    hash BYTEA NOT NULL,
    chosen_at TIMESTAMPTZ NOT NULL
);

-- The code itself is never stored: it follows from the row's id and the master key. A new one takes the place of the last.
CREATE TABLE return_codes (
    resident_id UUID NOT NULL PRIMARY KEY REFERENCES residents (id) ON DELETE CASCADE,
    id UUID NOT NULL UNIQUE,
    expires_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX return_codes_expires ON return_codes (expires_at);

-- A keyed hash of what was tried, a reference or a conversation: whether it exists cannot be seen here.
CREATE TABLE return_tries (
    key_hash BYTEA NOT NULL PRIMARY KEY,
    count BIGINT NOT NULL,
    last_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX return_tries_last ON return_tries (last_at);

-- People and their conversations. Every row about a person hangs on `residents`, so that erasing someone is one DELETE.
-- One text for SQLite and PostgreSQL: BYTEA is PostgreSQL's word, and SQLite takes any.

CREATE TABLE installation (
    name TEXT NOT NULL PRIMARY KEY,
    value BYTEA NOT NULL
);

CREATE TABLE residents (
    id UUID NOT NULL PRIMARY KEY,
    wrapped_key BYTEA NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);

CREATE TABLE conversations (
    id UUID NOT NULL PRIMARY KEY,
    resident_id UUID NOT NULL REFERENCES residents (id) ON DELETE CASCADE,
    address_hash BYTEA NOT NULL UNIQUE,
    channel TEXT NOT NULL CHECK (channel IN ('discord', 'web', 'terminal')),
    language TEXT NOT NULL,
    easy BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    updated_at TIMESTAMPTZ NOT NULL,
    unsent_since TIMESTAMPTZ,
    blob BYTEA NOT NULL
);
CREATE INDEX conversations_resident ON conversations (resident_id);
CREATE INDEX conversations_unsent ON conversations (unsent_since) WHERE unsent_since IS NOT NULL;

-- Consents are never changed; taking one back is another row. Each text shown is kept once, by its hash.

CREATE TABLE consent_texts (
    hash TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL
);

CREATE TABLE consents (
    id UUID NOT NULL PRIMARY KEY,
    resident_id UUID NOT NULL REFERENCES residents (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    organisations JSONB NOT NULL,
    wording_id TEXT NOT NULL,
    wording_version TEXT NOT NULL,
    language TEXT NOT NULL,
    easy BOOLEAN NOT NULL,
    text_hash TEXT NOT NULL REFERENCES consent_texts (hash),
    given_at TIMESTAMPTZ NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('button', 'typed', 'telephone')),
    channel TEXT NOT NULL,
    message_id TEXT NOT NULL,
    age_band TEXT NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX consents_resident ON consents (resident_id);
CREATE INDEX consents_expires ON consents (expires_at);

CREATE TABLE consent_withdrawals (
    consent_id UUID NOT NULL PRIMARY KEY REFERENCES consents (id) ON DELETE CASCADE,
    withdrawn_at TIMESTAMPTZ NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('button', 'typed', 'telephone'))
);

-- Organisations, their staff, what staff did, and what they offer.

CREATE TABLE organisations (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    area TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('host', 'posting'))
);

CREATE TABLE staff (
    id UUID NOT NULL PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    role TEXT NOT NULL CHECK (role IN ('recruiter', 'coordinator', 'administrator')),
    name TEXT NOT NULL,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX staff_organisation ON staff (organisation_id);

CREATE TABLE staff_sessions (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    staff_id UUID NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    created_at TIMESTAMPTZ NOT NULL,
    seen_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX staff_sessions_staff ON staff_sessions (staff_id);

CREATE TABLE sign_in_links (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    staff_id UUID NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    expires_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX sign_in_links_staff ON sign_in_links (staff_id);

-- Names a lead, never a person: entries stay when the person is erased.
CREATE TABLE audit (
    id UUID NOT NULL PRIMARY KEY,
    at TIMESTAMPTZ NOT NULL,
    staff_id UUID REFERENCES staff (id),
    organisation_id TEXT REFERENCES organisations (id),
    action TEXT NOT NULL,
    lead_id UUID,
    detail TEXT
);
CREATE INDEX audit_at ON audit (at);
CREATE INDEX audit_lead ON audit (lead_id) WHERE lead_id IS NOT NULL;

-- One row, locked by each change to an opportunity, so that numbers become visible in order.
CREATE TABLE opportunity_numbers (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    latest BIGINT NOT NULL
);
INSERT INTO opportunity_numbers (id, latest) VALUES (1, 0);

CREATE TABLE opportunities (
    id TEXT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    kind TEXT NOT NULL,
    area TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'deleted')),
    capacity BIGINT,
    closing TEXT,
    body TEXT NOT NULL
);
CREATE INDEX opportunities_organisation ON opportunities (organisation_id);

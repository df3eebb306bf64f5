-- What must be told to residents outside a turn, whom they asked us to remind, and what staff tell by telephone.

CREATE TABLE reminders (
    resident_id UUID NOT NULL REFERENCES residents (id) ON DELETE CASCADE,
    opportunity_id TEXT NOT NULL REFERENCES opportunities (id),
    about TEXT NOT NULL CHECK (about IN ('closing', 'event')),
    asked_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (resident_id, opportunity_id, about)
);
CREATE INDEX reminders_opportunity ON reminders (opportunity_id);

-- A row is one notice by one route. It holds ids, never an address or a name: those are looked up at the moment of sending.
-- The delivery id is the same for the same notice, so that a notice queued twice is one row and a repeat is recognised.
CREATE TABLE outbox (
    id UUID NOT NULL PRIMARY KEY,
    delivery_id TEXT NOT NULL UNIQUE,
    resident_id UUID NOT NULL REFERENCES residents (id) ON DELETE CASCADE,
    lead_id UUID REFERENCES leads (id) ON DELETE CASCADE,
    purpose TEXT,
    route TEXT NOT NULL CHECK (route IN ('conversation', 'email')),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    args JSONB NOT NULL,
    -- From the end of the alphabet: what is urgent comes first.
    urgency TEXT NOT NULL CHECK (urgency IN ('urgent', 'ordinary', 'bulk')),
    keeps_hours BOOLEAN NOT NULL,
    language TEXT NOT NULL,
    easy BOOLEAN NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ready', 'sending', 'sent', 'given_up', 'cancelled')),
    due_at TIMESTAMPTZ NOT NULL,
    tries BIGINT NOT NULL DEFAULT 0,
    taken_by UUID,
    taken_until TIMESTAMPTZ,
    made_at TIMESTAMPTZ NOT NULL,
    first_tried_at TIMESTAMPTZ,
    ended_at TIMESTAMPTZ
);
CREATE INDEX outbox_due ON outbox (due_at) WHERE state IN ('ready', 'sending');
CREATE INDEX outbox_resident ON outbox (resident_id);
CREATE INDEX outbox_lead ON outbox (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX outbox_ended ON outbox (ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE call_tasks (
    id UUID NOT NULL PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    resident_id UUID NOT NULL REFERENCES residents (id) ON DELETE CASCADE,
    lead_id UUID REFERENCES leads (id) ON DELETE CASCADE,
    purpose TEXT,
    why TEXT NOT NULL CHECK (why IN ('only_telephone', 'email_failed')),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    args JSONB NOT NULL,
    language TEXT NOT NULL,
    easy BOOLEAN NOT NULL,
    due_on TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    claimed_by UUID REFERENCES staff (id),
    made_at TIMESTAMPTZ NOT NULL,
    ended_at TIMESTAMPTZ
);
CREATE INDEX call_tasks_open ON call_tasks (organisation_id, due_on, id) WHERE state = 'open';
CREATE INDEX call_tasks_resident ON call_tasks (resident_id);
CREATE INDEX call_tasks_lead ON call_tasks (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX call_tasks_ended ON call_tasks (ended_at) WHERE ended_at IS NOT NULL;

-- The links in e-mails that take a consent back. The token itself is in the e-mail alone.
CREATE TABLE stop_links (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    resident_id UUID NOT NULL REFERENCES residents (id) ON DELETE CASCADE,
    lead_id UUID REFERENCES leads (id) ON DELETE CASCADE,
    purpose TEXT,
    language TEXT NOT NULL,
    easy BOOLEAN NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    used_at TIMESTAMPTZ
);
CREATE INDEX stop_links_resident ON stop_links (resident_id);
CREATE INDEX stop_links_expires ON stop_links (expires_at);

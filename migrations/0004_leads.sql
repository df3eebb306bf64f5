-- Leads, what was done with them, and the questions that come back to the resident.

CREATE TABLE leads (
    id UUID NOT NULL PRIMARY KEY,
    resident_id UUID NOT NULL REFERENCES residents (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    service TEXT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('open', 'claimed', 'closed', 'withdrawn')),
    needs JSONB NOT NULL,
    contact BYTEA,
    age_band TEXT NOT NULL,
    language TEXT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    promised_on TEXT NOT NULL,
    -- The day offered to the resident since the promised one was missed; the lead stays overdue until someone tries.
    offered_on TEXT,
    claimed_by UUID REFERENCES staff (id),
    last_contact_at TIMESTAMPTZ,
    outcome TEXT,
    ended_at TIMESTAMPTZ
);
CREATE INDEX leads_resident ON leads (resident_id);
CREATE INDEX leads_queue ON leads (organisation_id, promised_on, created_at, id) WHERE state IN ('open', 'claimed');
CREATE INDEX leads_ended ON leads (ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE lead_consents (
    lead_id UUID NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    consent_id UUID NOT NULL REFERENCES consents (id) ON DELETE CASCADE,
    PRIMARY KEY (lead_id, consent_id)
);
CREATE INDEX lead_consents_consent ON lead_consents (consent_id);

-- A row takes one place of the opportunity.
CREATE TABLE lead_opportunities (
    lead_id UUID NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    opportunity_id TEXT NOT NULL REFERENCES opportunities (id),
    PRIMARY KEY (lead_id, opportunity_id)
);
CREATE INDEX lead_opportunities_opportunity ON lead_opportunities (opportunity_id);

CREATE TABLE lead_attempts (
    lead_id UUID NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    at TIMESTAMPTZ NOT NULL,
    staff_id UUID NOT NULL REFERENCES staff (id),
    result TEXT NOT NULL,
    PRIMARY KEY (lead_id, at)
);

CREATE TABLE lead_openings (
    lead_id UUID NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    at TIMESTAMPTZ NOT NULL,
    staff_id UUID NOT NULL REFERENCES staff (id),
    PRIMARY KEY (lead_id, at)
);

CREATE TABLE prompts (
    id UUID NOT NULL PRIMARY KEY,
    resident_id UUID NOT NULL REFERENCES residents (id) ON DELETE CASCADE,
    lead_id UUID REFERENCES leads (id) ON DELETE CASCADE,
    about TEXT NOT NULL,
    kind TEXT NOT NULL,
    args JSONB NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'shown', 'answered', 'expired')),
    answer TEXT,
    UNIQUE (lead_id, kind, about)
);
CREATE INDEX prompts_resident ON prompts (resident_id);

-- How many were erased, by month, service and language: numbers that name nobody.
CREATE TABLE erasures (
    month TEXT NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('asked', 'retention')),
    service TEXT NOT NULL,
    language TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (month, why, service, language)
);

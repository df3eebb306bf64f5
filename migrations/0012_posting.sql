-- What coordinators are writing and have not published, what was done with an opportunity, how many could be reached, and which
-- requests for a companion were looked at.

-- The fields as they were typed. The id is the one the opportunity has or will have; published, the row is gone.
CREATE TABLE drafts (
    opportunity_id TEXT NOT NULL PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    fields JSONB NOT NULL,
    -- Grows with each saving, so that two people who write at once notice.
    version BIGINT NOT NULL,
    changed_by UUID NOT NULL REFERENCES staff (id),
    changed_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX drafts_organisation ON drafts (organisation_id, changed_at);

CREATE TABLE opportunity_history (
    id UUID NOT NULL PRIMARY KEY,
    opportunity_id TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    staff_id UUID REFERENCES staff (id),
    deed TEXT NOT NULL CHECK (deed IN ('begun', 'copied', 'imported', 'published', 'changed', 'closed', 'discarded')),
    -- Which fields a publishing changed, each with what it was and what it became.
    changes JSONB NOT NULL
);
CREATE INDEX opportunity_history_opportunity ON opportunity_history (opportunity_id, id);
CREATE INDEX opportunity_history_at ON opportunity_history (at);

CREATE INDEX opportunities_listed ON opportunities (organisation_id, number);

-- Made nightly, as bands alone. What is not here is fewer than ten.
CREATE TABLE reach (
    area TEXT NOT NULL,
    borough TEXT NOT NULL,
    language TEXT NOT NULL,
    band TEXT NOT NULL CHECK (band IN ('some', 'many')),
    made_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (area, borough, language)
);

CREATE TABLE companion_screenings (
    lead_id UUID NOT NULL PRIMARY KEY REFERENCES leads (id) ON DELETE CASCADE,
    staff_id UUID NOT NULL REFERENCES staff (id),
    at TIMESTAMPTZ NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('accepted', 'redirected')),
    reason TEXT
);

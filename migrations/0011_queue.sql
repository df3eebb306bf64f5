-- The desk's queue at any size, and what is done with a lead: tries with a next day, notes, leads given back, why one ended.

-- Beside the needs, so that the queue is filtered within its index.
ALTER TABLE leads ADD COLUMN borough TEXT;
-- The day on which the lead stands in the queue: the promised one until someone tried, then that of the next try.
ALTER TABLE leads ADD COLUMN due_on TEXT NOT NULL DEFAULT '';
-- Why nothing fits now, as a code.
ALTER TABLE leads ADD COLUMN outcome_reason TEXT;
UPDATE leads SET borough = needs ->> 'borough', due_on = promised_on;

-- What filters is in the index too: only the leads that are shown are read.
DROP INDEX leads_queue;
CREATE INDEX leads_queue ON leads (organisation_id, due_on, created_at, id, service, language, borough, claimed_by, state)
    WHERE state IN ('open', 'claimed');
CREATE INDEX leads_borough ON leads (organisation_id, borough) WHERE state IN ('open', 'claimed');
CREATE INDEX leads_claimed ON leads (claimed_by, due_on, created_at, id) WHERE state = 'claimed';

ALTER TABLE lead_attempts ADD COLUMN how TEXT NOT NULL DEFAULT 'telephone';
ALTER TABLE lead_attempts ADD COLUMN next_on TEXT;
CREATE INDEX lead_openings_staff ON lead_openings (staff_id, at);

-- What staff wrote for the next one who has the lead, sealed with the resident's key.
CREATE TABLE lead_notes (
    id UUID NOT NULL PRIMARY KEY,
    lead_id UUID NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    at TIMESTAMPTZ NOT NULL,
    staff_id UUID NOT NULL REFERENCES staff (id),
    words BYTEA NOT NULL
);
CREATE INDEX lead_notes_lead ON lead_notes (lead_id, at);

-- How many leads someone gave back after they had seen the name, by month and reason: numbers that name no resident.
CREATE TABLE releases (
    month TEXT NOT NULL,
    staff_id UUID NOT NULL REFERENCES staff (id),
    reason TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (month, staff_id, reason)
);

CREATE INDEX audit_limits ON audit (organisation_id, id) WHERE action = 'limit_reached';

-- Phrases that staff sent, and the answers to them. What fills their blanks is sealed with the resident's key, and gone once the
-- request keeps nothing personal any more; which sentence it was and what was answered are codes.
CREATE TABLE phrases (
    id UUID NOT NULL PRIMARY KEY,
    lead_id UUID NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    resident_id UUID NOT NULL REFERENCES residents (id) ON DELETE CASCADE,
    phrase TEXT NOT NULL,
    blanks BYTEA,
    staff_id UUID NOT NULL REFERENCES staff (id),
    sent_at TIMESTAMPTZ NOT NULL,
    answerable_until TIMESTAMPTZ NOT NULL,
    language TEXT NOT NULL,
    easy BOOLEAN NOT NULL,
    answer TEXT,
    answered_at TIMESTAMPTZ,
    answered_how TEXT CHECK (answered_how IN ('conversation', 'link', 'telephone')),
    -- The link in the e-mail that answers it; its secret is in the e-mail alone.
    link_hash BYTEA UNIQUE
);
CREATE INDEX phrases_lead ON phrases (lead_id, sent_at);
CREATE INDEX phrases_resident ON phrases (resident_id);

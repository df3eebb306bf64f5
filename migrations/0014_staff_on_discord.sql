-- Staff on Discord: whose account is whose, and what the staff channel was told.

-- The account is kept as a keyed hash alone, under a key of its own use: it leads to no conversation.
CREATE TABLE staff_on_discord (
    staff_id UUID NOT NULL PRIMARY KEY REFERENCES staff (id) ON DELETE CASCADE,
    account_hash BYTEA NOT NULL UNIQUE,
    linked_at TIMESTAMPTZ NOT NULL
);

-- A code links an account once. A new one takes the place of the old.
CREATE TABLE staff_discord_codes (
    staff_id UUID NOT NULL PRIMARY KEY REFERENCES staff (id) ON DELETE CASCADE,
    code_hash BYTEA NOT NULL UNIQUE,
    expires_at TIMESTAMPTZ NOT NULL
);

-- "A lead is waiting, promised for Friday": one row a message, worded when it is made, so that a repeat says the same.
CREATE TABLE staff_announcements (
    id UUID NOT NULL PRIMARY KEY,
    promised_on TEXT NOT NULL,
    leads BIGINT NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    -- When sending was first tried: from then on it may be out.
    tried_at TIMESTAMPTZ,
    told_at TIMESTAMPTZ
);
CREATE INDEX staff_announcements_waiting ON staff_announcements (made_at) WHERE told_at IS NULL;
CREATE INDEX staff_announcements_told ON staff_announcements (told_at) WHERE told_at IS NOT NULL;

-- A lead is announced once, whatever becomes of the message.
CREATE TABLE announced_leads (
    lead_id UUID NOT NULL PRIMARY KEY REFERENCES leads (id) ON DELETE CASCADE,
    announcement_id UUID REFERENCES staff_announcements (id) ON DELETE SET NULL
);
CREATE INDEX announced_leads_announcement ON announced_leads (announcement_id);
CREATE INDEX leads_made ON leads (created_at) WHERE state = 'open';

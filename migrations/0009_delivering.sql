-- Replies of channels that push are committed first and sent then: what is not out yet is found again, whoever is there to send it.

-- The newest version of the conversation whose replies are pushed, and the newest whose replies are out. 0: none.
ALTER TABLE conversations ADD COLUMN reply_version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN sent_version BIGINT NOT NULL DEFAULT 0;
-- Since when the person cannot be reached there; the next turn from there opens it again.
ALTER TABLE conversations ADD COLUMN closed_at TIMESTAMPTZ;
-- Few have one: most people write on the page, which is never pushed to.
CREATE INDEX conversations_pushed ON conversations (channel) WHERE reply_version > 0;

-- When a prompt was pushed into a conversation. It may wait to be shown all the same: where it may not be said, a line stands for it.
ALTER TABLE prompts ADD COLUMN pushed_at TIMESTAMPTZ;

-- Who does alone what only one process may do, and until when.
CREATE TABLE leases (
    name TEXT NOT NULL PRIMARY KEY,
    holder UUID NOT NULL,
    held_until TIMESTAMPTZ NOT NULL
);

-- One conversation, two doors: the one-time links that lead from a channel such as Discord to the web page, and the pages that they opened.

CREATE TABLE hand_overs (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    conversation_id UUID NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    expires_at TIMESTAMPTZ NOT NULL,
    used_at TIMESTAMPTZ
);
CREATE INDEX hand_overs_conversation ON hand_overs (conversation_id);
CREATE INDEX hand_overs_expires ON hand_overs (expires_at);

-- Found by the keyed hash of the page's own address, as conversations are by theirs.
CREATE TABLE pages (
    address_hash BYTEA NOT NULL PRIMARY KEY,
    conversation_id UUID NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    opened_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX pages_conversation ON pages (conversation_id);

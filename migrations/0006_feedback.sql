-- Feedback without a name: no resident, no conversation, no day; only the month it came in.

CREATE TABLE feedback (
    id UUID NOT NULL PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    month TEXT NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    words BYTEA NOT NULL
);
CREATE INDEX feedback_organisation ON feedback (organisation_id, month, id);

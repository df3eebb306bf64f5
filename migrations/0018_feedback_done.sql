-- What was done about feedback, and how much came in: numbers by month that name nobody and never shrink. What is read of them goes
-- through the disclosure gate.

-- About feedback with a name. `told` says that the resident is told; otherwise whoever wrote it down has told them.
CREATE TABLE feedback_deeds (
    lead_id UUID NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
    done TEXT NOT NULL,
    at TIMESTAMPTZ NOT NULL,
    staff_id UUID NOT NULL REFERENCES staff (id),
    told BOOLEAN NOT NULL,
    PRIMARY KEY (lead_id, done)
);

-- About feedback without a name: the month, as everything about it has only its month.
CREATE TABLE feedback_marks (
    feedback_id UUID NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
    done TEXT NOT NULL,
    month TEXT NOT NULL,
    PRIMARY KEY (feedback_id, done)
);
-- Why the words were erased; the column of the words is then empty.
ALTER TABLE feedback ADD COLUMN removed TEXT;

CREATE TABLE feedback_received (
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    month TEXT NOT NULL,
    kind TEXT NOT NULL,
    named BOOLEAN NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, month, kind, named)
);
CREATE TABLE feedback_done (
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    month TEXT NOT NULL,
    done TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, month, done)
);
-- How long the first answer took, by the month in which the feedback came: working days with a name, months without one.
CREATE TABLE feedback_answered (
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    month TEXT NOT NULL,
    kind TEXT NOT NULL,
    named BOOLEAN NOT NULL,
    took BIGINT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, month, kind, named, took)
);

INSERT INTO feedback_received (organisation_id, month, kind, named, count)
    SELECT organisation_id, month, kind, FALSE, COUNT(*) FROM feedback GROUP BY organisation_id, month, kind;
INSERT INTO feedback_received (organisation_id, month, kind, named, count)
    SELECT organisation_id, substr(CAST(created_at AS TEXT), 1, 7), needs ->> 'feedback', TRUE, COUNT(*) FROM leads
     WHERE service = 'feedback' AND needs ->> 'feedback' IS NOT NULL
     GROUP BY organisation_id, substr(CAST(created_at AS TEXT), 1, 7), needs ->> 'feedback';

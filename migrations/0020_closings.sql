-- Opportunities that closed, while those who were interested are still being told, some at a time.
CREATE TABLE closings (
    opportunity_id TEXT NOT NULL PRIMARY KEY,
    closed_at TIMESTAMPTZ NOT NULL,
    -- Residents up to this one were looked at.
    told_up_to UUID NOT NULL
);

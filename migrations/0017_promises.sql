-- What residents are promised: in how many working days a person answers, how many a week, and when nobody is on duty. And the
-- e-mail of the morning.

-- Working days until the promised day; a service without a row has the usual.
CREATE TABLE promise_days (
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    service TEXT NOT NULL,
    working_days BIGINT NOT NULL CHECK (working_days BETWEEN 1 AND 10),
    PRIMARY KEY (organisation_id, service)
);

-- New leads a week that a team can answer; without a row as many as come.
CREATE TABLE promise_capacity (
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    team TEXT NOT NULL CHECK (team IN ('recruiters', 'coordinators')),
    leads_a_week BIGINT NOT NULL CHECK (leads_a_week > 0),
    PRIMARY KEY (organisation_id, team)
);

-- Days on which nobody is on duty, beside weekends and bank holidays.
CREATE TABLE closed_days (
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    day TEXT NOT NULL,
    PRIMARY KEY (organisation_id, day)
);

-- How many are promised an answer for each day, read within the index.
CREATE INDEX leads_promised ON leads (organisation_id, (COALESCE(offered_on, promised_on)), service, state);

-- Whether someone wants the e-mail of the morning.
ALTER TABLE staff_accounts ADD COLUMN morning_mail BOOLEAN NOT NULL DEFAULT TRUE;

-- One row a member of staff and day, whatever came of it: the e-mail goes out once.
CREATE TABLE staff_mornings (
    staff_id UUID NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    -- Names the e-mail, so that a repeat is recognised.
    id UUID NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('sending', 'sent', 'nothing', 'given_up')),
    tries BIGINT NOT NULL,
    -- While it is being sent: from when on another process, or another try, may take it up.
    due_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (staff_id, day)
);
CREATE INDEX staff_mornings_day ON staff_mornings (day);

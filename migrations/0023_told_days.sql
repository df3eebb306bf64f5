-- The day by which someone was told that a person answers: what was missed, what was moved, and how often they were told a later one.

-- The first promised day that passed while nobody had tried to reach the person; none while every one was kept or is still to come.
ALTER TABLE leads ADD COLUMN missed_on TEXT;
-- The day that was closed, from which the promise was moved.
ALTER TABLE leads ADD COLUMN moved_from TEXT;
-- How often staff told the person a later day.
ALTER TABLE leads ADD COLUMN later_days BIGINT NOT NULL DEFAULT 0;

-- Each missed day was asked about.
UPDATE leads SET missed_on = (SELECT MIN(p.about) FROM prompts p WHERE p.lead_id = leads.id AND p.kind = 'promise_missed')
 WHERE offered_on IS NOT NULL;
-- Who was told a later day in time stands in the queue by it.
UPDATE leads SET due_on = offered_on
 WHERE offered_on > promised_on AND missed_on IS NULL AND last_contact_at IS NULL AND due_on = promised_on;

-- What is missed is found in its order, and what was moved or put off among the few that were.
CREATE INDEX leads_untried ON leads (organisation_id, (COALESCE(missed_on, offered_on, promised_on)), created_at, id)
    WHERE state IN ('open', 'claimed') AND last_contact_at IS NULL;
CREATE INDEX leads_moved ON leads (organisation_id, moved_from) WHERE moved_from IS NOT NULL;
CREATE INDEX leads_put_off ON leads (organisation_id, later_days) WHERE later_days > 1;

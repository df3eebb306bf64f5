-- Calls stand in the queue of leads: what filters them is beside them, as it is with leads, and stays with them.

ALTER TABLE call_tasks ADD COLUMN service TEXT NOT NULL DEFAULT '';
ALTER TABLE call_tasks ADD COLUMN borough TEXT;
UPDATE call_tasks SET service = COALESCE((SELECT l.service FROM leads l WHERE l.id = call_tasks.lead_id), '');
UPDATE call_tasks SET borough = (SELECT l.borough FROM leads l WHERE l.id = call_tasks.lead_id) WHERE state = 'open';
-- Whoever has a request has its calls.
UPDATE call_tasks SET claimed_by = (SELECT l.claimed_by FROM leads l WHERE l.id = call_tasks.lead_id)
 WHERE state = 'open' AND EXISTS (SELECT 1 FROM leads l WHERE l.id = call_tasks.lead_id AND l.state = 'claimed');

DROP INDEX call_tasks_open;
CREATE INDEX call_tasks_queue ON call_tasks (organisation_id, due_on, made_at, id, service, language, borough, claimed_by)
    WHERE state = 'open';
CREATE INDEX call_tasks_borough ON call_tasks (organisation_id, borough) WHERE state = 'open';
CREATE INDEX call_tasks_claimed ON call_tasks (claimed_by, due_on, made_at, id) WHERE state = 'open';

-- A decision on a request for a companion is told to the person; it is no try to reach them.
DELETE FROM lead_attempts WHERE EXISTS (
    SELECT 1 FROM companion_screenings s WHERE s.lead_id = lead_attempts.lead_id AND s.at = lead_attempts.at
);

-- Who came to a limit is found by its own index: with the action in front no wider one looks as good.
DROP INDEX audit_limits;
CREATE INDEX audit_limits ON audit (action, organisation_id, id) WHERE action = 'limit_reached';

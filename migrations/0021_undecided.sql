-- Requests for a companion that no coordinator has decided on: a column of their own, so that neither the other requests of the
-- service nor those decided long ago are looked at when the list is shown.

ALTER TABLE leads ADD COLUMN undecided BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE leads SET undecided = TRUE
 WHERE service = 'companion' AND state IN ('open', 'claimed') AND needs ->> 'visit' IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM companion_screenings s WHERE s.lead_id = leads.id);
CREATE INDEX leads_undecided ON leads (organisation_id, promised_on, created_at, id)
    WHERE undecided AND state IN ('open', 'claimed');

-- The last time that is known for certain, by which a clock that jumped far ahead is noticed: the sweep keeps it from now on, and until
-- now has counted each hour what is to come.
INSERT INTO installation (name, value)
    SELECT 'known_time', value FROM installation WHERE name = 'retention_counted_at';

\set n random(1, 20000)
BEGIN;
SELECT version, blob FROM conversations WHERE id = :n::bigint FOR UPDATE;
UPDATE conversations SET version = version + 1, blob = substr(blob, 17) || substr(blob, 1, 16) WHERE id = :n::bigint;
COMMIT;

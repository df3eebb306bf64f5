-- 20,000 rows of 4 KB that do not shrink, as sealed conversations do not: what pgbench.sql reads, locks and writes.
DROP TABLE IF EXISTS conversations;
CREATE TABLE conversations (id BIGINT NOT NULL PRIMARY KEY, version BIGINT NOT NULL, blob BYTEA NOT NULL);
INSERT INTO conversations
SELECT n, 0, (SELECT string_agg(decode(md5(n::text || i::text), 'hex'), '') FROM generate_series(1, 256) i)
  FROM generate_series(1, 20000) n;

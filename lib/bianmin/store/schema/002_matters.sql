-- 002: every matter goes through the one engine. `type` NULL is a service (办件); `subject` is the staff member, window or
-- unit a matter is about, `parent` the number of the case it follows; `card` 1 is 黄牌, 2 红牌.
ALTER TABLE cases ADD COLUMN type TEXT;
ALTER TABLE cases ADD COLUMN subject TEXT;
ALTER TABLE cases ADD COLUMN parent TEXT;
ALTER TABLE cases ADD COLUMN handler_rating TEXT;
ALTER TABLE cases ADD COLUMN card BIGINT NOT NULL DEFAULT 0;
-- A rating spoke for the unit and its handler.
UPDATE cases SET handler_rating = rating WHERE rating IS NOT NULL;
-- Made again with their new conditions (indexes.sql).
DROP INDEX IF EXISTS cases_received;
DROP INDEX IF EXISTS cases_ended;
-- Which row became which case: a table that grows at its end, with an index (indexes.sql) that a load can do without. A
-- ledger in no order cost three times one in order while the day and the digest were the table's key.
ALTER TABLE import_rows RENAME TO import_rows_before;
CREATE TABLE import_rows (
    day BIGINT NOT NULL,
    digest BIGINT NOT NULL,
    case_key BIGINT NOT NULL REFERENCES cases (case_key),
    import_id BIGINT NOT NULL
) /*sqlite: STRICT*/;
INSERT INTO import_rows (day, digest, case_key, import_id)
SELECT day, digest, case_key, import_id FROM import_rows_before ORDER BY day, digest;
DROP TABLE import_rows_before;

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

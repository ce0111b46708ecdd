-- 005: 月结, and what left the ledger. A closing holds the figures of one unit's month as they were then; `digest` covers it
-- and, through the digest of the closing before, all earlier ones (closings.hpp). `position` is the last entry of the log
-- that was counted; `log` is the digest of the heads of all chains then, which stand in `closing_logs`.
CREATE TABLE closings (
    closing_id BIGINT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL,
    month BIGINT NOT NULL,
    position BIGINT NOT NULL,
    closed_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    because TEXT,
    log TEXT NOT NULL,
    digest TEXT NOT NULL,
    figures TEXT NOT NULL
) /*sqlite: STRICT*/;
CREATE UNIQUE INDEX closings_month ON closings (unit, month);
CREATE UNIQUE INDEX closings_digest ON closings (digest);

CREATE TABLE closing_logs (
    log TEXT NOT NULL PRIMARY KEY,
    heads TEXT
) /*sqlite: STRICT, WITHOUT ROWID*/;

-- 上报批次 and exports that showed personal data. `request` says what was asked for; the log was read behind `since`, up to
-- `until`; `digest` is of what was written.
CREATE TABLE exports (
    export_id BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    request TEXT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    row_count BIGINT NOT NULL,
    revealed BIGINT NOT NULL,
    digest TEXT NOT NULL,
    made TEXT NOT NULL,
    actor TEXT NOT NULL
) /*sqlite: STRICT*/;
CREATE INDEX exports_range ON exports (kind, request, since, until);

-- A closing stands.
/*sqlite:
CREATE TRIGGER closings_keep_update BEFORE UPDATE ON closings
BEGIN SELECT raise(ABORT, 'the log only grows: no closing is changed'); END;
CREATE TRIGGER closings_keep_delete BEFORE DELETE ON closings
BEGIN SELECT raise(ABORT, 'the log only grows: no closing is deleted'); END;
CREATE TRIGGER closing_logs_keep_update BEFORE UPDATE ON closing_logs
BEGIN SELECT raise(ABORT, 'the log only grows: no closing is changed'); END;
CREATE TRIGGER closing_logs_keep_delete BEFORE DELETE ON closing_logs
BEGIN SELECT raise(ABORT, 'the log only grows: no closing is deleted'); END;
CREATE TRIGGER exports_keep_update BEFORE UPDATE ON exports
BEGIN SELECT raise(ABORT, 'the log only grows: no export is changed'); END;
CREATE TRIGGER exports_keep_delete BEFORE DELETE ON exports
BEGIN SELECT raise(ABORT, 'the log only grows: no export is deleted'); END;
*/
/*postgres:
CREATE TRIGGER closings_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON closings
FOR EACH STATEMENT EXECUTE FUNCTION events_keep();
CREATE TRIGGER closing_logs_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON closing_logs
FOR EACH STATEMENT EXECUTE FUNCTION events_keep();
CREATE TRIGGER exports_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON exports
FOR EACH STATEMENT EXECUTE FUNCTION events_keep();
*/

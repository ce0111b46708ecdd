-- 001: the ledger. Portable text: a driver spells BIGINT and TEXT its own way and opens the comments that bear its
-- name (README.md, "One text, two engines"). Days are day numbers since 1970-01-01, money is in fen, truth is 0 or 1,
-- an empty text is NULL.

CREATE TABLE schema_version (
    version BIGINT NOT NULL PRIMARY KEY
) /*sqlite: STRICT*/;

-- Counters and switches: next_case, next_import, bulk (a load without indexes is under way), writer (the row a
-- PostgreSQL writer locks).
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value BIGINT NOT NULL
) /*sqlite: STRICT, WITHOUT ROWID*/;

-- 办件: the sum of a case, a pure function of its entries. Columns behind `steps` serve reading: `entries` is the last
-- case_seq, `ended_month` counts months from year 0, `span` is how many month ends lie between receipt and end, at most 25.
CREATE TABLE cases (
    case_key BIGINT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL,
    origin TEXT NOT NULL,
    center TEXT,
    station TEXT,
    window_id TEXT,
    service TEXT,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    form TEXT NOT NULL,
    state TEXT NOT NULL,
    handler TEXT,
    agent TEXT,
    suspended BIGINT NOT NULL,
    awaiting_upper BIGINT NOT NULL,
    awaiting_opinions BIGINT NOT NULL,
    received BIGINT NOT NULL,
    accepted BIGINT,
    due BIGINT,
    legal_due BIGINT,
    ended BIGINT,
    returned BIGINT,
    provisional BIGINT NOT NULL,
    late BIGINT NOT NULL,
    deemed BIGINT NOT NULL,
    used_days BIGINT NOT NULL,
    legal_limit BIGINT NOT NULL,
    legal_used BIGINT NOT NULL,
    notices BIGINT NOT NULL,
    notified BIGINT,
    suspensions BIGINT NOT NULL,
    extensions BIGINT NOT NULL,
    reminders BIGINT NOT NULL,
    reopenings BIGINT NOT NULL,
    corrections BIGINT NOT NULL,
    fee BIGINT NOT NULL,
    rating TEXT,
    import_id BIGINT NOT NULL,
    steps BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    ended_month BIGINT,
    span BIGINT
) /*sqlite: STRICT*/;

-- 日志: one row per entry, what one person recorded about one case in one act. `hash` covers the entry and, through the
-- hash of (origin, seq - 1), everything before it. `entry_key` counts the entries of all origins: the log is written
-- at its end only.
CREATE TABLE events (
    entry_key BIGINT NOT NULL PRIMARY KEY,
    origin TEXT NOT NULL,
    seq BIGINT NOT NULL,
    case_key BIGINT NOT NULL REFERENCES cases (case_key),
    case_seq BIGINT NOT NULL,
    key TEXT,
    recorded_at TEXT NOT NULL,
    hash TEXT NOT NULL,
    events TEXT NOT NULL
) /*sqlite: STRICT*/;
-- The entries of a case; of two clerks on one case exactly one gets the next number.
CREATE UNIQUE INDEX events_case ON events (case_key, case_seq);

-- The head of each chain.
CREATE TABLE origins (
    origin TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL,
    algorithm TEXT NOT NULL
) /*sqlite: STRICT, WITHOUT ROWID*/;

-- 当事人: personal data, apart from the log so that it can be erased; the log holds a salted commitment.
CREATE TABLE people (
    case_key BIGINT NOT NULL PRIMARY KEY REFERENCES cases (case_key),
    name TEXT,
    id_number TEXT,
    phone TEXT,
    address TEXT,
    salt TEXT
) /*sqlite: STRICT*/;

-- 编号: the next number of a unit's day. The day leads the key, as below.
CREATE TABLE numbers (
    day BIGINT NOT NULL,
    unit TEXT NOT NULL,
    next BIGINT NOT NULL,
    PRIMARY KEY (day, unit)
) /*sqlite: STRICT, WITHOUT ROWID*/;

-- 导入批次. Its cases lie in [first_case, last_case].
CREATE TABLE imports (
    import_id BIGINT NOT NULL PRIMARY KEY,
    file TEXT,
    digest TEXT,
    unit TEXT,
    profile TEXT,
    started TEXT NOT NULL,
    actor TEXT,
    row_count BIGINT NOT NULL,
    accepted BIGINT NOT NULL,
    corrected BIGINT NOT NULL,
    review BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    duplicates BIGINT NOT NULL,
    undone BIGINT NOT NULL,
    finished BIGINT NOT NULL,
    first_case BIGINT,
    last_case BIGINT
) /*sqlite: STRICT*/;

-- Which row became which case. The day leads the key: a ledger comes in by days, so the key grows where it was.
CREATE TABLE import_rows (
    day BIGINT NOT NULL,
    digest BIGINT NOT NULL,
    case_key BIGINT NOT NULL REFERENCES cases (case_key),
    import_id BIGINT NOT NULL,
    PRIMARY KEY (day, digest)
) /*sqlite: STRICT, WITHOUT ROWID*/;

-- 导入疑点. `sentences` is a JSON array of two arrays: message and suggestion, each its msgid and what fills it.
CREATE TABLE import_findings (
    import_id BIGINT NOT NULL REFERENCES imports (import_id),
    line BIGINT NOT NULL,
    month BIGINT NOT NULL,
    code TEXT NOT NULL,
    severity BIGINT NOT NULL,
    file TEXT,
    file_line BIGINT NOT NULL,
    file_column BIGINT NOT NULL,
    sheet TEXT,
    sheet_row BIGINT NOT NULL,
    cell TEXT,
    value TEXT,
    sentences TEXT NOT NULL,
    clause TEXT,
    PRIMARY KEY (import_id, line)
) /*sqlite: STRICT, WITHOUT ROWID*/;

INSERT INTO meta (name, value) VALUES ('next_case', 1);
INSERT INTO meta (name, value) VALUES ('next_import', 1);
INSERT INTO meta (name, value) VALUES ('bulk', 0);
INSERT INTO meta (name, value) VALUES ('writer', 0);

-- The log only grows. In a bulk load, alone with the ledger and without indexes, the order is the store's own care;
-- the unique index made afterwards and `store check` vouch for it.
/*sqlite:
CREATE TRIGGER events_keep_update BEFORE UPDATE ON events
BEGIN SELECT raise(ABORT, 'the log only grows: no entry is changed'); END;
CREATE TRIGGER events_keep_delete BEFORE DELETE ON events
BEGIN SELECT raise(ABORT, 'the log only grows: no entry is deleted'); END;
CREATE TRIGGER events_grow BEFORE INSERT ON events
WHEN (SELECT value FROM meta WHERE name = 'bulk') = 0
    AND NEW.seq <> 1 + coalesce((SELECT seq FROM events WHERE origin = NEW.origin ORDER BY seq DESC LIMIT 1), 0)
BEGIN SELECT raise(ABORT, 'the log only grows: the number does not follow'); END;
*/
/*postgres:
CREATE FUNCTION events_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'BM001', MESSAGE = 'the log only grows: no entry is changed or deleted';
END $$;
CREATE TRIGGER events_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON events
FOR EACH STATEMENT EXECUTE FUNCTION events_keep();
CREATE FUNCTION events_grow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT value FROM meta WHERE name = 'bulk') = 0
        AND NEW.seq <> 1 + coalesce((SELECT seq FROM events WHERE origin = NEW.origin ORDER BY seq DESC LIMIT 1), 0) THEN
        RAISE EXCEPTION USING ERRCODE = 'BM001', MESSAGE = 'the log only grows: the number does not follow';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER events_grow BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION events_grow();
*/

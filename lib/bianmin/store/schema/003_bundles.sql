-- 003: what goes from ledger to ledger (村级与中心交换). `links` holds, for an entry of another ledger whose predecessor in
-- its chain is not here, the hash it follows, and how many entries are not here.
CREATE TABLE links (
    origin TEXT NOT NULL,
    seq BIGINT NOT NULL,
    previous TEXT NOT NULL,
    missing BIGINT NOT NULL,
    PRIMARY KEY (origin, seq)
) /*sqlite: STRICT, WITHOUT ROWID*/;

-- Bundles sent (`position`: the last entry considered) and received, one row each.
CREATE TABLE bundles (
    bundle_id BIGINT NOT NULL PRIMARY KEY,
    direction TEXT NOT NULL,
    peer TEXT NOT NULL,
    digest TEXT NOT NULL,
    made TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    actor TEXT,
    entries BIGINT NOT NULL,
    cases BIGINT NOT NULL,
    aside BIGINT NOT NULL,
    position BIGINT NOT NULL
) /*sqlite: STRICT*/;

-- How far each chain has come in from a peer, entries set aside included.
CREATE TABLE bundle_heads (
    peer TEXT NOT NULL,
    origin TEXT NOT NULL,
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (peer, origin)
) /*sqlite: STRICT, WITHOUT ROWID*/;

-- An entry follows the one before it, or a link that says what it follows.
/*sqlite:
DROP TRIGGER events_grow;
CREATE TRIGGER events_grow BEFORE INSERT ON events
WHEN (SELECT value FROM meta WHERE name = 'bulk') = 0
    AND NEW.seq <> 1 + coalesce((SELECT seq FROM events WHERE origin = NEW.origin ORDER BY seq DESC LIMIT 1), 0)
    AND (NEW.seq <= coalesce((SELECT seq FROM events WHERE origin = NEW.origin ORDER BY seq DESC LIMIT 1), 0)
        OR NOT EXISTS (SELECT 1 FROM links l WHERE l.origin = NEW.origin AND l.seq = NEW.seq))
BEGIN SELECT raise(ABORT, 'the log only grows: the number does not follow'); END;
CREATE TRIGGER links_keep_update BEFORE UPDATE ON links
BEGIN SELECT raise(ABORT, 'the log only grows: no link is changed'); END;
CREATE TRIGGER links_keep_delete BEFORE DELETE ON links
BEGIN SELECT raise(ABORT, 'the log only grows: no link is deleted'); END;
*/
/*postgres:
CREATE OR REPLACE FUNCTION events_grow() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last BIGINT := coalesce((SELECT seq FROM events WHERE origin = NEW.origin ORDER BY seq DESC LIMIT 1), 0);
BEGIN
    IF (SELECT value FROM meta WHERE name = 'bulk') = 0 AND NEW.seq <> 1 + last AND (NEW.seq <= last
        OR NOT EXISTS (SELECT 1 FROM links l WHERE l.origin = NEW.origin AND l.seq = NEW.seq)) THEN
        RAISE EXCEPTION USING ERRCODE = 'BM001', MESSAGE = 'the log only grows: the number does not follow';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER links_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON links
FOR EACH STATEMENT EXECUTE FUNCTION events_keep();
*/

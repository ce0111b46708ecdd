-- Two ledgers may record beside each other what neither is in the way of (a paper printed here, sent on there): such
-- entries of one case bear the same case_seq and follow each other by origin. Of two clerks on one case it is the
-- `steps` of its row that lets one win.
DROP INDEX events_case;
CREATE INDEX events_case ON events (case_key, case_seq);

-- The secondary indexes of the newest schema, but for events_case, which only grows at its end. A bulk load drops them
-- first and makes them afterwards; opening makes those that an interrupted load left out.
CREATE UNIQUE INDEX IF NOT EXISTS cases_number ON cases (number);
-- Services received in a period; with the unit's columns the year to date is counted from the index alone.
CREATE INDEX IF NOT EXISTS cases_received ON cases (received, center, station, state) WHERE type IS NULL;
-- Matters that are no service: complaints, absences … of somebody.
CREATE INDEX IF NOT EXISTS cases_matter ON cases (type, subject, received) WHERE type IS NOT NULL;
-- What follows a case.
CREATE INDEX IF NOT EXISTS cases_parent ON cases (parent) WHERE parent IS NOT NULL;
-- In hand 在办.
CREATE INDEX IF NOT EXISTS cases_open ON cases (received) WHERE ended IS NULL;
-- Completed here and not handed over 未送达; done at the counter at once is handed over at once.
CREATE INDEX IF NOT EXISTS cases_undelivered ON cases (ended)
WHERE state = 'completed' AND import_id = 0 AND (kind <> 'instant' OR channel = 'agent');
-- Carried into a later month 结转: found by span classes, so that a month costs what it carried.
CREATE INDEX IF NOT EXISTS cases_carried ON cases (span, ended_month) WHERE span > 0;
-- Services ended in a period, counted from the index alone.
CREATE INDEX IF NOT EXISTS cases_ended ON cases (ended, center, station, state, late)
WHERE ended IS NOT NULL AND type IS NULL;
-- The chain of an origin.
CREATE UNIQUE INDEX IF NOT EXISTS events_origin ON events (origin, seq);
-- An act is recorded once.
CREATE UNIQUE INDEX IF NOT EXISTS events_key ON events (key) WHERE key IS NOT NULL;
-- Which row became which case.
CREATE UNIQUE INDEX IF NOT EXISTS import_rows_key ON import_rows (day, digest);
-- 导入疑点 of a month.
CREATE INDEX IF NOT EXISTS import_findings_month ON import_findings (month);
-- 票据号: a number is used once a unit and year, voided ones included.
CREATE UNIQUE INDEX IF NOT EXISTS money_receipt ON money (unit, year, receipt)
WHERE action = 'collect' AND receipt IS NOT NULL;
-- 在手现金.
CREATE INDEX IF NOT EXISTS money_on_hand ON money (unit, holder, day) WHERE held > 0;
-- Movements of a period, of a batch.
CREATE INDEX IF NOT EXISTS money_day ON money (day);
CREATE INDEX IF NOT EXISTS money_batch ON money (batch) WHERE batch IS NOT NULL;

-- 004: 费用, one row per movement of money: a projection of the log, a pure function of a case's entries (domain/money.hpp),
-- written with them. `entry` is the case_seq; `unit`, `year` and `receipt` of a `collect` are unique (indexes.sql); its
-- `held` is what of the receipt is still on hand. Existing ledgers are filled by the program.
CREATE TABLE money (
    case_key BIGINT NOT NULL REFERENCES cases (case_key),
    entry BIGINT NOT NULL,
    line BIGINT NOT NULL,
    action TEXT NOT NULL,
    amount BIGINT NOT NULL,
    receipt TEXT,
    unit TEXT NOT NULL,
    year BIGINT NOT NULL,
    holder TEXT,
    day BIGINT NOT NULL,
    batch TEXT,
    refunded BIGINT NOT NULL,
    held BIGINT NOT NULL,
    voided BIGINT NOT NULL,
    PRIMARY KEY (case_key, entry, line)
) /*sqlite: STRICT, WITHOUT ROWID*/;

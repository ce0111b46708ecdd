/// The ledger: the only door to the database. Every member function is one statement or one transaction.
#pragma once
#include "bianmin/base/error.hpp"
#include "bianmin/domain/case.hpp"
#include "bianmin/domain/query.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

class Connection;

/// One case as kept: its row, its entries in order, the applicant.
struct KeptCase {
    CaseRow row;
    std::vector<Entry> entries;
    Person person;
};

/// What one act changes: the entry to append, the row it leads to, and the applicant when the case is new.
struct Record {
    Entry entry;                  ///< seq, case_seq, case_key and hash are filled in by the store
    CaseRow row;                  ///< key is filled in for a new case
    std::optional<Person> person; ///< of a new case, or corrected (then the entry holds the new commitment)
    bool fresh = false;           ///< the case is new
    /// Of an entry another ledger recorded: the hash it follows there. Its seq and hash then stay as they
    /// are.
    std::optional<std::string> previous;
    /// encode_events() of the entry, where that was done before; else empty. Of a new case the events
    /// themselves may then be left out, unless money moves.
    std::string encoded;
    std::optional<std::int64_t>
        row_digest; ///< imported rows: identity of the row within its day (`row.received`)
};

/// An import (导入批次).
struct Import {
    std::int64_t id = 0;
    std::string file, digest, unit, profile;
    Moment started;
    StaffId actor;
    std::int64_t rows = 0, accepted = 0, corrected = 0, review = 0, rejected = 0, duplicates = 0;
    bool undone = false, finished = false;
};

struct OpenOptions {
    bool create = false; ///< only `init` and `store init`
    bool read_only = false;
    bool allow_network_file_system = false;
    int busy_seconds = 10;
    bool group_shared = false; ///< mode 0660 instead of 0600
};

/// What `store check` found; empty: all is well. Each finding says which case or entry, what broke.
struct CheckOutcome {
    std::int64_t cases = 0, entries = 0;
    std::vector<Finding> findings;
};

class Store {
public:
    /// A path of an SQLite file or `postgresql://…`. Throws Error(unavailable | configuration | not_found).
    static Store open(const std::string& where, const OpenOptions& options = {});
    ~Store();
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;

    // --- reading ---
    std::optional<KeptCase> find_case(std::string_view number);
    /// By its key; quick in a bulk load too, when numbers have no index.
    std::optional<KeptCase> find_case_of_key(std::int64_t case_key);
    /// The number of a case by its key (`imported_row` gives keys).
    std::optional<std::string> number_of_case(std::int64_t case_key);
    /// The numbers that start with or contain `part`, at most `limit`: for hints.
    std::vector<std::string> similar_numbers(std::string_view part, int limit = 5);
    void each_case(const CaseQuery& query, const std::function<void(const ListedCase&)>& visit);
    /// The rows a report of [from, to] is made of: received in the period, or received before and not ended
    /// before. Only the members that figures are made of are filled. Annulled cases are left out. Costs by
    /// the period, not by the ledger (see README.md: span classes).
    void each_case_of_period(Date from, Date to, const std::function<void(const CaseRow&)>& visit);
    /// Services completed before `day`, at most a year before, and not handed over before it.
    void each_undelivered_before(Date day, const std::function<void(const CaseRow&)>& visit);
    void each_open_case(const std::function<void(const CaseRow&)>& visit);
    /// The keys, ascending, of the cases on which time still works: in hand, or closed and not handed over,
    /// or with money taken that may still be on hand. Imported ones that have ended owe nothing.
    std::vector<std::int64_t> live_cases();
    /// The cases of a type about any of these (empty: about anybody), with their logs, oldest first; those
    /// due before that day are left out. One look at an index where there is none.
    std::vector<KeptCase> matters_about(CaseType type, const std::vector<std::string>& subjects, Date since);
    /// Counts by (center, station, state/late) of cases received, and of cases ended, in a period: year to
    /// date.
    struct Flow {
        UnitId center, station;
        std::int64_t received = 0, completed = 0, late = 0, rejected = 0, withdrawn = 0;
        Month month;
    };
    /// By unit and month.
    std::vector<Flow> flow(Date from, Date to);
    /// Of all units together, by month; a fraction of the work.
    std::vector<Flow> whole_flow(Date from, Date to);
    /// Was this act recorded before under this key? -> the case's number.
    std::optional<std::string> number_of_key(std::string_view key);
    /// Runs `work` in one read transaction, so that its reads are of one moment; clerks go on writing.
    void read(const std::function<void()>& work);

    // --- writing ---
    /// Runs `work` in one write transaction (BEGIN IMMEDIATE) and commits; rolls back on any exception.
    void transact(const std::function<void()>& work);
    /// Inside transact: `<code>-<yyyymmdd>-<seq>`, the next of its unit and day.
    std::string allot_number(std::string_view unit_code, Date day);
    /// Inside transact: the next number, from 1, of a unit's papers or receipts in a year; `series` names
    /// both
    /// (`xuzhuang/受`).
    std::int64_t allot_serial(std::string_view series, int year);
    /// Inside transact: appends the entry, links the chain, writes or replaces the row. A case that another
    /// clerk moved meanwhile (its steps differ) throws Error(refused). Returns the case's key.
    std::int64_t record(Record& record);

    // --- imports ---
    std::int64_t begin_import(const Import& import); ///< own transaction
    void finish_import(const Import& import);
    std::vector<Import> imports();
    /// Inside transact: has a row with this identity been recorded? -> key of its case.
    std::optional<std::int64_t> imported_row(Date day, std::int64_t digest);
    /// Findings kept for the month's report (导入疑点).
    void keep_import_findings(std::int64_t import_id, Month month, const std::vector<Finding>& findings);
    struct KeptFinding {
        std::int64_t import_id = 0;
        Month month;
        Finding finding;
    };
    std::vector<KeptFinding> import_findings(std::optional<std::int64_t> import_id,
                                             std::optional<Month> month);

    // --- keeping ---
    struct Info {
        std::string engine, where, version;
        int schema = 0;
        std::int64_t cases = 0, entries = 0, bytes = 0;
        struct Head {
            UnitId origin;
            std::int64_t seq = 0;
            std::string hash;
        };
        std::vector<Head> heads;
    };
    Info info();
    bool empty();
    /// `fold` makes a case of its events (the rules room hands it in); row == fold, chain, keys, engine's own
    /// check.
    CheckOutcome check(const std::function<Case(const CaseRow& identity, const std::vector<Entry>&)>& fold);
    void backup(const std::string& file);
    /// Drops the indexes until `end_bulk`, for the load of a new ledger; an interrupted load is mended on
    /// open.
    void begin_bulk();
    void end_bulk();
    /// Many rows into a ledger that holds cases, with nobody else in it until `end_alone`. False: somebody
    /// is.
    bool begin_alone();
    void end_alone();

private:
    friend class Travel;    ///< travel.hpp: what goes from ledger to ledger
    friend class MoneyBook; ///< money.hpp: the table of fees
    explicit Store(std::unique_ptr<Connection> connection);
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// `postgresql://user@host/base` of `postgresql://user:secret@host/base`; a path as it is. For messages.
std::string without_password(std::string_view where);

/// The bytes that are hashed: every field with its length, in a fixed order, after the previous hash.
std::string canonical_bytes(const Entry& entry, std::string_view case_number, std::string_view previous_hash);
/// JSON array of the entry's events, keys in order; and back.
std::string encode_events(const std::vector<Event>& events);
void encode_events(const std::vector<Event>& events, std::string& into);
std::vector<Event> decode_events(std::string_view json);

} // namespace bianmin

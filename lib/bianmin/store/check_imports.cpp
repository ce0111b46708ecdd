/// The imports: each row of `import_rows` is that of its case, each case has one, and each batch says what
/// its rows say. File, digest, unit and profile of a batch stand nowhere else.
#include "bianmin/store/bulk.hpp"
#include "bianmin/store/check.hpp"
#include "bianmin/store/codec.hpp"
#include "bianmin/store/import_proof.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace bianmin {
namespace {

constexpr int page = 5000;
constexpr const char* digest_code = "import-row-not-of-case";
constexpr const char* rows_sql =
    "SELECT r.day, r.digest, r.case_key, r.import_id, c.number, c.origin, c.center, c.station, c.service, "
    "c.received, c.import_id, c.corrections, c.state, p.case_key, p.name, p.id_number FROM import_rows r "
    "LEFT JOIN cases c ON c.case_key = r.case_key LEFT JOIN people p ON p.case_key = r.case_key "
    "WHERE r.day >= $1 AND (r.day > $1 OR r.digest > $2) ORDER BY r.day, r.digest LIMIT $3";
constexpr const char* imported_sql = "SELECT case_key, number FROM cases WHERE case_key > $1 AND "
                                     "import_id > 0 AND state <> 'annulled' ORDER BY case_key LIMIT $2";
constexpr const char* batches_sql =
    "SELECT import_id, started, actor, row_count, accepted, corrected, review, rejected, duplicates, undone, "
    "finished, first_case, last_case FROM imports ORDER BY import_id";

class ImportCheck {
public:
    ImportCheck(Connection& connection, const RowIdentity& identity, CheckOutcome& outcome)
        : connection_(connection), identity_(identity), broken_(outcome) {
        for (Query query(connection, "SELECT DISTINCT origin FROM bundle_heads"); query.step();)
            foreign_.emplace(query->text(0));
    }

    void walk_rows() {
        Date day{INT32_MIN};
        std::int64_t digest = INT64_MIN;
        for (int rows = page; rows == page;) {
            rows = 0;
            for (Query query(connection_, rows_sql, day, digest, page); query.step(); ++rows) {
                day = query->day(0).value_or(Date{});
                digest = query->integer(1);
                look_at(*query);
            }
        }
    }

    /// What an import recorded is known by a row, or the same file would record it once more.
    void look_for_missing() {
        std::int64_t last = 0;
        for (int rows = page; rows == page;) {
            rows = 0;
            for (Query query(connection_, imported_sql, last, page); query.step(); ++rows) {
                last = query->integer(0);
                if (is_seen(last)) continue;
                broken_.add("import-row-missing", std::string(query->text(1)), 0,
                            say("case {} was imported, and no row says by what", query->text(1)));
            }
        }
    }

    void compare_batches() {
        for (Query query(connection_, batches_sql); query.step();) {
            const std::int64_t id = query->integer(0);
            const auto found = batches_.find(id);
            const std::string names = differing(*query, found == batches_.end() ? Batch{} : found->second);
            batches_.erase(id);
            if (!names.empty())
                broken_.add("import-differs", std::to_string(id), 0,
                            say("import {} is not what its rows say; these differ: {}", id, names));
        }
        for (const auto& [id, batch] : batches_)
            broken_.add("import-missing", std::to_string(id), 0,
                        say("{} rows are of import {}, which is not there", batch.rows, id));
    }

private:
    struct Batch {
        std::int64_t rows = 0, first = 0, last = 0;
    };

    void look_at(const Statement& row) {
        const std::int64_t key = row.integer(2), import_id = row.integer(3);
        if (row.null(4)) {
            broken_.add("import-row-astray", std::to_string(key), 0,
                        say("a row of import {} is of case {}, which is not there", import_id, key));
            return;
        }
        const std::string number(row.text(4));
        std::string names;
        const auto differs = [&](const char* name) {
            names += (names.empty() ? "" : ", ") + std::string(name);
        };
        if (row.integer(0) != row.integer(9)) differs("day");
        if (!is_identity(row))
            broken_.add(
                digest_code, number, 0,
                say("the row that case {} was imported by is of another unit, service or person", number));
        if (is_seen(key)) differs("case_key");
        seen_.resize(std::max(seen_.size(), static_cast<std::size_t>(key) + 1));
        seen_[static_cast<std::size_t>(key)] = true;
        // Of a case that came from another ledger the number is 0.
        const bool foreign = foreign_.contains(row.text(5)) && import_id == 0;
        if (row.integer(10) == 0 || (import_id != row.integer(10) && !foreign)) differs("import_id");
        if (!names.empty())
            broken_.add("import-row-differs", number, 0,
                        say("the row that case {} was imported by is not that of the case; these differ: {}",
                            number, names));
        if (import_id == 0) return;
        Batch& batch = batches_[import_id];
        batch.first = batch.rows++ == 0 ? key : std::min(batch.first, key);
        batch.last = std::max(batch.last, key);
    }

    bool is_seen(std::int64_t key) const {
        const auto place = static_cast<std::size_t>(key);
        return place < seen_.size() && seen_[place];
    }

    /// Of an applicant who was erased, or corrected since, nothing can be said.
    bool is_identity(const Statement& row) {
        if (!identity_ || row.null(13) || row.integer(11) > 0) return true;
        const Person person{.name = std::string(row.text(14)), .id_number = std::string(row.text(15))};
        const UnitId unit(row.null(7) ? row.text(6) : row.text(7));
        return identity_(unit, ServiceId(row.text(8)), person) == row.integer(1);
    }

    std::string differing(const Statement& stored, const Batch& batch) {
        std::string names;
        const auto differs = [&](const char* name) {
            names += (names.empty() ? "" : ", ") + std::string(name);
        };
        const auto count = [&](int column) { return stored.integer(column); };
        const std::int64_t sum = count(4) + count(5) + count(6) + count(7) + count(8);
        const bool undone = count(9) != 0, finished = count(10) != 0;
        if (count(3) != sum) differs("row_count");
        if (finished ? batch.rows > count(4) + count(5) : sum > 0) differs("finished");
        if (undone && batch.rows > 0) differs("undone");
        if (undone) return names; // its rows are gone
        if (count(11) != batch.first) differs("first_case");
        if (count(12) != batch.last) differs("last_case");
        if (batch.rows > 0) names += compare_opening(stored, batch, names.empty());
        return names;
    }

    /// Who imported the first case, and when.
    std::string compare_opening(const Statement& stored, const Batch& batch, bool first) {
        Query query(connection_,
                    "SELECT recorded_at, events FROM events WHERE case_key = $1 AND case_seq = 1",
                    batch.first);
        if (!query.step()) return {}; // told of the case
        decode_events(query->text(1), events_);
        std::string names;
        if (query->text(0) != stored.text(1)) names = "started";
        if (!events_.empty() && events_.front().actor.text != stored.text(2))
            names += names.empty() ? "actor" : ", actor";
        return names.empty() || first ? names : ", " + names;
    }

    Connection& connection_;
    const RowIdentity& identity_;
    Broken broken_;
    std::set<std::string, std::less<>> foreign_; ///< chains that came in bundles
    std::vector<bool> seen_;                     ///< by case_key
    std::map<std::int64_t, Batch> batches_;
    std::vector<Event> events_;
};

} // namespace

std::vector<Finding> ImportProof::check(const RowIdentity& identity) {
    CheckOutcome outcome;
    const Reading reading(connection());
    if (!bulk_under_way(connection())) ImportCheck(connection(), identity, outcome).walk_rows();
    std::erase_if(outcome.findings, [](const Finding& one) { return one.code != digest_code; });
    return std::move(outcome.findings);
}

void check_imports(Connection& connection, const RowIdentity& identity, CheckOutcome& outcome) {
    ImportCheck check(connection, identity, outcome);
    check.walk_rows();
    check.look_for_missing();
    check.compare_batches();
}

} // namespace bianmin

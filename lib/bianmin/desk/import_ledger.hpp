/// A foreign ledger into the log: each row becomes the events a clerk would have recorded, under the same
/// rules.
#pragma once
#include "bianmin/desk/desk.hpp"
#include "bianmin/domain/draft.hpp"
#include "bianmin/ledger/read.hpp"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace bianmin {

class TriedRows;

struct ImportRequest {
    std::string file;   ///< name for findings and the batch list
    std::string digest; ///< of its bytes
    ReadOptions read;
    bool exclusive = false;     ///< full speed: nobody else is working on the ledger
    TriedRows* tried = nullptr; ///< of a dry run of several files: what the files before would have recorded
    /// That the options name; empty: none.
    const UnitId& unit() const { return read.station.empty() ? read.center : read.station; }
};

struct ImportCounts {
    std::int64_t rows = 0, accepted = 0, corrected = 0, review = 0, rejected = 0, duplicates = 0;
    /// Of the accepted and corrected: rows whose case was known and went on (finished since, rated since).
    std::int64_t continued = 0;
};

struct ImportOutcome {
    std::int64_t import_id = 0; ///< 0 in a dry run
    ImportCounts counts;
    std::map<Month, std::int64_t> months; ///< rows recorded, by the month of receipt
    LedgerFacts facts;
    std::vector<Finding> findings; ///< about the file as a whole, its stated totals among them
};

/// Called with every row that has findings or stays out, with its final verdict, in the order of the file and
/// after it was committed; `progress` is 0..1.
struct ImportWatch {
    std::function<void(const Draft&, const LedgerFacts&)> row;
    std::function<void(double progress, const ImportCounts&)> progress;
};

/// Reads all of `rows`. A chunk is all or nothing; an interrupted import is simply run again, because every
/// recorded row is known by its identity (unit, day, service, person). Throws Error(not_found) for unknown
/// units.
ImportOutcome import_ledger(Desk& desk, std::unique_ptr<Rows> rows, const ImportRequest& request,
                            const ImportWatch& watch = {});

/// Takes a batch back by `annul` events, while none of its cases has a later entry; else Error(refused)
/// naming them.
struct ImportUndone {
    std::int64_t cases = 0;        ///< annulled
    std::vector<Finding> going_on; ///< cases of earlier imports that a row let go on; those steps stay
};
ImportUndone undo_import(Desk& desk, std::int64_t import_id, std::string_view because);

} // namespace bianmin

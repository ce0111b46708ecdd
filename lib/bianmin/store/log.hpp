/// The log by the place of its entries in this ledger: what came when, and which cases it moved.
#pragma once
#include "bianmin/store/book.hpp"

#include <functional>
#include <vector>

namespace bianmin {

/// An entry, where it stands, and what of its case an export says.
struct PlacedEntry {
    std::int64_t position = 0;
    Entry entry;
    std::string number;
    CaseType type = CaseType::service;
    ServiceId service;
    UnitId center, station;
};

/// A case whose entries stand at these places.
struct PlacedCase {
    KeptCase kept;
    std::vector<std::int64_t> positions; ///< beside kept.entries
};

class LogBook : Book {
public:
    explicit LogBook(Store& store) : Book(store) {}

    /// The place of the last entry; 0: the log is empty.
    std::int64_t end();
    /// The place before the first entry recorded at that moment or later.
    std::int64_t before(Moment moment);
    /// The entries behind `after` up to `until`, in their order.
    void each_entry(std::int64_t after, std::int64_t until,
                    const std::function<void(const PlacedEntry&)>& visit);
    /// The keys, ascending, of the cases that something was recorded on in that stretch; with `received_by`
    /// only those that may count on that day: received by then.
    std::vector<std::int64_t> moved(std::int64_t after, std::int64_t until,
                                    std::optional<Date> received_by = {});
    /// All entries of a case where one of its events moves a clock (extend, suspend, resume, notify, reopen,
    /// recount); else none.
    std::vector<Entry> of_moved_clock(std::int64_t case_key);
    /// With its entries up to `until`; none where it has none.
    std::optional<PlacedCase> case_of(std::int64_t case_key, std::int64_t until);
};

} // namespace bianmin

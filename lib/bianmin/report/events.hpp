/// The log for analysts: a row for each event, without anything about a person but the commitment.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/paper/sheet.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// An entry, where it stands in the ledger, and its case.
struct LoggedEntry {
    std::int64_t position = 0;
    const Entry& entry;
    std::string number;
    CaseType type = CaseType::service;
    ServiceId service;
    UnitId center, station;
};

/// May this fact leave the ledger? Only what cannot name an applicant: codes, days, counts, words of closed
/// lists; never free text.
bool impersonal_fact(std::string_view name, const Facts::Value& value);

/// The columns, in their stable order, without rows.
Sheet events_sheet();
/// A row for each event of the entry.
std::vector<std::vector<Cell>> event_rows(const LoggedEntry& logged);

} // namespace bianmin

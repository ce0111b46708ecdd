/// 台账: the center's ledger of cases and the village's ledger of errands, in their usual columns. Their
/// headings are those of config/imports, so that what was exported is imported again.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/domain/setup.hpp"
#include "bianmin/paper/sheet.hpp"

#include <vector>

namespace bianmin {

enum class LedgerKind { center, village };

/// The ledger without rows.
Sheet ledger_sheet(LedgerKind kind, Label title);
/// One case in the columns of that sheet; `shown` is the applicant, masked or not. Free text is left out
/// where `reveal` is not asked for: it may name people.
std::vector<Cell> ledger_row(LedgerKind kind, std::int64_t serial, const Case& c, const Person& shown,
                             bool reveal, const Setup& setup);
/// 合计: `fees` are those of all rows.
std::vector<Cell> ledger_totals(LedgerKind kind, Fen fees);

} // namespace bianmin

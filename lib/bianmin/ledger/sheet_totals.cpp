/// The total row of a sheet.
#include "bianmin/ledger/sheet_totals.hpp"

namespace bianmin {

void SheetTotals::compare(LedgerFacts& facts, const Place& place) const {
    const auto disagree = [&](int stated, const char* code, Text message) {
        facts.findings.push_back({.code = code,
                                  .severity = Severity::warning,
                                  .place = place,
                                  .value = std::to_string(stated),
                                  .message = std::move(message),
                                  .suggestion = say("compare the total row of the sheet with its rows")});
    };
    if (const auto stated = facts.stated_total; stated && *stated != rows_)
        disagree(*stated, "total-mismatch",
                 say("the ledger's own total says {} cases, {} rows were read", *stated, rows_));
    if (const auto stated = facts.stated_finished; stated && *stated != finished_)
        disagree(*stated, "finished-mismatch",
                 say("the ledger's own total says {} finished, {} rows are", *stated, finished_));
}

} // namespace bianmin

/// The total row of a sheet.
#include "bianmin/ledger/sheet_totals.hpp"

namespace bianmin {

void SheetTotals::compare(LedgerFacts& facts, const Place& place) const {
    Place there = place;
    there.row = there.line = facts.total_row;
    const auto disagree = [&](std::string stated, const char* code, Text message) {
        facts.findings.push_back({.code = code,
                                  .severity = Severity::warning,
                                  .place = there,
                                  .value = std::move(stated),
                                  .message = std::move(message),
                                  .suggestion = say("compare the total row of the sheet with its rows")});
    };
    if (const auto stated = facts.stated_total; stated && *stated != rows_)
        disagree(std::to_string(*stated), "total-mismatch",
                 say("the ledger's own total says {} cases, {} rows were read", *stated, rows_));
    if (const auto stated = facts.stated_finished; stated && *stated != finished_)
        disagree(std::to_string(*stated), "finished-mismatch",
                 say("the ledger's own total says {} finished, {} rows are", *stated, finished_));
    if (const auto stated = facts.stated_fee; stated && *stated != fee_)
        disagree(
            yuan(*stated), "fee-mismatch",
            say("the ledger's own total says {} yuan of fees, its rows have {}", yuan(*stated), yuan(fee_)));
}

} // namespace bianmin

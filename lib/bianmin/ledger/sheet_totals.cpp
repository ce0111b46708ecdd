/// The total rows of a sheet.
#include "bianmin/ledger/sheet_totals.hpp"

#include <utility>

namespace bianmin {

void SheetTotals::take(const Totals& stated, LedgerFacts& facts, const Place& place) {
    if (stated.rows) facts.stated_total = stated.rows;
    if (stated.finished) facts.stated_finished = stated.finished;
    if (stated.fee) facts.stated_fee = stated.fee;
    if (rows_ == 0) {
        waiting_ = stated;
        where_ = place;
        return;
    }
    compare(stated, facts, place);
    before_ = {rows_, finished_, fee_};
}

void SheetTotals::close(LedgerFacts& facts) {
    compare(std::exchange(waiting_, {}), facts, where_);
    rows_ = finished_ = 0;
    fee_ = {};
    before_ = {};
}

void SheetTotals::compare(const Totals& stated, LedgerFacts& facts, const Place& place) const {
    const auto disagree = [&](std::string said, const char* code, Text message) {
        facts.findings.push_back({.code = code,
                                  .severity = Severity::warning,
                                  .place = place,
                                  .value = std::move(said),
                                  .message = std::move(message),
                                  .suggestion = say("compare the total row of the sheet with its rows")});
    };
    const auto differs = [](const auto& said, auto all, auto before) {
        return said && *said != all && *said != all - before;
    };
    if (differs(stated.rows, rows_, before_.rows))
        disagree(std::to_string(*stated.rows), "total-mismatch",
                 say("the ledger's own total says {} cases, {} rows were read", *stated.rows, rows_));
    if (differs(stated.finished, finished_, before_.finished))
        disagree(std::to_string(*stated.finished), "finished-mismatch",
                 say("the ledger's own total says {} finished, {} rows are", *stated.finished, finished_));
    if (differs(stated.fee, fee_, before_.fee))
        disagree(yuan(*stated.fee), "fee-mismatch",
                 say("the ledger's own total says {} yuan of fees, its rows have {}", yuan(*stated.fee),
                     yuan(fee_)));
}

} // namespace bianmin

/// What a sheet says of itself (合计, 办结) against what was read of it.
#pragma once
#include "bianmin/base/money.hpp"
#include "bianmin/domain/draft.hpp"
#include "bianmin/ledger/header.hpp"
#include "bianmin/ledger/read.hpp"

#include <optional>

namespace bianmin {

/// The numbers of a total row: `13件`, `办结10件`, the sum of 收费.
struct Totals {
    std::optional<int> rows, finished;
    std::optional<int> cases; ///< below 件数, of which it is the sum
    std::optional<Fen> fee;
};
Totals read_totals(const TableRow& row, const Header& header);

class SheetTotals {
public:
    /// `counted`: its 件数; what stands for several is held back, and counts all the same.
    void add(const Draft& draft, std::optional<int> counted);
    int rows() const { return sum_.rows; }
    /// Adds a finding to `facts` for each number of a total row that differs, both from the rows of the table
    /// and from those below the total before (each page has one). One above all rows waits for them.
    void take(const Totals& stated, LedgerFacts& facts, const Place& place);
    /// Another table begins, or the sheet ends.
    void close(LedgerFacts& facts);

private:
    struct Sum {
        int rows = 0, finished = 0;
        /// By 件数: what the rows stand for, and how many of them do not say; a sheet's own sum leaves
        /// those out.
        int cases = 0, finished_cases = 0, silent = 0;
        Fen fee;
    };
    void compare(const Totals& stated, LedgerFacts& facts, const Place& place) const;
    void compare_cases(const Totals& stated, LedgerFacts& facts, const Place& place) const;
    Sum sum_;
    Sum before_; ///< at the last total row
    Totals waiting_;
    Place where_;
};

} // namespace bianmin

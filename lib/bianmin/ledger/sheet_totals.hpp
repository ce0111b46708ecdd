/// What a sheet says of itself (合计, 办结) against what was read of it.
#pragma once
#include "bianmin/domain/draft.hpp"
#include "bianmin/ledger/shape.hpp"

namespace bianmin {

class SheetTotals {
public:
    void add(const Draft& draft) {
        ++rows_;
        finished_ += draft.outcome == Outcome::completed;
        if (draft.fee) fee_ += *draft.fee;
    }
    int rows() const { return rows_; }
    /// Adds a finding to `facts` for each number of a total row that differs, both from the rows of the table
    /// and from those below the total before (each page has one). One above all rows waits for them.
    void take(const Totals& stated, LedgerFacts& facts, const Place& place);
    /// Another table begins, or the sheet ends.
    void close(LedgerFacts& facts);

private:
    void compare(const Totals& stated, LedgerFacts& facts, const Place& place) const;
    struct Before {
        int rows = 0, finished = 0;
        Fen fee;
    };
    int rows_ = 0, finished_ = 0;
    Fen fee_;
    Before before_; ///< at the last total row
    Totals waiting_;
    Place where_;
};

} // namespace bianmin

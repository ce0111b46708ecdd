/// What a sheet says of itself (合计, 办结) against what was read of it.
#pragma once
#include "bianmin/domain/draft.hpp"

namespace bianmin {

class SheetTotals {
public:
    void add(const Draft& draft) {
        ++rows_;
        finished_ += draft.outcome == Outcome::completed;
        if (draft.fee) fee_ += *draft.fee;
    }
    int rows() const { return rows_; }
    /// Adds a finding to `facts` for each number of its total row that differs.
    void compare(LedgerFacts& facts, const Place& place) const;

private:
    int rows_ = 0, finished_ = 0;
    Fen fee_;
};

} // namespace bianmin

/// Whose ledger a file is: the unit all of its tables are of, or the center that all of them lie under.
#pragma once
#include "bianmin/domain/draft.hpp"
#include "bianmin/domain/setup.hpp"

namespace bianmin {

class FileOwner {
public:
    explicit FileOwner(const Setup& setup) : setup_(setup) {}
    /// A row, by what its table says of itself; else by what the row says (null: nothing).
    void look(const LedgerFacts& facts, const Unit* of_row);
    /// Empty: nobody is named, or several centers are.
    UnitId unit() const { return owner_ != nullptr ? owner_->id : UnitId(); }

private:
    const Unit* center_of(const Unit& unit) const;

    const Setup& setup_;
    int table_ = 0;
    const Unit *of_table_ = nullptr, *owner_ = nullptr;
    bool told_ = false;
};

} // namespace bianmin

/// The least unit that holds all rows.
#include "bianmin/desk/file_owner.hpp"

#include <utility>

namespace bianmin {

const Unit* FileOwner::center_of(const Unit& unit) const {
    return unit.kind == UnitKind::station ? setup_.unit(unit.parent) : &unit;
}

void FileOwner::look(const LedgerFacts& facts, const Unit* of_row) {
    if (std::exchange(table_, facts.table) != facts.table) of_table_ = setup_.unit(facts.unit);
    const Unit* unit = of_table_ != nullptr ? of_table_ : of_row;
    if (unit == nullptr || unit == owner_ || (told_ && owner_ == nullptr)) return;
    if (!std::exchange(told_, true))
        owner_ = unit;
    else if (const Unit* center = center_of(*unit); center == center_of(*owner_))
        owner_ = center;
    else
        owner_ = nullptr;
}

} // namespace bianmin

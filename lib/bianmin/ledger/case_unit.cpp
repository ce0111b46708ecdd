/// Numbers of cases to units.
#include "bianmin/ledger/case_unit.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>

namespace bianmin {

const Unit* unit_of_number(const Setup& setup, std::string_view number) {
    number = trim(number);
    if (number.starts_with('\'')) number.remove_prefix(1);
    const auto parts = split(number, '-');
    const auto digits = [](std::string_view text, std::size_t size) {
        return text.size() == size && text.find_first_not_of("0123456789") == text.npos;
    };
    if (parts.size() != 3 || !digits(parts[1], 8) || (!digits(parts[0], 9) && !digits(parts[0], 12)))
        return nullptr;
    const auto found = std::ranges::find_if(setup.units, [&](const Unit& unit) {
        return unit.code == parts[0] && (unit.kind == UnitKind::center || unit.kind == UnitKind::station);
    });
    return found == setup.units.end() ? nullptr : &*found;
}

const Unit* other_unit_of_number(const Setup& setup, std::string_view number, const Unit& unit) {
    const Unit* given = unit_of_number(setup, number);
    const bool ours =
        !given || setup.stands_over(unit.id, given->id) || setup.stands_over(given->id, unit.id);
    return ours ? nullptr : given;
}

UnitOfNumber::UnitOfNumber(const Setup& setup, LedgerContext& context, const Header& header,
                           const TableRow& row, Draft& draft)
    : context_(context), draft_(draft) {
    const auto at = static_cast<std::size_t>(header.column(Field::number)); // none: beyond all cells
    if (context.center != nullptr || context.station != nullptr || at >= row.cells.size()) return;
    unit_ = unit_of_number(setup, row.cells[at]);
    if (unit_ != nullptr)
        context.center = unit_->kind == UnitKind::station ? setup.unit(unit_->parent) : unit_;
}

UnitOfNumber::~UnitOfNumber() {
    if (unit_ == nullptr) return;
    context_.center = nullptr; // of this row only
    if (unit_->kind == UnitKind::station && draft_.station.empty()) draft_.station = unit_->id;
}

} // namespace bianmin

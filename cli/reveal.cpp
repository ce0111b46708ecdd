/// Masked by default; in full for those who serve these people (个人信息保护法第六条).
#include "cli/reveal.hpp"

#include "bianmin/desk/duty.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/rules/rights.hpp"
#include "cli/counter.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

/// Whose people a list without a unit shows: those of the ledger's own unit, of the only center, else of the
/// whole district.
UnitId all_of(const Setup& setup) {
    if (!setup.own_unit.empty()) return setup.own_unit;
    const auto is_center = [](const Unit& unit) { return unit.kind == UnitKind::center; };
    if (std::ranges::count_if(setup.units, is_center) == 1)
        return std::ranges::find_if(setup.units, is_center)->id;
    return setup.district() ? setup.district()->id : UnitId();
}

} // namespace

void require_reveal(Session& session, const UnitId& unit) {
    if (!session.globals().reveal) return;
    const Counter counter(session);
    require_right(counter.desk, Deed::reveal, unit.empty() ? all_of(session.setup()) : unit);
}

void require_reveal(Session& session, const Arguments& arguments) {
    if (!session.globals().reveal) return;
    const std::string named = arguments.has("station") ? arguments.text("station") : arguments.text("center");
    require_reveal(session, named.empty() ? UnitId() : require_unit(session.setup(), UnitId(named)).id);
}

} // namespace bianmin::cli

/// By the posts of the setup.
#include "bianmin/rules/recusal.hpp"

#include <algorithm>
#include <string>

namespace bianmin {

bool concerned(const Setup& setup, std::string_view subject, const StaffId& person) {
    const std::string whom(subject);
    if (person.empty() || whom.empty()) return false;
    if (person.text == whom) return true;
    const Staff* staff = setup.person(person);
    if (!staff) return false;
    if (setup.window(WindowId(whom)))
        return staff->window.text == whom || std::ranges::any_of(setup.staff, [&](const Staff& other) {
                   return other.window.text == whom && other.substitute == staff->id;
               });
    const Unit* unit = setup.unit(UnitId(whom));
    return unit && unit->kind == UnitKind::station && staff->unit == unit->id;
}

bool concerned(const Setup& setup, std::string_view subject, const UnitId& unit) {
    const Unit* known = setup.unit(unit);
    if (!known || known->kind != UnitKind::station) return false;
    const std::string whom(subject);
    const Staff* staff = setup.person(StaffId(whom));
    return unit.text == whom || (staff && staff->unit == unit);
}

} // namespace bianmin

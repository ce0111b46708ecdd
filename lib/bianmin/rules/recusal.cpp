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
    return unit && setup.seat_of(person) == unit;
}

bool concerned(const Setup& setup, std::string_view subject, const UnitId& unit) {
    const Unit* known = setup.unit(unit);
    if (!known || subject.empty()) return false;
    if (known->id.text == subject || known->director.text == subject) return true;
    const Staff* staff = setup.person(StaffId(std::string(subject)));
    return known->kind == UnitKind::station && staff && staff->unit == unit;
}

UnitId heard_by(const Setup& setup, std::string_view subject, const UnitId& answering) {
    const Unit* unit = setup.unit(answering);
    const bool own_house = unit && unit->kind != UnitKind::station && concerned(setup, subject, answering);
    return own_house ? unit->parent : answering;
}

} // namespace bianmin

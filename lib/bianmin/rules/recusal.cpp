/// By the posts of the setup.
#include "bianmin/rules/recusal.hpp"

#include "bianmin/rules/rights.hpp"

#include <algorithm>
#include <string>

namespace bianmin {
namespace {

/// Of those who could hear it in that unit nobody is left whom it does not concern.
bool nobody_left_to_hear(const Setup& setup, std::string_view subject, const Unit& unit) {
    const Whose of{.type = CaseType::complaint, .center = unit.id, .subject = std::string(subject)};
    bool somebody_concerned = false;
    for (const auto& staff : setup.staff) {
        if (concerned(setup, subject, staff.id))
            somebody_concerned = true;
        else if (may(setup, staff, Action::complete, of))
            return false;
    }
    return somebody_concerned;
}

} // namespace

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

bool about_a_deputy(const Setup& setup, std::string_view subject) {
    const Staff* staff = setup.person(StaffId(std::string(subject)));
    return staff && (std::ranges::find(staff->roles, Role::deputy) != staff->roles.end() ||
                     std::ranges::any_of(setup.units, [&](const Unit& u) { return u.deputy == staff->id; }));
}

UnitId heard_by(const Setup& setup, std::string_view subject, const UnitId& answering) {
    const Unit* unit = setup.unit(answering);
    if (!unit || unit->kind == UnitKind::station) return answering;
    const bool above = concerned(setup, subject, answering) || nobody_left_to_hear(setup, subject, *unit);
    return above ? unit->parent : answering;
}

bool may_know_who_came(const Setup& setup, const CaseRow& row, const StaffId& actor,
                       std::span<const StaffId> held) {
    if (row.type != CaseType::complaint) return true;
    if (!setup.person(actor) || concerned(setup, row.subject, actor)) return false;
    return !no_right(setup, actor, Deed::reveal, row.station.empty() ? row.center : row.station, held);
}

} // namespace bianmin

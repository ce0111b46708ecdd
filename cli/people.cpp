/// Names to people, words to moments.
#include "cli/people.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/rules/just_before.hpp"

namespace bianmin::cli {
const Staff& find_person(const Setup& setup, const std::string& text) {
    if (const Staff* person = setup.person(StaffId(text))) return *person;
    std::vector<const Staff*> found;
    std::vector<std::string> ids, known;
    for (const auto& person : setup.staff) {
        known.push_back(person.id.text);
        if (person.name != text) continue;
        found.push_back(&person);
        ids.push_back(person.id.text);
    }
    if (found.size() == 1) return *found.front();
    if (found.size() > 1)
        throw Error(ErrorKind::usage, say("{} people are called '{}'", found.size(), text), {},
                    say("name one by its id: {}", join(ids, ", ")));
    const auto near = nearest(text, known);
    throw Error(ErrorKind::not_found, say("no staff member '{}'", text), {},
                near ? say("did you mean '{}'?", *near) : say("'{}' lists them", "bianmin staff list"));
}

std::optional<Moment> begin_of(const Arguments& arguments, std::string_view name, Date today) {
    if (!arguments.has(name)) return std::nullopt;
    if (const auto moment = parse_moment(arguments.text(name))) return moment;
    return at(*arguments.date(name, today));
}

std::optional<Moment> end_of(const Arguments& arguments, std::string_view name, Date today) {
    if (!arguments.has(name)) return std::nullopt;
    if (const auto moment = parse_moment(arguments.text(name))) return just_before(*moment);
    return at(*arguments.date(name, today), 23, 59, 59);
}

void receive_at(const Setup& setup, const Desk& desk, const Arguments& arguments, Opening& opening) {
    const std::string center = arguments.text("center"), station = arguments.text("station");
    if (!station.empty()) opening.station = require_unit(setup, UnitId(station)).id;
    if (!center.empty()) opening.center = require_unit(setup, UnitId(center)).id;
    if (!station.empty() || !center.empty()) return;
    const Staff* actor = setup.person(desk.actor);
    const Unit* unit = actor ? setup.unit(actor->unit) : nullptr;
    if (unit && unit->kind == UnitKind::station) opening.station = unit->id;
    if (unit && unit->kind == UnitKind::center) opening.center = unit->id;
}

void talk_of_stand_ins(Session& session, const std::vector<StandIn>& stand_ins) {
    for (const auto& one : stand_ins)
        session.talk(say("{} is away until {}: {} is on duty and takes it", one.named.text,
                         shown_until(one.until), one.on_duty.text));
}

} // namespace bianmin::cli

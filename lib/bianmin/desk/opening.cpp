/// Units, people and services by id, and the opening event.
#include "bianmin/desk/opening.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/commitment.hpp"

#include <utility>

namespace bianmin {
namespace {

template<class List>
Text hint_for(const List& list, std::string_view wanted, Text otherwise) {
    std::vector<std::string> names;
    for (const auto& item : list) names.push_back(item.id.text);
    const auto near = nearest(wanted, names);
    return near ? say("did you mean {}?", *near) : std::move(otherwise);
}

/// By id, name or alias, as clerks write services.
const Service* service_by_words(const Setup& setup, std::string_view words) {
    for (const auto& service : setup.services) {
        if (service.name == words) return &service;
        for (const auto& alias : service.aliases)
            if (alias == words) return &service;
    }
    return nullptr;
}

} // namespace

const Unit& require_unit(const Setup& setup, const UnitId& id) {
    if (const Unit* unit = setup.unit(id)) return *unit;
    for (const auto& unit : setup.units)
        if (unit.name == id.text || unit.short_name == id.text || unit.code == id.text) return unit;
    throw Error(
        ErrorKind::not_found, say("there is no center or station {}", id.text), {},
        hint_for(setup.units, id.text, say("'{}' lists them", "bianmin center list, bianmin station list")));
}

const Staff& require_staff(const Setup& setup, const StaffId& id) {
    if (const Staff* staff = setup.person(id)) return *staff;
    throw Error(ErrorKind::not_found, say("there is no staff member {}", id.text), {},
                hint_for(setup.staff, id.text, say("'{}' lists them", "bianmin staff list")));
}

const Service& require_service(const Setup& setup, const ServiceId& id) {
    if (const Service* service = setup.service(id)) return *service;
    if (const Service* service = service_by_words(setup, id.text)) return *service;
    std::vector<std::string> words;
    for (const auto& service : setup.services) {
        words.push_back(service.id.text);
        words.push_back(service.name);
        words.insert(words.end(), service.aliases.begin(), service.aliases.end());
    }
    const auto near = nearest(id.text, words);
    throw Error(ErrorKind::not_found, say("there is no service {} in the catalog", id.text), {},
                near ? say("did you mean {}?", *near) : say("see: bianmin service list"));
}

const Unit& unit_of(const Setup& setup, const Opening& opening) {
    if (!opening.station.empty()) return require_unit(setup, opening.station);
    if (opening.center.empty())
        throw Error(ErrorKind::usage, say("which center or station receives the case?"), {},
                    say("give --center or --station, or act --as somebody who works at one"));
    return require_unit(setup, opening.center);
}

Event opening_event(const Desk& desk, const Opening& opening, const Person& person) {
    const Service& service = require_service(desk.setup, opening.service);
    const Unit& unit = unit_of(desk.setup, opening);
    const bool at_station = unit.kind == UnitKind::station;
    const UnitId center = at_station ? unit.parent : unit.id;
    const Window* window = desk.setup.window_for(center, service.group);
    const std::string window_id = !opening.window.empty() ? opening.window.text
                                  : window                ? window->id.text
                                                          : "";
    Event event{.action = Action::open, .occurred = desk.occurred, .actor = desk.actor};
    event.facts.set("service", service.id.text)
        .set("kind", std::string(word(opening.kind.value_or(service.kind))))
        .set("channel", std::string(word(opening.channel)));
    if (service.type != CaseType::service) event.facts.set("type", std::string(word(service.type)));
    event.facts.set("subject", opening.subject).set("parent", opening.parent);
    if (opening.form != Form::regular) event.facts.set("form", std::string(word(opening.form)));
    event.facts.set("center", center.text)
        .set("station", at_station ? unit.id.text : "")
        .set("window", window_id)
        .set("agent", opening.agent.text)
        .set("person", commitment_of(person))
        .set("materials", join(opening.materials, "\n"))
        .set("note", opening.note);
    for (const auto& fact : opening.more.all())
        std::visit([&](const auto& value) { event.facts.set(fact.name, value); }, fact.value);
    return event;
}

} // namespace bianmin

/// Units, people and services by id, and the opening event.
#include "bianmin/desk/opening.hpp"

#include "bianmin/base/slips.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/domain/commitment.hpp"

#include <algorithm>
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

/// Those that `fits` holds for, versions of one service once.
template<class Fits>
std::vector<const Service*> services_where(const Setup& setup, const Fits& fits) {
    std::vector<const Service*> found;
    for (const auto& service : setup.services)
        if (fits(service) && std::ranges::find(found, service.id, &Service::id) == found.end())
            found.push_back(&service);
    return found;
}

/// `MZ-05-001 城乡低保、…`, at most five.
template<class Thing>
std::string some_of(const std::vector<const Thing*>& things) {
    std::vector<std::string> names;
    for (const Thing* one : things)
        if (names.size() < 5) names.push_back(one->id.text + " " + one->name);
    return join(names, "、");
}

/// By name, else by alias, as clerks write services.
const Service* service_by_words(const Setup& setup, std::string_view words) {
    auto found = services_where(setup, [&](const Service& one) { return one.name == words; });
    if (found.empty())
        found = services_where(setup, [&](const Service& one) {
            return std::ranges::find(one.aliases, words) != one.aliases.end();
        });
    if (found.size() > 1)
        throw Error(ErrorKind::not_found, say("several services are called {}", words), {},
                    say("name one by its id: {}", some_of(found)));
    return found.empty() ? nullptr : found.front();
}

/// By id, whatever its width and case: `ｍｚ-05-001`.
const Service* service_by_typed_id(const Setup& setup, std::string_view typed) {
    const auto found =
        services_where(setup, [&](const Service& one) { return slips_between(one.id.text, typed) == 0; });
    return found.empty() ? nullptr : found.front();
}

template<class Fits>
std::vector<const Unit*> units_where(const Setup& setup, const Fits& fits) {
    std::vector<const Unit*> found;
    for (const auto& unit : setup.units)
        if (fits(unit)) found.push_back(&unit);
    return found;
}

/// As people say it: `彭庄`, `彭庄村`, `徐庄镇彭庄村`, `pengzhuang`, one of its aliases.
bool called(const Unit& unit, std::string_view words) {
    if (std::ranges::find(unit.aliases, words) != unit.aliases.end()) return true;
    if (unit.kind != UnitKind::station) return unit.town == words;
    if (const auto dash = unit.id.text.find('-');
        dash != std::string::npos && std::string_view(unit.id.text).substr(dash + 1) == words)
        return true;
    if (!unit.town.empty() && words.starts_with(unit.town)) words.remove_prefix(unit.town.size());
    return !words.empty() && !unit.village.empty() &&
           (unit.village == words || unit.village == std::string(words) + "村" ||
            unit.village == std::string(words) + "社区");
}

} // namespace

const Unit& require_unit(const Setup& setup, const UnitId& id) {
    if (const Unit* unit = setup.unit(id)) return *unit;
    const auto official = units_where(setup, [&](const Unit& one) {
        return one.name == id.text || one.short_name == id.text || one.code == id.text;
    });
    const auto found = official.empty()
                           ? units_where(setup, [&](const Unit& one) { return called(one, id.text); })
                           : official;
    if (found.size() == 1) return *found.front();
    if (found.size() > 1)
        throw Error(ErrorKind::not_found, say("several units are called {}", id.text), {},
                    say("name one by its id: {}", some_of(found)));
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
    if (const Service* service = service_by_typed_id(setup, id.text)) return *service;
    std::vector<std::string> words;
    for (const auto& service : setup.services) {
        words.push_back(service.id.text);
        words.push_back(service.name);
        words.insert(words.end(), service.aliases.begin(), service.aliases.end());
    }
    const auto near = nearest(id.text, words);
    const auto like = services_where(setup, [&](const Service& one) {
        return one.name.find(id.text) != std::string::npos || id.text.find(one.name) != std::string::npos;
    });
    throw Error(ErrorKind::not_found, say("there is no service {} in the catalog", id.text), {},
                near            ? say("did you mean {}?", *near)
                : !like.empty() ? say("did you mean {}?", some_of(like))
                                : say("see: bianmin service list"));
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

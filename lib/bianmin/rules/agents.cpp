/// The role, and how near.
#include "bianmin/rules/agents.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace bianmin {
namespace {

/// More than a line holds are found in the list of the staff.
constexpr std::size_t most_named = 8;

bool runs_errands(const Staff& person) {
    return std::ranges::any_of(person.roles,
                               [](Role role) { return role == Role::agent || role == Role::window; });
}

bool is_near(const Setup& setup, const Staff& person, const Unit& here) {
    if (here.kind == UnitKind::station) return person.unit == here.id || person.unit == here.parent;
    const Unit* home = setup.unit(person.unit);
    return person.unit == here.id || (home && home->parent == here.id);
}

Text who_may(const Setup& setup, const Unit& here) {
    std::vector<std::string> agents;
    for (const auto& person : setup.staff)
        if (is_near(setup, person, here) &&
            std::ranges::find(person.roles, Role::agent) != person.roles.end())
            agents.push_back(person.id.text);
    if (agents.empty() || agents.size() > most_named)
        return say("'{}' lists them", "bianmin staff list --role agent");
    return say("who may: {}; the center's counters help out", join(agents, ", "));
}

} // namespace

std::optional<Finding> agent_refusal(const Setup& setup, const Staff& person, const Unit& here) {
    const bool agent = runs_errands(person);
    if (agent && is_near(setup, person, here)) return std::nullopt;
    return Finding{.code = "no-agent",
                   .value = person.id.text,
                   .message = agent ? say("{} is an agent, but not of {}", person.id.text, here.name)
                                    : say("{} is no agent (代办员)", person.id.text),
                   .suggestion = who_may(setup, here),
                   .clause = "二(三)"};
}

} // namespace bianmin

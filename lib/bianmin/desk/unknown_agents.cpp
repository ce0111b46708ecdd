/// Counting the rows of each name.
#include "bianmin/desk/unknown_agents.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

/// A file that names more is no list of agents; an import must not cost memory by its length.
constexpr std::size_t most_names = 500;

/// 本人: nobody ran the errand for somebody else.
bool is_nobody(const std::string& name) {
    constexpr std::array<std::string_view, 4> nobody{"无", "本人", "自办", "否"};
    return name.empty() || std::ranges::find(nobody, name) != nobody.end();
}

} // namespace

bool UnknownAgents::known(const Unit& unit, const std::string& name) {
    const auto [place, fresh] = names_.try_emplace(&unit);
    if (fresh)
        for (const auto& staff : setup_.staff) {
            const Unit* of = setup_.unit(staff.unit);
            const bool here = staff.unit == unit.id || staff.unit == unit.parent ||
                              (unit.kind == UnitKind::center && of != nullptr && of->parent == unit.id);
            if (here) place->second.insert(staff.name);
        }
    return place->second.contains(name);
}

void UnknownAgents::look(const Draft& draft, const LedgerFacts& facts, const Unit& unit) {
    if (is_nobody(draft.agent) || draft.channel != Channel::agent || !draft.received ||
        known(unit, draft.agent))
        return;
    if (const auto found = seen_.find(draft.agent); found != seen_.end()) {
        ++found->second.rows;
        return;
    }
    if (seen_.size() >= most_names) return;
    Finding finding{
        .code = "agent-unknown",
        .severity = Severity::note,
        .place = {.file = facts.file, .line = draft.line, .sheet = facts.sheet, .row = draft.row},
        .value = draft.agent,
        .suggestion = say("enter who ran the errands into staff.toml or staff/, or write the name as there")};
    seen_.emplace(
        draft.agent,
        Seen{.rows = 1, .first = {.month = month_of(*draft.received), .finding = std::move(finding)}});
}

std::vector<UnknownAgents::Told> UnknownAgents::tell() const {
    std::vector<Told> out;
    for (const auto& [name, seen] : seen_) {
        out.push_back(seen.first);
        out.back().finding.message =
            say("no staff list has this agent; rows with the name: {}, this one the first", seen.rows);
    }
    return out;
}

} // namespace bianmin

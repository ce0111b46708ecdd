/// Every clause of a policy: is what it is met by there, and how does the workspace stand.
#include "cli/policy.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("policy", N_("id or number of the policy; the only one when not given"), false)
        .flag("--missing", N_("only clauses that are not met"));
}

int run(Session& session, const Arguments& arguments) {
    const Policy policy = policy_of(session, arguments.text("policy"));
    const auto states = clause_states(session, policy);
    Sheet sheet{.key = "clauses",
                .title = {policy.number + " 落实情况", policy.number},
                .columns = {{.key = "id", .label = {"条", "Clause"}},
                            {.key = "section", .label = {"部分", "Section"}},
                            {.key = "met", .label = {"落实", "Met"}},
                            {.key = "state", .label = {"现状", "State"}},
                            {.key = "text", .label = {"原文", "Text"}}}};
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (arguments.has("missing") && states[i].met) continue;
        const PolicyClause& clause = policy.clauses[i];
        sheet.rows.push_back({Cell(clause.id), Cell(clause.section),
                              Cell(Label{std::string(chinese(clause.met)), std::string(word(clause.met))}),
                              Cell(Label{states[i].zh, states[i].en}, !states[i].met), Cell(clause.text)});
    }
    session.print({.sheets = {std::move(sheet)}});
    const auto missing = std::ranges::count(states, false, &ClauseState::met);
    const auto explained = std::ranges::count(policy.clauses, Met::explained, &PolicyClause::met);
    session.talk(say("{} clauses: {} met, {} explained, {} missing", states.size(),
                     static_cast<std::int64_t>(states.size()) - missing - explained, explained, missing));
    return missing == 0 ? 0 : static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command policy_check{
    "policy", "check", N_("Check that every clause of a policy is met, and how things stand"), define, run};

} // namespace bianmin::cli

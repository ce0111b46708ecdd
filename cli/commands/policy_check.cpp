/// Every clause of a policy: is what it is met by there, and how does the workspace stand.
#include "cli/policy.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("policy", N_("id or number of the policy; all of them when not given"), false)
        .flag("--missing", N_("only clauses that are not met"));
}

Sheet empty_sheet(const std::vector<Policy>& asked) {
    const std::string of = asked.size() == 1 ? asked.front().number + " " : "";
    Sheet sheet{.key = "clauses",
                .title = {of + "落实情况", of + "as it is met"},
                .columns = {{.key = "id", .label = {"条", "Clause"}},
                            {.key = "section", .label = {"部分", "Section"}},
                            {.key = "met", .label = {"落实", "Met"}},
                            {.key = "state", .label = {"现状", "State"}},
                            {.key = "text", .label = {"原文", "Text"}}}};
    if (asked.size() > 1)
        sheet.columns.insert(sheet.columns.begin(), {.key = "policy", .label = {"文件", "Policy"}});
    return sheet;
}

std::vector<Cell> row_of(const PolicyClause& clause, const ClauseState& state) {
    return {Cell(clause.id), Cell(clause.section),
            Cell(Label{std::string(chinese(clause.met)), std::string(word(clause.met))}),
            Cell(Label{state.zh, state.en}, !state.met), Cell(clause.text)};
}

int run(Session& session, const Arguments& arguments) {
    const auto asked = arguments.has("policy") ? std::vector{policy_of(session, arguments.text("policy"))}
                                               : policies(session);
    Sheet sheet = empty_sheet(asked);
    std::int64_t clauses = 0, explained = 0, missing = 0;
    for (const auto& policy : asked) {
        const auto states = clause_states(session, policy);
        for (std::size_t i = 0; i < states.size(); ++i) {
            if (arguments.has("missing") && states[i].met) continue;
            auto row = row_of(policy.clauses[i], states[i]);
            if (asked.size() > 1) row.insert(row.begin(), Cell(policy.id));
            sheet.rows.push_back(std::move(row));
        }
        clauses += static_cast<std::int64_t>(states.size());
        missing += std::ranges::count(states, false, &ClauseState::met);
        explained += std::ranges::count(policy.clauses, Met::explained, &PolicyClause::met);
    }
    session.print({.sheets = {std::move(sheet)}});
    session.talk(say("{} clauses: {} provided for, {} explained, {} missing", clauses,
                     clauses - missing - explained, explained, missing));
    return missing == 0 ? 0 : static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command policy_check{
    "policy", "check", N_("Check that every clause of a policy is met, and how things stand"), define, run};

} // namespace bianmin::cli

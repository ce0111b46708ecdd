/// The flow table as it stands in the rules.
#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/rights.hpp"

#include "cli/command.hpp"

namespace bianmin::cli {
namespace {

void define(Options&) {}

std::string states_text(StateSet set) {
    std::string text;
    for (const auto& entry : Words<State>::table) {
        if (!contains(set, entry.value)) continue;
        if (!text.empty()) text += "、";
        text += entry.chinese;
    }
    return text.empty() ? "—" : text;
}

std::string guards_text(Guards set) {
    std::string text;
    for (unsigned bit = 0; bit < static_cast<unsigned>(guard_count()); ++bit) {
        if (!(set >> bit & 1)) continue;
        if (!text.empty()) text += " ";
        text += word(static_cast<Guard>(Guards{1} << bit));
    }
    return text;
}

/// Who may take it, in the first of the row's case types.
std::string roles_text(const FlowRow& row) {
    CaseType type = CaseType::service;
    while (!contains(row.types, type)) type = static_cast<CaseType>(static_cast<int>(type) + 1);
    const Reaches& reaches = rights_row(row.action, type).reach;
    std::string text;
    for (const auto& role : Words<Role>::table) {
        if (reaches[static_cast<std::size_t>(role.value)] == Reach::none) continue;
        if (!text.empty()) text += "、";
        text += role.chinese;
    }
    return text;
}

int run(Session& session, const Arguments&) {
    Sheet sheet{.key = "flow",
                .title = {"办件流程", "Case flow"},
                .columns = {{.key = "verb", .label = {"动作", "Verb"}},
                            {.key = "term", .label = {"环节", "Step"}},
                            {.key = "from", .label = {"可在状态", "From"}},
                            {.key = "to", .label = {"转为", "To"}},
                            {.key = "guards", .label = {"条件", "Conditions"}},
                            {.key = "paper", .label = {"文书", "Paper"}},
                            {.key = "roles", .label = {"可办角色", "Roles"}},
                            {.key = "clause", .label = {"依据", "Clause"}}}};
    for (const auto& row : case_flow())
        sheet.rows.push_back({Cell(std::string(word(row.action))), Cell(std::string(chinese(row.action))),
                              Cell(states_text(row.from)),
                              Cell(row.to ? std::string(chinese(*row.to)) : "不变"),
                              Cell(guards_text(row.guards)), Cell(std::string(row.paper)),
                              Cell(roles_text(row)), Cell(std::string(row.clause))});
    session.print({.sheets = {std::move(sheet)}});
    return 0;
}

} // namespace

extern const Command case_flow{
    "case", "flow", N_("Print the flow table: verbs, states, conditions, papers, clauses"), define, run};

} // namespace bianmin::cli

/// The flow table as it stands in the rules.
#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/guard_terms.hpp"
#include "bianmin/rules/rights.hpp"
#include "cli/command.hpp"
#include "cli/setup_json.hpp"

namespace bianmin::cli {
namespace {

void define(Options&) {}

template<class E, class Holds>
std::vector<E> members(const Holds& holds) {
    std::vector<E> out;
    for (const auto& entry : Words<E>::table)
        if (holds(entry.value)) out.push_back(entry.value);
    return out;
}

std::vector<State> states(const FlowRow& row) {
    return members<State>([&](State state) { return contains(row.from, state); });
}

std::vector<CaseType> types(const FlowRow& row) {
    return members<CaseType>([&](CaseType type) { return contains(row.types, type); });
}

/// Who may take it, in the first of the row's case types.
std::vector<Role> roles(const FlowRow& row) {
    const Reaches& reaches = rights_row(row.action, types(row).front()).reach;
    return members<Role>([&](Role role) { return reaches[static_cast<std::size_t>(role)] != Reach::none; });
}

std::vector<Guard> guards(const FlowRow& row) {
    std::vector<Guard> out;
    for (unsigned bit = 0; bit < static_cast<unsigned>(guard_count()); ++bit)
        if (row.guards >> bit & 1) out.push_back(static_cast<Guard>(Guards{1} << bit));
    return out;
}

template<class E>
Json words_of(const std::vector<E>& list) {
    Json out = Json::array();
    for (const E value : list) out.push_back(word(value));
    return out;
}

Json json_of(const FlowRow& row) {
    return {{"verb", word(row.action)},
            {"from", words_of(states(row))},
            {"to", row.to ? Json(word(*row.to)) : Json()},
            {"guards", words_of(guards(row))},
            {"paper", row.paper.empty() ? Json() : Json(row.paper)},
            {"roles", words_of(roles(row))},
            {"types", words_of(types(row))},
            {"clause", row.clause}};
}

/// The words of both languages; `none` where there are no members.
template<class E>
Cell label_of(const std::vector<E>& list, Label none) {
    if (list.empty()) return Cell(std::move(none));
    Label out;
    for (const E value : list) {
        out.zh += (out.zh.empty() ? "" : "、") + std::string(chinese(value));
        out.en += (out.en.empty() ? "" : ", ") + std::string(word(value));
    }
    return Cell(std::move(out));
}

Cell guards_cell(const FlowRow& row) {
    Label out;
    for (const Guard guard : guards(row)) {
        const Term words = term(guard);
        out.zh += (out.zh.empty() ? "" : "；") + words.chinese;
        out.en += (out.en.empty() ? "" : "; ") + words.english;
    }
    return Cell(std::move(out));
}

Cell types_cell(const FlowRow& row) {
    return row.types == every_type ? Cell(Label{"各类", "all"}) : label_of(types(row), {});
}

Sheet sheet_of_flow() {
    Sheet sheet{.key = "flow",
                .title = {"办件流程", "Case flow"},
                .columns = {{.key = "verb", .label = {"动作", "Verb"}},
                            {.key = "term", .label = {"环节", "Step"}},
                            {.key = "from", .label = {"可在状态", "From"}},
                            {.key = "to", .label = {"转为", "To"}},
                            {.key = "guards", .label = {"条件", "Conditions"}},
                            {.key = "paper", .label = {"文书", "Paper"}},
                            {.key = "roles", .label = {"可办角色", "Roles"}},
                            {.key = "types", .label = {"类别", "Types"}},
                            {.key = "clause", .label = {"依据", "Clause"}}}};
    for (const auto& row : case_flow())
        sheet.rows.push_back({Cell(std::string(word(row.action))), Cell(std::string(chinese(row.action))),
                              label_of(states(row), {"—", "—"}),
                              row.to ? label_of(std::vector{*row.to}, {}) : Cell(Label{"不变", "same"}),
                              guards_cell(row), Cell(std::string(row.paper)), label_of(roles(row), {}),
                              types_cell(row), Cell(std::string(row.clause))});
    return sheet;
}

int run(Session& session, const Arguments&) {
    if (!as_json(session.format())) {
        session.print({.sheets = {sheet_of_flow()}});
        return 0;
    }
    Json all = Json::array();
    for (const auto& row : case_flow()) all.push_back(json_of(row));
    if (session.format() == Format::json)
        session.line(all.dump(2));
    else
        for (const auto& row : all) session.line(row.dump());
    return 0;
}

} // namespace

extern const Command case_flow{
    "case", "flow", N_("Print the flow table: verbs, states, conditions, papers, clauses"), define, run};

} // namespace bianmin::cli

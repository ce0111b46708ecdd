/// A policy, clause by clause: its words, whom they oblige, by what they are met.
#include "bianmin/base/text.hpp"
#include "cli/policy.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("policy", N_("id or number of the policy; the only one when not given"), false)
        .value("--section", "TEXT", N_("clauses whose section begins like this: 二(四)"))
        .value("--clause", "ID", N_("this clause only"));
}

int run(Session& session, const Arguments& arguments) {
    const Policy policy = policy_of(session, arguments.text("policy"));
    Sheet sheet{.key = "clauses",
                .title = {policy.title, policy.title},
                .lines = {{policy.number + "　" + policy.issuer, policy.number}},
                .columns = {{.key = "id", .label = {"条", "Clause"}},
                            {.key = "section", .label = {"部分", "Section"}},
                            {.key = "text", .label = {"原文", "Text"}},
                            {.key = "obliges", .label = {"责任主体", "Obliges"}},
                            {.key = "met", .label = {"落实", "Met"}},
                            {.key = "by", .label = {"以什么落实", "By"}},
                            {.key = "note", .label = {"说明", "Note"}}}};
    for (const auto& clause : policy.clauses) {
        if (arguments.has("section") && !clause.section.starts_with(arguments.text("section"))) continue;
        if (arguments.has("clause") && clause.id != arguments.text("clause")) continue;
        sheet.rows.push_back({Cell(clause.id), Cell(clause.section), Cell(clause.text),
                              Cell(join(clause.obliges, "、")),
                              Cell(Label{std::string(chinese(clause.met)), std::string(word(clause.met))}),
                              Cell(join(clause.by, " ")), Cell(clause.note)});
    }
    if (sheet.rows.empty())
        throw Error(ErrorKind::not_found, say("{} has no such clause", policy.number), {},
                    say("see: bianmin policy show"));
    session.print({.sheets = {std::move(sheet)}});
    return 0;
}

} // namespace

extern const Command policy_show{"policy", "show",
                                 N_("Show a policy clause by clause, and by what each is met"), define, run};

} // namespace bianmin::cli

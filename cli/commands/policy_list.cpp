/// The policies that the workspace answers to.
#include "cli/policy.hpp"

namespace bianmin::cli {
namespace {

void define(Options&) {}

int run(Session& session, const Arguments&) {
    Sheet sheet{.key = "policies",
                .title = {"政策", "Policies"},
                .columns = {{.key = "id", .label = {"编号", "Id"}},
                            {.key = "number", .label = {"文号", "Number"}},
                            {.key = "issued", .label = {"日期", "Issued"}},
                            {.key = "clauses", .label = {"条款", "Clauses"}, .right = true},
                            {.key = "title", .label = {"题名", "Title"}}}};
    for (const auto& policy : policies(session))
        sheet.rows.push_back({Cell(policy.id), Cell(policy.number),
                              policy.issued ? Cell(*policy.issued) : Cell(),
                              Cell(static_cast<std::int64_t>(policy.clauses.size())), Cell(policy.title)});
    session.print({.sheets = {std::move(sheet)}});
    return 0;
}

} // namespace

extern const Command policy_list{"policy", "list", N_("List the policies the workspace answers to"), define,
                                 run};

} // namespace bianmin::cli

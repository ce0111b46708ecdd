/// Proves the ledger whole, or says what broke where.
#include "bianmin/desk/import_plan.hpp"
#include "bianmin/paper/json.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/store/import_proof.hpp"
#include "cli/command.hpp"
#include "cli/messages.hpp"

#include <nlohmann/json.hpp>

namespace bianmin::cli {
namespace {

void define(Options&) {}

Sheet findings_sheet(const CheckOutcome& outcome) {
    Sheet sheet{.key = "findings",
                .title = {"台账库核验发现的问题", "What broke"},
                .columns = {{.key = "code", .label = {"代码", "Code"}},
                            {.key = "where", .label = {"办件或机构", "Case or unit"}},
                            {.key = "entry", .label = {"序号", "Entry"}, .right = true},
                            {.key = "message", .label = {"说明", "Message"}}}};
    for (const auto& finding : outcome.findings)
        sheet.rows.push_back({Cell(finding.code), Cell(finding.value),
                              finding.place.row > 0 ? Cell(finding.place.row) : Cell(),
                              Cell(tr(finding.message))});
    return sheet;
}

int run(Session& session, const Arguments&) {
    Store& store = session.store_read_only();
    auto outcome = store.check([](const CaseRow& identity, const std::vector<Entry>& entries) {
        return fold_case(identity, entries);
    });
    Sha256 sha;
    for (auto& finding :
         ImportProof(store).check([&](const auto&unit, const auto&service, const auto&person) {
             return row_identity(unit, service, person, sha);
         }))
        outcome.findings.push_back(std::move(finding));
    const bool whole = outcome.findings.empty();
    if (session.format() == Format::json)
        session.print(
            {.json = dump({{"cases", outcome.cases},
                           {"entries", outcome.entries},
                           {"whole", whole},
                           {"findings", nlohmann::ordered_json::parse(findings_json(outcome.findings))}},
                          2)});
    else if (!whole)
        session.print({.sheets = {findings_sheet(outcome)}});
    if (whole) {
        session.talk(
            say("checked {} cases and {} entries: the ledger is whole", outcome.cases, outcome.entries));
        return 0;
    }
    session.talk(say("checked {} cases and {} entries; findings: {}", outcome.cases, outcome.entries,
                     outcome.findings.size()));
    session.talk(say("keep this ledger as it is, and compare it with the last good backup"));
    return static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command store_check{"store", "check", N_("Prove the ledger whole, or say what broke where"),
                                 define, run};

} // namespace bianmin::cli

/// The imports there have been.
#include "cli/command.hpp"

#include <nlohmann/json.hpp>

namespace bianmin::cli {
namespace {

void define(Options&) {}

/// For programs: ids and words.
std::string in_words(const std::vector<Import>& imports) {
    auto out = nlohmann::ordered_json::array();
    for (const auto& one : imports)
        out.push_back({{"import", one.id},
                       {"started", iso(one.started).substr(0, 16)},
                       {"file", one.file},
                       {"unit", one.unit},
                       {"rows", one.rows},
                       {"accepted", one.accepted},
                       {"corrected", one.corrected},
                       {"review", one.review},
                       {"rejected", one.rejected},
                       {"duplicates", one.duplicates},
                       {"state", one.undone     ? "undone"
                                 : one.finished ? "finished"
                                                : "interrupted"}});
    return out.dump(2);
}

/// An import that broke off, or is under way, did not write down its counts; its cases are there.
std::vector<Import> counted(Store& store) {
    auto imports = store.imports();
    for (auto& one : imports)
        if (!one.finished && !one.undone)
            store.each_case({.import_id = one.id}, [&](const ListedCase&) { ++one.rows, ++one.accepted; });
    return imports;
}

int run(Session& session, const Arguments&) {
    Sheet sheet{.key = "imports",
                .title = {"导入批次", "Imports"},
                .columns = {{.key = "import", .label = {"批次", "Import"}, .right = true},
                            {.key = "started", .label = {"时间", "Started"}},
                            {.key = "file", .label = {"文件", "File"}},
                            {.key = "unit", .label = {"单位", "Unit"}},
                            {.key = "rows", .label = {"行数", "Rows"}, .right = true},
                            {.key = "accepted", .label = {"接受", "Accepted"}, .right = true},
                            {.key = "corrected", .label = {"更正", "Corrected"}, .right = true},
                            {.key = "review", .label = {"待核", "Review"}, .right = true},
                            {.key = "rejected", .label = {"拒收", "Rejected"}, .right = true},
                            {.key = "duplicates", .label = {"重复", "Duplicates"}, .right = true},
                            {.key = "state", .label = {"状态", "State"}}}};
    const auto name_of = [&](const Import& one) {
        if (one.unit.empty() && one.finished && one.accepted + one.corrected + one.duplicates > 0)
            return Label{"多个中心", "several centers"};
        const Unit* unit = session.setup().unit(UnitId(one.unit));
        return Label{unit ? unit->name : one.unit, one.unit};
    };
    const auto imports = counted(session.store_read_only());
    for (const auto& one : imports)
        sheet.rows.push_back({Cell(one.id), Cell(iso(one.started).substr(0, 16)), Cell(one.file),
                              Cell(name_of(one)), Cell(one.rows), Cell(one.accepted), Cell(one.corrected),
                              Cell(one.review), Cell(one.rejected), Cell(one.duplicates),
                              Cell(one.undone     ? Label{"已撤销", "undone"}
                                   : one.finished ? Label{"完成", "finished"}
                                                  : Label{"中断", "interrupted"})});
    session.print({.sheets = {std::move(sheet)}, .json = in_words(imports)});
    return 0;
}

} // namespace

extern const Command import_list{"import", "list", N_("List the imports there have been"), define, run};

} // namespace bianmin::cli

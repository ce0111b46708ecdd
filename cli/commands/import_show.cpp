/// What an import found doubtful.
#include "bianmin/desk/mended_row.hpp"
#include "cli/command.hpp"
#include "cli/impersonal.hpp"
#include "cli/messages.hpp"
#include "cli/reveal.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("import", N_("number of the import"));
}

using RowPlace = std::tuple<std::string, std::string, int>;
using MendedRows = std::map<RowPlace, std::int64_t>;

RowPlace row_place(const Finding& finding) {
    return {finding.place.file, finding.place.sheet, finding.place.row};
}

/// Rows left out by one import and taken in by another; the first one that did: what comes later is a
/// duplicate.
MendedRows mended_by(Store& store) {
    std::set<std::int64_t> counted;
    for (const auto& import : store.imports())
        if (!import.undone) counted.insert(import.id);
    MendedRows mended;
    for (const auto& [id, month, finding] : store.import_findings({}, {}))
        if (finding.code == mended_code && counted.contains(id))
            if (const auto [place, first] = mended.try_emplace(row_place(finding), id); !first)
                place->second = std::min(place->second, id);
    return mended;
}

Cell mending(const MendedRows& mended, const Finding& finding) {
    const auto found = mended.find(row_place(finding));
    return found == mended.end() || finding.code == mended_code ? Cell() : Cell(found->second);
}

struct Shape {
    bool sheets = false; ///< the file was a workbook, and a row alone says nothing
    bool reveal = false; ///< people are named
};

Sheet findings_sheet(std::int64_t id, const std::vector<Store::KeptFinding>& kept, const MendedRows& mended,
                     Shape shape) {
    Sheet sheet{
        .key = "findings",
        .title = {"导入批次 " + std::to_string(id) + " 的疑点", "Findings of import " + std::to_string(id)},
        .columns = {{.key = "row", .label = {"行", "Row"}, .right = true},
                    {.key = "column", .label = {"列", "Column"}},
                    {.key = "code", .label = {"代码", "Code"}},
                    {.key = "severity", .label = {"程度", "Severity"}},
                    {.key = "value", .label = {"原值", "Value"}},
                    {.key = "message", .label = {"说明", "Message"}},
                    {.key = "suggestion", .label = {"建议", "Suggestion"}},
                    {.key = "mended", .label = {"改正批次", "Mended by"}, .right = true}}};
    if (shape.sheets)
        sheet.columns.insert(sheet.columns.begin(), {.key = "sheet", .label = {"工作表", "Sheet"}});
    for (const auto& one : kept) {
        const Finding& f = one.finding;
        const MaskedFinding said = shape.reveal ? MaskedFinding{f.value, f.message, f.suggestion} : masked(f);
        std::vector<Cell> cells{Cell(f.place.row),
                                Cell(f.place.cell),
                                Cell(f.code),
                                Cell(std::string(word(f.severity))),
                                Cell(said.value),
                                Cell(tr(said.message)),
                                Cell(tr(said.suggestion)),
                                mending(mended, f)};
        if (shape.sheets) cells.insert(cells.begin(), Cell(f.place.sheet));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

int run(Session& session, const Arguments& arguments) {
    const std::int64_t id = arguments.number("import").value_or(0);
    Store& store = session.store_read_only();
    const auto imports = store.imports();
    const auto import = std::ranges::find(imports, id, &Import::id);
    if (import == imports.end())
        throw Error(ErrorKind::not_found, say("there is no import {}", id), {},
                    say("see: bianmin import list"));
    require_reveal(session, UnitId(import->unit));
    const auto kept = store.import_findings(id, {});
    const bool sheets = as_json(session.format()) || std::ranges::any_of(kept, [](const auto& one) {
                            return !one.finding.place.sheet.empty();
                        });
    session.print(
        {.sheets = {findings_sheet(id, kept, mended_by(store), {sheets, session.globals().reveal})}});
    return 0;
}

} // namespace

extern const Command import_show{"import", "show", N_("Show what an import found doubtful"), define, run};

} // namespace bianmin::cli

/// Is a printed or saved report what was closed, and does the log still say so?
#include "bianmin/ledger/workbook_parts.hpp"
#include "bianmin/report/copy.hpp"
#include "bianmin/store/closings.hpp"
#include "cli/command.hpp"
#include "cli/copy_file.hpp"

#include <span>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options
        .positional("what",
                    N_("a saved report (XLSX, PDF, HTML, CSV, JSON, text), or the digest printed on one"))
        .value("--issuer", "NAME", N_("who signed the text (文字月报), where it is not the unit"))
        .value("--to", "NAME", N_("to whom the text went (主送机关)"));
}

Sheet sheet_of(const Setup& setup, const Closing& closing, std::span<const Finding> findings,
               bool values_only) {
    const bool whole = findings.empty();
    const bool unproved = findings.size() == 1 && findings.front().code == "copy-not-computed";
    const Unit* unit = setup.unit(closing.unit);
    const Staff* actor = setup.person(closing.actor);
    Sheet sheet{.key = "closing",
                .title = {"结账核验", "Closing"},
                .columns = {{.key = "month", .label = {"月份", "Month"}},
                            {.key = "unit", .label = {"单位", "Unit"}},
                            {.key = "closed_at", .label = {"结账时间", "Closed"}},
                            {.key = "actor", .label = {"结账人", "By"}},
                            {.key = "verdict", .label = {"结论", "Verdict"}}}};
    const Label verdict = unproved      ? Label{"无法核验", "cannot be told"}
                          : !whole      ? Label{"不一致", "differs"}
                          : values_only ? Label{"数值、公式一致", "values and formulas the same"}
                                        : Label{"一致", "the same"};
    if (whole && values_only)
        sheet.notes.push_back(
            {"这份工作簿由别的程序另存过：数字格式、隐藏的行列、图表没有比对，显示的数可能与格内的数不同；"
             "要全部核验，请用 PDF 或重新打印对照。",
             "Another program saved this workbook: number formats, hidden rows and columns, "
             "and charts were not compared, and what is shown may differ from what the cells "
             "hold. To prove all of it take the PDF, or print the month again beside it."});
    sheet.rows.push_back({iso(closing.month), unit ? unit->name : closing.unit.text,
                          iso(closing.closed).substr(0, 16), actor ? actor->name : closing.actor.text,
                          Cell(verdict, !whole)});
    return sheet;
}

CopyVerdict compared(const CopyFile& file, const Closing& closing, const Arguments& arguments,
                     Session& session) {
    const ClosedMonth closed{.month = closing.month,
                             .figures = closing.figures,
                             .digest = closing.digest,
                             .log = closing.log,
                             .actor = closing.actor,
                             .at = closing.closed};
    const ReportRequest request{.month = closing.month, .unit = closing.unit, .today = session.today()};
    const Copy copy{.bytes = file.bytes,
                    .format = *file.format,
                    .made = file.made,
                    .issuer = arguments.text("issuer"),
                    .to = arguments.text("to"),
                    .addressee = file.addressee,
                    .read_workbook = workbook_text,
                    .read_parts = workbook_parts};
    return compare_copy(copy, closed, request, session.setup());
}

int run(Session& session, const Arguments& arguments) {
    const CopyFile file = read_copy(arguments.text("what"));
    Store& store = session.store_read_only();
    const Setup& setup = session.setup();
    std::optional<Closing> closing;
    std::vector<Finding> findings;
    store.read([&] {
        ClosingBook book(store);
        closing = book.of_digest(file.digest);
        if (closing) findings = book.check(*closing);
    });
    if (!closing)
        throw Error(ErrorKind::not_found, say("this ledger knows no closing {}", file.digest), {},
                    say("'{}' lists them", "bianmin report close --list"));
    CopyVerdict copy;
    if (file.format) copy = compared(file, *closing, arguments, session);
    for (auto& one : copy.differences) findings.push_back(std::move(one));
    session.print({.sheets = {sheet_of(setup, *closing, findings, copy.values_only)}});
    if (findings.empty()) return 0;
    session.talk(findings);
    return static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command report_verify{"report", "verify",
                                   N_("Check a printed or saved report against the ledger"), define, run};

} // namespace bianmin::cli

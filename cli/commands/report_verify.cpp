/// Is a printed or saved report what was closed, and does the log still say so?
#include "bianmin/report/copy.hpp"
#include "bianmin/store/closings.hpp"
#include "cli/command.hpp"
#include "cli/copy_file.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options
        .positional("what",
                    N_("a saved report (XLSX, PDF, HTML, CSV, JSON, text), or the digest printed on one"))
        .value("--issuer", "NAME", N_("who signed the text (文字月报), where it is not the unit"))
        .value("--to", "NAME", N_("to whom the text went (主送机关)"));
}

Sheet sheet_of(const Setup& setup, const Closing& closing, bool whole) {
    const Unit* unit = setup.unit(closing.unit);
    const Staff* actor = setup.person(closing.actor);
    Sheet sheet{.key = "closing",
                .title = {"结账核验", "Closing"},
                .columns = {{.key = "month", .label = {"月份", "Month"}},
                            {.key = "unit", .label = {"单位", "Unit"}},
                            {.key = "closed_at", .label = {"结账时间", "Closed"}},
                            {.key = "actor", .label = {"结账人", "By"}},
                            {.key = "verdict", .label = {"结论", "Verdict"}}}};
    const Label verdict = whole ? Label{"一致", "the same"} : Label{"不一致", "differs"};
    sheet.rows.push_back({iso(closing.month), unit ? unit->name : closing.unit.text,
                          iso(closing.closed).substr(0, 16), actor ? actor->name : closing.actor.text,
                          Cell(verdict, !whole)});
    return sheet;
}

std::vector<Finding> differences(const CopyFile& file, const Closing& closing, const Arguments& arguments,
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
                    .read_workbook = workbook_text};
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
    if (file.format)
        for (auto& one : differences(file, *closing, arguments, session)) findings.push_back(std::move(one));
    session.print({.sheets = {sheet_of(setup, *closing, findings.empty())}});
    if (findings.empty()) return 0;
    session.talk(findings);
    return static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command report_verify{"report", "verify",
                                   N_("Check a printed or saved report against the ledger"), define, run};

} // namespace bianmin::cli

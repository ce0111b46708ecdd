/// 办件情况月报表: reads the month in one transaction, then prints.
#include "bianmin/report/monthly_text.hpp"
#include "cli/begun_month.hpp"
#include "cli/charts.hpp"
#include "cli/command.hpp"
#include "cli/month_source.hpp"
#include "cli/official.hpp"

namespace bianmin::cli {
namespace {

std::vector<std::string> grouping_words() {
    std::vector<std::string> words;
    for (const auto& row : groupings()) words.emplace_back(row.word);
    return words;
}

void define(Options& options) {
    options.value("--month", "MONTH", N_("2018-08, this or last; the last one when not given"))
        .value("--center", "ID", N_("report of this center and its stations"))
        .value("--station", "ID", N_("report of this station"))
        .flag("--district", N_("report of the whole district, as without --center and --station"))
        .choice("--by", grouping_words(), N_("what a row stands for"))
        .flag("--chart", N_("bars under the tables, on a terminal and in Markdown too"))
        .flag("--text", N_("the month's findings as an official text (文字月报), tables and charts attached"))
        .value("--issuer", "NAME",
               N_("who signs the text; the unit when not given, for the district its organ"))
        .value("--to", "NAME", N_("to whom the text goes (主送机关)"));
}

ReportRequest request_of(const Setup& setup, const Arguments& arguments, Date today) {
    ReportRequest request{.month = arguments.month("month", today).value_or(month_of(today) - 1),
                          .today = today};
    begun(request.month, today);
    const auto [unit, kind] = reported_unit(setup, arguments);
    request.unit = unit;
    request.by = parse_by(arguments.text("by")).value_or(usual_grouping(kind));
    return request;
}

int told(Session& session, const std::vector<Finding>& findings) {
    if (findings.empty()) return 0;
    session.talk(findings);
    return static_cast<int>(ErrorKind::findings);
}

int print_text(Session& session, const Arguments& arguments, const ReportRequest& request,
               const WorkingCalendar& calendar, MonthSource& source) {
    MonthlyTextOutcome outcome;
    session.store_read_only().read([&] {
        outcome = make_monthly_text(request, session.setup(), calendar, source.of(request.unit),
                                    arguments.text("issuer"), arguments.text("to"));
    });
    print_official(session, outcome.text);
    return told(session, outcome.findings);
}

int run(Session& session, const Arguments& arguments) {
    if (!arguments.has("text") && (arguments.has("issuer") || arguments.has("to")))
        throw Error(ErrorKind::usage, say("--issuer and --to belong to the text"), {}, say("add --text"));
    const Setup& setup = session.setup();
    const ReportRequest request = request_of(setup, arguments, session.today());
    const WorkingCalendar calendar(setup.calendars);
    Store& store = session.store_read_only();
    const bool english = session.globals().lang == "en" && session.format() == Format::table;
    MonthSource source(store, setup, english);
    source.read_beside(session);
    if (arguments.has("text")) return print_text(session, arguments, request, calendar, source);
    ReportOutcome outcome;
    store.read([&] { outcome = make_report("monthly", request, setup, calendar, source.of(request.unit)); });
    session.print(outcome.document);
    if (arguments.has("chart")) print_charts(session, outcome.document.charts);
    return told(session, outcome.findings);
}

} // namespace

extern const Command report_monthly{"report", "monthly", N_("Print the month's report of cases (月报表)"),
                                    define, run};

} // namespace bianmin::cli

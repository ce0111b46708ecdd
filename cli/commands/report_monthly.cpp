/// 办件情况月报表: reads the month in one transaction, then prints.
#include "bianmin/report/reports.hpp"
#include "cli/command.hpp"
#include "cli/month_source.hpp"

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
        .choice("--by", grouping_words(), N_("what a row stands for"));
}

ReportRequest request_of(const Setup& setup, const Arguments& arguments, Date today) {
    ReportRequest request{.month = arguments.month("month", today).value_or(month_of(today) - 1),
                          .today = today};
    if (request.month.first() > today)
        throw Error(ErrorKind::usage, say("{} has not begun yet", iso(request.month)), {},
                    say("today is {}", iso(today)));
    const auto [unit, kind] = reported_unit(setup, arguments);
    request.unit = unit;
    request.by = parse_by(arguments.text("by")).value_or(usual_grouping(kind));
    return request;
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const ReportRequest request = request_of(setup, arguments, session.today());
    const WorkingCalendar calendar(setup.calendars);
    Store& store = session.store_read_only();
    MonthSource source(store, setup);
    ReportOutcome outcome;
    store.read([&] { outcome = make_report("monthly", request, setup, calendar, source.of(request.unit)); });
    session.print(outcome.document);
    if (outcome.findings.empty()) return 0;
    session.talk(outcome.findings);
    return static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command report_monthly{"report", "monthly", N_("Print the month's report of cases (月报表)"),
                                    define, run};

} // namespace bianmin::cli

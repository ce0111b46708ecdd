/// 办件情况月报表: reads the month in one transaction, then prints.
#include "bianmin/desk/opening.hpp"
#include "bianmin/report/reports.hpp"
#include "cli/command.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

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

/// `徐庄镇`, `彭庄村`, an alias: where only one unit of the kind is called so.
const Unit* unit_called(const Setup& setup, const std::string& words, UnitKind kind) {
    const Unit* found = nullptr;
    for (const auto& unit : setup.units) {
        const std::string& place = kind == UnitKind::station ? unit.village : unit.town;
        if (unit.kind != kind ||
            (place != words && std::ranges::find(unit.aliases, words) == unit.aliases.end()))
            continue;
        if (found) return nullptr;
        found = &unit;
    }
    return found;
}

const Unit& unit_of_kind(const Setup& setup, const std::string& words, UnitKind kind) {
    if (const Unit* called = unit_called(setup, words, kind)) return *called;
    const Unit& unit = require_unit(setup, UnitId(words));
    if (unit.kind != kind)
        throw Error(ErrorKind::usage,
                    kind == UnitKind::station ? say("{} is not a station", words)
                                              : say("{} is not a center", words),
                    {}, say("write --{} {}", word(unit.kind), unit.id.text));
    return unit;
}

ReportRequest request_of(const Setup& setup, const Arguments& arguments, Date today) {
    if (arguments.has("center") + arguments.has("station") + arguments.has("district") > 1)
        throw Error(ErrorKind::usage, say("a report is of one unit"), {},
                    say("give one of --center, --station and --district"));
    ReportRequest request{.month = arguments.month("month", today).value_or(month_of(today) - 1),
                          .today = today};
    if (request.month.first() > today)
        throw Error(ErrorKind::usage, say("{} has not begun yet", iso(request.month)), {},
                    say("today is {}", iso(today)));
    UnitKind kind = UnitKind::district;
    if (arguments.has("center")) kind = UnitKind::center;
    if (arguments.has("station")) kind = UnitKind::station;
    if (kind == UnitKind::district)
        request.unit = setup.district() ? setup.district()->id : UnitId(setup.district_code);
    else
        request.unit = unit_of_kind(setup, arguments.text(word(kind)), kind).id;
    request.by = parse_by(arguments.text("by")).value_or(usual_grouping(kind));
    return request;
}

/// An import of this unit or one below it; of the whole district where the import names none.
bool concerns(const Setup& setup, const UnitId& unit, const std::string& import_unit) {
    const Unit* of_import = setup.unit(UnitId(import_unit));
    const Unit* of_report = setup.unit(unit);
    if (!of_import || !of_report || of_report->kind == UnitKind::district) return true;
    return of_import->id == unit || of_import->parent == unit;
}

/// May this value of a finding stand in a report that goes on to others? Days and small numbers may; texts of
/// cells only where the finding is about a matter, not a person, and nothing in them looks like a number of
/// somebody.
bool harmless(const std::string& value, const std::string& code) {
    constexpr std::array<std::string_view, 11> matters{
        "date", "fee", "finished", "kind", "limit", "month", "rating", "total", "service", "station", "year"};
    const bool digits = value.find_first_not_of("0123456789") == std::string::npos;
    if (parse_date(value) || parse_moment(value) || (digits && value.size() <= 4)) return true;
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return std::ranges::count_if(value, is_digit) < 7 &&
           std::ranges::any_of(matters, [&](std::string_view matter) { return code.starts_with(matter); });
}

/// The sentence of a finding without what it says of a person (个人信息保护法第六条: no more than needed).
std::string impersonal(const Finding& finding) {
    Text message = finding.message;
    for (auto& value : message.args)
        if (!harmless(value, finding.code)) value = "***";
    return tr(message);
}

/// The month's import findings, each once however often its file was tried; imports taken back are forgotten.
std::vector<Doubt> doubts_of(Store& store, const Setup& setup, const UnitId& unit, Month month) {
    std::set<std::int64_t> counted;
    for (const auto& import : store.imports())
        if (!import.undone && concerns(setup, unit, import.unit)) counted.insert(import.id);
    std::set<std::tuple<std::string, int, std::string, std::string>> seen;
    std::vector<Doubt> doubts;
    for (const auto& kept : store.import_findings({}, month)) {
        const Finding& finding = kept.finding;
        if (!counted.contains(kept.import_id)) continue;
        if (!seen.insert({finding.place.file, finding.place.row, finding.code, finding.value}).second)
            continue;
        doubts.push_back({.code = finding.code,
                          .file = finding.place.file,
                          .cell = finding.place.cell,
                          .message = impersonal(finding),
                          .row = finding.place.row,
                          .open = finding.severity == Severity::error});
    }
    return doubts;
}

std::vector<UnitFlow> flow_of(Store& store, Date from, Date to) {
    std::vector<UnitFlow> flows;
    for (const auto& flow : store.flow(from, to))
        flows.push_back({flow.center, flow.station, flow.received, flow.completed, flow.late, flow.rejected,
                         flow.withdrawn});
    return flows;
}

/// The service of the case a complaint is about, where there is one.
ServiceId service_of(Store& store, const std::string& parent) {
    if (parent.empty()) return {};
    const auto kept = store.find_case(parent);
    return kept && kept->row.type == CaseType::service ? kept->row.service : ServiceId();
}

void each_matter(Store& store, Month month,
                 const std::function<void(const CaseRow&, const ServiceId&)>& visit) {
    std::vector<CaseRow> found;
    for (const CaseType type : {CaseType::complaint, CaseType::appointment})
        store.each_case({.type = type, .received_in = month},
                        [&](const ListedCase& listed) { found.push_back(listed.row); });
    for (const auto& row : found) visit(row, service_of(store, row.parent));
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const ReportRequest request = request_of(setup, arguments, session.today());
    const WorkingCalendar calendar(setup.calendars);
    Store& store = session.store_read_only();
    const ReportSource source{
        .each_case = [&](Date from, Date to,
                         const ReportSource::Visit& visit) { store.each_case_of_period(from, to, visit); },
        .each_matter = [&](Month month,
                           const auto& visit) { bianmin::cli::each_matter(store, month, visit); },
        .flow = [&](Date from, Date to) { return flow_of(store, from, to); },
        .doubts = [&](Month month) { return doubts_of(store, setup, request.unit, month); }};
    ReportOutcome outcome;
    store.read([&] { outcome = make_report("monthly", request, setup, calendar, source); });
    session.print(outcome.document);
    if (outcome.findings.empty()) return 0;
    session.talk(outcome.findings);
    return static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command report_monthly{"report", "monthly", N_("Print the month's report of cases (月报表)"),
                                    define, run};

} // namespace bianmin::cli

/// 责任情况表: who answered for a case, or for what a person answered, when.
#include "bianmin/desk/duty.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/report/reports.hpp"
#include "cli/begun_month.hpp"
#include "cli/command.hpp"
#include "cli/people.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--case", "NUMBER", N_("who answered for this case"))
        .value("--staff", "STAFF", N_("for what this person answered, in the own post or as B"))
        .value("--month", "MONTH", N_("2018-08, this or last; this one when not given"));
}

ReportRequest request_of(Session& session, const Arguments& arguments) {
    if (arguments.has("case") == arguments.has("staff"))
        throw Error(ErrorKind::usage, say("the report is of one case or of one person"), {},
                    say("give one of --case and --staff"));
    ReportRequest request{.month =
                              arguments.month("month", session.today()).value_or(month_of(session.today())),
                          .today = session.today(),
                          .case_number = arguments.text("case"),
                          .now = session.now()};
    if (arguments.has("staff")) request.staff = find_person(session.setup(), arguments.text("staff")).id;
    begun(request.month, request.today);
    return request;
}

/// Cases of the center where the person works: nobody answers elsewhere.
class LogReader {
public:
    LogReader(Store& store, const Setup& setup, const StaffId& staff) : store_(store) {
        const Staff* person = setup.person(staff);
        const Unit* unit = person ? setup.unit(person->unit) : nullptr;
        if (!unit || unit->kind == UnitKind::district) return;
        center_ = unit->kind == UnitKind::center ? unit->id : unit->parent;
    }

    void each(Date from, Date to, const std::function<void(const CaseLog&)>& visit) const {
        std::vector<std::int64_t> keys;
        const auto note = [&](const CaseRow& row) {
            if ((center_.empty() || row.center == center_) && row.received <= to) keys.push_back(row.key);
        };
        store_.each_case_of_period(from, to, note);
        for (const auto& entry : Words<CaseType>::table)
            if (entry.value != CaseType::service && entry.value != CaseType::absence)
                store_.each_case({.type = entry.value}, [&](const ListedCase& listed) {
                    if (!listed.row.ended || *listed.row.ended >= from) note(listed.row);
                });
        for (const auto key : keys)
            if (auto kept = store_.find_case_of_key(key))
                visit({std::move(kept->row), std::move(kept->entries)});
    }

private:
    Store& store_;
    UnitId center_;
};

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const ReportRequest request = request_of(session, arguments);
    const WorkingCalendar calendar(setup.calendars);
    Store& store = session.store_read_only();
    const LogReader reader(store, setup, request.staff);
    ReportSource source;
    source.find_case = [&](const std::string& number) {
        auto kept = find_case(store, number);
        return CaseLog{std::move(kept.row), std::move(kept.entries)};
    };
    source.each_log = [&](Date from, Date to, const auto& visit) { reader.each(from, to, visit); };
    source.absences = [&](Date since) { return absences_of(store, {}, since); };
    ReportOutcome outcome;
    store.read([&] { outcome = make_report("responsibility", request, setup, calendar, source); });
    session.print(outcome.document);
    if (outcome.findings.empty()) return 0;
    session.talk(outcome.findings);
    return static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command report_responsibility{
    "report", "responsibility", N_("Print who answered for a case, or for what a person did (责任情况表)"),
    define, run};

} // namespace bianmin::cli

/// 考评考核表 of the window staff, based on what the public says (二(五)).
#include "bianmin/desk/attendance.hpp"
#include "bianmin/report/appraisal.hpp"
#include "cli/command.hpp"
#include "cli/left_people.hpp"
#include "cli/people.hpp"
#include "cli/presence.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--month", "MONTH", N_("2018-08, this or last; this one when neither is given"))
        .value("--year", "YEAR", N_("a whole year: 2018"))
        .value("--center", "ID", N_("the center; the actor's when not given"))
        .value("--formula", "FILE", N_("another formula than the workspace's appraisal/appraisal.toml"))
        .value("--explain", "STAFF", N_("one person: every term with the cases and days behind it"))
        .flag("--home", N_("a sheet for each sending unit (报原单位备案)"));
}

/// A center's id also where a station was meant: people of a station sit at no window.
UnitId center_asked_for(Session& session, const Arguments& arguments) {
    const UnitId id = unit_asked_for(session, arguments);
    const Unit* unit = session.setup().unit(id);
    if (unit && unit->kind == UnitKind::center) return id;
    throw Error(ErrorKind::usage, say("{} is no center: window staff is appraised by its center", id.text),
                {}, say("give --center with the id of a center"));
}

void take_period(Session& session, const Arguments& arguments, AppraisalRequest& request) {
    const auto year = arguments.number("year");
    if (year && arguments.has("month"))
        throw Error(ErrorKind::usage, say("the appraisal is of a month or of a year"), {},
                    say("give one of --month and --year"));
    if (year && (*year < 2000 || *year > 2999))
        throw Error(ErrorKind::usage, say("--year {} is no year", *year), {}, say("write it like 2018"));
    request.first = request.last =
        arguments.month("month", session.today()).value_or(month_of(session.today()));
    if (year) {
        request.first = month_of(make_date(*year, 1, 1));
        request.last = request.first + 11;
    }
    if (request.from() > request.today)
        throw Error(ErrorKind::usage, say("{} has not begun yet", iso(request.first)), {},
                    say("today is {}", iso(request.today)));
}

AppraisalRequest request_of(Session& session, const Arguments& arguments) {
    AppraisalRequest request{.today = session.today(), .by_home = arguments.has("home")};
    take_period(session, arguments, request);
    if (!arguments.has("explain")) {
        request.center = center_asked_for(session, arguments);
        return request;
    }
    if (request.by_home)
        throw Error(ErrorKind::usage, say("the copies for the sending units explain nobody"), {},
                    say("give one of --home and --explain"));
    request.explain = find_person(session.setup(), arguments.text("explain")).id;
    if (arguments.has("center")) request.center = center_asked_for(session, arguments);
    return request;
}

/// The center where the person to explain sat in the period, the last one of several.
void settle_center(const Setup& setup, const std::vector<PostMove>& moves, AppraisalRequest& request) {
    const Staff& staff = *setup.person(request.explain);
    bool window = false;
    std::optional<UnitId> there;
    for (const auto& stint : stints_of(setup, staff, moves)) {
        if (stint.window.empty()) continue;
        window = true;
        if (stint.touches(request.from(), request.to()) &&
            (request.center.empty() || request.center == stint.center))
            there = stint.center;
    }
    if (!window)
        throw Error(ErrorKind::refused, say("{} sits at no window: nothing is appraised", staff.id.text),
                    {{.code = "no-window",
                      .value = staff.id.text,
                      .message = say("only window staff is appraised by the center"),
                      .clause = "二(五)"}});
    if (!there)
        throw Error(
            ErrorKind::refused,
            say("{} sat at no window from {} to {}", staff.id.text, iso(request.from()), iso(request.to())),
            {{.code = "not-at-the-post",
              .value = staff.id.text,
              .message = say("who was not at a post in the period is not appraised of it"),
              .suggestion = say("see: bianmin staff show {}", staff.id.text),
              .clause = "二(五)"}});
    request.center = *there;
}

/// Every case of the center that can speak for somebody: services in hand in the period, matters of it.
void each_log(Store& store, const AppraisalRequest& request,
              const std::function<void(const CaseLog&)>& visit) {
    std::vector<std::int64_t> keys;
    const auto note = [&](const CaseRow& row) {
        if (row.center == request.center && row.received <= request.to()) keys.push_back(row.key);
    };
    store.each_case_of_period(request.from(), request.to(), note);
    for (const CaseType type :
         {CaseType::complaint, CaseType::rectification, CaseType::training, CaseType::honour})
        store.each_case({.center = request.center, .type = type}, [&](const ListedCase& one) {
            if (!one.row.ended || *one.row.ended >= request.from()) note(one.row);
        });
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    for (const auto key : keys)
        if (auto kept = store.find_case_of_key(key)) visit({std::move(kept->row), std::move(kept->entries)});
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    AppraisalRequest request = request_of(session, arguments);
    const AppraisalFormula formula = formula_of(session, arguments.text("formula"));
    const WorkingCalendar calendar(setup.calendars);
    Store& store = session.store_read_only();
    std::vector<Appraised> people;
    std::vector<Finding> left;
    store.read([&] {
        std::vector<PostMove> moves = post_moves(store);
        if (!request.explain.empty()) settle_center(setup, moves, request);
        LeftPeople gone(setup, request.center);
        gone.look(store, request.from(), request.to());
        AppraisalSource source{.each_log =
                                   [&](const auto& visit) {
                                       each_log(store, request, [&](const CaseLog& log) {
                                           gone.take(log.row);
                                           visit(log);
                                       });
                                   },
                               .absences = absences_of(store, {}, request.from()),
                               .days = attendance_sheets(store, {}, request.from(), request.to()).days,
                               .moves = std::move(moves)};
        people = appraise(request, setup, calendar, formula, source);
        if (request.explain.empty()) left = gone.findings();
    });
    // A format of one table cannot be cut into copies.
    const Format format = session.format();
    if (request.by_home && (format == Format::csv || format == Format::tsv || format == Format::jsonl))
        session.print({.sheets = {home_list(request, setup, formula, people)}});
    else
        session.print(appraisal_document(request, setup, formula, people));
    const auto unjudged = std::ranges::count_if(people, [](const Appraised& one) { return !one.total; });
    if (unjudged > 0 && request.explain.empty())
        session.talk(
            say("{} of {} have no total: nothing is recorded of their work", unjudged, people.size()));
    session.talk(left);
    return left.empty() ? 0 : static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command report_appraisal{"report", "appraisal",
                                      N_("Appraise the window staff by a formula (考评考核)"), define, run};

} // namespace bianmin::cli

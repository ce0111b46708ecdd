/// Opening, stepping and listing what is no service.
#include "cli/matter.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/domain/masking.hpp"
#include "bianmin/rules/fold.hpp"
#include "cli/case_json.hpp"
#include "cli/case_view.hpp"
#include "cli/counter.hpp"
#include "cli/language.hpp"
#include "cli/people.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

std::string name_of(const Setup& setup, const std::string& subject) {
    if (const Staff* staff = setup.person(StaffId(subject))) return staff->name;
    if (const Window* window = setup.window(WindowId(subject))) return window->name;
    if (const Unit* unit = setup.unit(UnitId(subject))) return unit->name;
    return subject;
}

/// `2018-08-13 09:30`: an agreed time is known by more than its day.
std::string due_text(Store& store, const CaseRow& row) {
    if (row.type == CaseType::appointment) {
        const auto kept = find_case(store, row.number);
        const Case c = fold_case(kept.row, kept.entries);
        if (const auto time = parse_moment(c.opening.text("time"))) return shown_from(*time);
    }
    return row.due ? iso(*row.due) : std::string();
}

} // namespace

void define_matter(Options& options) {
    options.value("--name", "NAME", N_("who came; nobody is named when not given"))
        .value("--id", "NUMBER", N_("their ID number or credit code"))
        .value("--phone", "NUMBER", N_("their telephone"))
        .value("--address", "TEXT", N_("their address"))
        .value("--center", "ID", N_("the center that receives; the actor's when not given"))
        .value("--station", "ID", N_("the station that receives"))
        .value("--note", "TEXT", N_("remark"));
}

Opening matter_opening(Session& session, const Desk& desk, const Arguments& arguments, CaseType type) {
    Opening opening{.service = ServiceId(word(type)),
                    .applicant = {.name = arguments.has("name") ? arguments.text("name") : "匿名",
                                  .id_number = arguments.text("id"),
                                  .phone = arguments.text("phone"),
                                  .address = arguments.text("address")},
                    .note = arguments.text("note")};
    receive_at(session.setup(), desk, arguments, opening);
    return opening;
}

int open_matter(Session& session, Counter& counter, const Opening& opening, std::vector<Event> then) {
    const auto outcome = open_case(counter.desk, opening, std::move(then));
    if (session.globals().quiet && session.format() == Format::table)
        session.line(outcome.c.row.number);
    else
        print_step(session, counter.desk.calendar, outcome.c, outcome.repeated);
    return 0;
}

void define_matter_list(Options& options) {
    options.value("--center", "ID", N_("received by this center or one of its stations"))
        .value("--station", "ID", N_("received by this station"))
        .value("--month", "MONTH", N_("received in this month"))
        .flag("--open", N_("not ended"));
}

int list_matters(Session& session, const Arguments& arguments, Label title, std::span<const CaseType> types) {
    const Setup& setup = session.setup();
    CaseQuery query{.received_in = arguments.month("month", session.today()),
                    .open_only = arguments.has("open")};
    if (arguments.has("center")) query.center = require_unit(setup, UnitId(arguments.text("center"))).id;
    if (arguments.has("station")) query.station = require_unit(setup, UnitId(arguments.text("station"))).id;
    std::vector<ListedCase> found;
    for (const CaseType type : types) {
        query.type = type;
        session.store_read_only().each_case(query,
                                            [&](const ListedCase& listed) { found.push_back(listed); });
    }
    std::ranges::stable_sort(found, {}, [](const ListedCase& one) { return one.row.received; });
    if (as_json(session.format())) {
        print_rows(session, [&](const RowSink& sink) {
            for (const auto& one : found) sink(one.row);
        });
        return 0;
    }
    Sheet sheet{.key = "matters",
                .title = std::move(title),
                .columns = {{.key = "number", .label = {"编号", "Number"}},
                            {.key = "type", .label = {"类型", "Type"}},
                            {.key = "received", .label = {"日期", "Received"}},
                            {.key = "state", .label = {"状态", "State"}},
                            {.key = "name", .label = {"来人", "Who"}},
                            {.key = "subject", .label = {"对象", "About"}},
                            {.key = "parent", .label = {"相关办件", "Case"}},
                            {.key = "due", .label = {"到期", "Due"}}}};
    for (const auto& one : found)
        sheet.rows.push_back({Cell(one.row.number), Cell(std::string(chinese(one.row.type))),
                              Cell(iso(one.row.received)), Cell(std::string(chinese(one.row.state))),
                              Cell(shown(one.person, session.globals().reveal).name),
                              Cell(name_of(setup, one.row.subject)), Cell(one.row.parent),
                              Cell(due_text(session.store_read_only(), one.row))});
    session.print({.sheets = {std::move(sheet)}});
    return 0;
}

void define_call_back(Options& options) {
    define_step(options);
    options.flag("--satisfied", N_("who was called is content"))
        .flag("--not-satisfied", N_("who was called is not"))
        .value("--note", "TEXT", N_("what was said"));
}

void fill_call_back(const Arguments& arguments, Session&, Event& event) {
    if (arguments.has("satisfied") == arguments.has("not-satisfied"))
        throw Error(ErrorKind::usage, say("a call back says whether all is well"), {},
                    say("give one of --satisfied and --not-satisfied"));
    event.facts.set("satisfied", arguments.has("satisfied") ? 1 : 0);
    copy_texts(arguments, event, {"note"});
}

} // namespace bianmin::cli

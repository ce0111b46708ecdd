/// 考勤表: a month's days of the staff against the working calendar (二(五)).
#include "bianmin/desk/attendance.hpp"
#include "bianmin/desk/opening.hpp"
#include "cli/begun_month.hpp"
#include "cli/command.hpp"
#include "cli/left_people.hpp"
#include "cli/people.hpp"
#include "cli/presence.hpp"
#include "cli/setup_view.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--month", "MONTH", N_("2018-08, this or last; this one when not given"))
        .value("--center", "ID", N_("center or station; the actor's when not given"))
        .value("--staff", "STAFF", N_("only this person, day by day"))
        .flag("--fail", N_("exit 7 when days are missing or nobody signed out"));
}

struct Asked {
    Month month;
    Date today;
    UnitId unit;
    const Staff* person = nullptr;
};

Asked asked_of(Session& session, const Arguments& arguments) {
    Asked asked{.month = arguments.month("month", session.today()).value_or(month_of(session.today())),
                .today = session.today()};
    begun(asked.month, asked.today);
    if (arguments.has("staff"))
        asked.person = &find_person(session.setup(), arguments.text("staff"));
    else
        asked.unit = unit_asked_for(session, arguments);
    return asked;
}

Label month_label(Month month) {
    return {std::to_string(month.year()) + "年" + std::to_string(month.month()) + "月", iso(month)};
}

Sheet month_sheet(const Setup& setup, const Asked& asked) {
    const Label month = month_label(asked.month);
    Sheet sheet{.key = "attendance",
                .title = {named(setup, asked.unit) + month.zh + "考勤表", "Attendance, " + month.en},
                .columns = {{.key = "name", .label = {"姓名", "Name"}},
                            {.key = "window", .label = {"窗口", "Window"}}},
                .notes = {{"应出勤＝出勤＋离岗＋请假＋缺勤；离岗以离岗登记为准（二(五)考勤制度、AB岗）",
                           "due = present + away + leave + missing"}},
                .foot = {{"考勤员", "Kept by"}, {"审核", "Checked by"}}};
    for (const auto& [key, zh, en, fault] : {std::tuple{"due", "应出勤", "Due", false},
                                             {"present", "出勤", "Present", false},
                                             {"late", "迟到", "Late", true},
                                             {"early", "早退", "Early", true},
                                             {"open", "缺签", "Unsigned", true},
                                             {"away", "离岗", "Away", false},
                                             {"leave", "请假", "Leave", false},
                                             {"missing", "缺勤", "Missing", true},
                                             {"overtime", "加班", "Overtime", false}})
        sheet.columns.push_back({.key = key, .label = {zh, en}, .right = true, .faults = fault});
    return sheet;
}

std::vector<Cell> month_line(const Setup& setup, const Staff& staff, const WindowId& id,
                             const AttendanceSheet& month) {
    const Window* window = setup.window(id);
    return {Cell(staff.name),    Cell(window ? window->name : std::string()),
            Cell(month.due),     Cell(month.present),
            Cell(month.late),    Cell(month.early),
            Cell(month.open),    Cell(month.away),
            Cell(month.leave),   Cell(month.missing),
            Cell(month.overtime)};
}

Json time_json(const std::optional<int>& minutes) {
    return minutes ? Json(clock_word(*minutes)) : Json();
}

Json json_of_sheet(const Staff& staff, const AttendanceSheet& month, bool with_days) {
    Json out{{"staff", staff.id.text},   {"name", staff.name},        {"due", month.due},
             {"present", month.present}, {"late", month.late},        {"early", month.early},
             {"unsigned", month.open},   {"away", month.away},        {"leave", month.leave},
             {"missing", month.missing}, {"overtime", month.overtime}};
    if (!with_days) return out;
    out["days"] = Json::array();
    for (const auto& day : month.days)
        out["days"].push_back({{"day", iso(day.day)},
                               {"state", word(day.state)},
                               {"in", time_json(day.in)},
                               {"out", time_json(day.out)},
                               {"late", day.late},
                               {"early", day.early},
                               {"unsigned", day.open},
                               {"note", day.note},
                               {"record", day.number}});
    return out;
}

Sheet day_sheet(const Staff& staff, const Asked& asked, const AttendanceSheet& month) {
    const Label label = month_label(asked.month);
    Sheet sheet{.key = "days",
                .title = {staff.name + label.zh + "考勤", "Attendance of " + staff.id.text + ", " + label.en},
                .columns = {{.key = "day", .label = {"日期", "Day"}},
                            {.key = "state", .label = {"状态", "State"}},
                            {.key = "in", .label = {"上班", "In"}},
                            {.key = "out", .label = {"下班", "Out"}},
                            {.key = "note", .label = {"说明", "Note"}},
                            {.key = "record", .label = {"记录编号", "Record"}}}};
    const auto time = [](const std::optional<int>& minutes) {
        return minutes ? clock_word(*minutes) : std::string();
    };
    for (const auto& day : month.days) {
        if (day.state == DayState::rest || day.state == DayState::outside || day.state == DayState::ahead)
            continue;
        const Label note = day.late    ? Label{"迟到", "late"}
                           : day.early ? Label{"早退", "early"}
                           : day.open  ? Label{"缺签", "unsigned"}
                                       : Label{day.note, day.note};
        sheet.rows.push_back({Cell(day.day),
                              Cell(Label{std::string(chinese(day.state)), std::string(word(day.state))},
                                   day.state == DayState::missing),
                              Cell(time(day.in), day.late), Cell(time(day.out), day.early), Cell(note),
                              Cell(day.number)});
    }
    return sheet;
}

Finding gap_finding(const Staff& staff, const AttendanceSheet& month) {
    return {.code = "attendance-gap",
            .severity = Severity::warning,
            .value = staff.id.text,
            .message =
                say("{}: {} days missing, {} not signed in or out", staff.id.text, month.missing, month.open),
            .suggestion = say("see: bianmin staff attend --staff {}", staff.id.text),
            .clause = "二(五)考勤制度"};
}

/// Who was there in the month: a move since then takes nobody's days along.
std::vector<const Staff*> people_then(const Setup& setup, const Asked& asked,
                                      std::span<const PostMove> moves) {
    auto people = people_of(setup, asked.unit);
    const Date first = asked.month.first(), last = asked.month.last();
    for (const auto& staff : setup.staff) {
        if (std::ranges::find(moves, staff.id, &PostMove::staff) == moves.end()) continue;
        const bool here = !stints_at(setup, staff, moves, asked.unit, first, last).empty();
        const bool elsewhere = std::ranges::any_of(stints_of(setup, staff, moves), [&](const Stint& one) {
            return !one.window.empty() && one.center != asked.unit && one.touches(first, last);
        });
        const auto known = std::ranges::find(people, &staff);
        if (here && known == people.end()) people.push_back(&staff);
        if (!here && elsewhere && known != people.end()) people.erase(known);
    }
    return people;
}

/// The posts whose days are shown: all of one person's, or those at the unit.
std::vector<Stint> stints_shown(const Setup& setup, const Asked& asked, const Staff& staff,
                                std::span<const PostMove> moves) {
    auto stints = asked.person
                      ? stints_of(setup, staff, moves)
                      : stints_at(setup, staff, moves, asked.unit, asked.month.first(), asked.month.last());
    if (stints.empty()) stints.push_back({staff.window, staff.unit, staff.since, staff.until});
    return stints;
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const Asked asked = asked_of(session, arguments);
    const OfficeHours hours = formula_of(session).hours;
    Store& store = session.store_read_only();
    const auto moves = post_moves(store);
    const auto people =
        asked.person ? std::vector<const Staff*>{asked.person} : people_then(setup, asked, moves);
    std::vector<StaffId> ids;
    for (const Staff* staff : people) ids.push_back(staff->id);
    AttendanceSheets marks;
    std::vector<Absence> absences;
    LeftPeople gone(setup, asked.unit);
    if (!asked.person) gone.look(store, asked.month.first(), asked.month.last());
    if (!ids.empty())
        store.read([&] {
            marks = attendance_sheets(store, ids, asked.month.first(), asked.month.last());
            absences = absences_of(store, ids, asked.month.first());
        });
    const WorkingCalendar calendar(setup.calendars);
    Sheet sheet = asked.person ? Sheet{} : month_sheet(setup, asked);
    Json json = Json::array();
    std::vector<Finding> gaps;
    for (const Staff* staff : people) {
        const auto records = marks.of(staff->id);
        const auto stints = stints_shown(setup, asked, *staff, moves);
        const auto month = sheet_over(*staff, stints, {records, absences, calendar, hours, asked.today},
                                      asked.month.first(), asked.month.last());
        if (asked.person)
            sheet = day_sheet(*staff, asked, month);
        else
            sheet.rows.push_back(month_line(setup, *staff, stints.back().window, month));
        json.push_back(json_of_sheet(*staff, month, asked.person != nullptr));
        if (month.gaps()) gaps.push_back(gap_finding(*staff, month));
    }
    print_list(session, std::move(sheet), json);
    const auto left = gone.findings();
    session.talk(left);
    if (arguments.has("fail")) session.talk(gaps);
    const bool fails = !left.empty() || (arguments.has("fail") && !gaps.empty());
    return fails ? static_cast<int>(ErrorKind::findings) : 0;
}

} // namespace

extern const Command staff_attend{"staff", "attend", N_("Print a month's attendance sheet (考勤表)"), define,
                                  run};

} // namespace bianmin::cli

/// Marks to events of the month's sheet, through the one path of steps.
#include "bianmin/desk/attendance.hpp"

#include "bianmin/desk/opening.hpp"

#include <algorithm>

namespace bianmin {
namespace {

constexpr const char* clause = "二(五)考勤制度";

Finding finding(const char* code, std::string value, Text message, Text suggestion) {
    return {.code = code,
            .value = std::move(value),
            .message = std::move(message),
            .suggestion = std::move(suggestion),
            .clause = clause};
}

bool leads(const Staff& person) {
    return std::ranges::any_of(
        person.roles, [](const Role role) { return role == Role::director || role == Role::deputy; });
}

/// A day of a sheet says what it says already.
bool known(const DayRecord& record, const AttendanceMark& mark) {
    return (!mark.in || mark.in == record.in) && (!mark.out || mark.out == record.out) &&
           (mark.leave.empty() || mark.leave == record.leave);
}

/// The sheet begins with its month; what it says of a day counts as of that day.
Event event_at(const Desk& desk, Action action, Moment moment) {
    Event event = event_now(desk, action);
    event.occurred = moment;
    return event;
}

Event mark_event(const Desk& desk, const AttendanceMark& mark) {
    const int minutes = mark.out.value_or(mark.in.value_or(0));
    Event event = event_at(desk, Action::accept, at(mark.day, minutes / 60, minutes % 60));
    event.facts.set("day", mark.day);
    if (mark.in) event.facts.set("in", clock_word(*mark.in));
    if (mark.out) event.facts.set("out", clock_word(*mark.out));
    event.facts.set("leave", mark.leave);
    return event;
}

Opening sheet_of(const Setup& setup, const Staff& staff, Month month) {
    const Unit& unit = require_unit(setup, staff.unit);
    Opening opening{.service = ServiceId(word(CaseType::attendance)),
                    .applicant = {.name = staff.name},
                    .center = unit.kind == UnitKind::department ? unit.parent : unit.id,
                    .subject = staff.id.text};
    if (unit.kind == UnitKind::station) opening.station = unit.id;
    opening.more.set("month", iso(month)).set("until", month.last());
    return opening;
}

std::optional<KeptCase> find_sheet(Store& store, const Staff& staff, Month month) {
    for (auto& kept : store.matters_about(CaseType::attendance, {staff.id.text}, month.first()))
        if (sheet_month(kept.entries) == month) return std::move(kept);
    return std::nullopt;
}

StepOutcome open_sheet(Desk& desk, const Staff& staff, Month month, std::vector<Event> marks) {
    Desk own = desk;
    own.occurred = at(month.first());
    own.key = "attendance/" + staff.id.text + "/" + iso(month);
    std::vector<Event> then{event_now(own, Action::accept), event_now(own, Action::complete)};
    then.back().facts.set("result", "考勤记录");
    then.insert(then.end(), marks.begin(), marks.end());
    auto outcome = open_case(own, sheet_of(desk.setup, staff, month), std::move(then));
    // Somebody else opened it a moment ago.
    return outcome.repeated ? take_steps(desk, outcome.c.row.number, std::move(marks)) : outcome;
}

} // namespace

std::vector<DayRecord> AttendanceSheets::of(const StaffId& staff) const {
    std::vector<DayRecord> out;
    for (const auto& [who, day] : days)
        if (who == staff) out.push_back(day);
    return out;
}

AttendanceSheets attendance_sheets(Store& store, const std::vector<StaffId>& people, Date from, Date to) {
    std::vector<std::string> subjects;
    for (const auto& one : people) subjects.push_back(one.text);
    AttendanceSheets out;
    for (const auto& kept : store.matters_about(CaseType::attendance, subjects, from))
        for (auto& record : day_records(kept.row, kept.entries))
            if (record.day >= from && record.day <= to)
                out.days.emplace_back(StaffId(kept.row.subject), std::move(record));
    return out;
}

std::optional<Finding> mark_refusal(const Staff& staff, const AttendanceMark& mark, Moment now) {
    const int last = mark.out.value_or(mark.in.value_or(0));
    if (mark.day > now.date() || at(mark.day, last / 60, last % 60) > now)
        return finding("in-the-future", iso(mark.day), say("{} lies in the future", iso(mark.day)),
                       say("record it when it has come"));
    if ((staff.since && mark.day < *staff.since) || (staff.until && mark.day > *staff.until))
        return finding("not-at-the-post", iso(mark.day),
                       say("{} was not at this post on {}", staff.id.text, iso(mark.day)),
                       say("mend since and until in staff.toml, or the day"));
    if (mark.in && mark.out && *mark.out <= *mark.in)
        return finding(
            "out-before-in", clock_word(*mark.out),
            say("leaving at {} does not lie after coming at {}", clock_word(*mark.out), clock_word(*mark.in)),
            say("mend one of the two times"));
    return std::nullopt;
}

std::optional<Finding> past_refusal(const Setup& setup, const StaffId& actor, const Staff& of, Date day,
                                    Date today) {
    const Staff* person = setup.person(actor);
    if (day == today || !person || leads(*person)) return std::nullopt;
    return finding(
        "past-mark", iso(day),
        say("{} is over: only director and deputy add to a day of {} that has passed", iso(day), of.id.text),
        say("let the deputy record it"));
}

MarkedSheet record_marks(Desk& desk, const Staff& staff, Month month, std::vector<AttendanceMark> marks) {
    MarkedSheet out;
    const auto kept = find_sheet(desk.store, staff, month);
    if (kept) {
        out.number = kept->row.number;
        const auto records = day_records(kept->row, kept->entries);
        out.known = static_cast<int>(std::erase_if(marks, [&](const AttendanceMark& mark) {
            const auto same = std::ranges::find(records, mark.day, &DayRecord::day);
            return same != records.end() && known(*same, mark);
        }));
    }
    std::vector<Event> events;
    for (const auto& mark : marks) events.push_back(mark_event(desk, mark));
    out.recorded = static_cast<int>(events.size());
    if (events.empty()) return out;
    const auto outcome = kept ? take_steps(desk, kept->row.number, std::move(events))
                              : open_sheet(desk, staff, month, std::move(events));
    out.number = outcome.c.row.number;
    return out;
}

} // namespace bianmin

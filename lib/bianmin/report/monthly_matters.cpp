/// 投诉与特色服务: what a month counts beside its cases.
#include "bianmin/report/monthly.hpp"

#include "bianmin/report/monthly_sheets.hpp"
#include "bianmin/rules/appointment.hpp"

namespace bianmin {
namespace {

void place_at(const Setup& setup, const UnitId& id, CaseRow& row) {
    const Unit* unit = setup.unit(id);
    if (!unit) return;
    row.window = {};
    row.station = unit->kind == UnitKind::station ? unit->id : UnitId();
    row.center = unit->kind == UnitKind::center ? unit->id : unit->parent;
}

void place_at_window(const Setup& setup, const WindowId& id, CaseRow& row) {
    const Window* window = setup.window(id);
    if (!window) return;
    row.window = id;
    row.center = window->center;
    row.station = {};
}

/// A complaint counts where who is meant works: the post's window, else the unit.
CaseRow place_of_complaint(const Setup& setup, CaseRow row, const ServiceId& service) {
    row.service = service;
    if (const Staff* staff = setup.person(StaffId(row.subject))) {
        place_at(setup, staff->unit, row);
        place_at_window(setup, staff->window, row);
    } else if (setup.window(WindowId(row.subject))) {
        place_at_window(setup, WindowId(row.subject), row);
    } else {
        place_at(setup, UnitId(row.subject), row);
    }
    return row;
}

/// An appointment counts where the service is served that they will come for.
CaseRow place_of_appointment(const Setup& setup, CaseRow row) {
    row.service = ServiceId(row.subject);
    const Service* service = setup.service(row.service, row.received);
    if (!service || !row.window.empty() || !row.station.empty()) return row;
    if (const Window* window = setup.window_for(row.center, service->group)) row.window = window->id;
    return row;
}

Column count(std::string key, Label label, Label group) {
    return {std::move(key), std::move(label), std::move(group), true};
}

std::vector<Cell> counts(const Tally& t) {
    const auto form = [&](Form which) { return t.forms[static_cast<std::size_t>(which)]; };
    return {form(Form::appointment),
            form(Form::after_hours),
            form(Form::home_visit),
            form(Form::online),
            t.booked(),
            t.attended(Attendance::kept),
            {t.attended(Attendance::missed), t.attended(Attendance::missed) > 0},
            t.attended(Attendance::cancelled),
            t.attended(Attendance::awaited)};
}

} // namespace

CaseRow placed_matter(const Setup& setup, const CaseRow& row, const ServiceId& of_case) {
    return row.type == CaseType::complaint ? place_of_complaint(setup, row, of_case)
                                           : place_of_appointment(setup, row);
}

void Tally::add_matter(const CaseRow& row, Date today) {
    if (row.type == CaseType::complaint) ++complaints;
    if (row.type == CaseType::appointment) ++appointments[static_cast<std::size_t>(attendance(row, today))];
}

void Monthly::add_matter(const CaseRow& row, const ServiceId& of_case) {
    if (row.state == State::annulled) return;
    const CaseRow placed = placed_matter(setup_, row, of_case);
    if (!scope_.contains(placed.center, placed.station)) return;
    const auto within = [&](const Period& p) { return p.first <= row.received && row.received <= p.last; };
    if (!previous_.closed && within(previous_.period)) previous_.tally.add_matter(row, request_.today);
    if (!year_ago_.closed && within(year_ago_.period)) year_ago_.tally.add_matter(row, request_.today);
    if (!within(period_)) return;
    total_.add_matter(row, request_.today);
    if (const auto index = grouping_.row_of_matter(placed)) {
        if (*index >= tallies_.size()) tallies_.resize(*index + 1);
        tallies_[*index].add_matter(row, request_.today);
    }
}

Sheet special_table(const MonthlyFacts& facts) {
    const Label forms{"本月收件的服务形式", "Received by form of service"},
        booked{"本月预约登记", "Appointments agreed on"};
    Sheet sheet{.key = "special", .title = {"特色服务", "Forms of service"}};
    sheet.columns = {{.key = "name", .label = row_of(facts.request.by).label},
                     count("appointment", {"预约", "Appointed"}, forms),
                     count("after_hours", {"延时", "After hours"}, forms),
                     count("home_visit", {"上门", "At home"}, forms),
                     count("online", {"网上", "Online"}, forms),
                     count("booked", {"合计", "All"}, booked),
                     count("kept", {"到场", "Kept"}, booked),
                     count("missed", {"未到场", "Missed"}, booked),
                     count("cancelled", {"取消", "Given up"}, booked),
                     count("awaited", {"未到期", "To come"}, booked)};
    const auto line = [](const Label& name, const Tally& tally) {
        std::vector<Cell> cells{name};
        for (auto& cell : counts(tally)) cells.push_back(std::move(cell));
        return cells;
    };
    for (const auto& row : facts.rows)
        if (row.tally.special()) sheet.rows.push_back(line(row.name, row.tally));
    sheet.totals = line({"合计", "Total"}, facts.total);
    return sheet;
}

} // namespace bianmin

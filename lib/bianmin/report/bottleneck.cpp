/// Legs from the log, then medians.
#include "bianmin/report/bottleneck.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

constexpr std::array<std::pair<const char*, const char*>, 5> names{{
    {"收件到受理", "receipt to acceptance"},
    {"受理到交办", "acceptance to assignment"},
    {"上报到批复", "forwarding to reply"},
    {"受理到办结", "acceptance to completion"},
    {"办结到回交", "completion to hand-over"},
}};

std::optional<Date> first_day(const CaseLog& log, Action action) {
    for (const auto& entry : log.entries)
        for (const auto& event : entry.events)
            if (event.action == action) return event.occurred.date();
    return std::nullopt;
}

int percentile(const std::vector<int>& sorted, int percent) {
    const std::size_t rank = (sorted.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

std::vector<Cell> line(Leg leg, const std::string& what, std::vector<int> days) {
    std::ranges::sort(days);
    const auto& name = names[static_cast<std::size_t>(leg)];
    return {Cell(Label{name.first, name.second}),
            Cell(what),
            Cell(static_cast<std::int64_t>(days.size())),
            Cell(percentile(days, 50)),
            Cell(percentile(days, 90)),
            Cell(days.back())};
}

} // namespace

void time_case(LegTimes& times, const CaseLog& log, const WorkingCalendar& calendar) {
    const CaseRow& row = log.row;
    const auto add = [&](Leg leg, std::optional<Date> from, std::optional<Date> to) {
        if (from && to && *to >= *from)
            times[leg][row.service].push_back(calendar.workdays_between(*from, *to));
    };
    add(Leg::receipt, row.received, row.accepted);
    add(Leg::assignment, row.accepted, first_day(log, Action::assign));
    add(Leg::upper, first_day(log, Action::forward), first_day(log, Action::reply));
    const bool completed = row.state == State::completed || row.state == State::returned;
    if (completed) add(Leg::work, row.accepted, row.ended);
    if (completed) add(Leg::delivery, row.ended, row.returned);
}

Document bottleneck_document(const LegTimes& times, const Setup& setup, Date from, Date to,
                             std::size_t most) {
    const std::vector<Column> columns{{.key = "leg", .label = {"环节", "Leg"}},
                                      {.key = "service", .label = {"事项", "Service"}},
                                      {.key = "cases", .label = {"件数", "Cases"}, .right = true},
                                      {.key = "median", .label = {"中位数", "Median"}, .right = true},
                                      {.key = "p90", .label = {"九成以内", "P90"}, .right = true},
                                      {.key = "longest", .label = {"最长", "Longest"}, .right = true}};
    const Label period{iso(from) + " 至 " + iso(to) + "，工作日",
                       iso(from) + " to " + iso(to) + ", working days"};
    Sheet all{.key = "legs", .title = {"环节用时表", "Time per step"}, .lines = {period}, .columns = columns};
    Sheet slow{.key = "services",
               .title = {"用时最长的事项", "Slowest services"},
               .lines = {period},
               .columns = columns};
    for (const auto& [leg, services] : times) {
        std::vector<int> days;
        std::vector<std::pair<int, ServiceId>> ranked;
        for (const auto& [service, some] : services) {
            days.insert(days.end(), some.begin(), some.end());
            auto sorted = some;
            std::ranges::sort(sorted);
            ranked.emplace_back(-percentile(sorted, 50), service);
        }
        all.rows.push_back(line(leg, "全部", std::move(days)));
        std::ranges::sort(ranked);
        if (ranked.size() > most) ranked.resize(most);
        for (const auto& [median, service] : ranked) {
            if (median == 0) continue;
            const Service* known = setup.service(service);
            slow.rows.push_back(line(leg, known ? known->name : service.text, services.at(service)));
        }
    }
    Document document{.sheets = {std::move(all)}};
    if (!slow.rows.empty()) document.sheets.push_back(std::move(slow));
    return document;
}

} // namespace bianmin

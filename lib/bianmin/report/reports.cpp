/// The table of reports and the ways to group their rows.
#include "bianmin/report/reports.hpp"

#include "bianmin/base/error.hpp"
#include "bianmin/report/monthly.hpp"
#include "bianmin/report/responsibility.hpp"

#include <algorithm>
#include <array>

namespace bianmin {

const std::vector<ByRow>& groupings() {
    static const std::vector<ByRow> table{
        {By::window, "window", {"窗口", "Window"}},    {By::department, "department", {"部门", "Department"}},
        {By::service, "service", {"事项", "Service"}}, {By::station, "station", {"村站", "Station"}},
        {By::center, "center", {"镇街", "Center"}},
    };
    return table;
}

const ByRow& row_of(By by) {
    return *std::ranges::find(groupings(), by, &ByRow::by);
}

std::optional<By> parse_by(std::string_view word) {
    for (const auto& row : groupings())
        if (row.word == word || row.label.zh == word) return row.by;
    return std::nullopt;
}

By usual_grouping(UnitKind kind) {
    switch (kind) {
    case UnitKind::district: return By::center;
    case UnitKind::center: return By::window;
    case UnitKind::station:
    case UnitKind::department: return By::service;
    }
    return By::service;
}

std::span<const ReportRow> reports() {
    static constexpr std::array<ReportRow, 2> table{{
        {"monthly", "月报表", make_monthly},
        {"responsibility", "责任情况表", make_responsibility},
    }};
    return table;
}

ReportOutcome make_report(std::string_view name, const ReportRequest& request, const Setup& setup,
                          const WorkingCalendar& calendar, const ReportSource& source) {
    for (const auto& row : reports())
        if (row.name == name) return row.make(request, setup, calendar, source);
    throw Error(ErrorKind::not_found, say("there is no report {}", name));
}

} // namespace bianmin

/// 文字月报: the month's findings as an official text, from the same figures as the tables.
#pragma once
#include "bianmin/paper/official.hpp"
#include "bianmin/report/monthly.hpp"

#include <span>
#include <string>
#include <string_view>

namespace bianmin {

/// When a month calls for a suggestion, what it says, and the clause behind it.
struct AdviceRow {
    std::string_view id, topic, condition, clause;
    bool (*holds)(const MonthlyFacts&);
    std::string (*sentence)(const MonthlyFacts&);
};
/// THE TABLE of suggestions.
std::span<const AdviceRow> monthly_advice();

/// The text with the tables and charts attached. `issuer`, `to`: empty where not given; then the unit signs,
/// or the organ of a district.
OfficialText monthly_text(const MonthlyFacts& facts, const Setup& setup, const std::string& issuer,
                          const std::string& to);

struct MonthlyTextOutcome {
    OfficialText text;
    std::vector<Finding> findings; ///< as of the report
};
MonthlyTextOutcome make_monthly_text(const ReportRequest& request, const Setup& setup,
                                     const WorkingCalendar& calendar, const ReportSource& source,
                                     const std::string& issuer, const std::string& to);

} // namespace bianmin

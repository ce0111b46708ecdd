/// The sheets, charts and JSON of the monthly report, each a function of its facts.
#pragma once
#include "bianmin/report/monthly.hpp"

#include <string>
#include <vector>

namespace bianmin {

Document monthly_document(const MonthlyFacts& facts);

/// Columns of figures, without the first that names the row; keys are those of JSON.
const std::vector<Column>& figure_columns();
/// The cells of figure_columns().
std::vector<Cell> figures(const Tally& tally);

Sheet monthly_table(const MonthlyFacts& facts);
/// This month beside the one before, the same of last year, and the year so far.
Sheet comparison_table(const MonthlyFacts& facts);
Sheet ranking_table(const MonthlyFacts& facts, std::size_t most);
/// Stations without a case, by center.
Sheet idle_table(const MonthlyFacts& facts);
Sheet late_table(const MonthlyFacts& facts, std::size_t most);
Sheet overdue_table(const MonthlyFacts& facts, std::size_t most);
/// 服务形式 and appointments, by the same rows (二(四)健全服务制度).
Sheet special_table(const MonthlyFacts& facts);
/// By name, or by `codes` for programs.
Sheet doubts_table(const MonthlyFacts& facts, bool codes = false);
Sheet definitions_table();

std::vector<Chart> monthly_charts(const MonthlyFacts& facts);
std::string monthly_json(const MonthlyFacts& facts);

/// 环比、同比: growth of a count; rate_points() of a share; absent without a base.
Cell growth(std::int64_t now, std::int64_t before);
Cell points(Ratio now, Ratio before);

} // namespace bianmin

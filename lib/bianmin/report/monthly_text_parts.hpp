/// The sentences of the 文字月报, each true whatever the figures.
#pragma once
#include "bianmin/report/monthly.hpp"

#include <string>
#include <vector>

namespace bianmin {

std::string cases(std::int64_t count); ///< `12件`
/// Parts that are not empty, between `、` or what is given.
std::string listed(const std::vector<std::string>& parts, std::string_view between = "、");
std::int64_t dissatisfied(const Tally& tally);
/// `比上月增加12件、增长16.7%`, `与上月持平`.
std::string count_change(std::int64_t now, std::int64_t before, std::string_view than);
/// `比上月提高1.2个百分点`; empty where one has no base.
std::string rate_change(Ratio now, Ratio before, std::string_view than);
/// Percentage points between the rates as printed, in sentences and tables alike: whoever checks the
/// difference on paper gets the same. 0 where one has no base.
double rate_points(Ratio now, Ratio before);

std::string received_sentence(const MonthlyFacts& facts);
std::string completed_sentence(const MonthlyFacts& facts);
std::string time_sentence(const MonthlyFacts& facts);
std::string year_sentence(const MonthlyFacts& facts);
/// 上期调整: what closed months come to by now; empty where nothing came behind a closing.
std::string adjusted_sentence(const MonthlyFacts& facts);
std::string agency_sentence(const MonthlyFacts& facts);
std::string rating_sentence(const MonthlyFacts& facts);
/// Who received most, who is best and worst.
std::string rows_sentence(const MonthlyFacts& facts);
std::string stations_sentence(const MonthlyFacts& facts);
std::string row_noun(By by); ///< 窗口, 镇街

} // namespace bianmin

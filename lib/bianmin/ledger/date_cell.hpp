/// A date as people write it into a ledger (日期写法).
#pragma once
#include "bianmin/base/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace bianmin {

/// What a cell says, without knowing the ledger's year.
struct DateCell {
    enum class Kind {
        blank,      ///< empty or a dash
        full,       ///< `date`
        no_year,    ///< `month` and `day`
        day_only,   ///< `10日`
        month_only, ///< `2018年8月`
        same_day,   ///< 当天、即时、当场
        open,       ///< 在办
        done,       ///< 已办、√
        rejected,   ///< 退件
        bad,
    };
    Kind kind = Kind::blank;
    Date date;
    int month = 0, day = 0;
    int minutes = -1;       ///< of the day, where a time is written
    bool serial = false;    ///< a spreadsheet's number of days
    bool mended = false;    ///< full-width digits, stray marks: read all the same
    bool zero_lost = false; ///< `8.1` may have been `8.10`
    bool dash = false;      ///< blank, but said expressly
    bool error = false;     ///< bad: `########`, `#REF!`
    bool early = false;     ///< bad: 1900–1949, a year that was taken for a number of days
};

DateCell read_date(std::string_view cell);
/// Half-width, Arabic numerals, 年月日号 as y m d d, the many dots as one.
std::string date_signs(std::string_view text);

/// Year and month that a title, a file name or a heading names.
struct LedgerPeriod {
    std::optional<int> year, month;
    bool several_years = false; ///< `2017-2018年度`: none of them is `year`
};
LedgerPeriod find_period(std::string_view text);

} // namespace bianmin

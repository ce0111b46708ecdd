/// Year and month in running text: titles, headings, file names.
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/date_cell.hpp"

#include <algorithm>
#include <vector>

namespace bianmin {
namespace {

struct Figure {
    int value = 0;
    std::size_t digits = 0;
    std::string_view behind; ///< what follows
    bool follows(std::string_view signs) const {
        return !behind.empty() && signs.find(behind.front()) != std::string_view::npos;
    }
    /// The next figure stands right behind.
    bool leads() const {
        return follows("ym-./") && behind.size() > 1 && behind[1] >= '0' && behind[1] <= '9';
    }
    /// `2018.8.10` is a day, `2018.8.csv` is not.
    bool goes_on() const { return follows("d") || (!follows("m") && leads()); }
    bool small() const { return digits <= 2 && value >= 1 && value <= 12; }
};

std::vector<Figure> figures(std::string_view text) {
    std::vector<Figure> out;
    for (std::size_t pos = 0; pos < text.size(); ++pos) {
        Figure figure;
        while (pos < text.size() && text[pos] >= '0' && text[pos] <= '9' && figure.digits < 9) {
            figure.value = figure.value * 10 + (text[pos++] - '0');
            ++figure.digits;
        }
        if (figure.digits == 0) continue;
        figure.behind = text.substr(pos);
        out.push_back(figure);
        --pos;
    }
    return out;
}

bool is_year(const Figure& figure) {
    return figure.digits == 4 && figure.value >= 1990 && figure.value <= 2099;
}
bool opens_range(const Figure& figure) {
    return figure.small() && (figure.follows("-~") || figure.behind.starts_with("至") ||
                              figure.behind.starts_with("m-") || figure.behind.starts_with("m至"));
}

/// Without whole days, as `（2019-01-05导出）` or 填报时间 behind a title, unless there is no other year.
std::vector<Figure> without_days(const std::vector<Figure>& all) {
    std::vector<Figure> out;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool day = is_year(all[i]) && all[i].leads() && i + 2 < all.size() && all[i + 1].small() &&
                         all[i + 1].leads() && all[i + 2].digits <= 2 && !opens_range(all[i + 2]);
        if (!day)
            out.push_back(all[i]);
        else
            i += 2;
    }
    return std::ranges::any_of(out, is_year) ? out : all;
}

/// The only year of the text; `2017-2018年度` has none.
LedgerPeriod years_of(const std::vector<Figure>& all) {
    LedgerPeriod period;
    for (const auto& figure : all) {
        if (!is_year(figure)) continue;
        period.several_years = period.several_years || (period.year && *period.year != figure.value);
        period.year = figure.value;
    }
    if (period.several_years) period.year.reset();
    return period;
}

} // namespace

LedgerPeriod find_period(std::string_view text) {
    const std::string plain = date_signs(without_spaces(text));
    const auto all = without_days(figures(plain));
    LedgerPeriod period = years_of(all);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Figure& figure = all[i];
        const int month = figure.value % 100;
        if (figure.digits == 6 && figure.value >= 199001 && figure.value <= 209912 && month >= 1 &&
            month <= 12)
            return {figure.value / 100, month};
        const bool named = figure.small() && figure.follows("m");
        const bool below_year = i > 0 && is_year(all[i - 1]) && all[i - 1].leads();
        const bool joined = figure.small() && below_year && !all[i - 1].follows("y");
        if (!named && !(joined && !figure.goes_on())) continue;
        // `1-8月` is no month; a second month leaves it open as well.
        if (opens_range(figure) || (i > 0 && opens_range(all[i - 1]))) return period;
        // Of several years the one right before the month is meant: `（〔2017〕38号）2018年8月`.
        if (below_year) return {all[i - 1].value, figure.value};
        period.month = figure.value;
        return period;
    }
    return period;
}

} // namespace bianmin

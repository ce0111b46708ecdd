/// Year and month in running text: titles, headings, file names.
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/date_cell.hpp"

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
    /// `2018.8.10` is a day, `2018.8.csv` is not.
    bool goes_on() const {
        return follows("d") || (follows("-./") && behind.size() > 1 && behind[1] >= '0' && behind[1] <= '9');
    }
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

} // namespace

LedgerPeriod find_period(std::string_view text) {
    const std::string plain = date_signs(without_spaces(text));
    const auto all = figures(plain);
    LedgerPeriod period;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Figure& figure = all[i];
        if (is_year(figure) && !period.year) period.year = figure.value;
        const int month = figure.value % 100;
        if (figure.digits == 6 && figure.value >= 199001 && figure.value <= 209912 && month >= 1 &&
            month <= 12)
            return {figure.value / 100, month};
        const bool named = figure.small() && figure.follows("m");
        const bool joined = figure.small() && i > 0 && is_year(all[i - 1]) && all[i - 1].follows("-./");
        if (!named && !(joined && !figure.goes_on())) continue;
        // `1-8月` is no month; a second month leaves it open as well.
        if (opens_range(figure) || (i > 0 && opens_range(all[i - 1]))) return {period.year, std::nullopt};
        period.month = figure.value;
        return period;
    }
    return period;
}

} // namespace bianmin

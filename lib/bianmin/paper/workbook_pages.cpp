/// A4 in points, and what a scale makes of it.
#include "bianmin/paper/workbook_pages.hpp"

#include <algorithm>
#include <numeric>

namespace bianmin {
namespace {

// Without margins; letters as wide as digits of the body font.
constexpr double short_side = 500, long_side = 745, long_letters = 135, short_letters = 92;
constexpr double usual = 18, airy = 21, highest = 32;

double scale_of(double letters, double room) {
    return std::min(1.0, room / std::max(letters, 1.0));
}

} // namespace

double letters_of(const BookSheet& sheet) {
    if (sheet.widths.empty()) return 0;
    const double all = std::accumulate(sheet.widths.begin(), sheet.widths.end(), 0.0);
    return sheet.widths[0] + (all - sheet.widths[0]) / static_cast<double>(sheet.breaks.size() + 1);
}

double airy_height(std::size_t rows, double others, double letters) {
    if (rows == 0) return 0;
    const double scale = scale_of(letters, long_letters);
    const double free = (short_side / scale - others) / static_cast<double>(rows);
    const double height = std::min({free, airy / scale, highest});
    return height > usual ? height : 0;
}

void settle_pages(BookSheet& sheet) {
    constexpr std::size_t too_many = 120;
    constexpr double little_more = 1.4; // letters of 10.5 points become 7.5, 六号, the smallest in tables
    if (sheet.count > too_many || !sheet.charts.empty()) return;
    double height = 0;
    for (std::size_t r = 0; r < sheet.count; ++r) {
        const double own = sheet.row(r).height;
        height += own > 0 ? own : usual;
    }
    height *= scale_of(letters_of(sheet), sheet.upright ? short_letters : long_letters);
    const double room = sheet.upright ? long_side : short_side;
    sheet.one_page = height > room && height <= room * little_more;
}

} // namespace bianmin

/// Counting rows by closed month.
#include "cli/closed_months.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/store/closings.hpp"

#include <numeric>

namespace bianmin::cli {

ClosedMonths::ClosedMonths(Store& store) {
    for (const auto& closing : ClosingBook(store).list()) closed_.insert(closing.month);
}

void ClosedMonths::add(const std::map<Month, std::int64_t>& recorded) {
    for (const auto& [month, rows] : recorded)
        if (closed_.contains(month)) rows_[month] += rows;
}

std::int64_t ClosedMonths::rows() const {
    return std::accumulate(rows_.begin(), rows_.end(), std::int64_t{0},
                           [](std::int64_t sum, const auto& one) { return sum + one.second; });
}

std::string ClosedMonths::months() const {
    std::vector<std::string> names;
    for (const auto& [month, rows] : rows_) names.push_back(iso(month));
    return join(names, ", ");
}

} // namespace bianmin::cli

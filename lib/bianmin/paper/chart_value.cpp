/// Decimals of a chart's figures and the length of what cannot be drawn.
#include "bianmin/paper/chart_value.hpp"

#include "bianmin/paper/cell.hpp"

#include <cmath>

namespace bianmin {

std::string chart_value(double value, std::string_view unit) {
    if (std::isnan(value)) return "—";
    const bool whole = unit.empty() && std::abs(value - std::round(value)) < 0.05;
    return fixed(value, whole ? 0 : 1).append(unit);
}

double chart_length(double value) {
    return std::isfinite(value) && value > 0 ? value : 0;
}

} // namespace bianmin

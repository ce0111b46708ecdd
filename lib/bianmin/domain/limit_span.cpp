/// Working days, days and months on one scale.
#include "bianmin/domain/limit_span.hpp"

#include <fmt/format.h>

namespace bianmin {

LimitSpan span_of(const Limit& limit) {
    const double n = limit.value;
    switch (limit.unit) {
    case LimitUnit::same_day: return {0, 0, 0};
    case LimitUnit::workday:
        return {n + 2.0 * ((limit.value - 1) / 5), n * 1.4, n + 2.0 * ((limit.value + 4) / 5) + 9};
    case LimitUnit::day: return {n, n, n + 9};
    case LimitUnit::month: return {n * 28, n * 30.4, n * 31 + 9};
    }
    return {0, 0, 0};
}

Longer longer(const Limit& promised, const Limit& statutory) {
    const LimitSpan ours = span_of(promised), law = span_of(statutory);
    const bool same = promised.unit == statutory.unit;
    if (same ? promised.value <= statutory.value : ours.usual <= law.usual) return Longer::no;
    return same || ours.least > law.most ? Longer::surely : Longer::perhaps;
}

std::string chinese(Limit limit) {
    switch (limit.unit) {
    case LimitUnit::workday: return fmt::format("{}个工作日", limit.value);
    case LimitUnit::day: return fmt::format("{}日", limit.value);
    case LimitUnit::month: return fmt::format("{}个月", limit.value);
    case LimitUnit::same_day: return "当日";
    }
    return {};
}

} // namespace bianmin

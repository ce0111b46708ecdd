/// Working days, days and months on one scale.
#include "bianmin/domain/limit_span.hpp"

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

} // namespace bianmin

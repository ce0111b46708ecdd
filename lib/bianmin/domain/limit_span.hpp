/// Two limits compared, also in different units: a promise is never longer than the law (二(四)承诺件).
#pragma once
#include "bianmin/domain/setup.hpp"

namespace bianmin {

/// How many natural days a limit takes: at least, usually, at most (weekends, one long holiday).
struct LimitSpan {
    double least = 0, usual = 0, most = 0;
};
LimitSpan span_of(const Limit& limit);

/// Is a promise longer than the law allows? In different units `surely` only when it is on any calendar.
enum class Longer { no, perhaps, surely };
Longer longer(const Limit& promised, const Limit& statutory);

/// `22个工作日`, `当日`, `60日`, `6个月`; in Chinese as printed on papers.
std::string chinese(Limit limit);

} // namespace bianmin

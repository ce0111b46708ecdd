/// What became of an agreed time (预约, 二(四)健全服务制度).
#pragma once
#include "bianmin/domain/case.hpp"

namespace bianmin {

enum class Attendance {
    awaited,   ///< 未到期
    kept,      ///< 到场
    missed,    ///< 未到场: the day passed and nobody came
    cancelled, ///< 取消, on the day at the latest
};

/// As the day `today` sees it.
Attendance attendance(const CaseRow& appointment, Date today);

/// What is written once the day has passed and nobody came: it is given up, the reason being 未到场.
Event given_up(const CaseRow& appointment, Moment moment, StaffId actor);

} // namespace bianmin

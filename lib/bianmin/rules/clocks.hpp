/// Every clock (时限) of a case: what must happen by which day, by which clause, and how much of it is left.
#pragma once
#include "bianmin/rules/context.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

enum class ClockName {
    promise,       ///< 承诺
    statutory,     ///< 法定
    own_stage,     ///< 镇街审查, of an escalated case
    upper_stage,   ///< 上级审批
    opinion,       ///< 会办意见, of each co-handler
    notice,        ///< 一次性告知: silence ends, 行政许可法第三十二条
    supplement,    ///< 待补正: the applicant's turn
    delivery,      ///< 送达, 行政许可法第四十四条
    complaint,     ///< 投诉答复
    rectification, ///< 整改反馈
    call_back,     ///< 差评回访
    remittance,    ///< 上缴, of each receipt on hand
    handoff,       ///< 移送签收
    appointment,   ///< 预约
    absence,       ///< 返岗
    acceptance,    ///< 投诉受理: a complaint that nobody has taken up, 二(一)
};
template<>
struct Words<ClockName> {
    static const std::array<Word<ClockName>, 16> table;
};

/// One clock, running or stopped.
struct Clock {
    ClockName name = ClockName::promise;
    std::string about; ///< which of several: unit asked, number of the receipt, where the papers go
    std::optional<Limit> limit;
    Date start;
    std::optional<Date> due;     ///< none: no day is fixed (待补正)
    std::optional<Date> stopped; ///< the day it was met; none: it runs
    std::string clause;
    StaffId holder;      ///< whose it is, where not the case's handler's
    int remaining = 0;   ///< working days left on the day asked about; negative: over; 0 without a due date
    bool paused = false; ///< 中止: what is left stays as it is
    bool provisional = false; ///< 暂定: counted through days whose calendar is not published
    bool warned = true;       ///< gives 黄牌 and 红牌

    bool running() const { return !stopped; }
    /// 超期, from the first working day past due.
    bool overdue() const { return running() && due && !paused && remaining < 0; }
};

/// Of a request's own term, which is called after what it is the term of.
inline constexpr std::string_view request_clause = "政府信息公开条例第三十三条";

/// `会办 残联`, `移送签收 徐庄镇`; a unit by the name people use, in English by its id.
Term clock_term(const Clock& clock, const Setup& setup);

/// All clocks of the case as of `today`: the running ones; of those that were met, what the case's page tells
/// (promise, statutory limit, stages, opinions).
std::vector<Clock> clocks(const Case& c, const RuleContext& context, Date today);

/// The colour of a clock: 2 红牌 over, 1 黄牌 about to end, 0. One shorter than the warning gives no 黄牌.
int card_of(const Clock& clock, const RuleContext& context);

/// Nobody spoke within five working days: the case counts as accepted from receipt (行政许可法第三十二条).
bool silence_broken(const Case& c, const RuleContext& context, Date today);

/// What leaving a case completed on `ended` undelivered comes to (行政许可法第四十四条).
inline constexpr int delivery_days = 10;

} // namespace bianmin

/// The figures of a month (月报口径): what one case adds to them, and the rates made of them.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/paper/sheet.hpp"
#include "bianmin/rules/appointment.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace bianmin {

struct Period {
    Date first, last;
    Date as_of; ///< overdue is judged on this day: the last, or today while the period still runs
};
Period period_of(Month month, Date today);

/// Where a case stands in the balance of a period. Each is judged on its own, so that a case whose dates
/// contradict each other shows as a remainder instead of vanishing.
struct Standing {
    bool opening = false, received = false;                      // 上月结转 + 收件
    bool completed = false, rejected = false, withdrawn = false; // = 办结 + 退办 + 撤回
    bool closing = false;                                        // + 期末在办
    bool rejected_by_end = false; ///< of the received: shown under 退办, not under its kind
    int remainder() const { return opening + received - completed - rejected - withdrawn - closing; }
};
Standing standing(const CaseRow& row, const Period& period);
bool completed_late(const CaseRow& row);
/// Open at the end of the period and past due. While suspended the clock stands still (行政许可法第四十五条).
bool overdue(const CaseRow& row, const Period& period);

struct Tally {
    std::int64_t opening = 0, received = 0;
    std::array<std::int64_t, 4> received_as{}; ///< by Kind, those rejected by the month's end left out
    std::int64_t received_rejected = 0;
    std::int64_t notified = 0;
    std::int64_t completed = 0, on_time = 0, early = 0, late = 0;
    std::int64_t rejected = 0, withdrawn = 0, closing = 0, overdue = 0;
    std::int64_t agency = 0;
    std::array<std::int64_t, 5> forms{};        ///< of the received, by Form
    std::int64_t complaints = 0;                ///< registered in the period
    std::array<std::int64_t, 4> appointments{}; ///< registered in the period, by Attendance
    Fen fee;
    std::array<std::int64_t, 5> ratings{};
    std::int64_t legal_limit = 0, legal_used = 0;

    void add(const CaseRow& row, const Standing& at, const Period& period);

    /// A complaint or an appointment registered in the period, as it stands today.
    void add_matter(const CaseRow& row, Date today);

    bool any() const {
        return opening + received + completed + rejected + withdrawn + closing + complaints + booked() > 0;
    }
    std::int64_t booked() const;
    std::int64_t attended(Attendance which) const { return appointments[static_cast<std::size_t>(which)]; }
    /// 特色服务 was given or agreed on.
    bool special() const { return received > forms[0] || booked() > 0; }
    std::int64_t remainder() const { return opening + received - completed - rejected - withdrawn - closing; }
    std::int64_t rated() const;
    Ratio completion_rate() const { return {completed, opening + received - rejected}; }
    Ratio on_time_rate() const { return {on_time, completed}; }
    Ratio speed_up() const { return {legal_limit - legal_used, legal_limit}; }
    Ratio satisfaction() const { return {ratings[0] + ratings[1] + ratings[2], rated()}; }
    Decimal mean_days() const;
    /// The middle one, or the mean of the two in the middle.
    Decimal median_days() const;
    /// The shortest time within which nine of ten were completed (nearest rank).
    Decimal p90_days() const;
    /// Completed cases by working days used, for keeping; and back.
    const std::vector<std::uint32_t>& days() const { return days_; }
    void set_days(std::vector<std::uint32_t> days);

private:
    void add_completed(const CaseRow& row);
    /// The n-th shortest of the completed, from 1.
    std::int64_t nth_days(std::int64_t n) const;

    std::vector<std::uint32_t> days_; ///< completed cases by working days used
    std::int64_t days_sum_ = 0;
};

} // namespace bianmin

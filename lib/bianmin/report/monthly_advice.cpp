/// THE TABLE of suggestions: each with its condition and the clause of 山政办发〔2018〕38号 it follows from.
#include "bianmin/paper/cell.hpp"
#include "bianmin/report/monthly_text.hpp"
#include "bianmin/report/monthly_text_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace bianmin {
namespace {

constexpr double notable_fall = 1; // percentage points
constexpr std::int64_t several = 3;

struct Place {
    std::string name;
    std::int64_t late = 0;
};

/// The row or the station with most of several late cases, if that is more than half; none where nobody
/// stands out.
std::optional<Place> where_late(const MonthlyFacts& facts) {
    if (facts.total.late < several) return std::nullopt;
    Place most;
    const auto look = [&](const std::string& name, const Tally& tally) {
        if (tally.late > 0 && tally.late >= most.late) most = {name, tally.late}; // of equals the village
    };
    const auto active =
        std::ranges::count_if(facts.rows, [](const auto& row) { return row.tally.completed > 0; });
    if (active > 1)
        for (const auto& row : facts.rows) look(row.name.zh, row.tally);
    for (const auto& station : facts.stations) look(station.name, station.tally);
    return most.late * 2 > facts.total.late ? std::optional(most) : std::nullopt;
}

std::int64_t idle(const MonthlyFacts& facts) {
    return std::ranges::count_if(facts.stations, [](const auto& one) { return one.tally.received == 0; });
}

std::int64_t open_doubts(const MonthlyFacts& facts) {
    return std::ranges::count_if(facts.doubts, &Doubt::open);
}

std::int64_t unrated(const MonthlyFacts& facts) {
    return facts.total.completed - facts.total.rated();
}

double fall(const MonthlyFacts& facts) {
    return facts.previous ? -rate_points(facts.total.on_time_rate(), facts.previous->on_time_rate()) : 0;
}

using F = const MonthlyFacts&;

const std::array<AdviceRow, 11> table{{
    {"balance", "核对数字", "收支不平衡", "二(五)", [](F f) { return f.total.remainder() != 0; },
     [](F) { return std::string("办件数字收支不平衡，应先核对台账，更正日期有矛盾的办件。"); }},
    {"late", "限时办结", "有超时办结件", "二(四)", [](F f) { return f.total.late > 0; },
     [](F f) {
         return fmt::format(
             "对超时办结的{}件逐件查明原因，落实限时办结制；确需延长期限的，依法办理手续并告知申请人。",
             f.total.late);
     }},
    {"overdue", "超期在办", "有超期在办件", "二(四)", [](F f) { return f.total.overdue > 0; },
     [](F f) {
         return fmt::format("对超期在办的{}件明确办结日期，抓紧办结，并向申请人说明情况。", f.total.overdue);
     }},
    {"fall", "按时办结率", "按时办结率比上月降低1个百分点以上", "二(四)",
     [](F f) { return fall(f) >= notable_fall - 0.01; },
     [](F f) {
         return fmt::format("按时办结率比上月降低{}个百分点，应分析原因，提出改进措施。", fixed(fall(f), 1));
     }},
    {"concentrated", "督查重点", "超时3件以上且过半数集中在一处", "二(五)",
     [](F f) { return where_late(f).has_value(); },
     [](F f) {
         const auto place = *where_late(f);
         return fmt::format("超时件集中在{}（{}件），应列为督查重点。", place.name, place.late);
     }},
    {"dissatisfied", "群众意见", "有不满意评价", "二(五)", [](F f) { return dissatisfied(f.total) > 0; },
     [](F f) {
         return fmt::format("对{}件不满意评价逐件回访，问题属实的限期改正，并按规定计入工作人员考评。",
                            dissatisfied(f.total));
     }},
    {"unrated", "群众测评", "办结件过半数未评价", "二(五)",
     [](F f) { return f.total.completed > 0 && unrated(f) * 2 > f.total.completed; },
     [](F f) {
         return fmt::format("未评价的办结件占{}，办结时应主动请办事群众评价，使考评以群众测评为基础。",
                            percent({unrated(f), f.total.completed}));
     }},
    {"complaints", "投诉办理", "有投诉", "二(三)", [](F f) { return f.total.complaints > 0; },
     [](F f) { return fmt::format("对登记的{}件投诉按期办理，将处理结果答复投诉人。", f.total.complaints); }},
    {"idle", "村站工作", "有村站没有收件", "二(一)", [](F f) { return idle(f) > 0; },
     [](F f) {
         return fmt::format("对没有收件的{}个便民服务站，核实代办员是否在岗、台账是否漏登。", idle(f));
     }},
    {"no-agency", "免费代办", "收件中没有委托代办的", "二(四)",
     [](F f) { return f.total.received > 0 && f.total.agency == 0; },
     [](F) { return std::string("收件中没有委托代办的，应加强免费代办制的宣传，方便群众就近委托。"); }},
    {"doubts", "台账更正", "有待处理的导入疑点", "二(五)", [](F f) { return open_doubts(f) > 0; },
     [](F f) { return fmt::format("对待处理的{}条导入疑点，核对原始台账后更正、补登。", open_doubts(f)); }},
}};

} // namespace

std::span<const AdviceRow> monthly_advice() {
    return table;
}

} // namespace bianmin

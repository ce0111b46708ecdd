/// What the month came to, in sentences: cases, time, service, ratings.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "bianmin/report/closing.hpp"
#include "bianmin/report/monthly_text_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace bianmin {
namespace {

constexpr std::string_view last_month = "上月", last_year = "上年同月";

std::string nonzero(std::int64_t count, std::string_view words, std::string_view unit = "件") {
    return count == 0 ? std::string() : fmt::format("{}{}{}", words, count, unit);
}

/// What percent() prints.
double shown(Ratio ratio) {
    return std::round(1000.0 * static_cast<double>(ratio.part) / static_cast<double>(ratio.whole)) / 10;
}

std::string moment_of(const MonthlyFacts& facts) {
    return facts.period.as_of < facts.period.last ? "至" + chinese(facts.period.as_of) : "月末";
}

/// Against the month before and the same month of last year; what the ledger does not hold is said once.
std::string received_changes(const MonthlyFacts& facts) {
    const auto change = [&](const std::optional<Tally>& before, std::string_view than) {
        return before ? count_change(facts.total.received, before->received, than) : std::string();
    };
    const std::string changes =
        listed({change(facts.previous, last_month), change(facts.year_ago, last_year)}, "，");
    std::string out = changes.empty() ? "" : "收件" + changes + "。";
    if (!facts.previous && !facts.year_ago) return out + "台账中没有上月和上年同月的办件，不作环比、同比。";
    if (!facts.previous) out += "台账中没有上月的办件，不作环比。";
    if (!facts.year_ago) out += "台账中没有上年同月的办件，不作同比。";
    return out;
}

std::string kinds(const Tally& t) {
    constexpr std::array<std::string_view, 4> names{"即办件", "承诺件", "联办件", "上报件"};
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (t.received_as[i] > 0) parts.push_back(nonzero(t.received_as[i], names[i]));
    if (t.received_rejected > 0) parts.push_back(nonzero(t.received_rejected, "收件后退办"));
    if (parts.empty()) return {};
    if (parts.size() > 1) return "，其中" + listed(parts);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (t.received_as[i] > 0) return fmt::format("，{}{}", t.received > 1 ? "均为" : "为", names[i]);
    return t.received > 1 ? "，均已退办" : "，已退办";
}

std::string done(const Tally& t) {
    if (t.completed == 0) return "没有办结件";
    std::string out = "办结" + cases(t.completed);
    const std::string early = t.early > 0 ? fmt::format("（提前办结{}件）", t.early) : "";
    if (t.late == 0)
        out += (t.completed > 1 ? "，均按时办结" : "，按时办结") + early;
    else if (t.on_time == 0)
        out += t.completed > 1 ? "，均超时办结" : "，超时办结";
    else
        out += fmt::format("，其中按时办结{}件{}、超时办结{}件", t.on_time, early, t.late);
    return out;
}

std::string still_open(const MonthlyFacts& facts) {
    const Tally& t = facts.total;
    if (t.closing == 0) return moment_of(facts) + "没有在办件";
    return moment_of(facts) + "在办" + cases(t.closing) +
           (t.overdue == 0           ? "，没有超期"
            : t.overdue == t.closing ? "，均已超期"
                                     : fmt::format("，其中超期{}件", t.overdue));
}

} // namespace

std::string cases(std::int64_t count) {
    return fmt::format("{}件", count);
}

std::string listed(const std::vector<std::string>& parts, std::string_view between) {
    std::string out;
    for (const auto& part : parts)
        if (!part.empty()) out.append(out.empty() ? "" : between).append(part);
    return out;
}

std::int64_t dissatisfied(const Tally& tally) {
    return tally.ratings[3] + tally.ratings[4];
}

std::string count_change(std::int64_t now, std::int64_t before, std::string_view than) {
    if (now == before) return fmt::format("与{}持平", than);
    if (before <= 0) return fmt::format("{}为0件，不计算增长率", than);
    const std::int64_t change = now > before ? now - before : before - now;
    return fmt::format("比{}{}{}件、{}{}", than, now > before ? "增加" : "减少", change,
                       now > before ? "增长" : "下降", percent({change, before}));
}

double rate_points(Ratio now, Ratio before) {
    return now.whole <= 0 || before.whole <= 0 ? 0 : shown(now) - shown(before);
}

std::string rate_change(Ratio now, Ratio before, std::string_view than) {
    if (now.whole <= 0 || before.whole <= 0) return {};
    const double change = rate_points(now, before);
    if (std::abs(change) < 0.05) return fmt::format("与{}持平", than);
    return fmt::format("比{}{}{}个百分点", than, change > 0 ? "提高" : "降低", fixed(std::abs(change), 1));
}

std::string received_sentence(const MonthlyFacts& facts) {
    const Tally& t = facts.total;
    std::string out = t.received == 0 ? "本月没有收件" : "本月收件" + cases(t.received) + kinds(t);
    if (t.notified > 0) out += "；一次性告知补正材料" + cases(t.notified);
    return out + "。" + received_changes(facts);
}

std::string completed_sentence(const MonthlyFacts& facts) {
    const Tally& t = facts.total;
    std::string out = t.opening > 0 ? "上月结转" + cases(t.opening) + "。" : "";
    out += "本月" + done(t);
    if (const auto others = listed({nonzero(t.rejected, "退办"), nonzero(t.withdrawn, "撤回")});
        !others.empty())
        out += "；" + others;
    out += "；" + still_open(facts) + "。";
    std::vector<std::string> rates;
    if (t.completion_rate().whole > 0) rates.push_back("办结率" + percent(t.completion_rate()));
    if (t.completed > 0) {
        rates.push_back("按时办结率" + percent(t.on_time_rate()));
        if (facts.previous)
            rates.push_back(rate_change(t.on_time_rate(), facts.previous->on_time_rate(), last_month));
        if (facts.year_ago)
            rates.push_back(rate_change(t.on_time_rate(), facts.year_ago->on_time_rate(), last_year));
    }
    if (const auto text = listed(rates, "，"); !text.empty()) out += text + "。";
    if (t.remainder() != 0)
        out += fmt::format("以上数字收支相差{}件，须核对台账后再引用。", std::abs(t.remainder()));
    return out;
}

std::string time_sentence(const MonthlyFacts& facts) {
    const Tally& t = facts.total;
    if (t.completed == 0) return "本月没有办结件，不计算办理用时。";
    std::string out = "办结件平均用时" + fixed(*t.mean_days().value, 1) + "个工作日";
    // Nine of ten needs ten.
    if (t.completed >= 10)
        out += t.p90_days().value < 0.5 ? "，九成以上在受理当日办结"
                                        : "，九成以上在" + fixed(*t.p90_days().value, 0) + "个工作日内办结";
    const Ratio speed = t.speed_up();
    if (speed.whole > 0) {
        if (speed.part > 0) out += "；有法定时限的，实际用时比法定时限缩短" + percent(speed);
        if (speed.part < 0)
            out += "；有法定时限的，实际用时比法定时限延长" + percent({-speed.part, speed.whole});
        if (speed.part == 0) out += "；有法定时限的，实际用时与法定时限相同";
    }
    return out + "。";
}

std::string year_sentence(const MonthlyFacts& facts) {
    if (!facts.year || facts.request.month.month() == 1) return {};
    const UnitFlow& year = *facts.year;
    if (year.received == 0 && year.completed == 0) return {};
    const std::string late = year.completed == 0 ? ""
                             : year.late == 0
                                 ? "，没有超时办结"
                                 : fmt::format("，其中超时办结{}件，按时办结率{}", year.late,
                                               percent({year.completed - year.late, year.completed}));
    const Month month = facts.request.month;
    return fmt::format("{}年1月至{}月累计收件{}件、办结{}件{}。", month.year(), month.month(), year.received,
                       year.completed, late);
}

std::string adjusted_sentence(const MonthlyFacts& facts) {
    constexpr std::array<std::string_view, 5> told{"received", "completed", "rejected", "withdrawn",
                                                   "closing"};
    std::map<Month, std::vector<std::string>> months;
    for (const auto& one : facts.adjustments) months[one.month];
    for (const auto& one : facts.adjusted)
        if (std::ranges::find(told, one.figure) != told.end())
            months[one.month].push_back(fmt::format("{}{:+}件", tally_figure(one.figure)->label.zh, one.by));
    std::string out;
    for (const auto& [month, changes] : months)
        out +=
            fmt::format("{}{}{}月结账后调整：{}", out.empty() ? "" : "；",
                        month.year() == facts.request.month.year() ? "" : fmt::format("{}年", month.year()),
                        month.month(), changes.empty() ? "收件、办结、在办的件数不变" : listed(changes));
    return out.empty() ? out : out + "。结账月份的数字不变，本月的上月结转按调整后的件数计，详见附件。";
}

std::string agency_sentence(const MonthlyFacts& facts) {
    const Tally& t = facts.total;
    std::string out;
    if (t.received > 0)
        out = t.agency > 0
                  ? fmt::format("收件中委托代办{}件，占{}。", t.agency, percent({t.agency, t.received}))
                  : "收件中没有委托代办的。";
    const auto form = [&](Form which) { return t.forms[static_cast<std::size_t>(which)]; };
    if (const auto forms = listed(
            {nonzero(form(Form::appointment), "预约办理"), nonzero(form(Form::after_hours), "延时办理"),
             nonzero(form(Form::home_visit), "上门办理"), nonzero(form(Form::online), "网上办理")});
        !forms.empty())
        out += forms + "。";
    if (t.booked() > 0)
        out += fmt::format("登记预约{}次，其中{}。", t.booked(),
                           listed({nonzero(t.attended(Attendance::kept), "到场", "次"),
                                   nonzero(t.attended(Attendance::missed), "未到场", "次"),
                                   nonzero(t.attended(Attendance::cancelled), "取消", "次"),
                                   nonzero(t.attended(Attendance::awaited), "未到期", "次")}));
    if (t.completed > 0)
        out += t.fee.value == 0 ? "办结件没有收费。" : "办结件共收费" + show(Cell(t.fee), false) + "元。";
    return out.empty() ? "本月没有收件和办结，没有代办和收费。" : out;
}

std::string rating_sentence(const MonthlyFacts& facts) {
    const Tally& t = facts.total;
    std::string out;
    if (t.completed > 0 && t.rated() == 0) out = "办结件均未作评价。";
    if (t.rated() > 0) {
        const std::int64_t unrated = t.completed - t.rated();
        out = fmt::format("办结件中{}件作了评价，满意率{}", t.rated(), percent(t.satisfaction()));
        if (facts.previous)
            if (const auto change = rate_change(t.satisfaction(), facts.previous->satisfaction(), last_month);
                !change.empty())
                out += "，" + change;
        out += dissatisfied(t) > 0 ? fmt::format("；不满意和非常不满意{}件", dissatisfied(t))
                                   : "；没有不满意评价";
        out += (unrated > 0 ? fmt::format("；未评价{}件", unrated) : "") + "。";
    }
    return out + (t.complaints > 0 ? "登记投诉" + cases(t.complaints) + "。" : "没有登记投诉。");
}

} // namespace bianmin

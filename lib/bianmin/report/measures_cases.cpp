/// Measures that the services in the ledger answer.
#include "bianmin/report/measures_parts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace bianmin::measured {
namespace {

Evidence nothing(const AuditFacts& facts, std::string_view zh, std::string_view en) {
    return {.zh = fmt::format("{}{}：无", period_zh(facts), zh),
            .en = fmt::format("{} {}: none", period(facts), en)};
}

Evidence share(int part, int whole, const AuditFacts& facts, std::string_view zh, std::string_view en) {
    if (whole == 0) return nothing(facts, zh, en);
    const double percent = 100.0 * part / whole;
    return {.holds = part == whole,
            .value = percent,
            .zh = fmt::format("{}{}{}/{}，{:.1f}%", period_zh(facts), zh, part, whole, percent),
            .en = fmt::format("{} {}: {} of {}, {:.1f}%", period(facts), en, part, whole, percent)};
}

/// What lies about past its day is late as well, or never to finish would be the best way to be in time.
Evidence punctual(const Punctuality& kept, const AuditFacts& facts, std::string_view zh,
                  std::string_view en) {
    Evidence evidence = share(kept.on_time, kept.completed + kept.overdue, facts, zh, en);
    if (kept.overdue > 0) {
        evidence.zh += fmt::format("，其中超期未办结{}件", kept.overdue);
        evidence.en += fmt::format(", {} overdue and not completed", kept.overdue);
    }
    return evidence;
}

/// The longest run of working days on which nothing was received, up to the day of the audit.
int longest_gap(const WorkingCalendar& calendar, const UnitTally& tally, const AuditFacts& facts) {
    int longest = 0, run = 0;
    for (Date day = facts.from; day <= facts.at; day.number += 1) {
        if (!calendar.works(day)) continue;
        run = tally.days.contains(day.number) ? 0 : run + 1;
        longest = std::max(longest, run);
    }
    return longest;
}

/// 二(四)承办: 不得收取办理服务费. Money for a service that has no line in the schedule of its day is one.
bool scheduled(const Setup& setup, const Charge& charge) {
    const Service* service = setup.service(charge.service, charge.received);
    if (!service) return false;
    return service->fee.value > 0 ||
           std::ranges::any_of(service->fee_items, [](const FeeItem& one) { return one.fee.value > 0; });
}

} // namespace

Evidence register_kept(const Setup&, const WorkingCalendar& calendar, const Unit& unit,
                       const AuditFacts& facts) {
    // Two weeks without an entry are asked about; so the first days of a month are no fault by themselves.
    constexpr int bearable = 10;
    const auto& tally = tally_of(unit, facts);
    const int gap = longest_gap(calendar, tally, facts);
    return {.holds = tally.received > 0 && gap <= bearable,
            .value = tally.this_month,
            .zh = fmt::format("{}登记{}件；{}最长{}个工作日无登记", chinese(month_of(facts.at)),
                              tally.this_month, period_zh(facts), gap),
            .en = fmt::format("{}: {} entries; {}: at most {} working days without one",
                              iso(month_of(facts.at)), tally.this_month, period(facts), gap)};
}

Evidence on_time(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    return punctual(tally_of(unit, facts).all, facts, "按期办结", "completed on time");
}

Evidence on_time_limited(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    return punctual(tally_of(unit, facts).limited, facts, "即办件以外按期办结",
                    "completed on time, instant ones left out");
}

Evidence on_time_agency(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    return punctual(tally_of(unit, facts).by_agent, facts, "代办件按期办结", "entrusted, completed on time");
}

Evidence one_notice(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    const auto& tally = tally_of(unit, facts);
    Evidence evidence =
        share(tally.notified - tally.twice_notified, tally.notified, facts, "一次告知清楚", "notified once");
    if (tally.notified == 0 && tally.received > 0) evidence.holds = true; // nobody was sent away twice
    return evidence;
}

Evidence free_agency(const Setup& setup, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    const auto& tally = tally_of(unit, facts);
    if (tally.received == 0) return nothing(facts, "收件", "received");
    Fen outside;
    std::string first;
    for (const auto& charge : tally.charges) {
        if (scheduled(setup, charge)) continue;
        if (first.empty()) first = charge.number;
        outside.value += charge.fee.value;
    }
    return {.holds = outside.value == 0,
            .value = static_cast<double>(outside.value) / 100,
            .zh = fmt::format("{}收件{}件（代办{}件），收费{}件，清单以外收费{}元{}", period_zh(facts),
                              tally.received, tally.entrusted, tally.charges.size(), yuan(outside),
                              first.empty() ? "" : "，如" + first),
            .en = fmt::format("{}: {} received ({} entrusted), {} charged, outside of the schedule {} yuan{}",
                              period(facts), tally.received, tally.entrusted, tally.charges.size(),
                              yuan(outside), first.empty() ? "" : ", as " + first)};
}

Evidence ratings_asked(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    const auto& tally = tally_of(unit, facts);
    return share(tally.rated, tally.all.completed, facts, "已征求意见", "asked for an opinion");
}

/// 二(四)预约、延时、代办、上门: how much of it is enough, an inspector says; nothing at all is too little.
Evidence special_services(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    const auto& tally = tally_of(unit, facts);
    const int all = tally.appointed + tally.after_hours + tally.entrusted + tally.visited;
    return {.holds = all == 0 ? std::optional(false) : std::nullopt,
            .value = all,
            .zh = fmt::format("{}预约{}件、延时{}件、代办{}件、上门{}件", period_zh(facts), tally.appointed,
                              tally.after_hours, tally.entrusted, tally.visited),
            .en =
                fmt::format("{}: {} by appointment, {} after hours, {} entrusted, {} at home", period(facts),
                            tally.appointed, tally.after_hours, tally.entrusted, tally.visited)};
}

namespace {

/// One of the special services by itself; that nobody asked for it is no fault.
Evidence counted(const AuditFacts& facts, int count, const char* zh, const char* en) {
    return {.holds = count > 0 ? std::optional(true) : std::nullopt,
            .value = count,
            .zh = fmt::format("{}{}{}件", period_zh(facts), zh, count),
            .en = fmt::format("{}: {} {}", period(facts), count, en)};
}

} // namespace

Evidence by_appointment(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    return counted(facts, tally_of(unit, facts).appointed, "预约", "by appointment");
}
Evidence after_hours(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    return counted(facts, tally_of(unit, facts).after_hours, "延时", "after hours");
}
Evidence entrusted(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    return counted(facts, tally_of(unit, facts).entrusted, "代办", "entrusted");
}
Evidence home_visits(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    return counted(facts, tally_of(unit, facts).visited, "上门", "at home");
}

} // namespace bianmin::measured

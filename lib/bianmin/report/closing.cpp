/// Counting months to close them.
#include "bianmin/report/closing.hpp"

#include "bianmin/paper/stamp.hpp"
#include "bianmin/report/adjustments.hpp"

#include <fmt/format.h>

#include <array>
#include <future>

namespace bianmin {
namespace {

/// One count for each grouping, the usual one of the unit first.
void add_counts(std::vector<Monthly>& counts, const ReportRequest& request, const Setup& setup,
                const WorkingCalendar& calendar) {
    counts.emplace_back(request, setup, calendar);
    for (const auto& row : groupings()) {
        if (row.by == request.by) continue;
        ReportRequest other = request;
        other.by = row.by;
        counts.emplace_back(other, setup, calendar);
    }
}

CountedMonth counted(std::span<Monthly> counts, const ReportRequest& request, const Setup& setup,
                     const ReportSource& source) {
    Monthly& first = counts.front();
    compare_with_closed(first, request.month, setup, source);
    first.count_year(source);
    first.set_doubts(source.doubts(request.month));
    add_adjustments(first, request, setup, source, true);
    MonthlyFacts facts = first.facts();
    facts.below = closed_below(facts, setup, source);
    std::vector<MonthlyFacts> others;
    for (const auto& other : counts.subspan(1)) others.push_back(other.facts());
    return {.unit = request.unit,
            .figures = canonical_figures(facts, others),
            .previous = facts.previous && facts.previous->any(),
            .findings = first.findings()};
}

/// What is counted of a unit below; null where the report does not tell it apart.
const Tally* counted_of(const MonthlyFacts& facts, const UnitId& unit) {
    if (facts.request.by == By::center)
        for (const auto& row : facts.rows)
            if (row.key == unit.text) return &row.tally;
    for (const auto& station : facts.stations)
        if (station.id == unit) return &station.tally;
    return nullptr;
}

bool compare_beside(std::span<Monthly> counts, Month month, const ReportSource& source) {
    return source.beside(std::array{month - 1, month - 12}, [&](Month which, const CaseRow& row) {
        for (auto& count : counts) which == month - 1 ? count.add_previous(row) : count.add_year_ago(row);
    });
}

} // namespace

void compare_with_closed(Monthly& monthly, Month month, const Setup&, const ReportSource& source) {
    if (!source.closed) return;
    if (const auto previous = source.closed(month - 1)) monthly.set_previous(closed_total(previous->figures));
    if (const auto year_ago = source.closed(month - 12))
        monthly.set_year_ago(closed_total(year_ago->figures));
}

std::vector<ClosedBelow> closed_below(const MonthlyFacts& facts, const Setup& setup,
                                      const ReportSource& source) {
    std::vector<ClosedBelow> out;
    if (!source.closed_of) return out;
    for (const auto& unit : setup.units) {
        const Tally* now = unit.parent == facts.request.unit ? counted_of(facts, unit.id) : nullptr;
        const auto closed = now ? source.closed_of(unit.id, facts.request.month) : std::nullopt;
        if (!closed) continue;
        const Tally then = closed_total(closed->figures);
        if (then.received != now->received || then.completed != now->completed)
            out.push_back(
                {unit.name, closed->at.date(), then.received, now->received, then.completed, now->completed});
    }
    return out;
}

void count_month(std::span<Monthly> counts, Month month, const ReportSource& source,
                 const std::function<void()>& meanwhile) {
    const auto visit = [&](Month which, void (Monthly::*add)(const CaseRow&)) {
        source.each_case(which.first(), which.last(), [&](const CaseRow& row) {
            for (auto& count : counts) (count.*add)(row);
        });
    };
    // Two of the three months are only compared with: what is counted of them touches nothing else.
    std::future<bool> beside;
    if (source.beside)
        beside = std::async(std::launch::async, [&] { return compare_beside(counts, month, source); });
    visit(month, &Monthly::add);
    if (meanwhile) meanwhile();
    if (!beside.valid() || !beside.get()) {
        visit(month - 1, &Monthly::add_previous);
        visit(month - 12, &Monthly::add_year_ago);
    }
    if (!source.each_matter) return;
    for (const Month which : {month, month - 1, month - 12})
        source.each_matter(which, [&](const CaseRow& row, const ServiceId& of_case) {
            for (auto& count : counts) count.add_matter(row, of_case);
        });
}

std::vector<CountedMonth> count_closing(const std::vector<UnitId>& units, Month month, Date today,
                                        const Setup& setup, const WorkingCalendar& calendar,
                                        const std::function<ReportSource(const UnitId&)>& source_of) {
    if (units.empty()) return {};
    std::vector<ReportRequest> requests;
    std::vector<Monthly> counts;
    counts.reserve(units.size() * groupings().size());
    for (const auto& unit : units) {
        const Unit* known = setup.unit(unit);
        requests.push_back({.month = month,
                            .unit = unit,
                            .by = usual_grouping(known ? known->kind : UnitKind::district),
                            .today = today});
        add_counts(counts, requests.back(), setup, calendar);
    }
    count_month(counts, month, source_of(units.front()));
    std::vector<CountedMonth> out;
    for (std::size_t i = 0; i < requests.size(); ++i)
        out.push_back(counted(std::span(counts).subspan(i * groupings().size(), groupings().size()),
                              requests[i], setup, source_of(requests[i].unit)));
    return out;
}

std::vector<Label> closing_notes(const ClosedBy& closed) {
    const std::string day = chinese(closed.at.date()), stamp = stamp_of(closed.digest);
    return {
        {fmt::format("本月已于{}由{}结账，数字不再变动；结账后补录的列入下期“上期调整”。", day, closed.actor),
         fmt::format("Closed on {} by {}: these figures stand; what is recorded later is adjusted in the "
                     "next open month.",
                     iso(closed.at.date()), closed.actor)},
        {"结账摘要：" + stamp, "Closing: " + stamp},
        {"日志摘要：" + closed.log, "Log: " + closed.log}};
}

} // namespace bianmin

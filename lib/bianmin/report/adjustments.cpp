/// The difference that late records make to closed months, case by case.
#include "bianmin/report/adjustments.hpp"

#include "bianmin/report/closing.hpp"
#include "bianmin/report/month_end.hpp"
#include "bianmin/report/placed_log.hpp"
#include "bianmin/rules/fold.hpp"

#include <algorithm>
#include <map>

namespace bianmin {
namespace {

/// What a case adds to a month of a unit.
Tally share_of(const Setup& setup, const Scope& scope, const CaseRow& row, const Period& period) {
    Tally tally;
    if (row.steps == 0 || row.state == State::annulled) return tally;
    if (row.type == CaseType::service && scope.contains(row.center, row.station))
        tally.add(row, standing(row, period), period);
    if (row.type != CaseType::complaint) return tally;
    const CaseRow placed = placed_matter(setup, row, {});
    if (scope.contains(placed.center, placed.station) && period.first <= row.received &&
        row.received <= period.last)
        ++tally.complaints;
    return tally;
}

class Search {
public:
    Search(const ReportRequest& request, const Setup& setup, std::vector<ClosedMonth> closings)
        : setup_(setup), scope_(scope_of(setup, request.unit)), closings_(std::move(closings)) {}

    /// Behind which nothing has been adjusted yet.
    std::int64_t base() const { return closings_.back().position; }
    Month last() const { return closings_.back().month; }

    void look_at(const PlacedLog& moved) {
        const CaseRow after = fold_case(moved.log.row, moved.log.entries).row;
        std::optional<std::size_t> cut;
        CaseRow before;
        for (const auto& closing : closings_) {
            if (closing.month < month_of(after.received)) continue;
            const std::int64_t place = std::max(base(), closing.position);
            const std::size_t known = known_to(moved, place);
            if (known == moved.log.entries.size()) continue;
            if (cut != known) before = case_at(moved, place).row;
            cut = known;
            const Date last = closing.month.last();
            compare(closing.month, moved, place, clock_as_of(before, entries_at(moved, place), last),
                    clock_as_of(after, moved.log.entries, last));
        }
    }

    std::vector<Adjustment> found() {
        std::ranges::sort(found_, [](const Adjustment& a, const Adjustment& b) {
            return std::tie(a.month, a.number) < std::tie(b.month, b.number);
        });
        return std::move(found_);
    }
    const std::map<std::pair<Month, std::size_t>, std::int64_t>& sums() const { return sums_; }

private:
    static std::size_t known_to(const PlacedLog& moved, std::int64_t position) {
        return static_cast<std::size_t>(
            std::ranges::count_if(moved.positions, [&](std::int64_t place) { return place <= position; }));
    }

    void compare(Month month, const PlacedLog& moved, std::int64_t known, const CaseRow& before,
                 const CaseRow& after) {
        const Period period = period_of(month, month.last());
        Tally was = share_of(setup_, scope_, before, period), is = share_of(setup_, scope_, after, period);
        Adjustment one{.month = month, .number = moved.log.row.number};
        const auto figures = tally_figures();
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const std::int64_t by = figures[i].of(is) - figures[i].of(was);
            if (by == 0) continue;
            one.changes.push_back({std::string(figures[i].key), by});
            sums_[{month, i}] += by;
        }
        const bool here = scope_.contains(after.center, after.station) && after.type == CaseType::service;
        const bool back_dated = add_causes(moved, known, one);
        if (one.changes.empty() && !(here && back_dated)) return;
        const Service* service = setup_.service(after.service, after.received);
        one.service = service ? service->name : after.service.text;
        found_.push_back(std::move(one));
    }

    /// The late entries' events; true when one of them occurred in the month.
    bool add_causes(const PlacedLog& moved, std::int64_t known, Adjustment& one) const {
        bool back_dated = false;
        for (std::size_t i = 0; i < moved.log.entries.size(); ++i) {
            if (moved.positions[i] <= known) continue;
            for (const auto& event : moved.log.entries[i].events) {
                const Staff* actor = setup_.person(event.actor);
                one.causes.push_back({event.action, event.occurred, moved.log.entries[i].recorded,
                                      actor ? actor->name : event.actor.text});
                back_dated = back_dated || month_of(event.occurred.date()) == one.month;
            }
        }
        return back_dated;
    }

    const Setup& setup_;
    Scope scope_;
    std::vector<ClosedMonth> closings_; ///< by month
    std::vector<Adjustment> found_;
    std::map<std::pair<Month, std::size_t>, std::int64_t> sums_; ///< by month and figure
};

std::vector<AdjustedFigure> beside_closed(const Search& search, const ReportSource& source) {
    std::vector<AdjustedFigure> out;
    std::optional<Month> month;
    Tally closed;
    for (const auto& [place, by] : search.sums()) {
        if (by == 0) continue;
        if (month != place.first) {
            const auto kept = source.closed(place.first);
            closed = kept ? closed_total(kept->figures) : Tally{};
            month = place.first;
        }
        const auto& figure = tally_figures()[place.second];
        out.push_back({place.first, std::string(figure.key), figure.of(closed), by});
    }
    return out;
}

} // namespace

void add_adjustments(Monthly& monthly, const ReportRequest& request, const Setup& setup,
                     const ReportSource& source, bool closing) {
    if (!source.closings || !source.moved) return;
    auto closings = source.closings();
    if (closings.empty()) return;
    const Month last = closings.back().month;
    if (closing ? request.month < last : request.month != last + 1) return;
    Search search(request, setup, std::move(closings));
    source.moved(search.base(), last.last(), [&](const PlacedLog& moved) { search.look_at(moved); });
    auto adjusted = beside_closed(search, source);
    monthly.set_adjustments(search.found(), std::move(adjusted));
}

} // namespace bianmin

/// The counting pass of the monthly report.
#include "bianmin/report/monthly.hpp"

#include "bianmin/report/adjustments.hpp"
#include "bianmin/report/closing.hpp"
#include "bianmin/report/monthly_sheets.hpp"

#include <algorithm>
#include <tuple>

namespace bianmin {
namespace {

constexpr std::size_t most_contradictions = 20; // enough to see the pattern; the remainder tells the rest

Finding contradiction(const CaseRow& row) {
    Finding finding{.code = "case-out-of-balance", .place = {.row = 0}, .value = row.number};
    finding.message = say("Case {} was received on {} but ended on {}", row.number, iso(row.received),
                          row.ended ? iso(*row.ended) : "—");
    finding.suggestion = say("Correct its dates with `bianmin case correct {}`", row.number);
    return finding;
}

void sort_worst_first(std::vector<NamedCase>& cases) {
    std::ranges::sort(cases, [](const NamedCase& a, const NamedCase& b) {
        return std::tie(b.days_late, a.due, a.number) < std::tie(a.days_late, b.due, b.number);
    });
}

std::string unit_name(const Setup& setup, const UnitId& id) {
    const Unit* unit = setup.unit(id);
    return unit ? unit->name : setup.name;
}

} // namespace

Monthly::Monthly(const ReportRequest& request, const Setup& setup, const WorkingCalendar& calendar)
    : request_(request), setup_(setup), calendar_(calendar), scope_(scope_of(setup, request.unit)),
      period_(period_of(request.month, request.today)), grouping_(request.by, setup, scope_),
      tallies_(grouping_.rows().size()), previous_{.period = period_of(request.month - 1, request.today)},
      year_ago_{.period = period_of(request.month - 12, request.today)} {}

void Monthly::add(const CaseRow& row) {
    if (row.state == State::annulled || !scope_.contains(row.center, row.station)) return;
    const Standing at = standing(row, period_);
    if (at.remainder() != 0 && contradictions_.size() < most_contradictions)
        contradictions_.push_back(contradiction(row));
    const std::size_t index = grouping_.row_of(row);
    if (index >= tallies_.size()) tallies_.resize(index + 1);
    tallies_[index].add(row, at, period_);
    total_.add(row, at, period_);
    if (!row.station.empty()) station_tally(row.station).add(row, at, period_);
    if (at.completed && completed_late(row)) name_case(row, late_, *row.ended);
    if (at.closing && overdue(row, period_)) name_case(row, overdue_, period_.as_of);
}

void Monthly::set_adjustments(std::vector<Adjustment> adjustments, std::vector<AdjustedFigure> adjusted) {
    adjustments_ = std::move(adjustments);
    adjusted_ = std::move(adjusted);
}

void Monthly::Compared::add(const CaseRow& row) {
    if (closed) return;
    any = true;
    tally.add(row, standing(row, period), period);
}

void Monthly::add_previous(const CaseRow& row) {
    if (row.state != State::annulled && scope_.contains(row.center, row.station)) previous_.add(row);
}

void Monthly::add_year_ago(const CaseRow& row) {
    if (row.state != State::annulled && scope_.contains(row.center, row.station)) year_ago_.add(row);
}

void Monthly::set_year(std::span<const UnitFlow> flows) {
    year_.emplace();
    for (const auto& flow : flows) {
        if (!scope_.contains(flow.center, flow.station)) continue;
        year_->received += flow.received;
        year_->completed += flow.completed;
        year_->late += flow.late;
        year_->rejected += flow.rejected;
        year_->withdrawn += flow.withdrawn;
    }
}

/// One that was closed stands as it was closed, the year as it is now.
bool Monthly::reads_previous_of_year() const {
    return !previous_.closed && previous_.period.first >= make_date(request_.month.year(), 1, 1);
}

void Monthly::read_year(const ReportSource& source) {
    const Date year = make_date(request_.month.year(), 1, 1);
    const Date read = reads_previous_of_year() ? previous_.period.first : period_.first;
    earlier_ = year < read ? source.flow(year, read - 1) : std::vector<UnitFlow>{};
}

void Monthly::count_year(const ReportSource& source) {
    if (!earlier_) read_year(source);
    set_year(*earlier_);
    add_to_year(total_);
    if (reads_previous_of_year()) add_to_year(previous_.tally);
    follow_year(*earlier_, source);
}

void Monthly::add_to_year(const Tally& tally) {
    year_->received += tally.received;
    year_->completed += tally.completed;
    year_->late += tally.late;
    year_->rejected += tally.rejected;
    year_->withdrawn += tally.withdrawn;
}

void Monthly::set_doubts(std::vector<Doubt> doubts) {
    doubts_ = std::move(doubts);
}

Tally& Monthly::station_tally(const UnitId& station) {
    const auto found = stations_.find(station.text);
    return found != stations_.end() ? found->second : stations_[station.text];
}

void Monthly::name_case(const CaseRow& row, std::vector<NamedCase>& list, Date until) {
    const Service* service = setup_.service(row.service, row.received);
    const Staff* handler = setup_.person(row.handler);
    const Window* window = setup_.window(row.window);
    const bool at_station = !row.station.empty() && scope_.kind != UnitKind::station;
    std::string where = scope_.kind == UnitKind::district ? short_name(setup_, row.center, scope_) : "";
    if (at_station)
        // Where rows are windows, the list names both, or its sums would not be those of the rows.
        where = (window && request_.by == By::window ? window->name + "/" : "") +
                short_name(setup_, row.station, scope_);
    else if (window)
        where += window->name;
    list.push_back({.number = row.number,
                    .service = service ? service->name : row.service.text,
                    .where = std::move(where),
                    .handler = handler ? handler->name : row.handler.text,
                    .due = *row.due,
                    .ended = until == row.ended ? row.ended : std::nullopt,
                    .days_late = calendar_.workdays_between(*row.due, until)});
}

std::vector<Finding> Monthly::findings() const {
    auto out = contradictions_;
    if (total_.remainder() == 0) return out;
    Finding finding{.code = "report-unbalanced", .value = std::to_string(total_.remainder())};
    finding.message =
        say("The report does not balance: {} carried over + {} received is not {} completed + {} rejected "
            "+ {} withdrawn + {} open; {} remain",
            total_.opening, total_.received, total_.completed, total_.rejected, total_.withdrawn,
            total_.closing, total_.remainder());
    finding.suggestion = say("Mend the cases named here, or run `bianmin store check`");
    out.insert(out.begin(), std::move(finding));
    return out;
}

std::vector<MonthlyFacts::Station> Monthly::stations() const {
    std::vector<MonthlyFacts::Station> out;
    if (scope_.kind == UnitKind::station) return out;
    for (const auto& unit : setup_.units) {
        if (unit.kind != UnitKind::station || !scope_.contains(unit.parent, unit.id)) continue;
        const auto found = stations_.find(unit.id.text);
        out.push_back({unit.id, short_name(setup_, unit.id, scope_), short_name(setup_, unit.parent, scope_),
                       found == stations_.end() ? Tally{} : found->second});
    }
    return out;
}

MonthlyFacts Monthly::facts() const {
    MonthlyFacts facts{.request = request_, .scope = scope_, .period = period_};
    facts.unit_name = unit_name(setup_, request_.unit);
    for (const std::size_t i : grouping_.order()) {
        const auto& row = grouping_.rows()[i];
        const Tally tally = i < tallies_.size() ? tallies_[i] : Tally{};
        if (row.always || tally.any()) facts.rows.push_back({row.key, row.name, tally});
    }
    facts.total = total_;
    if (previous_.any) facts.previous = previous_.tally;
    if (year_ago_.any) facts.year_ago = year_ago_.tally;
    facts.year = year_;
    facts.trend = trend_;
    facts.stations = stations();
    facts.late = late_;
    facts.overdue = overdue_;
    sort_worst_first(facts.late);
    sort_worst_first(facts.overdue);
    facts.doubts = doubts_;
    facts.adjustments = adjustments_;
    facts.adjusted = adjusted_;
    return facts;
}

Document Monthly::document() const {
    return monthly_document(facts());
}

MonthRead read_month(const ReportRequest& request, const Setup& setup, const WorkingCalendar& calendar,
                     const ReportSource& source) {
    if (source.closed)
        if (const auto closed = source.closed(request.month))
            return {closed_facts(*closed, request, setup), {}};
    Monthly monthly(request, setup, calendar);
    compare_with_closed(monthly, request.month, setup, source);
    count_month(std::span(&monthly, 1), request.month, source, [&] { monthly.read_year(source); });
    monthly.count_year(source);
    monthly.set_doubts(source.doubts(request.month));
    add_adjustments(monthly, request, setup, source, false);
    MonthlyFacts facts = monthly.facts();
    facts.below = closed_below(facts, setup, source);
    return {std::move(facts), monthly.findings()};
}

ReportOutcome make_monthly(const ReportRequest& request, const Setup& setup, const WorkingCalendar& calendar,
                           const ReportSource& source) {
    MonthRead month = read_month(request, setup, calendar, source);
    return {monthly_document(month.facts), std::move(month.findings)};
}

} // namespace bianmin

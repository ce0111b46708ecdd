/// Each signal by itself, then the table.
#include "bianmin/report/honesty.hpp"

#include "bianmin/domain/tick.hpp"
#include "bianmin/paper/json.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace bianmin {
namespace {

constexpr std::array rows = std::to_array<SignalRow>({
    {Signal::reset_clock, "reset-clock", "退后重收", "退办后重办，或同一人同一事项重新受理，期限重新计算",
     "rejected, then reopened or accepted anew: the days were counted from the start again"},
    {Signal::last_day_pause, "last-day-pause", "临期中止", "到期日、前一个工作日或超期后才开始中止计时",
     "suspended on its last day, the working day before, or when it was overdue"},
    {Signal::closed_in_bulk, "closed-in-bulk", "成批办结", "同一人一分钟内连续办结",
     "closed by one person within a minute"},
    {Signal::recorded_late, "recorded-late", "事后补录", "发生多日后才录入",
     "written down days after it happened"},
    {Signal::rated_unasked, "rated-unasked", "未联系即评价", "没有评价渠道也没有电话，评价从何而来",
     "rated without a channel or a telephone: who was asked, and how?"},
    {Signal::nothing_but_praise, "nothing-but-praise", "全是好评", "评价很多而无一不是非常满意",
     "many ratings, and not one below the best"},
});

UnitId unit_of(const CaseRow& row) {
    return row.station.empty() ? row.center : row.station;
}

class Watch {
public:
    Watch(const WorkingCalendar& calendar, Date from, Date to, const HonestyLimits& limits)
        : calendar_(calendar), from_(from), to_(to), limits_(limits) {}

    void look(const WatchedCase& one) {
        const CaseRow& row = one.log.row;
        if (!one.person.empty()) histories_[{one.person, row.service.text}].push_back(&row);
        std::optional<Date> due, rejected;
        for (const auto& entry : one.log.entries)
            for (const auto& event : entry.events) {
                if (event.facts.has("due")) due = event.facts.date("due");
                if (row.type == CaseType::plan) {
                    planned(row, entry, event, due);
                    continue;
                }
                if (within(event.occurred.date())) {
                    reopened(row, event, rejected);
                    if (event.action == Action::rate) ratings_[unit_of(row)].insert(&row);
                    if (row.import_id == 0) timed(one, entry, event, due);
                }
                if (event.action == Action::reject) rejected = event.occurred.date();
            }
    }

    std::vector<Sighting> all() {
        for (auto& [whose, cases] : histories_) resets(cases);
        for (auto& [who, closings] : closings_) bulk(closings);
        for (const auto& [unit, cases] : ratings_) praise(cases);
        std::vector<Sighting> out;
        for (auto& [where, cases] : seen_)
            out.push_back({where.first, where.second, {cases.begin(), cases.end()}});
        return out;
    }

private:
    using Closing = std::pair<std::int64_t, const CaseRow*>; ///< second, case

    bool within(Date day) const { return from_ <= day && day <= to_; }
    void see(Signal signal, const CaseRow& row) { seen_[{signal, unit_of(row)}].insert(row.number); }

    /// What only the log knows; times that somebody typed into a ledger say nothing of it.
    void timed(const WatchedCase& one, const Entry& entry, const Event& event, std::optional<Date> due) {
        const CaseRow& row = one.log.row;
        const Date day = event.occurred.date();
        if (event.action == Action::suspend && due && calendar_.workdays_between(day, *due) <= 1)
            see(Signal::last_day_pause, row);
        if (event.action == Action::complete)
            closings_[event.actor.text].emplace_back(event.occurred.seconds, &row);
        const bool somebodys = event.actor.text != tick_actor;
        if (somebodys && calendar_.workdays_between(day, entry.recorded.date()) > limits_.late_days)
            see(Signal::recorded_late, row);
        if (event.action == Action::rate && !event.facts.has("channel") && !one.reachable)
            see(Signal::rated_unasked, row);
    }

    /// Of an item of the plan: closed as of its day when that had passed, or written down days after.
    void planned(const CaseRow& row, const Entry& entry, const Event& event, std::optional<Date> due) {
        const Date day = event.occurred.date(), written = entry.recorded.date();
        if (event.actor.text == tick_actor || !within(written)) return;
        const bool behind = event.action == Action::complete && due && day <= *due && written > *due;
        if (behind || calendar_.workdays_between(day, written) > limits_.late_days)
            see(Signal::recorded_late, row);
    }

    /// The same case again: its days are counted from the new acceptance.
    void reopened(const CaseRow& row, const Event& event, std::optional<Date> rejected) {
        if (event.action == Action::reopen && rejected &&
            event.occurred.date() - *rejected <= limits_.reset_days)
            see(Signal::reset_clock, row);
    }

    void resets(std::vector<const CaseRow*>& cases) {
        std::ranges::sort(cases, {},
                          [](const CaseRow* row) { return std::pair(row->received, row->number); });
        for (std::size_t i = 0; i + 1 < cases.size(); ++i) {
            const CaseRow& before = *cases[i];
            const CaseRow& after = *cases[i + 1];
            if (before.state != State::rejected || !before.ended || !after.accepted) continue;
            if (within(after.received) && after.received - *before.ended <= limits_.reset_days)
                see(Signal::reset_clock, after);
        }
    }

    /// Any sixty seconds, whatever the minute on the clock.
    void bulk(std::vector<Closing>& closings) {
        std::ranges::sort(closings, {}, &Closing::first);
        for (std::size_t first = 0, end = 0; first < closings.size(); ++first) {
            while (end < closings.size() && closings[end].first - closings[first].first < 60) ++end;
            if (static_cast<int>(end - first) < limits_.bulk) continue;
            for (std::size_t i = first; i < end; ++i) see(Signal::closed_in_bulk, *closings[i].second);
        }
    }

    void praise(const std::set<const CaseRow*>& cases) {
        if (static_cast<int>(cases.size()) < limits_.praise) return;
        if (std::ranges::any_of(cases,
                                [](const CaseRow* row) { return row->rating != Rating::very_satisfied; }))
            return;
        for (const CaseRow* row : cases) see(Signal::nothing_but_praise, *row);
    }

    const WorkingCalendar& calendar_;
    Date from_, to_;
    HonestyLimits limits_;
    std::map<std::pair<std::string, std::string>, std::vector<const CaseRow*>> histories_;
    std::map<std::string, std::vector<Closing>> closings_; ///< by who closed
    std::map<UnitId, std::set<const CaseRow*>> ratings_;
    std::map<std::pair<Signal, UnitId>, std::set<std::string>> seen_;
};

std::string first_of(const std::vector<std::string>& cases) {
    constexpr std::size_t shown = 3;
    std::string out;
    for (std::size_t i = 0; i < cases.size() && i < shown; ++i) out += (i == 0 ? "" : " ") + cases[i];
    return cases.size() > shown ? out + " …" : out;
}

/// A program gets every number, not the first few.
std::string json_of(const std::vector<Sighting>& sightings, const Setup& setup) {
    nlohmann::ordered_json out = nlohmann::ordered_json::array();
    for (const auto& one : sightings) {
        const SignalRow& row = rows[static_cast<std::size_t>(one.signal)];
        const Unit* unit = setup.unit(one.unit);
        out.push_back({{"signal", row.word},
                       {"unit", one.unit.text},
                       {"name", unit ? unit->name : one.unit.text},
                       {"count", one.cases.size()},
                       {"cases", one.cases}});
    }
    return dump(out, 2);
}

} // namespace

std::span<const SignalRow> signals() {
    return rows;
}

std::vector<Sighting> find_signals(std::span<const WatchedCase> cases, const WorkingCalendar& calendar,
                                   Date from, Date to, const HonestyLimits& limits) {
    Watch watch(calendar, from, to, limits);
    for (const auto& one : cases) watch.look(one);
    return watch.all();
}

Document honesty_document(const std::vector<Sighting>& sightings, const Setup& setup, Date from, Date to) {
    Sheet sheet{.key = "signals",
                .title = {"诚信服务信号表", "Signals to ask about"},
                .lines = {{iso(from) + " 至 " + iso(to), iso(from) + " to " + iso(to)}},
                .columns = {{.key = "signal", .label = {"信号", "Signal"}},
                            {.key = "unit", .label = {"机构", "Unit"}},
                            {.key = "count", .label = {"件数", "Cases"}, .right = true},
                            {.key = "cases", .label = {"办件", "For example"}}}};
    std::set<Signal> shown;
    for (const auto& one : sightings) {
        const SignalRow& row = rows[static_cast<std::size_t>(one.signal)];
        const Unit* unit = setup.unit(one.unit);
        sheet.rows.push_back({Cell(Label{std::string(row.chinese), std::string(row.word)}),
                              Cell(unit ? unit->name : one.unit.text),
                              Cell(static_cast<std::int64_t>(one.cases.size())), Cell(first_of(one.cases))});
        shown.insert(one.signal);
    }
    for (const Signal signal : shown) {
        const SignalRow& row = rows[static_cast<std::size_t>(signal)];
        sheet.notes.push_back({std::string(row.chinese) + "：" + std::string(row.question_zh),
                               std::string(row.word) + ": " + std::string(row.question_en)});
    }
    sheet.notes.push_back({"信号只是要问的问题，不是结论。", "A signal is a question, not a verdict."});
    return {.sheets = {std::move(sheet)}, .json = json_of(sightings, setup)};
}

} // namespace bianmin

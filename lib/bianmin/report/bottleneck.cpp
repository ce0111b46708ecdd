/// Legs from the log, then medians.
#include "bianmin/report/bottleneck.hpp"

#include "bianmin/paper/json.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace bianmin {
namespace {

constexpr std::array<std::pair<const char*, const char*>, 6> names{{
    {"收件到受理", "receipt to acceptance"},
    {"受理到交办", "acceptance to assignment"},
    {"上报到批复", "forwarding to reply"},
    {"会办到意见", "joining to opinion"},
    {"受理到办结", "acceptance to completion"},
    {"办结到回交", "completion to hand-over"},
}};

/// The day of the first such event up to `to`; of a co-handler's, where `unit` is given.
std::optional<Date> first_day(const CaseLog& log, Action action, Date to, std::string_view unit = {}) {
    for (const auto& entry : log.entries)
        for (const auto& event : entry.events)
            if (event.action == action && event.occurred.date() <= to &&
                (unit.empty() || event.facts.text("unit") == unit))
                return event.occurred.date();
    return std::nullopt;
}

class Stopwatch {
public:
    Stopwatch(LegTimes& times, const CaseLog& log, const WorkingCalendar& calendar, Date from, Date to)
        : times_(times), log_(log), calendar_(calendar), from_(from), to_(to) {}

    void run() {
        const CaseRow& row = log_.row;
        const auto accepted = known(row.accepted), ended = known(row.ended);
        const bool completed = ended && (row.state == State::completed || row.state == State::returned);
        add(Leg::receipt, row.received, accepted, !ended);
        add(Leg::assignment, accepted, first_day(log_, Action::assign, to_),
            false); // not every case is assigned
        add(Leg::upper, first_day(log_, Action::forward, to_), first_day(log_, Action::reply, to_), !ended);
        opinions(!ended);
        add(Leg::work, accepted, completed ? ended : std::nullopt, !ended);
        // Done at the counter at once is handed over at once; a ledger that was imported seldom says when.
        const bool at_once = row.kind == Kind::instant && row.channel == Channel::window;
        if (completed) add(Leg::delivery, ended, known(row.returned), row.import_id == 0 && !at_once);
    }

private:
    std::optional<Date> known(std::optional<Date> day) const {
        return day && *day <= to_ ? day : std::nullopt;
    }

    /// What ended before the period was counted when it ended.
    void add(Leg leg, std::optional<Date> from, std::optional<Date> until, bool goes_on) {
        if (!from || *from > to_ || (until && *until < from_)) return;
        if (until && *until >= *from)
            times_[leg][log_.row.service].done.push_back(calendar_.workdays_between(*from, *until));
        else if (!until && goes_on)
            times_[leg][log_.row.service].waiting.push_back(calendar_.workdays_between(*from, to_));
    }

    void opinions(bool goes_on) {
        for (const auto& entry : log_.entries)
            for (const auto& event : entry.events)
                if (event.action == Action::join)
                    add(Leg::opinion, event.occurred.date(),
                        first_day(log_, Action::opine, to_, event.facts.text("unit")), goes_on);
    }

    LegTimes& times_;
    const CaseLog& log_;
    const WorkingCalendar& calendar_;
    Date from_, to_;
};

int percentile(const std::vector<int>& sorted, int percent) {
    const std::size_t rank = (sorted.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

/// Of one leg; nothing where no case tells.
struct Figures {
    std::size_t cases = 0, waiting = 0;
    std::optional<int> median, p90, longest, waiting_longest;
};

Figures figures_of(LegDays days) {
    std::ranges::sort(days.done);
    std::ranges::sort(days.waiting);
    Figures figures{.cases = days.done.size(), .waiting = days.waiting.size()};
    if (!days.done.empty()) {
        figures.median = percentile(days.done, 50);
        figures.p90 = percentile(days.done, 90);
        figures.longest = days.done.back();
    }
    if (!days.waiting.empty()) figures.waiting_longest = days.waiting.back();
    return figures;
}

std::vector<Cell> line(Leg leg, Cell what, const LegDays& days) {
    const Figures figures = figures_of(days);
    const auto& name = names[static_cast<std::size_t>(leg)];
    const auto cell = [](const std::optional<int>& figure) {
        return figure ? Cell(*figure) : Cell(Decimal{});
    };
    return {Cell(Label{name.first, name.second}),
            std::move(what),
            Cell(static_cast<std::int64_t>(figures.cases)),
            cell(figures.median),
            cell(figures.p90),
            cell(figures.longest),
            Cell(static_cast<std::int64_t>(figures.waiting)),
            cell(figures.waiting_longest)};
}

std::vector<Column> columns_of() {
    return {{.key = "leg", .label = {"环节", "Leg"}},
            {.key = "service", .label = {"事项", "Service"}},
            {.key = "cases", .label = {"件数", "Cases"}, .right = true},
            {.key = "median", .label = {"中位数", "Median"}, .right = true},
            {.key = "p90", .label = {"九成以内", "P90"}, .right = true},
            {.key = "longest", .label = {"最长", "Longest"}, .right = true},
            {.key = "waiting", .label = {"未完", "Waiting"}, .right = true},
            {.key = "waiting_longest", .label = {"已等", "So far"}, .right = true}};
}

/// Services by how long half of their cases took, or by how long the oldest of those that wait has waited.
std::vector<ServiceId> slowest(const std::map<ServiceId, LegDays>& services, std::size_t most) {
    std::vector<std::pair<int, ServiceId>> ranked;
    for (const auto& [service, days] : services) {
        auto sorted = days.done;
        std::ranges::sort(sorted);
        const int half = sorted.empty() ? 0 : percentile(sorted, 50);
        const int waited = days.waiting.empty() ? 0 : std::ranges::max(days.waiting);
        if (const int worst = std::max(half, waited); worst > 0) ranked.emplace_back(-worst, service);
    }
    std::ranges::sort(ranked);
    std::vector<ServiceId> out;
    for (std::size_t i = 0; i < ranked.size() && i < most; ++i) out.push_back(ranked[i].second);
    return out;
}

using Json = nlohmann::ordered_json;
constexpr std::array<const char*, 6> words{"receipt", "assignment", "upper", "opinion", "work", "delivery"};

LegDays all_of(const std::map<ServiceId, LegDays>& services) {
    LegDays days;
    for (const auto& [service, some] : services) {
        days.done.insert(days.done.end(), some.done.begin(), some.done.end());
        days.waiting.insert(days.waiting.end(), some.waiting.begin(), some.waiting.end());
    }
    return days;
}

Json json_of(Leg leg, const ServiceId& service, const LegDays& days) {
    const Figures figures = figures_of(days);
    const auto or_null = [](const std::optional<int>& figure) { return figure ? Json(*figure) : Json(); };
    return {{"leg", words[static_cast<std::size_t>(leg)]},
            {"service", service.empty() ? Json() : Json(service.text)},
            {"cases", figures.cases},
            {"median", or_null(figures.median)},
            {"p90", or_null(figures.p90)},
            {"longest", or_null(figures.longest)},
            {"waiting", figures.waiting},
            {"waiting_longest", or_null(figures.waiting_longest)}};
}

std::string json_of(const LegTimes& times, Date from, Date to, std::size_t most) {
    Json out{{"from", iso(from)}, {"to", iso(to)}, {"legs", Json::array()}, {"services", Json::array()}};
    for (const auto& [leg, services] : times) {
        out["legs"].push_back(json_of(leg, {}, all_of(services)));
        for (const auto& service : slowest(services, most))
            out["services"].push_back(json_of(leg, service, services.at(service)));
    }
    return dump(out, 2);
}

} // namespace

void time_case(LegTimes& times, const CaseLog& log, const WorkingCalendar& calendar, Date from, Date to) {
    Stopwatch(times, log, calendar, from, to).run();
}

Document bottleneck_document(const LegTimes& times, const Setup& setup, Date from, Date to,
                             std::size_t most) {
    const Label period{iso(from) + " 至 " + iso(to) + "，工作日",
                       iso(from) + " to " + iso(to) + ", working days"};
    Sheet all{.key = "legs",
              .title = {"环节用时表", "Time per step"},
              .lines = {period},
              .columns = columns_of(),
              .notes = {{"件数：这一环节在期内结束的件。未完：" + iso(to) +
                             "还在这一环节的件；已等：其中最久的。受理到办结含中止的日子。",
                         "Cases: whose step ended in the period. Waiting: still on this step on " + iso(to) +
                             "; so far: the longest of them. Pauses count as time to completion."}}};
    Sheet slow{.key = "services",
               .title = {"用时最长的事项", "Slowest services"},
               .lines = {period},
               .columns = columns_of()};
    for (const auto& [leg, services] : times) {
        all.rows.push_back(line(leg, Label{"全部", "all"}, all_of(services)));
        for (const auto& service : slowest(services, most)) {
            const Service* known = setup.service(service);
            slow.rows.push_back(line(leg, known ? known->name : service.text, services.at(service)));
        }
    }
    Document document{.sheets = {std::move(all)}, .json = json_of(times, from, to, most)};
    if (!slow.rows.empty()) document.sheets.push_back(std::move(slow));
    return document;
}

} // namespace bianmin

/// Who stands where: windows, towns, stations beside each other.
#include "bianmin/paper/cell.hpp"
#include "bianmin/report/monthly_text_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace bianmin {
namespace {

using Row = MonthlyFacts::Row;
constexpr std::size_t usual_names = 3, most_names = 5;

/// `甲（5件）、乙（3件）`.
template<class Items, class Say>
std::string names(const Items& items, std::size_t count, Say say_one) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < count; ++i) out.push_back(say_one(*items[i]));
    return listed(out);
}

/// How many stand at the head: a few, never cut between equals; 0 where too many are equal.
template<class Items, class Value>
std::size_t leading(const Items& sorted, Value value) {
    std::size_t count = std::min(usual_names, sorted.size());
    while (count > 0 && count < sorted.size() && value(*sorted[count]) == value(*sorted[count - 1])) ++count;
    if (count <= most_names) return count;
    const auto last = value(*sorted[count - 1]);
    return static_cast<std::size_t>(
        std::ranges::count_if(sorted, [&](const auto* one) { return value(*one) > last; }));
}

/// a/b against c/d without rounding.
bool less(Ratio a, Ratio b) {
    return a.part * b.whole < b.part * a.whole;
}

std::string busiest(std::vector<const Row*> rows, const std::string& noun) {
    std::erase_if(rows, [](const Row* row) { return row->tally.received == 0; });
    if (rows.empty()) return {};
    const auto received = [](const Row& row) { return row.tally.received; };
    std::ranges::stable_sort(rows, [&](const Row* a, const Row* b) { return received(*a) > received(*b); });
    if (rows.size() > 1 && received(*rows.front()) == received(*rows.back()))
        return fmt::format("{}个{}收件均为{}件。", rows.size(), noun, received(*rows.front()));
    const std::size_t count = leading(rows, received);
    if (count == 0) return {};
    return "收件居前的是" +
           names(rows, count,
                 [&](const Row& row) { return fmt::format("{}（{}件）", row.name.zh, received(row)); }) +
           "。";
}

std::string these(const std::vector<const Row*>& rows, const std::string& noun) {
    return rows.size() > most_names ? fmt::format("{}等{}个{}", rows.front()->name.zh, rows.size(), noun)
                                    : names(rows, rows.size(), [](const Row& row) { return row.name.zh; });
}

std::string best_and_worst(std::vector<const Row*> rows, const std::string& noun) {
    std::erase_if(rows, [](const Row* row) { return row->tally.completed == 0; });
    if (rows.size() < 2) return {};
    const auto rate = [](const Row* row) { return row->tally.on_time_rate(); };
    std::ranges::stable_sort(rows, [&](const Row* a, const Row* b) { return less(rate(b), rate(a)); });
    const Ratio best = rate(rows.front()), worst = rate(rows.back());
    if (!less(worst, best))
        return fmt::format("有办结件的{}个{}，按时办结率均为{}。", rows.size(), noun, percent(best));
    std::vector<const Row*> first, last;
    std::ranges::copy_if(rows, std::back_inserter(first),
                         [&](const Row* row) { return !less(rate(row), best); });
    std::ranges::copy_if(rows, std::back_inserter(last),
                         [&](const Row* row) { return !less(worst, rate(row)); });
    std::int64_t late = 0;
    for (const Row* row : last) late += row->tally.late;
    return fmt::format("按时办结率最高的是{}（{}），最低的是{}（{}，超时{}件）。", these(first, noun),
                       percent(best), these(last, noun), percent(worst), late);
}

std::string concerning(const MonthlyFacts& facts, std::string_view words,
                       const std::function<std::int64_t(const Tally&)>& figure) {
    std::vector<const Row*> rows;
    std::int64_t told = 0;
    for (const auto& row : facts.rows)
        if (figure(row.tally) > 0) rows.push_back(&row), told += figure(row.tally);
    // Complaints about nothing in the table count in the total alone.
    if (rows.empty() || rows.size() > most_names || told != figure(facts.total)) return {};
    return std::string(words) +
           names(rows, rows.size(),
                 [&](const Row& row) { return fmt::format("{}（{}件）", row.name.zh, figure(row.tally)); }) +
           "。";
}

} // namespace

std::string row_noun(By by) {
    return row_of(by).label.zh;
}

std::string rows_sentence(const MonthlyFacts& facts) {
    const std::string noun = row_noun(facts.request.by);
    std::vector<const Row*> active;
    for (const auto& row : facts.rows)
        if (row.tally.received + row.tally.completed > 0) active.push_back(&row);
    if (active.empty()) return "本月没有收件和办结，不作比较。";
    if (active.size() == 1)
        return fmt::format("本月有办件的{}只有{}，收件{}件、办结{}件，不作比较。", noun,
                           active.front()->name.zh, active.front()->tally.received,
                           active.front()->tally.completed);
    std::string out = fmt::format("本月有收件或办结的{}共{}个。", noun, active.size());
    out += busiest(active, noun) + best_and_worst(active, noun);
    out += concerning(facts, "不满意评价涉及", dissatisfied);
    return out + concerning(facts, "投诉涉及", [](const Tally& t) { return t.complaints; });
}

std::string stations_sentence(const MonthlyFacts& facts) {
    using Station = MonthlyFacts::Station;
    if (facts.stations.empty()) return {};
    const auto agency = [](const Station& station) { return station.tally.agency; };
    std::vector<const Station*> busy, agents;
    for (const auto& station : facts.stations) {
        if (station.tally.received > 0) busy.push_back(&station);
        if (agency(station) > 0) agents.push_back(&station);
    }
    const std::size_t idle = facts.stations.size() - busy.size();
    std::string out = fmt::format("所辖便民服务站{}个，", facts.stations.size());
    if (busy.empty()) return out + "本月均没有收件。";
    out +=
        idle == 0 ? "本月均有收件。" : fmt::format("本月有收件的{}个，没有收件的{}个。", busy.size(), idle);
    std::ranges::stable_sort(agents, [&](const auto* a, const auto* b) { return agency(*a) > agency(*b); });
    if (agents.size() > 1 && agents.size() <= most_names && agency(*agents.front()) == agency(*agents.back()))
        return out + "有代办件的是" +
               names(agents, agents.size(), [](const Station& one) { return one.name; }) +
               fmt::format("，各{}件。", agency(*agents.front()));
    if (const std::size_t count = leading(agents, agency); count > 0)
        out += (agents.size() == 1 ? "有代办件的是" : "代办件居前的是") +
               names(agents, count,
                     [&](const Station& one) { return fmt::format("{}（{}件）", one.name, agency(one)); }) +
               "。";
    return out;
}

} // namespace bianmin

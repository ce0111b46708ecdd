/// Moves to stints, stints to days.
#include "bianmin/report/posts.hpp"

#include <algorithm>

namespace bianmin {
namespace {

UnitId center_of(const Setup& setup, const WindowId& id) {
    const Window* window = setup.window(id);
    return window ? window->center : UnitId();
}

std::optional<Date> later(std::optional<Date> a, std::optional<Date> b) {
    return !a ? b : !b ? a : std::max(*a, *b);
}
std::optional<Date> earlier(std::optional<Date> a, std::optional<Date> b) {
    return !a ? b : !b ? a : std::min(*a, *b);
}

} // namespace

int Stint::days_in(Date from, Date to) const {
    const Date first = since ? std::max(*since, from) : from, last = until ? std::min(*until, to) : to;
    return first > last ? 0 : last - first + 1;
}

std::optional<PostMove> move_of(const CaseLog& log) {
    const CaseRow& row = log.row;
    if (row.type != CaseType::transfer || !row.ended || log.entries.empty() ||
        (row.state != State::completed && row.state != State::returned))
        return std::nullopt;
    const Facts& facts = log.entries.front().events.front().facts;
    return PostMove{.staff = StaffId(row.subject),
                    .from = std::string(facts.text("from")),
                    .to = std::string(facts.text("to")),
                    .center = row.center,
                    .day = *row.ended};
}

std::vector<Stint> stints_of(const Setup& setup, const Staff& staff, std::span<const PostMove> moves) {
    std::vector<PostMove> own;
    std::ranges::copy_if(moves, std::back_inserter(own),
                         [&](const PostMove& one) { return one.staff == staff.id; });
    std::ranges::stable_sort(own, {}, &PostMove::day);
    std::vector<Stint> stints;
    for (const auto& move : own) {
        const std::optional<Date> since =
            stints.empty() ? std::nullopt : std::optional(*stints.back().until + 1);
        stints.push_back({WindowId(move.from), move.center, since, move.day - 1});
    }
    if (own.empty()) return {{staff.window, center_of(setup, staff.window), staff.since, staff.until}};
    // Until staff.toml is changed, what it says is about the post before the last move.
    const bool changed = staff.window.text != own.back().from;
    const WindowId now = changed ? staff.window : WindowId(own.back().to);
    stints.push_back({now, center_of(setup, now), own.back().day, {}});
    if (changed && staff.since) {
        Stint& before = stints[stints.size() - 2];
        before.until = earlier(before.until, *staff.since - 1);
        stints.back().since = *staff.since;
    }
    Stint& told = changed ? stints.back() : stints[stints.size() - 2];
    if (!changed) told.since = later(told.since, staff.since);
    told.until = earlier(told.until, staff.until);
    std::erase_if(stints, [](const Stint& one) { return one.since && one.until && *one.since > *one.until; });
    return stints;
}

std::vector<Stint> stints_at(const Setup& setup, const Staff& staff, std::span<const PostMove> moves,
                             const UnitId& center, Date from, Date to) {
    auto stints = stints_of(setup, staff, moves);
    std::erase_if(stints, [&](const Stint& one) {
        return one.window.empty() || one.center != center || !one.touches(from, to);
    });
    return stints;
}

AttendanceSheet sheet_over(const Staff& staff, std::span<const Stint> stints, const SheetSource& source,
                           Date from, Date to) {
    AttendanceSheet sum{.staff = staff.id};
    Date begin = from;
    for (std::size_t i = 0; i < stints.size() && begin <= to; ++i) {
        const bool last = i + 1 == stints.size();
        const Date end = last ? to : std::min(to, stints[i + 1].since.value_or(begin) - 1);
        Staff then = staff;
        then.window = stints[i].window;
        then.since = stints[i].since;
        then.until = stints[i].until;
        if (end >= begin)
            sum += attendance_sheet(then, source.records, source.absences, source.calendar, source.hours,
                                    begin, end, source.today);
        begin = std::max(begin, end + 1);
    }
    return sum;
}

} // namespace bianmin

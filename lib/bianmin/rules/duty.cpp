/// Who stands in, and the hours in which nobody does.
#include "bianmin/rules/duty.hpp"

#include "bianmin/rules/just_before.hpp"

#include <algorithm>
#include <set>

namespace bianmin {
namespace {

/// A B post is a reserve: while its A's are there, nothing stands empty when the B is away.
bool holds_a_post(const Staff& person) {
    return person.post != Post::b || !person.substitute.empty();
}

bool is_reserve(const Setup& setup, const StaffId& person) {
    const Staff* staff = setup.person(person);
    return staff && !holds_a_post(*staff);
}

/// Those who name `person` as their substitute.
std::vector<StaffId> named_for(const Setup& setup, const StaffId& person) {
    std::vector<StaffId> out;
    for (const auto& staff : setup.staff)
        if (staff.substitute == person) out.push_back(staff.id);
    return out;
}

} // namespace

std::optional<Span> common(const Span& a, const Span& b) {
    const Span span{std::max(a.from, b.from), std::min(a.until, b.until)};
    return span.from <= span.until ? std::optional(span) : std::nullopt;
}

const Absence* absence_at(std::span<const Absence> absences, const StaffId& person, Moment moment) {
    const auto found = std::ranges::find_if(
        absences, [&](const Absence& one) { return one.away == person && one.span.contains(moment); });
    return found == absences.end() ? nullptr : &*found;
}

std::vector<StaffId> takers_of(const Setup& setup, const StaffId& person) {
    const Staff* staff = setup.person(person);
    if (!staff) return {};
    if (!staff->substitute.empty()) return {staff->substitute};
    return holds_a_post(*staff) ? std::vector<StaffId>() : named_for(setup, person);
}

std::vector<StaffId> takers_in(const Setup& setup, const Absence& absence) {
    return absence.takers ? *absence.takers : takers_of(setup, absence.away);
}

bool leaves_a_reserve(const Setup& setup, const Absence& absence) {
    return absence.reserve.value_or(is_reserve(setup, absence.away));
}

std::vector<StaffId> with_takers(const Setup& setup, std::vector<StaffId> people) {
    std::set<StaffId> all;
    for (auto& person : people) {
        for (auto& taker : takers_of(setup, person)) all.insert(std::move(taker));
        all.insert(std::move(person));
    }
    return {all.begin(), all.end()};
}

std::optional<StaffId> on_duty(const Setup& setup, std::span<const Absence> absences, const StaffId& person,
                               Moment moment) {
    const Absence* away = absence_at(absences, person, moment);
    if (!away) return person;
    for (auto& taker : takers_in(setup, *away))
        if (!absence_at(absences, taker, moment)) return std::move(taker);
    return std::nullopt;
}

std::vector<StaffId> stands_in_for(const Setup& setup, const StaffId& person) {
    if (person.empty()) return {};
    auto out = named_for(setup, person);
    const Staff* staff = setup.person(person);
    const Staff* reserve = staff ? setup.person(staff->substitute) : nullptr;
    if (reserve && !holds_a_post(*reserve)) out.push_back(reserve->id);
    return out;
}

std::vector<StaffId> takes_over_from(const Setup& setup, std::span<const Absence> absences,
                                     const StaffId& person) {
    std::vector<StaffId> out;
    for (const auto& absence : absences) {
        if (std::ranges::find(out, absence.away) != out.end()) continue;
        const auto takers = takers_in(setup, absence);
        if (std::ranges::find(takers, person) != takers.end()) out.push_back(absence.away);
    }
    return out;
}

std::vector<StaffId> held_posts(const Setup& setup, std::span<const Absence> absences, const StaffId& person,
                                Moment moment) {
    if (person.empty() || absence_at(absences, person, moment)) return {};
    std::vector<Absence> then;
    std::ranges::copy_if(absences, std::back_inserter(then),
                         [&](const Absence& one) { return one.span.contains(moment); });
    auto out = takes_over_from(setup, then, person);
    std::erase_if(out, [&](const StaffId& other) { return on_duty(setup, then, other, moment) != person; });
    return out;
}

std::vector<Gap> gaps_of(const Setup& setup, std::span<const Absence> absences, const StaffId& person,
                         const Span& period) {
    std::vector<Gap> gaps;
    for (const auto& absence : absences) {
        const auto away = common(absence.span, period);
        if (absence.away != person || !away || leaves_a_reserve(setup, absence)) continue;
        std::vector<Gap> empty{{person, *away, absence.because, {}}};
        for (const auto& taker : takers_in(setup, absence)) {
            std::vector<Gap> without;
            for (const auto& gap : empty)
                for (const auto& other : absences)
                    if (const auto both = common(gap.span, other.span); both && other.away == taker)
                        without.push_back(
                            {person, *both, gap.because.empty() ? other.because : gap.because, taker});
            empty = std::move(without);
        }
        std::ranges::move(empty, std::back_inserter(gaps));
    }
    std::ranges::sort(gaps, {}, [](const Gap& gap) { return gap.span.from; });
    return gaps;
}

std::vector<Holding> holdings(const Setup& setup, std::span<const Absence> absences, const StaffId& person,
                              const Span& period) {
    // Whoever it is changes only where somebody leaves or comes back.
    std::vector<Moment> cuts{period.from};
    for (const auto& absence : absences)
        for (const Moment cut : {absence.span.from, Moment{absence.span.until.seconds + 1}})
            if (period.from < cut && cut <= period.until) cuts.push_back(cut);
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    std::vector<Holding> out;
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const Moment end = i + 1 < cuts.size() ? just_before(cuts[i + 1]) : period.until;
        const StaffId by = on_duty(setup, absences, person, cuts[i]).value_or(StaffId());
        const Absence* away = absence_at(absences, person, cuts[i]);
        if (!out.empty() && out.back().by == by)
            out.back().span.until = end;
        else
            out.push_back({{cuts[i], end}, by, away && leaves_a_reserve(setup, *away)});
    }
    return out;
}

} // namespace bianmin

/// Absences, who stands in, and the hours in which nobody does.
#include "bianmin/rules/duty.hpp"

#include "bianmin/rules/shown_span.hpp"

#include <algorithm>
#include <set>

namespace bianmin {
namespace {

constexpr const char* clause = "二(五)AB岗";
constexpr Moment before(Moment moment) {
    return {moment.seconds - 1};
}

/// A B post is a reserve: while its A's are there, nothing stands empty when the B is away.
bool holds_a_post(const Staff& person) {
    return person.post != Post::b || !person.substitute.empty();
}

/// Those who name `person` as their substitute.
std::vector<StaffId> named_for(const Setup& setup, const StaffId& person) {
    std::vector<StaffId> out;
    for (const auto& staff : setup.staff)
        if (staff.substitute == person) out.push_back(staff.id);
    return out;
}

Finding finding(const char* code, std::string value, Text message, Text suggestion) {
    return {.code = code,
            .value = std::move(value),
            .message = std::move(message),
            .suggestion = std::move(suggestion),
            .clause = clause};
}

} // namespace

std::optional<Span> common(const Span& a, const Span& b) {
    const Span span{std::max(a.from, b.from), std::min(a.until, b.until)};
    return span.from <= span.until ? std::optional(span) : std::nullopt;
}

std::optional<Absence> absence_of(const CaseRow& row, const std::vector<Entry>& entries) {
    if (row.type != CaseType::absence || row.state == State::annulled || row.state == State::rejected)
        return std::nullopt;
    Absence absence{.away = StaffId(row.subject), .number = row.number, .open = !row.ended};
    std::optional<Moment> ended;
    for (const auto& entry : entries)
        for (const auto& event : entry.events) {
            if (event.action == Action::open) {
                const auto from = parse_moment(event.facts.text("from"));
                const auto to = parse_moment(event.facts.text("back_by"));
                if (!from || !to) return std::nullopt;
                absence.span = {*from, *to};
                absence.reason = event.facts.text("reason");
                absence.because = event.facts.text("because");
            }
            if (event.action == Action::complete || event.action == Action::withdraw) ended = event.occurred;
            if (event.action == Action::reopen) ended.reset();
        }
    // Who comes back at nine was away until a second before.
    if (ended) absence.span.until = std::min(absence.span.until, before(*ended));
    return absence.span.from <= absence.span.until ? std::optional(absence) : std::nullopt;
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
    if (!absence_at(absences, person, moment)) return person;
    for (auto& taker : takers_of(setup, person))
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

std::vector<StaffId> held_posts(const Setup& setup, std::span<const Absence> absences, const StaffId& person,
                                Moment moment) {
    if (absence_at(absences, person, moment)) return {};
    auto out = stands_in_for(setup, person);
    std::erase_if(out,
                  [&](const StaffId& other) { return on_duty(setup, absences, other, moment) != person; });
    return out;
}

std::vector<Gap> gaps_of(const Setup& setup, std::span<const Absence> absences, const StaffId& person,
                         const Span& period) {
    std::vector<Gap> gaps;
    const Staff* staff = setup.person(person);
    if (staff && !holds_a_post(*staff)) return gaps;
    for (const auto& absence : absences) {
        if (absence.away != person) continue;
        const auto away = common(absence.span, period);
        if (!away) continue;
        if (!staff || staff->substitute.empty()) {
            gaps.push_back({person, *away, absence.because});
            continue;
        }
        for (const auto& other : absences)
            if (other.away == staff->substitute)
                if (const auto both = common(*away, other.span))
                    gaps.push_back(
                        {person, *both, absence.because.empty() ? other.because : absence.because});
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
        const Moment end = i + 1 < cuts.size() ? before(cuts[i + 1]) : period.until;
        const StaffId by = on_duty(setup, absences, person, cuts[i]).value_or(StaffId());
        if (!out.empty() && out.back().by == by)
            out.back().span.until = end;
        else
            out.push_back({{cuts[i], end}, by});
    }
    return out;
}

std::vector<Finding> absence_refusals(const Setup& setup, std::span<const Absence> known,
                                      const Absence& wanted, Moment now) {
    std::vector<Finding> out;
    for (const auto& one : known)
        if (one.away == wanted.away && common(one.span, wanted.span))
            out.push_back(
                finding("absence-overlaps", one.number,
                        say("{} is away from {} until {} already", wanted.away.text,
                            shown_from(one.span.from), shown_until(one.span.until)),
                        say("record the return first (staff back), or cancel it (staff away --cancel)")));
    // A slip of the year: nobody plans a leave so far ahead, and who stays away longer leaves the post.
    constexpr int longest = 366;
    if (wanted.span.from.date() > now.date() + longest ||
        wanted.span.until.date() > wanted.span.from.date() + longest)
        out.push_back(
            finding("beyond-a-year", shown_until(wanted.span.until),
                    say("an absence begins within a year and lasts a year at most"),
                    say("check the days of --from and --to; who leaves the post is transferred: staff "
                        "transfer")));
    if (!wanted.because.empty()) return out;
    if (wanted.span.from.date() < now.date() - 31)
        out.push_back(finding("long-past", shown_from(wanted.span.from),
                              say("{} lies more than a month back: who answered then is on record already",
                                  shown_from(wanted.span.from)),
                              say("give --because")));
    std::vector<Absence> all(known.begin(), known.end());
    all.push_back(wanted);
    std::vector<StaffId> posts = stands_in_for(setup, wanted.away);
    posts.insert(posts.begin(), wanted.away);
    for (const auto& post : posts)
        for (const auto& gap : gaps_of(setup, all, post, wanted.span)) {
            const Staff* staff = setup.person(post);
            const bool nobody = !staff || staff->substitute.empty();
            Finding one = finding(
                "nobody-on-duty", post.text,
                nobody ? say("nobody stands in for {}: no substitute is named", post.text)
                       : say("{} and {} would both be away from {} until {}", post.text,
                             staff->substitute.text, shown_from(gap.span.from), shown_until(gap.span.until)),
                say("choose other days, or give --because; the gap (无人在岗) then shows in every report"));
            const bool told = std::ranges::any_of(out, [&](const Finding& other) {
                return other.value == one.value && english(other.message) == english(one.message);
            });
            if (!told) out.push_back(std::move(one));
        }
    return out;
}

} // namespace bianmin

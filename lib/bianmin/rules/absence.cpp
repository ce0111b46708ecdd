/// An absence as it is recorded: what its log says, who stands in, and what stands against it.
#include "bianmin/base/text.hpp"
#include "bianmin/rules/duty.hpp"
#include "bianmin/rules/just_before.hpp"
#include "bianmin/rules/shown_span.hpp"

#include <algorithm>

namespace bianmin {
namespace {

constexpr const char* clause = "二(五)AB岗";

Finding finding(const char* code, std::string value, Text message, Text suggestion) {
    return {.code = code,
            .value = std::move(value),
            .message = std::move(message),
            .suggestion = std::move(suggestion),
            .clause = clause};
}

/// The center that somebody works for, be it at one of its stations.
UnitId house_of(const Setup& setup, const UnitId& id) {
    const Unit* unit = setup.unit(id);
    const bool below = unit && (unit->kind == UnitKind::station || unit->kind == UnitKind::department);
    return below && !unit->parent.empty() ? unit->parent : id;
}

/// What lies far ahead may be a slip of the year; what lasts longer than one leaves the post.
void refuse_far_days(const Absence& wanted, Moment now, std::vector<Finding>& out) {
    constexpr int longest = 366;
    if (wanted.span.until.date() > wanted.span.from.date() + longest)
        out.push_back(
            finding("beyond-a-year", shown_until(wanted.span.until), say("an absence lasts a year at most"),
                    say("check the days of --from and --to; who leaves the post is transferred: staff "
                        "transfer")));
    if (!wanted.because.empty()) return;
    if (wanted.span.from.date() > now.date() + longest)
        out.push_back(finding("beyond-a-year", shown_from(wanted.span.from),
                              say("{} lies more than a year ahead", shown_from(wanted.span.from)),
                              say("check the year of --from; if it is right, give --because")));
    if (wanted.span.from.date() < now.date() - 31)
        out.push_back(finding("long-past", shown_from(wanted.span.from),
                              say("{} lies more than a month back: who answered then is on record already",
                                  shown_from(wanted.span.from)),
                              say("give --because")));
}

} // namespace

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
                absence.takers = recorded_takers(event.facts);
                if (event.facts.has("takers")) absence.reserve = event.facts.number("reserve") != 0;
            }
            if (event.action == Action::complete || event.action == Action::withdraw) ended = event.occurred;
            if (event.action == Action::reopen) ended.reset();
        }
    // Who comes back at nine was away until a second before.
    if (ended) absence.span.until = std::min(absence.span.until, just_before(*ended));
    return absence.span.from <= absence.span.until ? std::optional(absence) : std::nullopt;
}

void fix_takers(const Setup& setup, const StaffId& away, const StaffId& named, Facts& facts) {
    std::vector<std::string> ids;
    if (named.empty())
        for (auto& taker : takers_of(setup, away)) ids.push_back(std::move(taker.text));
    else
        ids.push_back(named.text);
    // That nobody was named is on record too.
    if (ids.empty())
        facts.set("takers", std::int64_t{0});
    else
        facts.set("takers", join(ids, "\n"));
    if (leaves_a_reserve(setup, {.away = away})) facts.set("reserve", 1);
}

std::optional<std::vector<StaffId>> recorded_takers(const Facts& facts) {
    std::vector<StaffId> out;
    for (auto& id : facts.list("takers")) out.emplace_back(std::move(id));
    // One without them was made before they were written down, and names who stood in when it began.
    if (const auto first = facts.text("substitute"); !facts.has("takers") && !first.empty())
        out.emplace_back(first);
    return facts.has("takers") || !out.empty() ? std::optional(std::move(out)) : std::nullopt;
}

std::optional<Finding> substitute_refusal(const Setup& setup, const Staff& away, const StaffId& named) {
    const Staff* person = setup.person(named);
    if (!person)
        return finding("bad-substitute", named.text, say("there is no person `{}`", named.text),
                       say("see: bianmin staff list"));
    if (person->id == away.id)
        return finding("bad-substitute", named.text, say("{} cannot stand in for itself", away.name),
                       say("name somebody of the same center or one of its stations"));
    if (house_of(setup, person->unit) != house_of(setup, away.unit))
        return finding("bad-substitute", named.text,
                       say("{} works at another center than {}", person->name, away.name),
                       say("name somebody of the same center or one of its stations"));
    return std::nullopt;
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
    refuse_far_days(wanted, now, out);
    if (!wanted.because.empty()) return out;
    std::vector<Absence> all(known.begin(), known.end());
    all.push_back(wanted);
    std::vector<StaffId> posts = takes_over_from(setup, all, wanted.away);
    posts.insert(posts.begin(), wanted.away);
    for (const auto& post : posts)
        for (const auto& gap : gaps_of(setup, all, post, wanted.span)) {
            Finding one = finding(
                "nobody-on-duty", post.text,
                gap.taker.empty()
                    ? say("nobody stands in for {}: no substitute is named", post.text)
                    : say("{} and {} would both be away from {} until {}", post.text, gap.taker.text,
                          shown_from(gap.span.from), shown_until(gap.span.until)),
                say("choose other days, or give --because; the gap (无人在岗) then shows in every report"));
            const bool told = std::ranges::any_of(out, [&](const Finding& other) {
                return other.value == one.value && english(other.message) == english(one.message);
            });
            if (!told) out.push_back(std::move(one));
        }
    return out;
}

} // namespace bianmin

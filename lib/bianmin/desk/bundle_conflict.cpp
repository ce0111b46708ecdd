/// What stands against an entry that is genuine: its case went another way here.
#include "bianmin/desk/bundle_plan.hpp"
#include "bianmin/domain/term_list.hpp"
#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/rules/refusals.hpp"
#include "bianmin/rules/time_overruled.hpp"

#include <algorithm>

namespace bianmin {
namespace {

/// `accept, assign (370406106)`.
Term acts_of(const Entry& entry) {
    Term out;
    for (const auto& event : entry.events) add(out, term(event.action));
    return {fmt::format("{} ({})", out.english, entry.origin.text),
            fmt::format("{}（{}）", out.chinese, entry.origin.text)};
}

Finding finding_of(const char* code, const Travelling& item, Text message, Text suggestion) {
    return {.code = code,
            .severity = Severity::warning,
            .value = item.number,
            .message = std::move(message),
            .suggestion = std::move(suggestion)};
}

/// The flow knows every step; a bundle of rules other than ours might not keep to it.
bool in_the_flow(Case c, const Entry& entry) {
    for (const auto& event : entry.events) {
        if (overrules_time(c, event)) undo_time(c);
        if (!says_nothing_new(c, event) &&
            !flow_row(event.action, c.row.steps == 0 ? std::nullopt : std::optional(c.row.state), c.row.type))
            return false;
        apply(c, event);
    }
    return true;
}

/// Accompanies a case and moves nothing of it: a print, the paper's way, a reminder, a card.
bool accompanies(const Event& event) {
    return event.action == Action::print || event.action == Action::send || event.action == Action::receive ||
           event.action == Action::remind || event.action == Action::warn;
}

bool moves_papers(const Event& event) {
    return event.action == Action::send || event.action == Action::receive;
}

/// Neither is in the other's way: one of them only accompanies the case, and not both say where its papers
/// are.
bool stand_beside(const Entry& a, const Entry& b) {
    if (std::ranges::any_of(a.events, moves_papers) && std::ranges::any_of(b.events, moves_papers))
        return false;
    return std::ranges::all_of(a.events, accompanies) || std::ranges::all_of(b.events, accompanies);
}

/// Nobody acted: only the clock spoke.
bool by_time(const Entry& entry) {
    return entry.events.size() == 1 && entry.events.front().action == Action::accept &&
           entry.events.front().facts.number("deemed") != 0;
}

/// What silence brought (视为受理) holds against nobody who spoke in time, nor against what needs no
/// acceptance.
bool time_gives_way(const Case& c, const Entry& acted, const RuleContext& rules) {
    if (!c.row.deemed) return true; // it has given way, or comes to who spoke
    const Event& first = acted.events.front();
    switch (first.action) {
    case Action::notify:
    case Action::reject: return first.occurred.date() <= silence_ends(c, rules);
    case Action::accept:
        return first.facts.number("deemed") != 0 || first.occurred.date() <= silence_ends(c, rules);
    case Action::withdraw:
    case Action::correct:
    case Action::annul: return true;
    default: return false;
    }
}

} // namespace

std::optional<Finding> BundlePlan::moved_here(const Travelling& item, const Standing& s) const {
    const auto follows = [&](const Entry& entry) { return entry.hash == item.case_previous; };
    auto unseen = static_cast<std::ptrdiff_t>(s.entries.size()) - (item.entry.case_seq - 1);
    if (unseen < 0 || (item.entry.case_seq > 1 && std::ranges::none_of(s.entries, follows)))
        return finding_of(
            "case-moved", item,
            say("case {} stands otherwise with the sender: entry {} of it does not follow what is here",
                item.number, item.entry.case_seq),
            say("settle it with the sender; what holds is recorded here once more"));
    // What the sender did not have yet is the newest of what was not recorded on that side.
    for (auto here = s.entries.rbegin(); here != s.entries.rend() && unseen > 0; ++here) {
        if (of_sender(here->origin)) continue;
        --unseen;
        if (by_time(*here) && time_gives_way(s.c, item.entry, desk_.rules())) continue;
        if (by_time(item.entry) && time_gives_way(s.c, *here, desk_.rules())) continue;
        if (!stand_beside(*here, item.entry))
            return finding_of("case-moved", item,
                              say("case {} was moved on both sides: here {}, there {}", item.number,
                                  acts_of(*here), acts_of(item.entry)),
                              say("settle it with the sender; what holds is recorded here once more"));
    }
    return std::nullopt;
}

std::optional<Finding> BundlePlan::conflict(const Travelling& item, const Standing& s) {
    if (auto other = moved_here(item, s)) return other;
    if (desk_.store.number_of_key(item.entry.key))
        return finding_of(
            "same-key", item,
            say("case {}: the act with key {} stands here already", item.number, item.entry.key),
            say("the same act was recorded on both sides"));
    if (s.entries.empty() && item.row_digest && !item.entry.events.empty()) {
        const Date day = item.entry.events.front().occurred.date();
        if (const auto twin = desk_.store.imported_row(day, *item.row_digest))
            return finding_of("same-row", item,
                              say("case {}: the same row of a ledger stands here as {}", item.number,
                                  desk_.store.number_of_case(*twin).value_or("")),
                              say("the ledger was imported on both sides; take one import back"));
    }
    if (!in_the_flow(s.c, item.entry))
        return finding_of("not-in-flow", item,
                          say("case {}: '{}' is not possible here", item.number, acts_of(item.entry)),
                          say("is the sender's program of another version?"));
    // Set aside before for a reason that is gone; the log has gone on since.
    if (item.entry.seq <= travel_.head(item.entry.origin).seq)
        return finding_of("came-late", item,
                          say("case {}: entry {} of {} was set aside before, and later ones are here",
                              item.number, item.entry.seq, item.entry.origin.text),
                          say("record here once more what holds"));
    return std::nullopt;
}

void BundlePlan::set_aside_what_follows() {
    const auto parent_aside = [&](const Standing& s) {
        const auto parent = cases_.find(s.c.row.parent);
        return parent != cases_.end() && parent->second.aside;
    };
    for (const auto& planned : entries) {
        Standing& s = cases_[planned.item->number];
        if (s.aside || !planned.fresh || !s.c.opening.has("rating") || !parent_aside(s)) continue;
        s.aside = true;
        aside.push_back(finding_of(
            "without-its-rating", *planned.item,
            say("case {} follows a rating of {}, which was set aside", planned.item->number, s.c.row.parent),
            say("record the rating here; the rectification follows from it")));
    }
}

void BundlePlan::set_aside(Standing& s, Finding finding) {
    ++aside_entries;
    if (!s.aside) aside.push_back(std::move(finding));
    s.aside = true;
}

} // namespace bianmin

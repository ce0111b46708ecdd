/// Entry by entry: genuine, in its chain, within the sender's rights, fitting on its case.
#include "bianmin/desk/bundle_plan.hpp"

#include "bianmin/domain/commitment.hpp"
#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/rules/named.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace bianmin {
namespace {

/// More entries than any unit will ever record: numbers beyond are not counted on.
constexpr std::int64_t longest_chain = 1'000'000'000'000;

std::string place_in_chain(const Travelling& item) {
    return item.entry.origin.text + " " + std::to_string(item.entry.seq);
}

/// 一千亿元: more than any case will ever move; within it no sum of a case overflows.
constexpr std::int64_t most_fen = 10'000'000'000'000;

bool absurd(Fen amount) {
    return amount.value > most_fen || amount.value < -most_fen;
}

bool absurd(const Case& c, const Event& event) {
    return absurd(Fen{event.facts.number("fee_fen")}) || absurd(c.assessed) || absurd(c.waived) ||
           absurd(c.remitted) || absurd(c.row.fee);
}

bool names_a_person(const Entry& entry) {
    for (const auto& event : entry.events)
        if (event.facts.has("person")) return true;
    return false;
}

} // namespace

BundlePlan::BundlePlan(Desk& desk, const UnitId& own, const Bundle& bundle)
    : desk_(desk), travel_(desk.store), own_(own), bundle_(bundle),
      from_below_(stands_below(desk.setup, bundle.header.from, own)) {}

void BundlePlan::refuse(const char* code, std::string value, Text message, Text suggestion) {
    refusals.push_back({.code = code,
                        .value = std::move(value),
                        .message = std::move(message),
                        .suggestion = std::move(suggestion)});
}

void BundlePlan::make() {
    check_start();
    if (!refusals.empty()) return;
    for (const auto& item : bundle_.entries) take(item);
    set_aside_what_follows();
    mark_people();
    drop_what_is_aside();
    fill_in_people();
}

/// What the sender believes to have been sent before must have come.
void BundlePlan::check_start() {
    for (const auto& [name, after] : bundle_.header.after) {
        const UnitId origin(name);
        const auto here = travel_.hash_of(origin, after.seq);
        const ChainPoint seen_before = travel_.seen(bundle_.header.from, origin);
        if (here && *here != after.hash)
            refuse(
                "chain-fork", name + " " + std::to_string(after.seq),
                say("entry {} of {} is another one here than with the sender", after.seq, name),
                say("two ledgers record for one unit, or one was put back from a backup; compare both with "
                    "'{}'",
                    "bianmin store info"));
        else if (!here && seen_before.seq < after.seq)
            refuse("bundle-gap", name + " " + std::to_string(after.seq),
                   say("a bundle is missing: this one goes on after entry {} of {}, here it ends at {}",
                       after.seq, name, std::max(seen_before.seq, travel_.head(origin).seq)),
                   say("take in the missing bundle first, or have it exported again with --since"));
    }
}

void BundlePlan::take(const Travelling& item) {
    if (!genuine(item) || !in_its_chain(item)) return;
    ChainPoint& seen_here = seen[item.entry.origin.text];
    if (item.entry.seq > seen_here.seq) seen_here = {item.entry.seq, item.entry.hash};
    if (travel_.hash_of(item.entry.origin, item.entry.seq)) { // in_its_chain: the same one
        ++known;
        return;
    }
    if (!units_known(item)) return;
    // Before anything is folded: the sums must not overflow.
    for (const auto& event : item.entry.events)
        if (absurd(Fen{event.facts.number("fee_fen")})) return refuse_amount(item, event);
    Standing& s = standing(item);
    if (auto finding = conflict(item, s)) return set_aside(s, std::move(*finding));
    const bool fresh = s.entries.empty();
    if (!amounts_in_reason(item, s.c)) return;
    if (auto finding = foreign(item, s.c.row)) return set_aside(s, std::move(*finding));
    add(item, s);
    if (names_a_person(item.entry)) s.person_entry = entries.size();
    // Cases are counted, not their entries, which lie among those of others.
    if (!std::exchange(s.counted, true)) (fresh ? opened : moved).push_back(item.number);
    entries.push_back({.item = &item, .row = s.c.row, .fresh = fresh});
    heads_[item.entry.origin.text] = {item.entry.seq, item.entry.hash};
}

/// Its hash is that of what it says.
bool BundlePlan::genuine(const Travelling& item) {
    const bool first = item.entry.seq == 1;
    if (item.entry.seq >= 1 && item.entry.seq <= longest_chain && first == item.previous.empty() &&
        !item.entry.events.empty() &&
        sha_.base64(canonical_bytes(item.entry, item.number, item.previous)) == item.entry.hash)
        return true;
    refuse("entry-changed", place_in_chain(item),
           say("entry {} of {} is not what was recorded: its hash does not fit", item.entry.seq,
               item.entry.origin.text),
           say("run '{}' on the sender's ledger", "bianmin store check"));
    return false;
}

/// Neither it nor the one before it is another one here.
bool BundlePlan::in_its_chain(const Travelling& item) {
    const auto& origin = item.entry.origin;
    const auto here = travel_.hash_of(origin, item.entry.seq);
    const auto planned = heads_.find(origin.text);
    auto before = travel_.hash_of(origin, item.entry.seq - 1);
    if (planned != heads_.end() && planned->second.seq == item.entry.seq - 1) before = planned->second.hash;
    if (!of_sender(origin)) {
        refuse("not-its-entry", place_in_chain(item),
               say("{} has no right to send entries of {}", bundle_.header.from.text, origin.text), {});
        return false;
    }
    if ((!here || *here == item.entry.hash) && (!before || *before == item.previous)) return true;
    refuse("chain-fork", place_in_chain(item),
           say("entry {} of {} is another one here than with the sender", item.entry.seq, origin.text),
           say("two ledgers record for one unit, or one was put back from a backup; compare both with '{}'",
               "bianmin store info"));
    return false;
}

/// Recorded on the sender's side of the line.
bool BundlePlan::of_sender(const UnitId& origin) const {
    return from_below_ ? stands_below(desk_.setup, origin, bundle_.header.from)
                       : !stands_below(desk_.setup, origin, own_);
}

/// Entries beside each other follow by origin in every ledger, whichever came first here.
void BundlePlan::add(const Travelling& item, Standing& s) {
    const auto place = [](const Entry& entry) { return std::pair(entry.case_seq, entry.origin.text); };
    const auto after = std::ranges::upper_bound(s.entries, place(item.entry), {}, place);
    const bool last = after == s.entries.end();
    s.entries.insert(after, item.entry);
    if (!last) s.c = fold_case(s.c.row, s.entries);
}

/// Takes the events into the case as long as its sums stay what money can be.
bool BundlePlan::amounts_in_reason(const Travelling& item, Case& c) {
    for (const auto& event : item.entry.events) {
        if (!absurd(c, event)) apply(c, event);
        if (!absurd(c, event)) continue;
        refuse_amount(item, event);
        return false;
    }
    return true;
}

void BundlePlan::refuse_amount(const Travelling& item, const Event& event) {
    refuse("absurd-amount", place_in_chain(item),
           say("case {}: no fee comes to such an amount: {}", item.number,
               std::to_string(event.facts.number("fee_fen"))),
           say("run '{}' on the sender's ledger", "bianmin store check"));
}

/// A station speaks of its own cases only, a center of those of its own and its stations'; a complaint is
/// taken down wherever it is made. A case registered in the wrong ledger must not keep the others out.
std::optional<Finding> BundlePlan::foreign(const Travelling& item, const CaseRow& row) const {
    const UnitId& from = bundle_.header.from;
    const UnitId& where = from_below_ ? from : own_;
    if (from_below_ && row.type == CaseType::complaint && stands_below(desk_.setup, from, row.center))
        return std::nullopt;
    if (stands_below(desk_.setup, row.station, where) || stands_below(desk_.setup, row.center, where))
        return std::nullopt;
    return Finding{.code = "not-its-case",
                   .severity = Severity::warning,
                   .value = item.number,
                   .message = say("{} is no case of {}", item.number, named(desk_.setup, where.text)),
                   .suggestion = say("whoever received it registers it anew in the right ledger")};
}

bool BundlePlan::units_known(const Travelling& item) {
    const std::size_t before = refusals.size();
    for (const auto& event : item.entry.events) {
        if (event.action != Action::open) continue;
        for (const char* name : {"center", "station"}) {
            const UnitId unit{event.facts.text(name)};
            if (!unit.empty() && !desk_.setup.unit(unit))
                refuse("unknown-unit", unit.text,
                       say("case {}: there is no unit {} here", item.number, unit.text),
                       say("add it to centers/ or stations/, then take the bundle in again"));
        }
        const ServiceId service{event.facts.text("service")};
        if (!desk_.setup.service(service))
            refuse("unknown-service", service.text,
                   say("case {}: there is no service {} in the catalog here", item.number, service.text),
                   say("add it to catalog/, then take the bundle in again"));
    }
    return refusals.size() == before;
}

BundlePlan::Standing& BundlePlan::standing(const Travelling& item) {
    const auto [place, missing] = cases_.try_emplace(item.number);
    Standing& s = place->second;
    if (!missing) return s;
    if (auto kept = desk_.store.find_case(item.number)) {
        s.c = fold_case(kept->row, kept->entries);
        s.entries = std::move(kept->entries);
    } else {
        s.c.row.number = item.number;
        s.c.row.origin = item.entry.origin;
    }
    return s;
}

void BundlePlan::mark_people() {
    for (auto& [number, s] : cases_)
        if (s.person_entry < entries.size()) entries[s.person_entry].names_person = true;
}

void BundlePlan::fill_in_people() {
    std::set<std::string_view> named;
    for (const auto& planned : entries)
        if (planned.names_person) named.insert(planned.item->number);
    for (const auto& [number, person] : bundle_.people) {
        if (named.contains(number)) continue;
        const auto kept = desk_.store.find_case(number);
        if (!kept || kept->person != Person{}) continue;
        if (commitment_of(person, sha_) == fold_case(kept->row, kept->entries).commitment)
            people[kept->row.key] = &person;
    }
}

/// Nothing of a case is taken in where a part of it cannot be.
void BundlePlan::drop_what_is_aside() {
    const auto aside_case = [&](const std::string& number) { return cases_[number].aside; };
    aside_entries += static_cast<std::int64_t>(
        std::erase_if(entries, [&](const PlannedEntry& each) { return aside_case(each.item->number); }));
    std::erase_if(opened, aside_case);
    std::erase_if(moved, aside_case);
}

} // namespace bianmin

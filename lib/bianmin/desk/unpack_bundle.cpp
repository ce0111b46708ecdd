/// A bundle into the ledger: all that can go in, in one transaction.
#include "bianmin/desk/bundle_plan.hpp"
#include "bianmin/desk/duty.hpp"
#include "bianmin/domain/commitment.hpp"

namespace bianmin {
namespace {

void require_receiver(const Desk& desk, const UnitId& own, const BundleHeader& header) {
    if (header.to != own)
        throw Error(ErrorKind::refused, say("the bundle is for {}, this is {}", header.to.text, own.text), {},
                    say("give it to {}", header.to.text));
    const bool line = header.from != own && (stands_below(desk.setup, header.from, own) ||
                                             stands_below(desk.setup, own, header.from));
    if (!line)
        throw Error(ErrorKind::refused,
                    say("bundles go between a unit and the one above it, not from {} to {}", header.from.text,
                        own.text));
}

/// The applicant as the sender has him must be the one the log vouches for.
void require_people(const Bundle& bundle, BundlePlan& plan) {
    Sha256 sha;
    for (const auto& planned : plan.entries) {
        if (!planned.names_person) continue;
        const auto person = bundle.people.find(planned.item->number);
        if (person == bundle.people.end()) continue;
        std::string_view committed;
        for (const auto& event : planned.item->entry.events)
            if (const auto fact = event.facts.text("person"); !fact.empty()) committed = fact;
        if (commitment_of(person->second, sha) != committed)
            plan.refusals.push_back(
                {.code = "person-differs",
                 .value = planned.item->number,
                 .message = say("case {}: the applicant's data are not those the log vouches for",
                                planned.item->number),
                 .suggestion = say("run '{}' on the sender's ledger", "bianmin store check")});
    }
}

void write_plan(Desk& desk, const UnitId& from, const Bundle& bundle, BundlePlan& plan) {
    Travel travel(desk.store);
    std::map<std::string, std::int64_t> keys; // of cases opened here and now
    for (auto& planned : plan.entries) {
        const std::string& number = planned.item->number;
        if (const auto key = keys.find(number); key != keys.end()) planned.row.key = key->second;
        travel.append(*planned.item, planned.row, planned.fresh);
        keys[number] = planned.row.key;
        if (!planned.names_person) continue;
        const auto person = bundle.people.find(number);
        travel.keep_person(planned.row.key,
                           person == bundle.people.end() ? std::nullopt : std::optional(person->second));
    }
    for (const auto& [key, person] : plan.people) travel.keep_person(key, *person);
    for (const auto& [origin, point] : plan.seen) travel.keep_seen(from, UnitId(origin), point);
}

} // namespace

UnpackedBundle unpack_bundle(Desk& desk, const UnitId& own, const Bundle& bundle, const std::string& digest) {
    require_receiver(desk, own, bundle.header);
    require_right(desk, Deed::exchange, own);
    UnpackedBundle out;
    desk.store.transact([&] {
        BundlePlan plan(desk, own, bundle);
        plan.make();
        require_people(bundle, plan);
        if (!plan.refusals.empty())
            throw Error(
                ErrorKind::refused,
                say("the bundle of {} cannot be taken in; nothing was recorded", bundle.header.from.text),
                plan.refusals);
        out = {.entries = static_cast<std::int64_t>(plan.entries.size()),
               .known = plan.known,
               .aside = plan.aside_entries,
               .people = static_cast<std::int64_t>(plan.people.size()),
               .opened = plan.opened,
               .moved = plan.moved,
               .findings = plan.aside};
        if (desk.dry_run) return;
        write_plan(desk, bundle.header.from, bundle, plan);
        Travel(desk.store)
            .keep({.peer = bundle.header.from,
                   .digest = digest,
                   .made = bundle.header.made,
                   .recorded = desk.now,
                   .actor = desk.actor,
                   .entries = out.entries,
                   .cases = static_cast<std::int64_t>(out.opened.size() + out.moved.size()),
                   .aside = out.aside});
    });
    return out;
}

} // namespace bianmin

/// Which entries go to whom.
#include "bianmin/desk/bundles.hpp"
#include "bianmin/desk/duty.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/rules/recusal.hpp"
#include "bianmin/store/travel.hpp"

#include <set>

namespace bianmin {
namespace {

/// Whose entries on which cases a receiver is sent.
class Choice {
public:
    Choice(const Setup& setup, const UnitId& from, const UnitId& to)
        : setup_(setup), from_(from), to_(to), up_(stands_below(setup, from, to)) {}

    bool takes(const UnitId& origin, const CasePlace& place) const {
        if (up_) return stands_below(setup_, origin, from_) && origin != to_;
        return !stands_below(setup_, origin, to_) && (place.station == to_ || place.center == to_);
    }

private:
    const Setup& setup_;
    const UnitId &from_, &to_;
    bool up_;
};

void require_a_line(const Setup& setup, const UnitId& from, const UnitId& to) {
    for (const auto& id : {from, to})
        if (require_unit(setup, id).kind == UnitKind::department)
            throw Error(ErrorKind::usage, say("{} keeps no ledger of its own", id.text), {},
                        say("name a district, a center or a station"));
    if (from == to || (!stands_below(setup, from, to) && !stands_below(setup, to, from)))
        throw Error(
            ErrorKind::usage,
            say("bundles go between a unit and the one above it, not from {} to {}", from.text, to.text), {},
            say("see: bianmin station list, bianmin center list"));
}

std::int64_t start_of(Travel& travel, const BundleRequest& request) {
    if (!request.since) return travel.sent_to(request.to);
    if (*request.since == 0) return 0;
    const auto position = travel.position_of(request.from, *request.since);
    if (position) return *position;
    throw Error(ErrorKind::not_found, say("the log of {} has no entry {}", request.from.text, *request.since),
                {}, say("'{}' tells how long each log is", "bianmin store info"));
}

/// The applicants of the cases whose entries name one; who complained is not told to whom it concerns.
void add_people(const Setup& setup, Store& store, Bundle& bundle, const std::set<std::int64_t>& cases) {
    for (const auto key : cases) {
        auto kept = store.find_case_of_key(key);
        if (kept && kept->row.type == CaseType::complaint &&
            concerned(setup, kept->row.subject, bundle.header.to))
            continue;
        if (kept && kept->person != Person{}) bundle.people[kept->row.number] = std::move(kept->person);
    }
}

bool names_a_person(const Entry& entry) {
    for (const auto& event : entry.events)
        if (event.facts.has("person")) return true;
    return false;
}

} // namespace

bool stands_below(const Setup& setup, const UnitId& unit, const UnitId& top) {
    UnitId id = unit;
    for (int up = 0; up < 8 && !id.empty(); ++up) {
        if (id == top) return true;
        const Unit* found = setup.unit(id);
        id = found ? found->parent : UnitId();
    }
    return false;
}

PackedBundle pack_bundle(Desk& desk, const BundleRequest& request) {
    require_a_line(desk.setup, request.from, request.to);
    require_right(desk, Deed::exchange, request.from);
    PackedBundle out;
    desk.store.read([&] {
        out = {};
        Travel travel(desk.store);
        const Choice choice(desk.setup, request.from, request.to);
        const std::int64_t start = start_of(travel, request);
        out.position = travel.end();
        out.bundle.header = {.from = request.from, .to = request.to, .made = desk.now, .by = desk.actor};
        std::set<std::int64_t> named;
        travel.each_entry(start, out.position, [&](Travelling& item, const CasePlace& place) {
            if (!choice.takes(item.entry.origin, place)) return;
            if (names_a_person(item.entry)) named.insert(place.case_key);
            out.bundle.entries.push_back(std::move(item));
        });
        if (start > 0)
            out.bundle.header.after = travel.points(start, [&](const UnitId& origin, const CasePlace& place) {
                return choice.takes(origin, place);
            });
        add_people(desk.setup, desk.store, out.bundle, named);
    });
    return out;
}

void keep_sent(Desk& desk, const PackedBundle& packed, const std::string& digest) {
    std::set<std::string> cases;
    for (const auto& item : packed.bundle.entries) cases.insert(item.number);
    desk.store.transact([&] {
        Travel(desk.store)
            .keep({.sent = true,
                   .peer = packed.bundle.header.to,
                   .digest = digest,
                   .made = packed.bundle.header.made,
                   .recorded = desk.now,
                   .actor = desk.actor,
                   .entries = static_cast<std::int64_t>(packed.bundle.entries.size()),
                   .cases = static_cast<std::int64_t>(cases.size()),
                   .position = packed.position});
    });
}

} // namespace bianmin

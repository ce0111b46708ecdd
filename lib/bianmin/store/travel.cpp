/// Entries picked out of the log for another ledger, and the list of bundles.
#include "bianmin/store/travel.hpp"

#include "bianmin/store/entry_rows.hpp"
#include "bianmin/store/parts.hpp"

namespace bianmin {
namespace {

/// By page, so that memory stays flat on any engine. What an entry follows is the entry before it, or its
/// link.
constexpr const char* page_sql =
    "SELECT e.origin, e.seq, e.case_key, e.case_seq, e.key, e.recorded_at, e.hash, e.events, e.entry_key, "
    "c.number, c.center, c.station, c.received, coalesce(l.previous, p.hash), "
    "(SELECT q.hash FROM events q WHERE q.case_key = e.case_key AND q.case_seq < e.case_seq "
    "ORDER BY q.case_seq DESC, q.origin LIMIT 1), c.import_id "
    "FROM events e JOIN cases c ON c.case_key = e.case_key "
    "LEFT JOIN links l ON l.origin = e.origin AND l.seq = e.seq "
    "LEFT JOIN events p ON p.origin = e.origin AND p.seq = e.seq - 1 "
    "WHERE e.entry_key > $1 AND e.entry_key <= $2 ORDER BY e.entry_key LIMIT $3";
constexpr int page = 2000;

CasePlace place_of(const Statement& s, int center, int station, int received) {
    return {.case_key = s.integer(2),
            .center = UnitId(s.text(center)),
            .station = UnitId(s.text(station)),
            .received = s.day(received).value_or(Date{})};
}

std::optional<std::int64_t> digest_of(Connection& connection, const CasePlace& place) {
    Query query(connection, "SELECT digest FROM import_rows WHERE day = $1 AND case_key = $2", place.received,
                place.case_key);
    if (!query.step()) return std::nullopt;
    return query->integer(0);
}

} // namespace

Connection& Travel::connection() {
    return *store_.parts_->connection;
}

std::int64_t Travel::end() {
    Query query(*store_.parts_->connection, "SELECT coalesce(max(entry_key), 0) FROM events");
    return query.step() ? query->integer(0) : 0;
}

std::optional<std::int64_t> Travel::position_of(const UnitId& origin, std::int64_t seq) {
    Query query(*store_.parts_->connection, "SELECT entry_key FROM events WHERE origin = $1 AND seq = $2",
                std::string_view(origin.text), seq);
    if (!query.step()) return std::nullopt;
    return query->integer(0);
}

std::int64_t Travel::sent_to(const UnitId& peer) {
    Query query(*store_.parts_->connection,
                "SELECT coalesce(max(position), 0) FROM bundles WHERE direction = 'sent' AND peer = $1",
                std::string_view(peer.text));
    return query.step() ? query->integer(0) : 0;
}

void Travel::each_entry(std::int64_t after, std::int64_t until,
                        const std::function<void(Travelling&, const CasePlace&)>& visit) {
    Connection& connection = *store_.parts_->connection;
    for (int rows = page; rows == page;) {
        rows = 0;
        for (Query query(connection, page_sql, after, until, page); query.step(); ++rows) {
            Travelling item;
            read_entry(*query, item.entry);
            after = query->integer(8);
            item.number = query->text(9);
            item.previous = query->text(13);
            item.case_previous = query->text(14);
            const CasePlace place = place_of(*query, 10, 11, 12);
            if (item.entry.case_seq == 1 && query->integer(15) != 0)
                item.row_digest = digest_of(connection, place);
            visit(item, place);
        }
    }
}

std::map<std::string, ChainPoint>
Travel::points(std::int64_t position, const std::function<bool(const UnitId&, const CasePlace&)>& wanted) {
    std::map<std::string, ChainPoint> out;
    Connection& connection = *store_.parts_->connection;
    for (Query origins(connection, "SELECT origin FROM origins ORDER BY origin"); origins.step();) {
        const UnitId origin{origins->text(0)};
        Query back(connection,
                   "SELECT e.seq, e.hash, e.case_key, c.center, c.station, c.received "
                   "FROM events e JOIN cases c ON c.case_key = e.case_key "
                   "WHERE e.origin = $1 AND e.entry_key <= $2 ORDER BY e.seq DESC",
                   std::string_view(origin.text), position);
        while (back.step()) {
            if (!wanted(origin, place_of(*back, 3, 4, 5))) continue;
            out[origin.text] = {back->integer(0), std::string(back->text(1))};
            break;
        }
    }
    return out;
}

void Travel::keep(BundleNote note) {
    Connection& connection = *store_.parts_->connection;
    {
        Query last(connection, "SELECT coalesce(max(bundle_id), 0) FROM bundles");
        note.id = last.step() ? last->integer(0) + 1 : 1;
    }
    const std::string made = iso(note.made), recorded = iso(note.recorded);
    Query(
        connection,
        "INSERT INTO bundles (bundle_id, direction, peer, digest, made, recorded_at, actor, entries, cases, "
        "aside, position) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        note.id, std::string_view(note.sent ? "sent" : "received"), std::string_view(note.peer.text),
        std::string_view(note.digest), std::string_view(made), std::string_view(recorded),
        std::string_view(note.actor.text), note.entries, note.cases, note.aside, note.position)
        .run();
}

std::vector<BundleNote> Travel::notes() {
    std::vector<BundleNote> out;
    Query query(*store_.parts_->connection,
                "SELECT bundle_id, direction, peer, digest, made, recorded_at, actor, entries, cases, aside, "
                "position FROM bundles ORDER BY bundle_id");
    while (query.step())
        out.push_back({.id = query->integer(0),
                       .sent = query->text(1) == "sent",
                       .peer = UnitId(query->text(2)),
                       .digest = std::string(query->text(3)),
                       .made = parse_moment(query->text(4)).value_or(Moment{}),
                       .recorded = parse_moment(query->text(5)).value_or(Moment{}),
                       .actor = StaffId(query->text(6)),
                       .entries = query->integer(7),
                       .cases = query->integer(8),
                       .aside = query->integer(9),
                       .position = query->integer(10)});
    return out;
}

} // namespace bianmin

/// Entries of another ledger taken in as they were recorded there.
#include "bianmin/store/parts.hpp"
#include "bianmin/store/travel.hpp"

namespace bianmin {
namespace {

/// A case that was taken back there may come in again here from its ledger.
void forget_annulled_row(Connection& connection, const CaseRow& row) {
    if (row.state != State::annulled || row.import_id == 0) return;
    Query(connection, "DELETE FROM import_rows WHERE day = $1 AND case_key = $2", row.received, row.key)
        .run();
}

} // namespace

std::optional<std::string> Travel::hash_of(const UnitId& origin, std::int64_t seq) {
    Query query(*store_.parts_->connection, "SELECT hash FROM events WHERE origin = $1 AND seq = $2",
                std::string_view(origin.text), seq);
    if (!query.step()) return std::nullopt;
    return std::string(query->text(0));
}

ChainPoint Travel::head(const UnitId& origin) {
    Query query(*store_.parts_->connection, "SELECT seq, hash FROM origins WHERE origin = $1",
                std::string_view(origin.text));
    if (!query.step()) return {};
    return {query->integer(0), std::string(query->text(1))};
}

ChainPoint Travel::seen(const UnitId& peer, const UnitId& origin) {
    Query query(*store_.parts_->connection,
                "SELECT seq, hash FROM bundle_heads WHERE peer = $1 AND origin = $2",
                std::string_view(peer.text), std::string_view(origin.text));
    if (!query.step()) return {};
    return {query->integer(0), std::string(query->text(1))};
}

void Travel::keep_seen(const UnitId& peer, const UnitId& origin, const ChainPoint& point) {
    Connection& connection = *store_.parts_->connection;
    const ChainPoint before = seen(peer, origin);
    if (before.seq >= point.seq) return;
    Query(connection,
          before.seq > 0 ? "UPDATE bundle_heads SET seq = $3, hash = $4 WHERE peer = $1 AND origin = $2"
                         : "INSERT INTO bundle_heads (peer, origin, seq, hash) VALUES ($1, $2, $3, $4)",
          std::string_view(peer.text), std::string_view(origin.text), point.seq, std::string_view(point.hash))
        .run();
}

void Travel::append(const Travelling& item, CaseRow& row, bool fresh) {
    Record record{.entry = item.entry,
                  .row = row,
                  .fresh = fresh,
                  .previous = item.previous,
                  .row_digest = item.row_digest};
    row.key = store_.record(record);
    forget_annulled_row(*store_.parts_->connection, row);
}

void Travel::keep_person(std::int64_t case_key, const std::optional<Person>& person) {
    Connection& connection = *store_.parts_->connection;
    Query(connection, "DELETE FROM people WHERE case_key = $1", case_key).run();
    if (!person) return;
    Query(connection,
          "INSERT INTO people (case_key, name, id_number, phone, address, salt) VALUES ($1, $2, $3, $4, $5, "
          "$6)",
          case_key, std::string_view(person->name), std::string_view(person->id_number),
          std::string_view(person->phone), std::string_view(person->address), std::string_view(person->salt))
        .run();
}

} // namespace bianmin

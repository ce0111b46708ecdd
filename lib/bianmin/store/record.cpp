/// Recording an act: the entry, its link in the chain, the row, the applicant, the imported row, in one go.
#include "bianmin/store/case_number.hpp"
#include "bianmin/store/case_rows.hpp"
#include "bianmin/store/codec.hpp"
#include "bianmin/store/failure.hpp"
#include "bianmin/store/money_rows.hpp"
#include "bianmin/store/parts.hpp"
#include "bianmin/store/schema.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace bianmin {
namespace {

void require_transaction(const Connection& connection) {
    if (!connection.in_transaction())
        throw Error(ErrorKind::internal, say("an act was recorded outside a transaction"));
}

Allotted::Head& head_of(Connection& connection, Allotted& allotted, const std::string& origin) {
    const auto [place, missing] = allotted.heads.try_emplace(origin);
    if (missing) {
        Query query(connection, "SELECT seq, hash FROM origins WHERE origin = $1", std::string_view(origin));
        if (query.step()) place->second = {query->integer(0), std::string(query->text(1)), true};
    }
    return place->second;
}

std::int64_t next_case_key(Connection& connection, Allotted& allotted) {
    if (allotted.next_case == 0) {
        Query query(connection, "SELECT value FROM meta WHERE name = 'next_case'");
        if (!query.step()) throw failure::damaged("next_case");
        allotted.next_case = query->integer(0);
    }
    return allotted.next_case++;
}

std::int64_t next_entry_key(Connection& connection, Allotted& allotted) {
    if (allotted.next_entry == 0) {
        Query query(connection, "SELECT coalesce(max(entry_key), 0) FROM events");
        if (query.step()) allotted.next_entry = query->integer(0) + 1;
    }
    return allotted.next_entry++;
}

/// A series of a year stands among those of days under the number of the year: no day of a case lies in the
/// seventies.
Series& series_of(Connection& connection, Allotted& allotted, std::int32_t day, std::string_view unit) {
    auto found = allotted.series.find(unit);
    if (found == allotted.series.end()) found = allotted.series.try_emplace(std::string(unit)).first;
    SeriesOfUnit& of_unit = found->second;
    if (const auto span = of_unit.days.contains(day) ? std::nullopt : of_unit.read.ask(day))
        for (Query query(connection,
                         "SELECT day, next FROM numbers WHERE day >= $1 AND day <= $2 AND unit = $3",
                         span->first, span->last, unit);
             query.step();)
            of_unit.days.emplace(static_cast<std::int32_t>(query->integer(0)),
                                 Series{query->integer(1), true});
    Series& series = of_unit.days[day];
    series.used = true;
    return series;
}

/// A number another ledger gave is not given again here.
void pass_over_number(Connection& connection, Allotted& allotted, std::string_view number) {
    const auto given = parse_case_number(number);
    if (!given) return;
    auto& series = series_of(connection, allotted, given->day.number, given->unit);
    series.next = std::max(series.next, given->serial + 1);
}

/// An entry takes the next place of its chain; one of another ledger keeps the place it has there.
void find_place(Connection& connection, const Allotted::Head& head, Record& record) {
    Entry& entry = record.entry;
    if (!record.previous) {
        entry.seq = head.seq + 1;
        return;
    }
    if (entry.seq <= head.seq || (entry.seq == head.seq + 1 && *record.previous != head.hash))
        throw failure::twice(entry.origin.text + " " + std::to_string(entry.seq));
    if (entry.seq > head.seq + 1)
        Query(connection, "INSERT INTO links (origin, seq, previous, missing) VALUES ($1, $2, $3, $4)",
              std::string_view(entry.origin.text), entry.seq, std::string_view(*record.previous),
              entry.seq - head.seq - 1)
            .run();
}

/// The last case_seq, provided the case stands as the caller saw it.
int entries_so_far(Connection& connection, const CaseRow& row, std::int64_t steps_seen) {
    Query query(connection, "SELECT steps, entries FROM cases WHERE case_key = $1", row.key);
    if (!query.step() || query->integer(0) != steps_seen) throw failure::overtaken();
    return static_cast<int>(query->integer(1));
}

/// False when there is none to be replaced.
bool replace_person(Connection& connection, std::int64_t key, const Person& person) {
    return Query(connection,
                 "UPDATE people SET name = $2, id_number = $3, phone = $4, address = $5, salt = $6 "
                 "WHERE case_key = $1",
                 key, std::string_view(person.name), std::string_view(person.id_number),
                 std::string_view(person.phone), std::string_view(person.address),
                 std::string_view(person.salt))
               .run() > 0;
}

void replace_row(Connection& connection, const CaseRow& row, int entries, std::int64_t steps_seen) {
    Query query(connection, update_case_sql());
    bind_case(*query, row, entries);
    query->bind(steps_seen_place(), steps_seen);
    if (query.run() != 1) throw failure::overtaken();
}

/// The number of an import is its ledger's own: here it says nothing.
void note_import(Connection& connection, Allotted& allotted, Load& load, Outgoing& outgoing,
                 const Record& record) {
    const CaseRow& row = record.row;
    const bool ours = !record.previous;
    if (record.row_digest) {
        outgoing.add_import_row(row, *record.row_digest, ours ? row.import_id : 0);
        if (load.on) load.rows.add(row.received, *record.row_digest, row.key);
    }
    if (record.fresh && !ours) pass_over_number(connection, allotted, row.number);
    if (!record.fresh || row.import_id == 0 || !ours) return;
    const auto [range, first] =
        allotted.imports.try_emplace(row.import_id, Allotted::Range{row.key, row.key});
    if (!first) range->second.last = row.key;
}

/// Once a load has imported too many rows to remember them, only those not yet written are remembered, and
/// the table gets its index.
void bound_memory(Connection& connection, Load& load) {
    using enum Load::Remembers;
    if (load.remembers != unwritten && load.rows.size() < RowIdentities::most) return;
    if (load.remembers == all) create_index(connection, "import_rows_key");
    load.rows = {};
    load.days = {};
    load.remembers = unwritten;
}

void append_padded(std::string& out, std::int64_t value, int width) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    for (auto length = end - digits.data(); length < width; ++length) out += '0';
    out.append(digits.data(), end);
}

} // namespace

void Store::Parts::write_out() {
    outgoing.write(*connection);
    bound_memory(*connection, load);
}

void Store::Parts::hand_over() {
    writer->take(outgoing);
    bound_memory(*connection, load);
}

std::string Store::allot_number(std::string_view unit_code, Date day) {
    require_transaction(*parts_->connection);
    const Civil c = civil(day);
    std::string number(unit_code);
    number += '-';
    append_padded(number, c.year, 4);
    append_padded(number, c.month, 2);
    append_padded(number, c.day, 2);
    number += '-';
    append_padded(number, series_of(*parts_->connection, parts_->allotted, day.number, unit_code).next++, 4);
    return number;
}

std::int64_t Store::allot_serial(std::string_view series, int year) {
    require_transaction(*parts_->connection);
    return series_of(*parts_->connection, parts_->allotted, year, series).next++;
}

std::int64_t Store::record(Record& record) {
    Connection& connection = *parts_->connection;
    require_transaction(connection);
    Entry& entry = record.entry;
    CaseRow& row = record.row;
    const std::int64_t steps_seen = row.steps - static_cast<std::int64_t>(entry.events.size());
    if (!record.fresh) parts_->write_out();
    if (record.fresh) row.key = next_case_key(connection, parts_->allotted);
    entry.case_key = row.key;
    const int count = record.fresh ? 1 : entries_so_far(connection, row, steps_seen) + 1;
    // What another ledger recorded keeps the place it has there.
    if (!record.previous) entry.case_seq = count;

    Allotted::Head& head = head_of(connection, parts_->allotted, entry.origin.text);
    find_place(connection, head, record);
    if (record.encoded.empty()) encode_events(entry.events, parts_->events);
    const std::string& events = record.encoded.empty() ? parts_->events : record.encoded;
    parts_->canonical.clear();
    append_canonical(parts_->canonical, entry, events, row.number,
                     record.previous ? *record.previous : head.hash);
    auto hash = parts_->sha.base64(parts_->canonical);
    if (record.previous && hash != entry.hash) throw failure::damaged(row.number);
    entry.hash = std::move(hash);
    const std::string& recorded = parts_->recorded(entry.recorded);

    Outgoing& outgoing = parts_->outgoing;
    record.fresh ? outgoing.add_case(row, count) : replace_row(connection, row, count, steps_seen);
    outgoing.add_entry(next_entry_key(connection, parts_->allotted), entry, events, recorded);
    if (record.person && (record.fresh || !replace_person(connection, row.key, *record.person)))
        outgoing.add_person(row.key, *record.person);
    note_import(connection, parts_->allotted, parts_->load, outgoing, record);
    // Money refers to its case, which must be there first.
    const bool money = moves_any_money(record);
    if (!parts_->load.on || !record.fresh || money)
        parts_->write_out();
    else if (outgoing.plenty())
        parts_->hand_over();
    if (money) keep_money(connection, record);
    head.seq = entry.seq;
    head.hash = entry.hash;
    return row.key;
}

} // namespace bianmin

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
Allotted::Series& series_of(Connection& connection, Allotted& allotted, std::int32_t day,
                            std::string_view unit) {
    const auto [place, missing] = allotted.series.try_emplace({day, std::string(unit)});
    if (missing) {
        Query query(connection, "SELECT next FROM numbers WHERE day = $1 AND unit = $2", day, unit);
        if (query.step()) place->second = {query->integer(0), true};
    }
    return place->second;
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

std::int64_t run_person(Connection& connection, const char* sql, std::int64_t key, const Person& person) {
    return Query(connection, sql, key, std::string_view(person.name), std::string_view(person.id_number),
                 std::string_view(person.phone), std::string_view(person.address),
                 std::string_view(person.salt))
        .run();
}

void write_person(Connection& connection, const Record& record) {
    if (!record.person) return;
    if (!record.fresh &&
        run_person(connection,
                   "UPDATE people SET name = $2, id_number = $3, phone = $4, address = $5, salt = $6 "
                   "WHERE case_key = $1",
                   record.row.key, *record.person) > 0)
        return;
    run_person(connection,
               "INSERT INTO people (case_key, name, id_number, phone, address, salt) VALUES ($1, $2, $3, $4, "
               "$5, $6)",
               record.row.key, *record.person);
}

void insert_entry(Connection& connection, std::int64_t key, const Entry& entry, std::string_view events,
                  std::string_view recorded) {
    Query(connection,
          "INSERT INTO events (entry_key, origin, seq, case_key, case_seq, key, recorded_at, hash, events) "
          "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
          key, std::string_view(entry.origin.text), entry.seq, entry.case_key, entry.case_seq,
          std::string_view(entry.key), recorded, std::string_view(entry.hash), events)
        .run();
}

/// While a load remembers the rows, their table grows at its end and is looked up by nobody.
void remember_row(Connection& connection, Load& load, const CaseRow& row, std::int64_t digest) {
    if (!load.on || load.indexed) return;
    load.rows.add(row.received, digest, row.key);
    if (load.rows.size() < RowIdentities::most) return;
    create_index(connection, "import_rows_key");
    load.rows = {};
    load.indexed = true;
}

void insert_import_row(Connection& connection, const CaseRow& row, std::int64_t digest,
                       std::int64_t import_id) {
    Query(connection, "INSERT INTO import_rows (day, digest, case_key, import_id) VALUES ($1, $2, $3, $4)",
          row.received, digest, row.key, import_id)
        .run();
}

void write_row(Connection& connection, const CaseRow& row, int entries, std::int64_t steps_seen) {
    if (entries == 1) {
        Query query(connection, insert_case_sql());
        bind_case(*query, row, entries);
        query.run();
        return;
    }
    Query query(connection, update_case_sql());
    bind_case(*query, row, entries);
    query->bind(steps_seen_place(), steps_seen);
    if (query.run() != 1) throw failure::overtaken();
}

/// The number of an import is its ledger's own: here it says nothing.
void note_import(Connection& connection, Allotted& allotted, Load& load, const Record& record) {
    const CaseRow& row = record.row;
    const bool ours = !record.previous;
    if (record.row_digest) {
        insert_import_row(connection, row, *record.row_digest, ours ? row.import_id : 0);
        remember_row(connection, load, row, *record.row_digest);
    }
    if (record.fresh && !ours) pass_over_number(connection, allotted, row.number);
    if (!record.fresh || row.import_id == 0 || !ours) return;
    const auto [range, first] =
        allotted.imports.try_emplace(row.import_id, Allotted::Range{row.key, row.key});
    if (!first) range->second.last = row.key;
}

void append_padded(std::string& out, std::int64_t value, int width) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    for (auto length = end - digits.data(); length < width; ++length) out += '0';
    out.append(digits.data(), end);
}

} // namespace

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
    if (record.fresh) row.key = next_case_key(connection, parts_->allotted);
    entry.case_key = row.key;
    entry.case_seq = record.fresh ? 1 : entries_so_far(connection, row, steps_seen) + 1;

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

    write_row(connection, row, entry.case_seq, steps_seen);
    insert_entry(connection, next_entry_key(connection, parts_->allotted), entry, events, recorded);
    write_person(connection, record);
    keep_money(connection, record);
    note_import(connection, parts_->allotted, parts_->load, record);
    head.seq = entry.seq;
    head.hash = entry.hash;
    return row.key;
}

} // namespace bianmin

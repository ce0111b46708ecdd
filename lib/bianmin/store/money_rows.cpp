/// A case's lines are few: when money moves they are made of its log again, and replace those that stood.
#include "bianmin/store/money_rows.hpp"

#include "bianmin/store/entry_rows.hpp"
#include "bianmin/store/failure.hpp"

#include <algorithm>

namespace bianmin {
namespace {

void insert_line(Connection& connection, std::int64_t case_key, const MoneyLine& line) {
    Query query(connection, money_target().statement.c_str());
    bind_money(*query, case_key, line);
    query.run();
}

void insert_lines(Connection& connection, std::int64_t case_key, std::span<const Entry> entries) {
    for (const auto& line : money_lines(entries)) insert_line(connection, case_key, line);
}

std::vector<Entry> entries_of(Connection& connection, std::int64_t case_key) {
    std::vector<Entry> entries;
    Query query(connection, entries_of_case_sql, case_key);
    while (query.step()) read_entry(*query, entries.emplace_back());
    return entries;
}

/// The cases whose log speaks of an amount: every movement of money begins with one.
std::vector<std::int64_t> cases_with_amounts(Connection& connection) {
    constexpr int page = 5000;
    std::vector<std::int64_t> keys;
    std::int64_t last = 0;
    for (int rows = page; rows == page;) {
        rows = 0;
        for (Query query(connection,
                         "SELECT entry_key, case_key, events FROM events WHERE entry_key > $1 "
                         "ORDER BY entry_key LIMIT $2",
                         last, page);
             query.step(); ++rows) {
            last = query->integer(0);
            if (query->text(2).find("\"fee_fen\"") != std::string_view::npos)
                keys.push_back(query->integer(1));
        }
    }
    std::ranges::sort(keys);
    const auto twice = std::ranges::unique(keys);
    keys.erase(twice.begin(), twice.end());
    return keys;
}

} // namespace

bool moves_any_money(const Record& record) {
    return std::ranges::any_of(record.entry.events, [&](const Event& event) {
        // What an imported row without a fee pays: one look at each verb.
        const bool step = event.action < Action::annul;
        return (!step || !record.fresh || record.row.fee.value != 0) && moves_money(event);
    });
}

void keep_money(Connection& connection, const Record& record) {
    if (record.fresh) return insert_lines(connection, record.row.key, {&record.entry, 1});
    Query(connection, "DELETE FROM money WHERE case_key = $1", record.row.key).run();
    insert_lines(connection, record.row.key, entries_of(connection, record.row.key));
}

void fill_money(Connection& connection) {
    for (const auto key : cases_with_amounts(connection))
        insert_lines(connection, key, entries_of(connection, key));
}

const Target& money_target() {
    static const Target target("money", {"case_key", "entry", "line", "action", "amount", "receipt", "unit",
                                         "year", "holder", "day", "batch", "refunded", "held", "voided"});
    return target;
}

void bind_money(Places& places, std::int64_t case_key, const MoneyLine& line) {
    int n = 0;
    const auto bind = [&](auto value) { places.bind(++n, value); };
    bind(case_key);
    bind(line.entry);
    bind(line.line);
    bind(word(line.action));
    bind(line.amount.value);
    bind(std::string_view(line.receipt));
    bind(std::string_view(line.unit.text));
    bind(civil(line.day).year);
    bind(std::string_view(line.holder.text));
    bind(line.day);
    bind(std::string_view(line.batch));
    bind(line.refunded.value);
    bind(line.held.value);
    bind(line.voided ? 1 : 0);
}

const std::string& selected_money() {
    static const std::string columns = "m.entry, m.line, m.action, m.amount, m.receipt, m.unit, m.holder, "
                                       "m.day, m.batch, m.refunded, m.held, m.voided";
    return columns;
}

void read_money(const Statement& s, int c, MoneyLine& line) {
    const auto action = parse_word<Action>(s.text(c + 2));
    if (!action) throw failure::damaged(s.text(c + 2));
    line = {.entry = static_cast<int>(s.integer(c)),
            .line = static_cast<int>(s.integer(c + 1)),
            .action = *action,
            .amount = Fen{s.integer(c + 3)},
            .receipt = std::string(s.text(c + 4)),
            .unit = UnitId(s.text(c + 5)),
            .holder = StaffId(s.text(c + 6)),
            .day = s.day(c + 7).value_or(Date{}),
            .batch = std::string(s.text(c + 8)),
            .refunded = Fen{s.integer(c + 9)},
            .held = Fen{s.integer(c + 10)},
            .voided = s.integer(c + 11) != 0};
}

} // namespace bianmin

/// Finding and listing cases.
#include "bianmin/base/slips.hpp"
#include "bianmin/store/case_rows.hpp"
#include "bianmin/store/codec.hpp"
#include "bianmin/store/entry_rows.hpp"
#include "bianmin/store/parts.hpp"

#include <algorithm>

namespace bianmin {
namespace {

void read_person(const Statement& statement, int column, Person& person) {
    for (auto* member : {&person.name, &person.id_number, &person.phone, &person.address, &person.salt})
        member->assign(statement.text(column++));
}

/// The case `query` finds, with its log and its applicant.
std::optional<KeptCase> read_kept(Connection& connection, Query& query) {
    if (!query.step()) return std::nullopt;
    KeptCase kept;
    read_case(*query, kept.row);
    Query entries(connection, entries_of_case_sql, kept.row.key);
    while (entries.step()) read_entry(*entries, kept.entries.emplace_back());
    Query person(connection, "SELECT name, id_number, phone, address, salt FROM people WHERE case_key = $1",
                 kept.row.key);
    if (person.step()) read_person(*person, 0, kept.person);
    return kept;
}

} // namespace

std::optional<KeptCase> Store::find_case(std::string_view number) {
    Connection& connection = *parts_->connection;
    parts_->write_out();
    const Reading reading(connection);
    static const std::string sql = "SELECT " + selected_columns() + " FROM cases c WHERE c.number = $1";
    Query query(connection, sql.c_str(), number);
    return read_kept(connection, query);
}

std::optional<KeptCase> Store::find_case_of_key(std::int64_t case_key) {
    Connection& connection = *parts_->connection;
    parts_->write_out();
    const Reading reading(connection);
    static const std::string sql = "SELECT " + selected_columns() + " FROM cases c WHERE c.case_key = $1";
    Query query(connection, sql.c_str(), case_key);
    return read_kept(connection, query);
}

std::optional<std::string> Store::number_of_case(std::int64_t case_key) {
    Query query(*parts_->connection, "SELECT number FROM cases WHERE case_key = $1", case_key);
    if (!query.step()) return std::nullopt;
    return std::string(query->text(0));
}

std::vector<std::string> Store::similar_numbers(std::string_view part, int limit) {
    std::vector<std::string> out;
    if (part.empty()) return out;
    Connection& connection = *parts_->connection;
    const std::string above = std::string(part) + "~";
    Query prefix(connection,
                 "SELECT number FROM cases WHERE number >= $1 AND number < $2 ORDER BY number LIMIT $3", part,
                 std::string_view(above), limit);
    while (prefix.step()) out.emplace_back(prefix->text(0));
    if (!out.empty()) return out;
    // A part, or a number with a slip, is looked for among the newest cases only: a hint must not cost by the
    // ledger.
    constexpr int few_slips = 2;
    std::vector<std::pair<int, std::string>> near;
    Query newest(connection, "SELECT number FROM cases ORDER BY case_key DESC LIMIT 20000");
    while (newest.step()) {
        const auto number = newest->text(0);
        const bool inside = number.find(part) != std::string_view::npos;
        const int slips = inside ? 0 : slips_between(number, part);
        if (slips <= few_slips) near.emplace_back(slips, number);
    }
    std::ranges::sort(near);
    for (auto& [slips, number] : near)
        if (static_cast<int>(out.size()) < limit) out.push_back(std::move(number));
    return out;
}

std::optional<std::string> Store::number_of_key(std::string_view key) {
    if (key.empty()) return std::nullopt;
    Query query(*parts_->connection,
                "SELECT c.number FROM events e JOIN cases c ON c.case_key = e.case_key WHERE e.key = $1",
                key);
    if (!query.step()) return std::nullopt;
    return std::string(query->text(0));
}

} // namespace bianmin

/// Matters of a type about certain people, windows or units: absences, above all.
#include "bianmin/store/case_rows.hpp"
#include "bianmin/store/entry_rows.hpp"
#include "bianmin/store/parts.hpp"

namespace bianmin {
namespace {

std::string terms_of(const std::vector<std::string>& subjects) {
    std::string terms = "c.type = $1 AND c.state <> 'annulled' AND (c.due IS NULL OR c.due >= $2)";
    std::string places;
    for (std::size_t i = 0; i < subjects.size(); ++i)
        places += (places.empty() ? "$" : ", $") + std::to_string(i + 3);
    return places.empty() ? terms : terms + " AND c.subject IN (" + places + ")";
}

} // namespace

std::vector<KeptCase> Store::matters_about(CaseType type, const std::vector<std::string>& subjects,
                                           Date since) {
    Connection& connection = *parts_->connection;
    const Reading reading(connection);
    const auto statement = connection.prepare("SELECT " + selected_columns() + " FROM cases c WHERE " +
                                              terms_of(subjects) + " ORDER BY c.case_key");
    const std::string type_word(word(type));
    statement->bind(1, std::string_view(type_word));
    statement->bind(2, std::int64_t{since.number});
    int place = 2;
    for (const auto& subject : subjects) statement->bind(++place, std::string_view(subject));
    std::vector<KeptCase> found;
    while (statement->step()) read_case(*statement, found.emplace_back().row);
    for (auto& kept : found) {
        Query entries(connection, entries_of_case_sql, kept.row.key);
        while (entries.step()) read_entry(*entries, kept.entries.emplace_back());
    }
    return found;
}

} // namespace bianmin

/// Expanding the portable text, migrating, and the indexes as a set.
#include "bianmin/store/schema.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

std::string_view file_text(std::string_view name) {
    for (const auto& file : schema_files())
        if (file.name == name) return file.text;
    throw Error(ErrorKind::internal, say("the program lacks its schema file {}", name));
}

bool word_character(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

/// The statements of indexes.sql, without comment lines.
std::vector<std::string> index_statements() {
    std::string whole;
    for (std::string_view rest = file_text("indexes.sql"); !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size() - 1) + 1;
        if (!rest.starts_with("--")) whole += rest.substr(0, end);
        rest.remove_prefix(end);
    }
    std::vector<std::string> out;
    for (std::size_t from = 0, end; (end = whole.find(';', from)) != std::string::npos; from = end + 1)
        out.push_back(whole.substr(from, end - from));
    return out;
}

/// Those with an entry for each row, at any place. The others have none for most rows, and cost a load their
/// condition, not a look at the whole table; that of the chains grows at the end of each.
constexpr std::array<std::string_view, 5> great{"cases_number", "cases_received", "cases_ended",
                                                "import_rows_key", "money_day"};

std::string index_name(const std::string& statement) {
    constexpr std::string_view before = "IF NOT EXISTS ";
    const auto from = statement.find(before) + before.size();
    return statement.substr(from, statement.find(' ', from) - from);
}

} // namespace

std::string expand(std::string_view sql, std::string_view engine) {
    const std::string mark = "/*" + std::string(engine) + ":";
    std::string out;
    for (;;) {
        const auto from = sql.find(mark);
        if (from == std::string_view::npos) return out.append(sql);
        const auto end = sql.find("*/", from);
        if (end == std::string_view::npos)
            throw Error(ErrorKind::internal, say("a comment of the schema is not closed: {}", mark));
        out.append(sql.substr(0, from));
        out.append(sql.substr(from + mark.size(), end - from - mark.size()));
        sql.remove_prefix(end + 2);
    }
}

std::string respell(std::string_view sql, std::string_view from, std::string_view to) {
    std::string out;
    for (;;) {
        const auto at = sql.find(from);
        if (at == std::string_view::npos) return out.append(sql);
        const auto end = at + from.size();
        const bool whole =
            (at == 0 || !word_character(sql[at - 1])) && (end == sql.size() || !word_character(sql[end]));
        out.append(sql.substr(0, at)).append(whole ? to : from);
        sql.remove_prefix(end);
    }
}

int schema_version(Connection& connection) {
    if (!connection.has_table("schema_version")) return 0;
    Query query(connection, "SELECT max(version) FROM schema_version");
    return query.step() ? static_cast<int>(query->integer(0)) : 0;
}

void migrate(Connection& connection, std::span<const Migration> steps,
             const std::function<void(int from)>& before) {
    if (const int found = schema_version(connection); found > 0 && found < steps.back().version)
        before(found);
    connection.begin_write();
    try {
        // Asked again inside the transaction: another program may have been first.
        const int from = schema_version(connection);
        for (const auto& step : steps) {
            if (step.version <= from) continue;
            connection.script(step.text);
            if (step.fill) step.fill(connection);
            Query(connection, "INSERT INTO schema_version (version) VALUES ($1)", step.version).run();
        }
        create_indexes(connection);
        connection.commit();
    } catch (...) {
        connection.rollback();
        throw;
    }
}

void create_indexes(Connection& connection) {
    for (const auto& statement : index_statements()) connection.script(statement);
}

void create_index(Connection& connection, std::string_view name) {
    for (const auto& statement : index_statements())
        if (index_name(statement) == name) connection.script(statement);
}

void drop_great_indexes(Connection& connection) {
    for (const auto name : great) connection.script("DROP INDEX IF EXISTS " + std::string(name));
}

} // namespace bianmin

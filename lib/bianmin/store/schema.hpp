/// The schema's texts, their portable spelling, and the way from one version to the next.
#pragma once
#include "bianmin/store/connection.hpp"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// A file of schema/, built into the program.
struct SchemaFile {
    std::string_view name; ///< `001_ledger.sql`
    std::string_view text;
};
std::span<const SchemaFile> schema_files();

/// A numbered step of the schema, forward only.
struct Migration {
    int version = 0;
    std::string_view text;
    void (*fill)(Connection&) = nullptr; ///< what SQL cannot say, after the text
};
/// The NNN_*.sql of the program, in order.
std::vector<Migration> migrations();

/// Opens the comments that begin with `engine:`; the others stay comments.
std::string expand(std::string_view sql, std::string_view engine);
/// Replaces whole upper-case words, outside comments and quotes nothing else is spelled like them.
std::string respell(std::string_view sql, std::string_view from, std::string_view to);

/// 0: no schema yet.
int schema_version(Connection& connection);
/// Brings the schema up in one transaction. `before` runs first where there is something to lose (a backup).
void migrate(Connection& connection, std::span<const Migration> steps,
             const std::function<void(int from)>& before);

void create_indexes(Connection& connection);
/// One of them.
void create_index(Connection& connection, std::string_view name);
/// Those that a load makes afterwards.
void drop_great_indexes(Connection& connection);

} // namespace bianmin

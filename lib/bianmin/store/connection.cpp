/// Which driver a place asks for, and the looks taken at a ledger before anyone works with it.
#include "bianmin/store/connection.hpp"

#include "bianmin/store/bulk.hpp"
#include "bianmin/store/failure.hpp"
#include "bianmin/store/schema.hpp"
#include "bianmin/store/sqlite_file.hpp"

namespace bianmin {
namespace {

bool on_server(const std::string& where) {
    return where.starts_with("postgresql://") || where.starts_with("postgres://");
}

/// `ledger.db.schema-1`, or the next such name that is free.
std::string name_of_backup(const std::string& where, int version) {
    const std::string wish = where + ".schema-" + std::to_string(version);
    std::string name = wish;
    for (int n = 2; file_bytes(name) > 0; ++n) name = wish + "." + std::to_string(n);
    return name;
}

std::unique_ptr<Connection> connect_driver(const std::string& where, const OpenOptions& options) {
    return on_server(where) ? connect_postgres(where, options) : connect_sqlite(where, options);
}

/// A journal left behind must be rolled back before a reader, who may not write, can read.
void recover(const std::string& where, OpenOptions options) {
    if (on_server(where) || file_bytes(where + "-journal") == 0) return;
    options.read_only = options.create = false;
    connect(where, options);
}

} // namespace

std::string without_password(std::string_view where) {
    constexpr std::string_view hidden = "password=";
    std::string out(where);
    if (!on_server(out)) return out;
    const auto user = out.find("://") + 3, at = out.find_first_of("@/?", user);
    if (at != std::string::npos && out[at] == '@')
        if (const auto colon = out.find(':', user); colon < at) out.erase(colon, at - colon);
    for (auto from = out.find(hidden); from != std::string::npos; from = out.find(hidden, from + 1))
        out.erase(from + hidden.size(), out.find('&', from) - from - hidden.size());
    return out;
}

std::unique_ptr<Connection> connect(const std::string& where, const OpenOptions& options) {
    if (options.read_only) recover(where, options);
    auto connection = connect_driver(where, options);
    const auto steps = migrations();
    const int known = steps.back().version;
    const int found = schema_version(*connection);
    if (found == 0 && (!options.create || options.read_only))
        throw failure::no_ledger(without_password(where));
    if (found > known) throw failure::newer(without_password(where), found, known);
    if (found < known && options.read_only) throw failure::older(without_password(where), found, known);
    if (found < known)
        migrate(*connection, steps, [&](int from) {
            if (!on_server(where)) connection->backup(name_of_backup(where, from));
        });
    if (!options.read_only && bulk_under_way(*connection)) {
        connection->enter_bulk();
        finish_bulk(*connection, nullptr);
    }
    return connection;
}

} // namespace bianmin

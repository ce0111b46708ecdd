/// The PostgreSQL driver is a part of its own (postgres_part.cpp): who keeps the ledger in a file never loads
/// libpq.
#include "bianmin/base/part.hpp"
#include "bianmin/store/connection.hpp"

namespace bianmin {

std::unique_ptr<Connection> connect_postgres(const std::string& url, const OpenOptions& options) {
    using Connect = Connection*(const std::string&, const OpenOptions&);
    static auto* const connect =
        reinterpret_cast<Connect*>(part_entry("bianmin-postgres.so", "bianmin_connect_postgres"));
    return std::unique_ptr<Connection>(connect(url, options));
}

} // namespace bianmin

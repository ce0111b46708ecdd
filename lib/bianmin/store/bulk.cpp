/// The switch `bulk` in `meta` is set with the indexes dropped and cleared with them made, each in one
/// transaction.
#include "bianmin/store/bulk.hpp"

#include "bianmin/store/schema.hpp"

namespace bianmin {
namespace {

void set_bulk(Connection& connection, int value) {
    Query(connection, "UPDATE meta SET value = $1 WHERE name = 'bulk'", value).run();
}

template<class Work>
void in_one_transaction(Connection& connection, const Work& work) {
    connection.begin_write();
    try {
        work();
        connection.commit();
    } catch (...) {
        connection.rollback();
        throw;
    }
}

} // namespace

bool bulk_under_way(Connection& connection) {
    Query query(connection, "SELECT value FROM meta WHERE name = 'bulk'");
    return query.step() && query->integer(0) == 1;
}

void start_bulk(Connection& connection) {
    connection.enter_bulk();
    in_one_transaction(connection, [&] {
        drop_indexes(connection);
        set_bulk(connection, 1);
    });
}

void finish_bulk(Connection& connection) {
    in_one_transaction(connection, [&] {
        create_indexes(connection);
        set_bulk(connection, 0);
    });
    connection.leave_bulk();
}

} // namespace bianmin

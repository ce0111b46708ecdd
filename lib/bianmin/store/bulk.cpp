/// The switch `bulk` in `meta` is set with the indexes dropped and cleared with them made, each in one
/// transaction.
#include "bianmin/store/bulk.hpp"

#include "bianmin/store/case_number.hpp"
#include "bianmin/store/schema.hpp"

#include <algorithm>
#include <map>

namespace bianmin {
namespace {

void set_bulk(Connection& connection, int value) {
    Query(connection, "UPDATE meta SET value = $1 WHERE name = 'bulk'", value).run();
}

/// The next numbers, by those the cases bear: a load that broke off did not write them down.
void count_numbers(Connection& connection) {
    std::map<std::pair<Date, std::string>, std::int64_t> last;
    for (Query query(connection, "SELECT number FROM cases"); query.step();)
        if (const auto number = parse_case_number(query->text(0))) {
            auto& serial = last[{number->day, number->unit}];
            serial = std::max(serial, number->serial);
        }
    for (const auto& [place, serial] : last) {
        const auto& [day, unit] = place;
        if (Query(connection, "UPDATE numbers SET next = $3 WHERE day = $1 AND unit = $2 AND next < $3", day,
                  std::string_view(unit), serial + 1)
                    .run() == 0 &&
            !Query(connection, "SELECT 1 FROM numbers WHERE day = $1 AND unit = $2", day,
                   std::string_view(unit))
                 .step())
            Query(connection, "INSERT INTO numbers (day, unit, next) VALUES ($1, $2, $3)", day,
                  std::string_view(unit), serial + 1)
                .run();
    }
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

bool start_bulk(Connection& connection) {
    connection.enter_bulk();
    if (Query(connection, "SELECT case_key FROM cases LIMIT 1").step()) {
        connection.leave_bulk();
        return false;
    }
    in_one_transaction(connection, [&] {
        drop_great_indexes(connection);
        set_bulk(connection, 1);
    });
    return true;
}

void finish_bulk(Connection& connection, const AllSeries* numbers) {
    connection.sort_bulk();
    in_one_transaction(connection, [&] {
        create_indexes(connection);
        numbers ? write_series(connection, *numbers) : count_numbers(connection);
        set_bulk(connection, 0);
    });
    connection.leave_bulk();
}

} // namespace bianmin

/// What is given out next: keys, and the numbers of cases. The numbers of papers and receipts may also be
/// written by hand, and what they stand for is in the configuration: of those nothing is proved.
#include "bianmin/store/case_number.hpp"
#include "bianmin/store/check.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace bianmin {
namespace {

constexpr int page = 5000;
/// By unit and day; a series of a year has a name with a stroke.
using NextNumbers = std::map<std::pair<std::string, std::int64_t>, std::int64_t>;

/// A counter behind its table would give a key that is taken, and nothing could be recorded any more.
void check_keys(Connection& connection, Broken& broken) {
    Query query(connection, "SELECT name, value FROM meta WHERE "
                            "(name = 'next_case' AND value <= (SELECT max(case_key) FROM cases)) OR "
                            "(name = 'next_import' AND value <= (SELECT max(import_id) FROM imports)) "
                            "ORDER BY name");
    while (query.step())
        broken.add(
            "counter-behind", std::string(query->text(0)), 0,
            say("the counter {} stands at {}, which is taken already", query->text(0), query->integer(1)));
}

NextNumbers numbers_of_cases(Connection& connection) {
    NextNumbers next;
    std::int64_t last = 0;
    for (int rows = page; rows == page;) {
        rows = 0;
        for (Query query(connection,
                         "SELECT case_key, number FROM cases WHERE case_key > $1 ORDER BY case_key LIMIT $2",
                         last, page);
             query.step(); ++rows) {
            last = query->integer(0);
            const auto number = parse_case_number(query->text(1));
            if (!number) continue;
            auto& of = next[{number->unit, number->day.number}];
            of = std::max(of, number->serial + 1);
        }
    }
    return next;
}

} // namespace

void check_counters(Connection& connection, bool numbers, CheckOutcome& outcome) {
    Broken broken(outcome);
    check_keys(connection, broken);
    if (!numbers) return;
    NextNumbers cases = numbers_of_cases(connection);
    const auto tell = [&](const std::string& unit, std::int64_t day, std::int64_t stands, std::int64_t next) {
        const Date of{static_cast<std::int32_t>(day)};
        broken.add(stands < next ? "counter-behind" : "counter-ahead", unit + " " + iso(of), 0,
                   say("the next case number of {} on {} is {} by its counter, {} by its cases", unit,
                       iso(of), stands, next));
    };
    for (Query query(connection, "SELECT unit, day, next FROM numbers ORDER BY unit, day"); query.step();) {
        const std::string unit(query->text(0));
        if (unit.find('/') != unit.npos) continue;
        const std::int64_t day = query->integer(1), stands = query->integer(2);
        const auto found = cases.find({unit, day});
        const std::int64_t next = found == cases.end() ? 1 : found->second;
        if (stands != next) tell(unit, day, stands, next);
        if (found != cases.end()) cases.erase(found);
    }
    for (const auto& [series, next] : cases) tell(series.first, series.second, 1, next);
}

} // namespace bianmin

/// Cases on which time still works: those in hand, and closed ones that owe something.
#include "bianmin/store/case_rows.hpp"
#include "bianmin/store/parts.hpp"

#include <algorithm>

namespace bianmin {
namespace {

/// The conditions stand as in schema/indexes.sql, letter by letter: only then is the index used.
constexpr const char* in_hand = "c.ended IS NULL";
constexpr const char* undelivered =
    "c.state = 'completed' AND c.import_id = 0 AND (c.kind <> 'instant' OR c.channel = 'agent')";
/// Money taken here that has not been handed in.
constexpr const char* holding =
    "c.import_id = 0 AND c.case_key IN (SELECT m.case_key FROM money m WHERE m.held > 0)";

} // namespace

std::vector<std::int64_t> Store::live_cases() {
    Connection& connection = *parts_->connection;
    const Reading reading(connection);
    std::vector<std::int64_t> keys;
    const auto collect = [&](std::string condition) {
        const auto statement = connection.prepare("SELECT c.case_key FROM cases c WHERE " + condition);
        while (statement->step()) keys.push_back(statement->integer(0));
    };
    collect(in_hand);
    collect(std::string(undelivered) + " AND c.ended IS NOT NULL");
    collect(holding);
    std::ranges::sort(keys);
    const auto twice = std::ranges::unique(keys);
    keys.erase(twice.begin(), twice.end());
    return keys;
}

} // namespace bianmin

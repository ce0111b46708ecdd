/// `store check` of the table `money`: it is what the log says, and the rules' fold says the same.
#pragma once
#include "bianmin/domain/money.hpp"
#include "bianmin/store/check.hpp"

#include <vector>

namespace bianmin {

/// The stored lines of a stretch of cases, gone through case by case in the order of keys.
class MoneyRows {
public:
    MoneyRows(Connection& connection, std::int64_t first_key, std::int64_t end_key);
    /// The lines stored for the case are these, cell by cell.
    bool are(std::int64_t case_key, const std::vector<MoneyLine>& lines, Broken& broken);
    /// Leaves the lines of the case behind; those before it belong to none.
    void pass(std::int64_t case_key, Broken& broken);

private:
    void skip(std::int64_t below, Broken& broken);
    Query query_;
    RowBlock told_;
    bool more_;
};

/// The stored lines are those of the log, and their sums are those of the folded case.
void compare_money(const Case& folded, const std::vector<Entry>& entries, MoneyRows& stored, Broken& broken);

} // namespace bianmin

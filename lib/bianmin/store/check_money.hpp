/// `store check` of the table `money`: it is what the log says, and the rules' fold says the same.
#pragma once
#include "bianmin/domain/money.hpp"
#include "bianmin/store/check.hpp"

#include <vector>

namespace bianmin {

/// The lines of a stretch of cases, given out by case in the order of keys.
class MoneyRows {
public:
    MoneyRows(Connection& connection, std::int64_t first_key, std::int64_t end_key);
    std::vector<MoneyLine> of(std::int64_t case_key, Broken& broken);
    /// Lines behind the last case belong to none.
    void rest(Broken& broken);

private:
    void skip(std::int64_t below, Broken& broken);
    Query query_;
    bool more_;
};

/// The stored lines are those of the log, and their sums are those of the folded case.
void compare_money(const Case& folded, const std::vector<Entry>& entries,
                   const std::vector<MoneyLine>& stored, Broken& broken);

} // namespace bianmin

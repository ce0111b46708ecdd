/// Rows of an import that fall into months that are closed.
#pragma once
#include "bianmin/store/store.hpp"

#include <map>
#include <set>
#include <string>

namespace bianmin::cli {

class ClosedMonths {
public:
    /// Asks the ledger once.
    explicit ClosedMonths(Store& store);
    /// Rows recorded, by the month of receipt.
    void add(const std::map<Month, std::int64_t>& recorded);
    std::int64_t rows() const;
    /// `2018-07, 2018-08`.
    std::string months() const;

private:
    std::set<Month> closed_;
    std::map<Month, std::int64_t> rows_;
};

} // namespace bianmin::cli

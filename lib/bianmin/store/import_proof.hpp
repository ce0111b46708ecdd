/// Which row of a ledger became which case, proved by what the case says (`store check`).
#pragma once
#include "bianmin/store/book.hpp"

#include <cstdint>
#include <functional>
#include <vector>

namespace bianmin {

class ImportProof : Book {
public:
    explicit ImportProof(Store& store) : Book(store) {}
    /// `identity` is that of a row of this unit, service and person, within its day. Of an applicant who was
    /// erased or corrected nothing is said.
    std::vector<Finding>
    check(const std::function<std::int64_t(const UnitId&, const ServiceId&, const Person&)>& identity);
};

} // namespace bianmin

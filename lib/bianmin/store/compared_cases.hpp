/// The cases of a month that another is compared with: its sums are counted, no case of it is named.
#pragma once
#include "bianmin/store/book.hpp"

#include <functional>

namespace bianmin {

class ComparedCases : Book {
public:
    explicit ComparedCases(Store& store) : Book(store) {}
    /// As Store::each_case_of_period, without number, notices, window, service and handler.
    void each(Date from, Date to, const std::function<void(const CaseRow&)>& visit);
};

} // namespace bianmin

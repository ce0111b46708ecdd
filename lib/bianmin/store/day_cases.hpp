/// The cases received on some days, as an imported row is compared with them.
#pragma once
#include "bianmin/base/days_ahead.hpp"
#include "bianmin/store/book.hpp"

#include <functional>
#include <string_view>

namespace bianmin {

/// Views for a call.
struct DayCase {
    std::int64_t key = 0;
    Date day;
    bool counter = false; ///< no import recorded it
    bool open = false;
    std::string_view center, station, service, name, id_number;
};

class DayCases : Book {
public:
    explicit DayCases(Store& store) : Book(store) {}
    void each(DaySpan days, const std::function<void(const DayCase&)>& visit);
};

} // namespace bianmin

/// A new calendar edition: which open cases move, and the record that they did.
#pragma once
#include "bianmin/desk/desk.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

struct MovedCase {
    std::string number;
    Date before, after;
    bool provisional = false; ///< still beyond the published calendar
};

/// The open cases whose due date is another one under `desk.calendar` (the new edition), each recorded by a
/// `recount` event unless it is a dry run. Suspended cases are left: their date is counted when they resume.
std::vector<MovedCase> recount_due_dates(Desk& desk, std::string_view because);

} // namespace bianmin

/// A new calendar edition: which open cases move, and the record that they did.
#pragma once
#include "bianmin/desk/desk.hpp"
#include "bianmin/rules/clocks.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// One clock of a case: its promise, its statutory limit or the township's own stage.
struct MovedClock {
    std::string number;
    ClockName clock = ClockName::promise;
    Date before, after;
    bool provisional = false; ///< still beyond the published calendar
};

/// The clocks of open cases that end on another day under `desk.calendar` (the new edition), those of one
/// case together; each case is recorded by a `recount` event unless it is a dry run. Suspended cases are
/// left: their dates are counted when they resume.
std::vector<MovedClock> recount_due_dates(Desk& desk, std::string_view because);

} // namespace bianmin

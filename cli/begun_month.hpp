/// The month a report is asked for.
#pragma once
#include "cli/session.hpp"

namespace bianmin::cli {

/// Throws Error(usage) for a month that has not begun.
inline Month begun(Month month, Date today) {
    if (month.first() > today)
        throw Error(ErrorKind::usage, say("{} has not begun yet", iso(month)), {},
                    say("today is {}", iso(today)));
    return month;
}

} // namespace bianmin::cli

/// Who acts, when, on which ledger: what every verb of the desk is handed.
#pragma once
#include "bianmin/rules/context.hpp"
#include "bianmin/store/store.hpp"

#include <string>

namespace bianmin {

struct Desk {
    const Setup& setup;
    const WorkingCalendar& calendar;
    Store& store;
    Moment now;      ///< 录入时间
    Moment occurred; ///< 发生时间, by default of every event
    StaffId actor;
    std::string key; ///< idempotency key of the act
    bool dry_run = false;

    RuleContext rules() const { return {setup, calendar, now}; }
    /// The unit in whose log the actor's acts stand; `otherwise` for people outside the setup.
    UnitId origin(const UnitId& otherwise) const;
};

} // namespace bianmin

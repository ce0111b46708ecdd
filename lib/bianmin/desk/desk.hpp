/// Who acts, when, on which ledger: what every verb of the desk is handed.
#pragma once
#include "bianmin/rules/context.hpp"
#include "bianmin/store/store.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// Who wants to know of acts (the workspace's hooks). Asked outside of any transaction.
class ActWatch {
public:
    virtual ~ActWatch() = default;
    virtual bool wants(const std::vector<Event>& events) const = 0;
    /// The case as it would stand. Throws Error(refused) to forbid the act.
    virtual void before(const Case& c, const std::vector<Event>& events) = 0;
    /// The case as it stands, recorded.
    virtual void after(const Case& c, const std::vector<Event>& events) = 0;
};

struct Desk {
    const Setup& setup;
    const WorkingCalendar& calendar;
    Store& store;
    Moment now;      ///< 录入时间
    Moment occurred; ///< 发生时间, by default of every event
    StaffId actor;
    std::string key; ///< idempotency key of the act
    bool dry_run = false;
    std::vector<StaffId> held; ///< posts the actor holds for others, where that was asked already
    ActWatch* watch = nullptr; ///< told before and after an act; none: nobody is

    RuleContext rules() const { return {setup, calendar, now}; }
    /// The unit in whose log the actor's acts stand; `otherwise` for people outside the setup.
    UnitId origin(const UnitId& otherwise) const;
    /// Whose ledger this is; `otherwise` where all units share one.
    const UnitId& ledger_of(const UnitId& otherwise) const {
        return setup.own_unit.empty() ? otherwise : setup.own_unit;
    }
    /// The code that leads a case's number: the recording unit's, so that two ledgers never give one number.
    const std::string& number_code(const Unit& receiving) const;
};

} // namespace bianmin

/// One ledger row as the acts of a clerk: events, identity, and what the rules have against it.
#pragma once
#include "bianmin/base/digest.hpp"
#include "bianmin/desk/desk.hpp"
#include "bianmin/desk/near_keys.hpp"
#include "bianmin/domain/draft.hpp"
#include "bianmin/rules/rights.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace bianmin {

/// Makes plans of drafts; keeps what is looked up again and again. Touches no ledger.
class ImportPlanner {
public:
    explicit ImportPlanner(const Desk& desk) : desk_(desk) {}

    struct Plan {
        /// Of a new case, all but its place in the ledger; `row_digest` is the identity of the row within its
        /// day.
        Record record{.person = Person{}, .fresh = true};
        const Unit* unit = nullptr;
        NearKeys near;
    };
    /// False when the draft may not be recorded: its verdict and findings then say why (a rule's refusal is
    /// `review`).
    bool plan(Draft& draft, const LedgerFacts& facts, std::int64_t import_id, Plan& plan);
    /// The events by which a known, still open case goes on as the row says; empty: nothing new.
    std::vector<Event> continuation(const Draft& draft, const Case& known);

private:
    const Unit* unit_of(const Draft& draft);
    /// Why a row of that unit is not for this ledger; nullopt: it is.
    std::optional<Finding> not_ours(const Draft& draft, const Unit* unit) const;
    const Service* service_of(const Draft& draft);
    const std::string& window_for(const UnitId& center, const std::string& group);
    StaffId staff_named(const std::string& name, const UnitId& unit);
    Event opening(const Draft& draft, const Plan& plan, const Service& service, std::int64_t import_id);
    void weigh_due(Draft& draft, const Service& service) const;
    Event acceptance(Draft& draft, const Service& service, const Unit& unit);
    void ending(const Draft& draft, const StaffId& handler, std::vector<Event>& events) const;
    void add_way(const Draft& draft, const UnitId& station, const UnitId& center, std::vector<Event>& events);

    const Desk& desk_;
    Sha256 sha_;
    RandomText random_;
    Case case_; ///< of the row at hand
    /// Of the row at hand. They stay with this thread: what another one has touched is slow to read and to
    /// free.
    std::vector<Event> events_;
    std::unordered_map<std::string, StaffId> staff_;
    std::unordered_map<std::string, const Unit*> units_;
    std::unordered_map<const Unit*, Finding> foreign_; ///< units whose ledgers do not come into this one
    std::unordered_map<std::string, std::vector<const Service*>> services_;
    std::unordered_map<std::string, std::string> windows_;
};

/// Which matter a row is of, within its day: unit, service and person.
std::int64_t row_identity(const UnitId& unit, const ServiceId& service, const Person& person, Sha256& sha);

/// Events of an event's kind on a day of the ledger; ledgers know days, not hours.
Moment ledger_moment(const Draft& draft, Date date);

} // namespace bianmin

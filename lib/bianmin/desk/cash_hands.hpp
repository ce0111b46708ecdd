/// In whose hands cash is, and by whose right it is moved (二(四)承办；AB岗, 二(五)).
#pragma once
#include "bianmin/desk/desk.hpp"

#include <optional>
#include <span>
#include <vector>

namespace bianmin {

/// What the desk's actor may move: what is in the own hands, all for who leads, and besides what those may
/// whose posts the actor holds. One look at the absences, where the own right does not suffice.
class CashHands {
public:
    explicit CashHands(const Desk& desk) : desk_(desk) {}

    bool may_move(const StaffId& holder) { return mover(holder).has_value(); }
    /// Names whom the actor stands in for (`acting_for`), where the own right does not suffice.
    void mark(Event& event, const StaffId& holder);

private:
    std::optional<StaffId> mover(const StaffId& holder);

    const Desk& desk_;
    std::optional<std::vector<StaffId>> posts_;
};

/// Marks the refunds, voids and returns from batches among `events` that the actor may do for somebody whose
/// post is held. Inside the transaction, before the rules look.
void mark_cash_moves(const Desk& desk, const Case& c, std::span<Event> events);

} // namespace bianmin

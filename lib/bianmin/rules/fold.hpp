/// A case is its log: the row and the details as a function of the events.
#pragma once
#include "bianmin/domain/case.hpp"

#include <span>

namespace bianmin {

/// What the event does to the case. Copies decisions (due date, used days) from the event; never recomputes
/// them.
void apply(Case& c, const Event& event);
/// The case as if the clock had not spoken (`in_time`): not deemed accepted, the appointment not given up.
void undo_time(Case& c);
/// The case of a log; `identity` gives key, number and origin, which no event carries.
Case fold_case(const CaseRow& identity, std::span<const Entry> entries);

} // namespace bianmin

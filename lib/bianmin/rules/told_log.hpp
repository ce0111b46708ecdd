/// The log of a case as it is read (办理记录): each event with the row of the flow it was, and what gave way.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/rules/case_flow.hpp"

#include <span>
#include <vector>

namespace bianmin {

struct ToldEvent {
    const Entry* entry = nullptr;
    const Event* event = nullptr;
    const FlowRow* flow = nullptr; ///< none: it only accompanies the case
    StaffId clerk;                 ///< who did it (经办); the event's actor recorded it
    /// What somebody had done in time, to which this, brought by time, gave way; none: it holds.
    const Event* overruled_by = nullptr;
};
std::vector<ToldEvent> told_log(std::span<const Entry> entries, CaseType type);

} // namespace bianmin

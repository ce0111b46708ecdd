/// 检查与整改: an inspection is recorded, what failed is to be put right by a day, what is right again is
/// closed (二(二)、三(三)).
#pragma once
#include "bianmin/desk/steps.hpp"
#include "bianmin/domain/checklist.hpp"

#include <map>
#include <string>
#include <vector>

namespace bianmin {

struct Visit {
    UnitId unit;
    std::vector<ItemAnswer> answers;
    std::string note;
    /// Of items of method 系统: what the ledger shows on that day. It is believed, whatever was answered.
    std::map<std::string, bool> computed;
};

struct Rectification {
    CaseRow row;
    std::string item; ///< of the checklist
};
struct Inspected {
    StepOutcome outcome;
    std::vector<Rectification> opened;    ///< of items that failed
    std::vector<Rectification> closed;    ///< of items that are right again
    std::vector<Rectification> left_open; ///< right again, but found by others, who settle it
};

/// Records what was seen, as a case of type inspection about the unit. An item that fails, as answered or as
/// computed, opens a rectification with the item's days, unless one is open already; one that passes closes
/// it where the same unit had found it, or one below. Throws Error(refused) with every answer that does not
/// fit the checklist, before anything is recorded.
Inspected record_inspection(Desk& desk, const Checklist& list, const Visit& visit);

/// All inspections by a standard (empty: by any) of the units (empty: of all), oldest first, up to that day.
std::map<UnitId, std::vector<InspectionRecord>> inspections_of(Store& store, const Setup& setup,
                                                               const std::vector<std::string>& units,
                                                               std::string_view standard, Date until);

} // namespace bianmin

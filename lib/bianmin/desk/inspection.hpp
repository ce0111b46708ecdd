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
};

struct Inspected {
    StepOutcome outcome;
    std::vector<CaseRow> opened; ///< rectifications of items that failed
    std::vector<CaseRow> closed; ///< of items that are right again
};

/// Records what was seen, as a case of type inspection about the unit. An item that fails opens a
/// rectification with the item's days, unless one is open already; one that passes closes it. Throws
/// Error(refused) with every answer that does not fit the checklist, before anything is recorded.
Inspected record_inspection(Desk& desk, const Checklist& list, const Visit& visit);

/// All inspections by a standard (empty: by any) of the units (empty: of all), oldest first, up to that day.
std::map<UnitId, std::vector<InspectionRecord>>
inspections_of(Store& store, const std::vector<std::string>& units, std::string_view standard, Date until);

} // namespace bianmin

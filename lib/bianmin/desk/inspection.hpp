/// 检查与整改: an inspection is recorded, what failed is to be put right by a day, what is right again is
/// closed (二(二)、三(三)).
#pragma once
#include "bianmin/desk/steps.hpp"
#include "bianmin/domain/checklist.hpp"

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace bianmin {

struct Visit {
    UnitId unit;
    std::vector<ItemAnswer> answers;
    std::string note;
    /// Of items of method 系统: what the ledger shows on that day. It is believed, whatever was answered.
    std::map<std::string, bool> computed;
    /// Of those that fail: where nothing is left to do, as of a plan's item that was done late.
    std::set<std::string> past;
};

struct Rectification {
    CaseRow row;
    std::string item; ///< of the checklist by which it was demanded
    std::string text; ///< what that item asks for
    bool good = true; ///< of one that is closed; false: nothing was left to do
};
struct Inspected {
    StepOutcome outcome;
    std::vector<Rectification> opened;    ///< of items that failed
    std::vector<Rectification> closed;    ///< of items that are right again
    std::vector<Rectification> left_open; ///< right again, but found by others, who settle it
};

/// Records what was seen, as a case of type inspection about the unit. An item that fails, as answered or as
/// computed, opens a rectification with the item's days, unless one is open already; one that passes closes
/// it where the same unit had found it, or one below. What another of the `lists` measures alike is the same
/// thing: it is demanded once, and closed together. Throws Error(refused) with every answer that does not fit
/// the checklist, and where the desk's key stands for another visit, before anything is recorded.
Inspected record_inspection(Desk& desk, const Checklist& list, std::span<const Checklist> lists,
                            const Visit& visit);

/// All inspections by a standard (empty: by any) of the units (empty: of all), oldest first, up to that day.
std::map<UnitId, std::vector<InspectionRecord>> inspections_of(Store& store, const Setup& setup,
                                                               const std::vector<std::string>& units,
                                                               std::string_view standard, Date until);

/// The days on which open rectifications of the units (empty: of all) are due, by unit and item of the list;
/// another list's item that measures the same counts for it. The latest where there are several.
std::map<std::pair<std::string, std::string>, Date>
rectification_days(Store& store, const Checklist& list, std::span<const Checklist> lists, Date at);

} // namespace bianmin

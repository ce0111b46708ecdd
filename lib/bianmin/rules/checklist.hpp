/// 考核: a checklist held against what inspectors answered and what the ledger shows (二(二)、三(三)).
#pragma once
#include "bianmin/domain/checklist.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bianmin {

/// What the ledger or the setup shows about an item.
struct Evidence {
    std::optional<bool> holds;   ///< nullopt: it cannot be said
    std::optional<double> value; ///< what an item's threshold is held against
    std::string zh, en;          ///< from what: `2018年8月登记12件`, `2018-08: 12 entries`
    bool past = false;           ///< it fails, and nothing is left to do about it
    int open = 0;                ///< matters within their days, of which it cannot be said yet
};

enum class ItemVerdict { passed, failed, unknown };
std::string_view word(ItemVerdict verdict);
std::string_view chinese(ItemVerdict verdict);

struct ItemResult {
    const ChecklistItem* item = nullptr;
    ItemVerdict verdict = ItemVerdict::unknown;
    std::optional<ItemAnswer> answer;
    std::string inspection; ///< number of the inspection it was answered in
    std::string inspector;  ///< who gave the answer
    Date answered;
    bool own = false; ///< 自查: nobody else has looked
    std::optional<Evidence> evidence;
    std::optional<bool> computed; ///< what the evidence comes to; nullopt: to nothing
    bool contradicted = false;    ///< the answer says one thing, the evidence another
};

struct AuditResult {
    const Checklist* list = nullptr;
    std::vector<ItemResult> items; ///< in the list's order
    int score = 0;                 ///< of 100; what is unknown counts nothing
    int passed = 0, failed = 0, unknown = 0;
    bool ok = false; ///< score reached and no item that must hold is missing
};

/// Does the answer, of the right type, meet the item?
bool accepted(const ChecklistItem& item, const ItemAnswer& answer);
/// 是 or 否 (有 or 无 of a file), whatever way that was typed; other answers as they are.
std::string in_words(const ChecklistItem& item, const ItemAnswer& answer);
/// What is wrong with an answer: unknown item, wrong type, not among the choices. Empty: nothing.
std::vector<Finding> check_answers(const Checklist& list, const std::vector<ItemAnswer>& answers);

/// What inspections say of this list's items: the answers given by it, and those given by another list to an
/// item with the same measure, which saw the same thing.
std::vector<InspectionRecord> answers_for(const Checklist& list, std::span<const Checklist> lists,
                                          std::span<const InspectionRecord> inspections);

/// The newest answer to each item counts; what is computed goes before what was answered, for items of method
/// 系统. `evidence` by the name of the measure.
AuditResult audit(const Checklist& list, std::span<const InspectionRecord> inspections,
                  const std::map<std::string, Evidence>& evidence);

} // namespace bianmin

/// Verdicts, item by item, and their sum.
#include "bianmin/rules/checklist.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace bianmin {
namespace {

std::optional<double> number_of(std::string_view text) {
    double value = 0;
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool within(const ChecklistItem& item, double value) {
    return (!item.at_least || value >= *item.at_least) && (!item.at_most || value <= *item.at_most);
}

bool is_yes(std::string_view text) {
    return text == "yes" || text == "是" || text == "true" || text == "1" || text == "有" || text == "√";
}
bool is_no(std::string_view text) {
    return text == "no" || text == "否" || text == "false" || text == "0" || text == "无" || text == "×";
}

Finding fault(const ItemAnswer& answer, Text message, Text suggestion, const std::string& clause) {
    return {.code = "bad-answer",
            .value = answer.item + "=" + answer.value,
            .message = std::move(message),
            .suggestion = std::move(suggestion),
            .clause = clause};
}

constexpr double most_measured = 1e9;

/// People and things come whole; areas, days and shares do not.
bool counted(std::string_view unit) {
    constexpr auto wholes =
        std::to_array<std::string_view>({"人", "名", "件", "个", "次", "台", "张", "处", "项"});
    return std::ranges::find(wholes, unit) != wholes.end();
}

/// What is counted or measured is not below nothing, and a share not above the whole.
std::optional<Finding> check_range(const ChecklistItem& item, const ItemAnswer& answer, double value) {
    if (value < 0)
        return fault(answer, say("{} cannot be below 0", item.id), say("write what was measured"),
                     item.clause);
    if (value > most_measured)
        return fault(answer, say("{} cannot be that large", item.id), say("write what was measured"),
                     item.clause);
    if (counted(item.unit) && value != std::floor(value))
        return fault(answer, say("{} is counted in {} and is a whole number", item.id, item.unit),
                     say("write what was counted"), item.clause);
    if (item.unit == "%" && value > 100)
        return fault(answer, say("{} is a share and cannot be above 100", item.id), say("write per cent"),
                     item.clause);
    return std::nullopt;
}

std::optional<Finding> check_answer(const ChecklistItem& item, const ItemAnswer& answer) {
    switch (item.answer) {
    case AnswerType::yes_no:
        if (is_yes(answer.value) || is_no(answer.value)) return std::nullopt;
        return fault(answer, say("{} is answered by yes or no, not by '{}'", item.id, answer.value),
                     say("write {}=yes or {}=no", item.id, item.id), item.clause);
    case AnswerType::number:
        if (const auto value = number_of(answer.value)) return check_range(item, answer, *value);
        return fault(answer, say("{} is a number ({}), not '{}'", item.id, item.unit, answer.value),
                     say("write digits only: {}=300", item.id), item.clause);
    case AnswerType::choice:
        if (std::ranges::find(item.choices, answer.value) != item.choices.end()) return std::nullopt;
        return fault(answer, say("'{}' is none of the choices of {}", answer.value, item.id),
                     say("write one of {}", join(item.choices, ", ")), item.clause);
    case AnswerType::file:
        if (!answer.digest.empty() || is_no(answer.value)) return std::nullopt;
        return fault(answer, say("the file {} of {} is missing or empty", answer.value, item.id),
                     say("name a file that can be read, or write {}=no", item.id), item.clause);
    }
    return std::nullopt;
}

/// By its threshold where it has one, else as it says.
std::optional<bool> holds(const ChecklistItem& item, const Evidence& evidence) {
    if (evidence.value && (item.at_least || item.at_most)) return within(item, *evidence.value);
    return evidence.holds;
}

ItemVerdict verdict_of(bool good) {
    return good ? ItemVerdict::passed : ItemVerdict::failed;
}

ItemResult result_of(const ChecklistItem& item, std::span<const InspectionRecord> inspections,
                     const std::map<std::string, Evidence>& evidence) {
    ItemResult result{.item = &item};
    for (const auto& inspection : inspections)
        for (const auto& answer : inspection.answers) {
            if (answer.item != item.id) continue;
            // What a unit says of itself stands where nobody else has looked.
            const bool weaker =
                inspection.own == result.own ? inspection.day < result.answered : inspection.own;
            if (result.answer && weaker) continue;
            result.answer = answer;
            result.answer->value = in_words(item, answer);
            result.answered = inspection.day;
            result.own = inspection.own;
            result.inspection = inspection.number;
            result.inspector = inspection.inspector;
        }
    std::optional<bool>& computed = result.computed;
    if (const auto found = evidence.find(item.measure); !item.measure.empty() && found != evidence.end()) {
        result.evidence = found->second;
        computed = holds(item, found->second);
    }
    std::optional<bool> seen;
    if (result.answer) seen = accepted(item, *result.answer);
    result.contradicted = computed && seen && *computed != *seen;
    // The ledger is believed about what stands in the ledger, the inspector about what is seen.
    const auto& first = item.method == Method::computed ? computed : seen;
    const auto& second = item.method == Method::computed ? seen : computed;
    if (first || second) result.verdict = verdict_of(first ? *first : *second);
    return result;
}

} // namespace

std::string_view word(ItemVerdict verdict) {
    return verdict == ItemVerdict::passed ? "passed" : verdict == ItemVerdict::failed ? "failed" : "unknown";
}

std::string_view chinese(ItemVerdict verdict) {
    return verdict == ItemVerdict::passed ? "合格" : verdict == ItemVerdict::failed ? "不合格" : "未查";
}

bool accepted(const ChecklistItem& item, const ItemAnswer& answer) {
    switch (item.answer) {
    case AnswerType::yes_no: return is_yes(answer.value);
    case AnswerType::number: return within(item, number_of(answer.value).value_or(0));
    case AnswerType::choice: return std::ranges::find(item.accepted, answer.value) != item.accepted.end();
    case AnswerType::file: return !answer.digest.empty();
    }
    return false;
}

std::string in_words(const ChecklistItem& item, const ItemAnswer& answer) {
    if (item.answer == AnswerType::yes_no && is_yes(answer.value)) return "是";
    if (item.answer == AnswerType::yes_no && is_no(answer.value)) return "否";
    if (item.answer == AnswerType::file && answer.digest.empty() && is_no(answer.value)) return "无";
    return answer.value;
}

std::vector<Finding> check_answers(const Checklist& list, const std::vector<ItemAnswer>& answers) {
    std::vector<Finding> findings;
    std::vector<std::string> known;
    for (const auto& item : list.items) known.push_back(item.id);
    for (const auto& answer : answers) {
        if (const ChecklistItem* item = list.item(answer.item)) {
            if (auto finding = check_answer(*item, answer)) findings.push_back(std::move(*finding));
            continue;
        }
        const auto near = nearest(answer.item, known);
        findings.push_back(
            {.code = "unknown-item",
             .value = answer.item,
             .message = say("the checklist {} has no item {}", list.name, answer.item),
             .suggestion = near ? say("did you mean {}?", *near) : say("its items: {}", join(known, ", ")),
             .clause = list.clause});
    }
    return findings;
}

std::vector<InspectionRecord> answers_for(const Checklist& list, std::span<const Checklist> lists,
                                          std::span<const InspectionRecord> inspections) {
    std::vector<InspectionRecord> out;
    for (const auto& inspection : inspections) {
        if (inspection.standard == list.id) {
            out.push_back(inspection);
            continue;
        }
        const auto other = std::ranges::find(lists, inspection.standard, &Checklist::id);
        if (other == lists.end()) continue;
        InspectionRecord same = inspection;
        same.answers.clear();
        for (const auto& answer : inspection.answers)
            for (const auto& item : list.items)
                if (const ChecklistItem* seen = other->item(answer.item); seen && !seen->measure.empty() &&
                                                                          seen->measure == item.measure &&
                                                                          seen->answer == item.answer) {
                    same.answers.push_back(answer);
                    same.answers.back().item = item.id;
                }
        if (!same.answers.empty()) out.push_back(std::move(same));
    }
    return out;
}

AuditResult audit(const Checklist& list, std::span<const InspectionRecord> inspections,
                  const std::map<std::string, Evidence>& evidence) {
    AuditResult result{.list = &list};
    int points = 0, whole = 0;
    bool musts = true;
    for (const auto& item : list.items) {
        const auto& one = result.items.emplace_back(result_of(item, inspections, evidence));
        whole += item.weight;
        if (one.verdict == ItemVerdict::passed) points += item.weight;
        if (item.must && one.verdict != ItemVerdict::passed) musts = false;
        ++(one.verdict == ItemVerdict::passed   ? result.passed
           : one.verdict == ItemVerdict::failed ? result.failed
                                                : result.unknown);
    }
    result.score = whole == 0 ? 0 : points * 100 / whole;
    result.ok = musts && result.score >= list.pass;
    return result;
}

} // namespace bianmin

/// Free cells of a ledger as facts.
#include "bianmin/desk/ledger_words.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/cell.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

/// A name without the spaces that spread two characters over a cell.
std::string closed_up(std::string_view name) {
    return replaced(replaced(std::string(name), " ", ""), "　", "");
}

} // namespace

std::string materials_said(const Draft& draft) {
    constexpr std::array<std::string_view, 6> all{"全", "齐", "齐全", "齐备", "已齐", "材料齐全"};
    const auto text = trim(draft.materials);
    if (text == "无") return "无"; // nothing was asked for
    if (text.empty() || is_dash(text) || std::ranges::find(all, text) != all.end()) return "all";
    const bool bracketed = text.find("（") != text.npos || text.find('(') != text.npos;
    return bracketed ? std::string(text) : replaced(std::string(text), "、", "\n");
}

std::string collector_said(const Draft& draft) {
    constexpr std::array<std::string_view, 9> oneself{"√",    "✓",    "是",     "有",    "本人",
                                                      "已签", "签字", "申请人", "委托人"};
    const auto text = trim(draft.collector);
    if (text.empty() || is_dash(text)) return std::string(not_stated);
    const auto is_applicant = [&](const Person& person) { return closed_up(person.name) == closed_up(text); };
    const bool applicant =
        std::ranges::find(oneself, text) != oneself.end() || std::ranges::any_of(draft.persons, is_applicant);
    return applicant ? "申请人" : std::string(text);
}

} // namespace bianmin

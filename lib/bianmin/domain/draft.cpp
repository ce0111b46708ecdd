/// Words of a row's verdict.
#include "bianmin/domain/draft.hpp"

#include "bianmin/base/text.hpp"

namespace bianmin {

std::string_view word(Verdict verdict) {
    constexpr std::string_view words[] = {"accepted", "corrected", "review", "rejected", "duplicate"};
    return words[static_cast<int>(verdict)];
}

std::string_view chinese(Verdict verdict) {
    constexpr std::string_view words[] = {"接受", "更正", "待核", "拒收", "重复"};
    return words[static_cast<int>(verdict)];
}

std::vector<std::string> cells_of(const Draft& draft) {
    if (!draft.cells.empty() || draft.raw.empty()) return draft.cells;
    std::vector<std::string> cells;
    for (const auto cell : split(draft.raw, '\x1f')) cells.emplace_back(cell);
    return cells;
}

} // namespace bianmin

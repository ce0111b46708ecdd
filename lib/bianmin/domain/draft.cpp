/// Words of a row's verdict.
#include "bianmin/domain/draft.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>
#include <charconv>

namespace bianmin {
namespace {

/// No sheet's name holds a bracket.
void take_file(const std::string& text, FirstAttempt& attempt) {
    const auto close = text.starts_with('[') ? text.rfind(']') : text.npos;
    if (close == text.npos) {
        attempt.file = text;
        return;
    }
    attempt.file = text.substr(1, close - 1);
    attempt.sheet = text.substr(close + 1);
}

} // namespace

std::string_view word(Verdict verdict) {
    constexpr std::string_view words[] = {"accepted", "corrected", "review", "rejected", "duplicate"};
    return words[static_cast<int>(verdict)];
}

std::string_view chinese(Verdict verdict) {
    constexpr std::string_view words[] = {"接受", "更正", "待核", "拒收", "重复"};
    return words[static_cast<int>(verdict)];
}

void place_in_column(Finding& finding, const LedgerFacts& facts, int column) {
    const auto at = static_cast<std::size_t>(column);
    if (at == 0 || at > facts.header.size()) return;
    finding.place.column = column;
    finding.place.cell = facts.header[at - 1];
}

std::string file_and_sheet(const FirstAttempt& attempt) {
    const bool plain = attempt.sheet.empty() && !attempt.file.starts_with('[');
    return plain ? attempt.file : "[" + attempt.file + "]" + attempt.sheet;
}

std::optional<FirstAttempt> first_attempt(const std::vector<std::string>& header,
                                          const std::vector<std::string>& cells) {
    FirstAttempt attempt;
    for (std::size_t i = 0; i < header.size() && i < cells.size(); ++i) {
        const std::string text(trim(cells[i]));
        if (header[i] == verdict_headings[4]) take_file(text, attempt);
        if (header[i] == verdict_headings[3])
            std::from_chars(text.data(), text.data() + text.size(), attempt.row);
    }
    return attempt.file.empty() || attempt.row < 1 ? std::nullopt : std::optional(attempt);
}

void drop_verdict(std::vector<std::string>& header, std::vector<std::string>& cells) {
    for (std::size_t i = header.size(); i-- > 0;) {
        if (std::ranges::find(verdict_headings, header[i]) == verdict_headings.end()) continue;
        header.erase(header.begin() + static_cast<std::ptrdiff_t>(i));
        if (i < cells.size()) cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

std::vector<std::string> cells_of(const Draft& draft) {
    if (!draft.cells.empty() || draft.raw.empty()) return draft.cells;
    std::vector<std::string> cells;
    for (const auto cell : split(draft.raw, '\x1f')) cells.emplace_back(cell);
    return cells;
}

} // namespace bianmin

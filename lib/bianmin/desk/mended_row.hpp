/// A row that was left out once, mended and taken in: it finds its first attempt.
#pragma once
#include "bianmin/domain/draft.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace bianmin {

/// Of the finding that says so; its place is that of the first attempt, whose doubts it settles.
inline constexpr std::string_view mended_code = "mended";

/// nullopt: the row was read where it was first written.
inline std::optional<Finding> mended_row(const Draft& draft, const LedgerFacts& facts) {
    // A clean row of a large ledger is not taken apart for this.
    if (std::ranges::find(facts.header, verdict_headings.back()) == facts.header.end()) return std::nullopt;
    auto attempt = first_attempt(facts.header, cells_of(draft));
    if (!attempt) return std::nullopt;
    return Finding{.code = std::string(mended_code),
                   .severity = Severity::note,
                   .place = {.file = attempt->file, .sheet = attempt->sheet, .row = attempt->row},
                   .message = say("row {} of {} was left out and is taken in now", attempt->row,
                                  file_and_sheet(*attempt))};
}

} // namespace bianmin

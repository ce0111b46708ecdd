/// A row that was left out once, mended and taken in: it finds its first attempt.
#pragma once
#include "bianmin/desk/earlier_doubts.hpp"
#include "bianmin/domain/draft.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace bianmin {

/// Of the finding that says so; its place is that of the first attempt, whose doubts it settles.
inline constexpr std::string_view mended_code = "mended";

/// In a file of rows left out the row says where it was left out; in the ledger itself `earlier` knows.
/// nullopt: it is not taken in, or this is its first attempt.
inline std::optional<Finding> mended_row(const Draft& draft, const LedgerFacts& facts,
                                         EarlierDoubts& earlier) {
    const bool recorded = draft.verdict == Verdict::accepted || draft.verdict == Verdict::corrected;
    if (!recorded && draft.verdict != Verdict::duplicate) return std::nullopt;
    std::optional<FirstAttempt> attempt;
    // A clean row of a large ledger is not taken apart for this.
    if (std::ranges::find(facts.header, verdict_headings.back()) != facts.header.end())
        attempt = first_attempt(facts.header, cells_of(draft));
    if (!attempt && recorded)
        if (const auto place = earlier.of(draft, facts))
            attempt = {.file = place->file, .row = place->row, .sheet = place->sheet};
    if (!attempt) return std::nullopt;
    return Finding{.code = std::string(mended_code),
                   .severity = Severity::note,
                   .place = {.file = attempt->file, .sheet = attempt->sheet, .row = attempt->row},
                   .message = say("row {} of {} was left out and is taken in now", attempt->row,
                                  file_and_sheet(*attempt))};
}

} // namespace bianmin

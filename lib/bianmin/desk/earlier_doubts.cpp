/// Doubts by the place of their row.
#include "bianmin/desk/earlier_doubts.hpp"

#include <algorithm>
#include <filesystem>
#include <string_view>

namespace bianmin {
namespace {

std::string name_of(const std::string& path) {
    return std::filesystem::path(path).filename().string();
}

/// A day that could not be read, or was wrong, is kept for a month that is not the row's.
bool doubts_day(std::string_view code) {
    return code.starts_with("date-") || code == "missing-date" || code == "year-missing" ||
           code == "in-the-future" || code == "other-month";
}

} // namespace

void EarlierDoubts::load() {
    loaded_ = true;
    for (const auto& import : desk_.store.imports()) {
        if (import.undone || import.file != file_) continue;
        for (auto& kept : desk_.store.import_findings(import.id, {})) {
            const Finding& finding = kept.finding;
            if (finding.severity != Severity::error || finding.place.row < 1) continue;
            if (name_of(finding.place.file) != file_) continue;
            doubts_[{finding.place.sheet, finding.place.row}].push_back(
                {import.unit, finding.code, kept.month, finding.place});
        }
    }
}

std::optional<Place> EarlierDoubts::of(const Draft& draft, const LedgerFacts& facts) {
    if (!loaded_) load();
    if (doubts_.empty() || !draft.received) return std::nullopt;
    const auto row = doubts_.find({facts.sheet, draft.row});
    if (row == doubts_.end()) return std::nullopt;
    // Ledgers of other units and months may have the same name.
    const auto same = std::ranges::find_if(row->second, [&](const Doubt& doubt) {
        return (!facts.sheet.empty() || doubt.unit.empty() || doubt.unit == facts.unit.text) &&
               (doubt.month == month_of(*draft.received) || doubts_day(doubt.code));
    });
    return same == row->second.end() ? std::nullopt : std::optional(same->place);
}

} // namespace bianmin

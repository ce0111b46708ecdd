/// Keeping what an import found.
#include "bianmin/desk/import_doubts.hpp"

#include "bianmin/desk/known_row.hpp"
#include "bianmin/desk/mended_row.hpp"

namespace bianmin {

void ImportDoubts::add(const Draft& draft, const LedgerFacts& facts) {
    const bool mended = !draft.findings.empty() && draft.findings.back().code == mended_code;
    if (draft.findings.empty()) return;
    // A ledger that is sent again repeats its doubts; only what it says against the record is new.
    const bool known = draft.verdict == Verdict::duplicate && !mended;
    const Month month = draft.received        ? month_of(*draft.received)
                        : request_.read.month ? *request_.read.month
                                              : facts.month.value_or(month_of(desk_.now.date()));
    const auto attempt = first_attempt(facts.header, cells_of(draft));
    for (auto finding : draft.findings) {
        if (known && finding.code != differs_code) continue;
        // A rule's refusal knows the row, not the file.
        if (finding.place.file.empty()) finding.place.file = request_.read.file;
        // Mended in vain: the doubt stays that of the first attempt.
        if (attempt) {
            finding.place.file = attempt->file;
            finding.place.sheet = attempt->sheet;
            finding.place.row = attempt->row;
        }
        doubts_[month].push_back(std::move(finding));
    }
    count_ += draft.findings.size();
    if (count_ >= 2000) flush();
}

void ImportDoubts::flush() {
    for (auto& [month, findings] : doubts_) desk_.store.keep_import_findings(import_id_, month, findings);
    doubts_.clear();
    count_ = 0;
}

} // namespace bianmin

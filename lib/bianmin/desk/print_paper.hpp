/// Printing an official paper of a case: its number is allotted and the printing recorded in one transaction.
#pragma once
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/forms.hpp"

#include <optional>
#include <string>

namespace bianmin {

struct PaperOrder {
    const PaperForm* form = nullptr;
    int copies = 1;
    std::string receipt; ///< which one a 收费凭条 is for; empty: the last
};

/// What a paper says of itself, and what it tells of.
struct PaperIssue {
    KeptCase kept;           ///< before this printing
    Case now;                ///< of it
    Case then;               ///< as it was when the event had happened
    std::size_t subject = 0; ///< in `log_of(kept.entries)`
    UnitId unit;             ///< that issued it first, in whose series its number stands
    std::string number;      ///< empty in a trial
    int times = 1;           ///< 第N次打印
    Moment printed;
    bool repeated = false; ///< the act was recorded before under the same key
    const Event& event() const { return *log_of(kept.entries)[subject].event; }
};

/// What the paper would say, without a number and without a record. Throws Error(refused) with what can be
/// printed when the paper does not fit the case.
PaperIssue try_paper(Desk& desk, std::string_view case_number, const PaperOrder& order);
/// Allots the number (a paper about the same event keeps the one it has) and records the printing.
PaperIssue print_paper(Desk& desk, std::string_view case_number, const PaperOrder& order);

} // namespace bianmin

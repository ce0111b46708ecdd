/// Running clocks of all live cases by urgency, as a page, as objects and as days of a calendar.
#pragma once
#include "bianmin/paper/sheet.hpp"
#include "bianmin/rules/charge.hpp"
#include "cli/session.hpp"

#include <functional>
#include <vector>

namespace bianmin::cli {

/// A running clock with its case.
struct DueClock {
    Clock clock;
    CaseRow row;
    std::vector<InCharge> charges; ///< who has to move
    std::string service;           ///< its name
    std::string applicant;         ///< masked unless revealed
    Moment changed;                ///< when the case was last written to
};

/// Those that `wanted` lets through, the most urgent first: least left, then by date; those that stand still
/// and those without a day come last.
std::vector<DueClock> due_clocks(Session& session, Date today,
                                 const std::function<bool(const DueClock&)>& wanted);

/// For people: whom and what a clock is about by name, what is 暂定 marked.
Sheet due_page(const std::vector<DueClock>& list, const Setup& setup);
/// Everything, for programs; `number` is the key a batch reads.
Sheet due_objects(const std::vector<DueClock>& list);
std::vector<AgendaDay> due_agenda(const std::vector<DueClock>& list, const Setup& setup);

} // namespace bianmin::cli

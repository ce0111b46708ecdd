/// What the log of a case says, and what a matter is about, in words for people.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/domain/setup.hpp"
#include "bianmin/paper/sheet.hpp"
#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/clocks.hpp"

#include <string>
#include <utility>
#include <vector>

namespace bianmin::cli {

std::string unit_name(const Setup& setup, const UnitId& id);
std::string staff_name(const Setup& setup, const StaffId& id);
/// The name of what a matter is about: somebody, a window, a unit, a service; else the word itself.
std::string subject_name(const Setup& setup, const std::string& subject);

/// `整改 nine-ones sign`: what a matter is, with the standard and the item of an inspection.
std::string matter_title(const Case& c, const Setup& setup);

/// `会办 残联`, `opinion 残联`.
Label clock_label(const Clock& clock, const Setup& setup);

/// A fact as it may leave: names of people who took part are masked unless revealed.
std::string shown_fact(std::string_view name, std::string_view value, bool reveal);
/// What an event says beyond where and by whom.
std::string facts_text(const Event& event, const Setup& setup, bool reveal);
/// The paper that goes with a step; empty: none.
std::string paper_of(const Event& event, const FlowRow* flow, const CaseRow& row);
/// What a matter is about, as label and value: against whom, after which case, topic, parties, agreed time.
std::vector<std::pair<Label, std::string>> matter_facts(const Case& c, const Setup& setup, bool reveal);

} // namespace bianmin::cli

/// Guards of what the public says (群众测评), and of what a visit finds (检查).
#pragma once
#include "bianmin/rules/guards.hpp"

namespace bianmin {

/// One of the five levels.
void rating_given(const Look& l);
/// One rating of a case by each person.
void rated_once(const Look& l);
/// A rectification whose rater is asked again: a bad rating demands it, and who gave it is known (实名差评).
bool asks_again(const Case& c);
/// 回访, before a bad rating is answered.
void called_back(const Look& l);
/// 复查: an inspection's finding is closed by the next visit of who found it or of those above, not by whom
/// it is about.
void rechecked(const Look& l);
/// 建设任务: an item that a higher unit put into the plan is not taken out by who has to do it.
void planned_above(const Look& l);
/// May `actor` settle what `finder` found?
bool may_settle(const Setup& setup, const StaffId& actor, const StaffId& finder);

} // namespace bianmin

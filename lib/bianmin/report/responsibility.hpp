/// 责任情况表: who answered for a case from when until when, B in for A while A is away (首问负责、AB岗,
/// 二(四)、二(五)).
#pragma once
#include "bianmin/report/reports.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bianmin {

/// As what somebody answers for a case.
enum class Part {
    first_contact, ///< 首问, until a handler is named
    handler,       ///< 承办
    agent,         ///< 代办, until the result is handed back
    co_handler,    ///< 会办, a unit, until its opinion
    decision,      ///< 代行职权: a waiver, or what was done by the right of another's post
};
std::string_view word(Part part);
std::string_view chinese(Part part);

/// A stretch of a case in which one answered for it.
struct Answering {
    Part part = Part::handler;
    std::string post;          ///< whose it is: a staff member, or a co-handling unit
    std::string by;            ///< who was on duty; empty: nobody (无人在岗)
    Span span;                 ///< until: the moment of asking where it goes on
    bool goes_on = false;      ///< not ended yet
    std::string named_for;     ///< who had been named and was away, where it was assigned to who is on duty
    bool reserve = false;      ///< the post is a B's, and an A took over
    std::optional<Action> act; ///< of a decision
};

/// Stretches of a case as its log has them, nobody being away; in the order of their beginnings.
std::vector<Answering> stretches_of(const CaseRow& row, const std::vector<Entry>& entries, Moment now);
/// The same, cut where somebody leaves or comes back.
std::vector<Answering> answering(const Setup& setup, std::span<const Absence> absences,
                                 const std::vector<Answering>& stretches);

ReportOutcome make_responsibility(const ReportRequest& request, const Setup& setup,
                                  const WorkingCalendar& calendar, const ReportSource& source);

} // namespace bianmin

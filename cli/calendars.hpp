/// What the calendar commands share: which calendars are meant, words for days, the proof as a sheet.
#pragma once
#include "bianmin/paper/sheet.hpp"
#include "bianmin/rules/deadline.hpp"
#include "cli/session.hpp"

#include <span>
#include <string>
#include <vector>

namespace bianmin::cli {

/// Those of the workspace; outside of any, the shipped ones.
std::vector<CalendarYear> known_calendars(Session& session);
/// A known year (`2018`), or a calendar file. Throws Error(not_found) or Error(configuration).
CalendarYear calendar_named(Session& session, const std::string& year_or_file);

/// 周五, Fri.
Label weekday_label(Date date);
/// 星期五 or Friday in the language spoken.
std::string spoken_weekday(Date date);
/// 放假、调休上班 and so on: what kind of day it is.
Label day_label(const DayReason& reason);
/// The proof of a due date, one row a day.
Sheet proof_sheet(std::span<const ProofDay> proof);
/// Says on stderr, even to the quiet, that days were counted through a calendar nobody has published.
void warn_provisional(std::span<const CalendarYear> years, Date from, Date to);

} // namespace bianmin::cli

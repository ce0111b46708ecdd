/// 诚信服务信号: patterns in the log that a supervisor should ask about (二(五)督查；三(三)). A signal is a
/// question, not a verdict.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/domain/setup.hpp"
#include "bianmin/paper/sheet.hpp"
#include "bianmin/report/reports.hpp"
#include "bianmin/rules/calendar.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

enum class Signal {
    reset_clock,        ///< rejected, then taken up anew within thirty days: reopened, or the same person and
                        ///< service accepted again
    last_day_pause,     ///< suspended on the day it was due, the working day before, or later
    closed_in_bulk,     ///< several closed by one person within a minute
    recorded_late,      ///< written down long after it happened
    rated_unasked,      ///< rated without a channel or a telephone to ask
    nothing_but_praise, ///< a unit whose many ratings are all the best one
};
struct SignalRow {
    Signal signal;
    std::string_view word, chinese, question_zh, question_en;
};
std::span<const SignalRow> signals();

/// A case with its log and whose it is (a digest of the person, never the person).
struct WatchedCase {
    CaseLog log;
    std::string person;     ///< empty: unknown
    bool reachable = false; ///< a telephone is known
};

struct Sighting {
    Signal signal;
    UnitId unit; ///< the station, else the center
    std::vector<std::string> cases;
};

struct HonestyLimits {
    int reset_days = 30; ///< days between rejection and the new case
    int bulk = 5;        ///< closed by one person within a minute
    int late_days = 3;   ///< working days between happening and recording
    int praise = 20;     ///< ratings from which nothing but praise is asked about
};

/// What happened in [from, to], by signal and unit; cases in the order of their numbers. For resets, cases
/// that were rejected up to `reset_days` before `from` are handed in too. Imported cases are looked at for
/// resets and praise only: their times are those of the ledger's columns.
std::vector<Sighting> find_signals(std::span<const WatchedCase> cases, const WorkingCalendar& calendar,
                                   Date from, Date to, const HonestyLimits& limits = {});

Document honesty_document(const std::vector<Sighting>& sightings, const Setup& setup, Date from, Date to);

} // namespace bianmin

/// Whom a reminder goes to (催办、督办): the handler first, then up, by how often the case was chased and how
/// long it is over.
#pragma once
#include "bianmin/rules/duty.hpp"
#include "bianmin/rules/guards.hpp"

#include <span>
#include <string>
#include <string_view>

namespace bianmin {

enum class ReminderLevel { handler = 1, deputy, director, district };
inline constexpr std::string_view reminder_words[] = {"", "handler", "deputy", "director", "district"};
inline constexpr std::string_view reminder_titles[] = {"", "承办人", "副主任", "主任", "区级"};

struct Reminder {
    ReminderLevel level = ReminderLevel::handler;
    std::string to; ///< staff id, or the id of the district
    /// 催办单 to who handles the case, 督办单 to who answers for it above.
    std::string_view paper() const { return level == ReminderLevel::handler ? "催办单" : "督办单"; }
};

/// The level the next reminder has reached on `today` (bianmin.toml, `[reminders]`); where nobody holds that
/// post, the next one above.
Reminder next_reminder(const Case& c, const RuleContext& context, Date today);
/// At that level, or the next one above that somebody holds.
Reminder reminder_at(ReminderLevel level, const Case& c, const RuleContext& context);
/// Working days by which the worst of the running clocks is over; 0: none is.
int days_over(const Case& c, const RuleContext& context, Date today);

/// A completed case is chased while something of it still runs: its result is to be handed over, its money to
/// be handed in. A clock that is named runs.
void something_runs(const Look& look);

/// It goes to those who answer for the case above its handler.
bool goes_above(const Event& event);

/// Writes `level`, `to` and `paper` into a reminder that does not say them, and the clock it is about where
/// that is not the case's own.
void decide_reminder(const Case& c, Event& event, const RuleContext& context);

/// A reminder that was decided reaches somebody (二(五)AB岗): who is on duty for whom it was meant
/// (`on_duty`); where nobody is, one level up (`level`, `to`), and it says whose posts stand empty
/// (`vacant`).
void reach_somebody(const Case& c, Event& event, const RuleContext& context,
                    std::span<const Absence> absences);

} // namespace bianmin

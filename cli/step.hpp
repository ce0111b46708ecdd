/// What all verbs of a case share: the case's number, the batch, the one line of result.
#pragma once
#include "cli/command.hpp"

#include "bianmin/domain/case.hpp"
#include "bianmin/rules/calendar.hpp"

#include <optional>

namespace bianmin {
struct StepOutcome;
}

namespace bianmin::cli {

class Counter;

/// Fills in what the verb's options say.
using FillEvent = void (*)(const Arguments&, Session&, Event&);

/// Declares CASE and --batch.
void define_step(Options& options);
/// Records one event of the action on the named case, and prints how the case stands.
StepOutcome take_one(Session& session, Counter& counter, const Arguments& arguments, Action action,
                     FillEvent fill);
/// The same for CASE, or for each line of a batch.
int run_step(Session& session, const Arguments& arguments, Action action, FillEvent fill);

/// `370406106-20180810-0001: accepted, due 2018-08-31 (15 working days left)`, or JSON.
void print_step(Session& session, const WorkingCalendar& calendar, const Case& c, bool repeated);

/// Copies options to facts of the same name where given; lists are joined.
void copy_texts(const Arguments& arguments, Event& event, std::initializer_list<std::string_view> names);
void copy_list(const Arguments& arguments, Event& event, std::string_view option, std::string_view fact);
void copy_number(const Arguments& arguments, Event& event, std::string_view option, std::string_view fact);

/// The staff id of an option; throws with did-you-mean for unknown people.
std::string staff_option(const Arguments& arguments, Session& session, std::string_view name);
/// The machine word of `--rating`, empty when not given.
std::string rating_option(const Arguments& arguments);

} // namespace bianmin::cli

/// What all verbs of a case share: the case's number, the batch, the one line of result.
#pragma once
#include "cli/batch.hpp"
#include "cli/command.hpp"

#include "bianmin/domain/case.hpp"
#include "bianmin/rules/calendar.hpp"

#include <optional>

namespace bianmin {
struct StepOutcome;
}

namespace bianmin::cli {

/// Fills in what the verb's options say.
using FillEvent = void (*)(const Arguments&, Session&, Event&);

/// Says what became of a step, or does what follows from it.
using AfterStep = void (*)(Session&, Counter&, const Arguments&, const StepOutcome&);

/// Does what is left to do where the act stands recorded already; false: it does not.
using InsteadOfStep = bool (*)(Session&, Counter&, const Arguments&, const Event&);

/// A verb of a case, as its command describes it.
struct Step {
    Action action;
    FillEvent fill;
    std::optional<CaseType> type = {}; ///< for cases of that type only; others are refused
    AfterStep print = nullptr;         ///< the line of result, if not how the case stands
    AfterStep follow = nullptr;        ///< after the line
    Lines lines = {};
    InsteadOfStep instead = nullptr; ///< asked first
};

/// Declares CASE and --batch.
void define_step(Options& options);
/// Records one event of the action on CASE, or on the case of each line of a batch, and prints how the case
/// stands.
int run_step(Session& session, const Arguments& arguments, const Step& step);

/// `370406106-20180810-0001: accepted, due 2018-08-31 (15 working days left)`, or JSON.
void print_step(Session& session, const WorkingCalendar& calendar, const Case& c, bool repeated);

/// ` (recorded before under this key) (dry run: nothing was written)`, where it is so.
std::string recorded_how(const Session& session, bool repeated);

/// Copies options to facts of the same name where given; lists are joined.
void copy_texts(const Arguments& arguments, Event& event, std::initializer_list<std::string_view> names);
void copy_list(const Arguments& arguments, Event& event, std::string_view option, std::string_view fact);
void copy_number(const Arguments& arguments, Event& event, std::string_view option, std::string_view fact);

/// The staff id of an option; throws with did-you-mean for unknown people.
std::string staff_option(const Arguments& arguments, Session& session, std::string_view name);
/// The machine word of `--rating`, empty when not given.
std::string rating_option(const Arguments& arguments);

} // namespace bianmin::cli

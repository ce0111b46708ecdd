/// What a person does with a case: open it, take a step, take several at once.
#pragma once
#include "bianmin/desk/desk.hpp"
#include "bianmin/desk/duty.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// What `open` needs to know.
struct Opening {
    ServiceId service;
    Person applicant; ///< salt is made here
    UnitId center, station;
    WindowId window;          ///< empty: the center's window for the service
    std::optional<Kind> kind; ///< empty: the service's
    Channel channel = Channel::window;
    Form form = Form::regular;
    StaffId agent;
    std::vector<std::string> materials; ///< received; `all`: everything required
    std::string note;
    std::string subject;          ///< of a matter: whom or what it is about
    std::string parent;           ///< number of the case it follows
    Facts more;                   ///< of a matter: topic, parties, until …
    std::vector<const char*> own; ///< those of `more` that another act under the same key would not share
};

struct StepOutcome {
    Case c;
    bool repeated = false;          ///< the act was recorded before under the same key; nothing was written
    bool deemed = false;            ///< silence had made the case accepted; that event was written first
    std::vector<StandIn> stand_ins; ///< assignments that went to who is on duty
    std::vector<Event> events;      ///< as decided; of a repeated act those that were recorded
};

/// Registers a case and takes `then` at once (accept, complete … of an instant case at the counter), all or
/// nothing. Throws Error(refused) with every reason, Error(not_found) for unknown units and services.
StepOutcome open_case(Desk& desk, const Opening& opening, std::vector<Event> then = {});

/// Takes steps on a case, all or nothing. `person` replaces the applicant's data (correct).
StepOutcome take_steps(Desk& desk, std::string_view number, std::vector<Event> events,
                       std::optional<Person> person = {});

/// Corrects one of the applicant's data (name, id_number, phone, address): the new value goes to the people,
/// the log keeps its commitment only. nullopt when the field is another one.
std::optional<Person> corrected_person(Store& store, std::string_view number, Event& event);

/// A case as it stands; throws Error(not_found) naming the nearest numbers.
KeptCase find_case(Store& store, std::string_view number);
/// The number of the case that this query code (查询码) belongs to; nullopt: it is none.
std::optional<std::string> number_of_query_code(Store& store, std::string_view typed);

/// An event of the desk's actor and moment.
Event event_now(const Desk& desk, Action action);

/// Applies rules to the events in order: proposes, checks, decides, folds into `c`. Returns the first
/// refusal's findings, empty when all went through; `events` then hold their decisions.
std::vector<Finding> run_events(Case& c, std::vector<Event>& events, const RuleContext& rules);

} // namespace bianmin

/// Through the one path of openings, with the person and the place of what came before.
#include "cli/follow_up.hpp"

#include "bianmin/desk/opening.hpp"

namespace bianmin::cli {

Opening case_following(const Desk& desk, const CaseRow& matter, const Person& person,
                       const ServiceId& service, const Arguments& arguments) {
    if (person.name.empty() || person.name == "匿名")
        throw Error(ErrorKind::usage, say("a case needs a service and an applicant"), {},
                    say("give --{} {}", "name", "NAME"));
    Opening opening{.service = require_service(desk.setup, service).id,
                    .applicant = person,
                    .center = matter.center,
                    .station = matter.station,
                    .materials = arguments.list("material"),
                    .note = arguments.text("note"),
                    .parent = matter.number};
    if (matter.type == CaseType::appointment) opening.form = Form::appointment;
    if (opening.station.empty()) return opening;
    // A station serves by running errands (二(三)以代办为主).
    opening.channel = Channel::agent;
    const Staff* actor = desk.setup.person(desk.actor);
    if (actor && actor->unit == opening.station) opening.agent = actor->id;
    return opening;
}

void try_opening(const Desk& desk, const Opening& opening) {
    Desk trial = desk;
    trial.dry_run = true;
    trial.watch = nullptr; // asked when it is done
    trial.key += "-case";
    open_case(trial, opening);
}

StepOutcome open_following(const Desk& desk, const Opening& opening) {
    Desk own = desk;
    own.key += "-case";
    return open_case(own, opening);
}

} // namespace bianmin::cli

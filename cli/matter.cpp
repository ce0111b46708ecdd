/// Opening what is no service, and calling back about it.
#include "cli/matter.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/desk/opening.hpp"
#include "cli/counter.hpp"
#include "cli/people.hpp"

namespace bianmin::cli {
void define_matter(Options& options) {
    options.value("--name", "NAME", N_("who came; nobody is named when not given"))
        .value("--id", "NUMBER", N_("their ID number or credit code"))
        .value("--phone", "NUMBER", N_("their telephone"))
        .value("--address", "TEXT", N_("their address"))
        .value("--center", "ID", N_("the center that receives; the actor's when not given"))
        .value("--station", "ID", N_("the station that receives"))
        .value("--note", "TEXT", N_("remark"));
}

Opening matter_opening(Session& session, const Desk& desk, const Arguments& arguments, CaseType type) {
    Opening opening{.service = ServiceId(word(type)),
                    .applicant = {.name = arguments.has("name") ? arguments.text("name") : "匿名",
                                  .id_number = arguments.text("id"),
                                  .phone = arguments.text("phone"),
                                  .address = arguments.text("address")},
                    .note = arguments.text("note")};
    receive_at(session.setup(), desk, arguments, opening);
    return opening;
}

int open_matter(Session& session, Counter& counter, const Opening& opening, std::vector<Event> then) {
    const auto outcome = open_case(counter.desk, opening, std::move(then));
    if (session.globals().quiet && session.format() == Format::table)
        session.line(outcome.c.row.number);
    else
        print_step(session, counter.desk.calendar, outcome.c, outcome.repeated);
    return 0;
}

void define_call_back(Options& options) {
    define_step(options);
    options.flag("--satisfied", N_("who was called is content"))
        .flag("--not-satisfied", N_("who was called is not"))
        .value("--note", "TEXT", N_("what was said"));
}

void fill_call_back(const Arguments& arguments, Session&, Event& event) {
    if (arguments.has("satisfied") == arguments.has("not-satisfied"))
        throw Error(ErrorKind::usage, say("a call back says whether all is well"), {},
                    say("give one of --satisfied and --not-satisfied"));
    event.facts.set("satisfied", arguments.has("satisfied") ? 1 : 0);
    copy_texts(arguments, event, {"note"});
}

} // namespace bianmin::cli

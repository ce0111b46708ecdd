/// The applicant's opinion of the unit and of its handler (评价, 二(四)回交, 二(五)群众测评). A bad one opens
/// a rectification.
#include "bianmin/desk/matters.hpp"
#include "cli/counter.hpp"
#include "cli/rating_follow.hpp"
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options
        .value("--rating", "LEVEL",
               N_("very_satisfied, satisfied, fairly_satisfied, dissatisfied, very_dissatisfied, or the "
                  "Chinese word"))
        .value("--handler-rating", "LEVEL", N_("of the handler, where it differs from that of the unit"))
        .value("--channel", "TEXT", N_("how it came: at the counter, by telephone, over the network"))
        .flag("--anonymous", N_("who rates does not want to be called"))
        .value("--by", "NAME", N_("who rates, if not the applicant: the agent, or who received the result"))
        .value("--comment", "TEXT", N_("what was said"));
}

void fill(const Arguments& arguments, Session& session, Event& event) {
    event.facts.set("rating", rating_option(arguments));
    if (const auto handler = arguments.word<Rating>("handler-rating"))
        event.facts.set("handler_rating", std::string(word(*handler)));
    copy_texts(arguments, event, {"channel", "comment"});
    if (const std::string by = arguments.text("by"); !by.empty())
        name_rater(session.setup(), find_case(session.store(), arguments.text("case")), by, event);
    if (arguments.has("anonymous")) event.facts.set("anonymous", 1);
}

int run(Session& session, const Arguments& arguments) {
    return run_step(
        session, arguments,
        {.action = Action::rate, .fill = fill, .follow = follow_rating, .instead = follow_known_rating});
}

} // namespace

extern const Command case_rate{"case", "rate", N_("Record the applicant's rating"), define, run};

} // namespace bianmin::cli

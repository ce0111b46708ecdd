/// A slip is mended in the open (更正, 二(五)).
#include "cli/rating_follow.hpp"
#include "cli/step.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options
        .value("--field", "NAME",
               N_("handler, agent, window, rating, result, name, id_number, phone, address or note"))
        .value("--value", "TEXT", N_("what it should say"))
        .value("--because", "TEXT", N_("why"));
}

void fill(const Arguments& arguments, Session&, Event& event) {
    copy_texts(arguments, event, {"field", "value", "because"});
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {.action = Action::correct, .fill = fill, .follow = follow_rating});
}

} // namespace

extern const Command case_correct{"case", "correct", N_("Correct a field, with a reason, also after closing"),
                                  define, run};

} // namespace bianmin::cli

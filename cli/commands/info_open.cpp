/// A request for government information (信息公开申请, 政府信息公开条例): the clock runs from its receipt.
#include "cli/counter.hpp"
#include "cli/matter.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--about", "TEXT", N_("the information wanted"), true)
        .flag("--incomplete", N_("it must be supplemented first: the clock starts when that has come"));
    define_matter(options);
    define_batch(options);
}

int open_one(Session& session, Counter& counter, const Arguments& arguments) {
    require_given(arguments, {"about"});
    Opening opening = matter_opening(session, counter.desk, arguments, CaseType::information);
    opening.more.set("about", arguments.text("about"));
    if (arguments.has("incomplete")) opening.more.set("incomplete", 1);
    std::vector<Event> then;
    if (!arguments.has("incomplete")) then.push_back(event_now(counter.desk, Action::accept));
    return open_matter(session, counter, opening, std::move(then));
}

int run(Session& session, const Arguments& arguments) {
    Counter counter(session);
    return run_acts(session, counter, arguments,
                    [&](const Arguments& line) { open_one(session, counter, line); });
}

} // namespace

extern const Command info_open{"info", "open", N_("Register a request for government information"), define,
                               run};

} // namespace bianmin::cli

/// A co-handler of a joint case is asked (会办, 二(四)(3)).
#include "bianmin/base/text.hpp"
#include "cli/step.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    define_step(options);
    options.value("--unit", "NAME", N_("the department that is asked"))
        .value("--within", "DAYS", N_("its own term in working days"));
}

/// Units, and the departments that windows and services name.
std::vector<std::string> departments(const Setup& setup) {
    std::vector<std::string> names;
    for (const auto& unit : setup.units)
        for (const auto* name : {&unit.name, &unit.short_name, &unit.town, &unit.village, &unit.id.text})
            names.push_back(*name);
    for (const auto& window : setup.windows) names.insert(names.end(), {window.department, window.name});
    for (const auto& service : setup.services) names.insert(names.end(), {service.department, service.upper});
    std::erase(names, std::string());
    std::ranges::sort(names);
    names.erase(std::ranges::unique(names).begin(), names.end());
    return names;
}

/// Offices outside of the setup may be asked as well, so a name nobody has is only told.
void tell_if_unknown(Session& session, const std::string& unit) {
    const Setup& setup = session.setup();
    const auto known = departments(setup);
    const auto in_note = [&](const Service& service) { return service.note.find(unit) != std::string::npos; };
    if (unit.empty() || std::ranges::find(known, unit) != known.end() ||
        std::ranges::any_of(setup.services, in_note))
        return;
    const auto near = nearest(unit, known);
    session.talk(near ? say("{} is no department of the setup; did you mean {}?", unit, *near)
                      : say("{} is no department of the setup", unit));
}

void fill(const Arguments& arguments, Session& session, Event& event) {
    tell_if_unknown(session, arguments.text("unit"));
    copy_texts(arguments, event, {"unit"});
    copy_number(arguments, event, "within", "within");
}

int run(Session& session, const Arguments& arguments) {
    return run_step(session, arguments, {Action::join, fill});
}

} // namespace

extern const Command case_join{"case", "join", N_("Ask another department of a joint case for its opinion"),
                               define, run};

} // namespace bianmin::cli

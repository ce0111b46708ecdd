/// 培训: theory and skills of the window staff (二(五)), one record for each who took part.
#include "bianmin/desk/personnel.hpp"
#include "cli/case_json.hpp"
#include "cli/command.hpp"
#include "cli/counter.hpp"
#include "cli/people.hpp"
#include "cli/step.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("STAFF", N_("who took part: ids, or names only one person bears"), true, true)
        .value("--topic", "TEXT", N_("what it was about"), true)
        .value("--hours", "HOURS", N_("how long: 2, or 1.5"), true)
        .value("--day", "DATE", N_("the day; today when not given"));
}

/// `2`, `1.5`: whole or half hours.
int minutes_of(const std::string& text) {
    const auto dot = text.find('.');
    const std::string whole = text.substr(0, dot);
    const bool half = dot != std::string::npos && text.substr(dot) == ".5";
    const bool digits =
        !whole.empty() && whole.size() < 3 && whole.find_first_not_of("0123456789") == std::string::npos;
    const int minutes = digits ? std::stoi(whole) * 60 + (half ? 30 : 0) : 0;
    if (!digits || (dot != std::string::npos && !half) || minutes == 0 || minutes > 80 * 60)
        throw Error(ErrorKind::usage, say("--hours {} is no length of a training", text), {},
                    say("give whole or half hours from 0.5 to 80"));
    return minutes;
}

int run(Session& session, const Arguments& arguments) {
    const int minutes = minutes_of(arguments.text("hours"));
    std::vector<const Staff*> people;
    for (const auto& name : arguments.list("STAFF")) {
        const Staff& staff = find_person(session.setup(), name);
        if (std::ranges::find(people, &staff) == people.end()) people.push_back(&staff);
    }
    Counter counter(session);
    Desk& desk = counter.desk;
    if (const auto day = arguments.date("day", session.today()); day && *day != desk.occurred.date())
        desk.occurred = at(*day, 9);
    Facts facts;
    facts.set("topic", arguments.text("topic")).set("minutes", std::int64_t{minutes});
    const auto outcomes = record_for_each(desk, CaseType::training, people, facts, "培训记录");
    if (as_json(session.format())) {
        print_rows(session, [&](const ObjectSink& sink) {
            for (const auto& one : outcomes) sink(case_json(one.c.row));
        });
        return 0;
    }
    for (const auto& one : outcomes) print_step(session, desk.calendar, one.c, one.repeated);
    return 0;
}

} // namespace

extern const Command staff_train{"staff", "train", N_("Record a training of staff (培训)"), define, run};

} // namespace bianmin::cli

/// What ends when, the most urgent first (限时办结). For the morning, for cron, for calendars.
#include "bianmin/base/text.hpp"
#include "bianmin/desk/duty.hpp"
#include "bianmin/desk/opening.hpp"
#include "cli/command.hpp"
#include "cli/due_list.hpp"
#include "cli/reveal.hpp"
#include "cli/whose_table.hpp"

#include <algorithm>
#include <charconv>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--within", "TIME", N_("ending within so many working days or days: 2wd, 3d"))
        .flag("--overdue", N_("over, from the first working day past due"))
        .flag("--mine", N_("what who acts, or whom that person stands in for, has to see to: cases, money, "
                           "papers, and what "
                           "nobody handles yet"))
        .value("--center", "ID", N_("received by this center or one of its stations"))
        .value("--station", "ID", N_("received by this station"))
        .list("--clock", "NAME", N_("clocks of this name; several are alternatives"))
        .flag("--fail", N_("exit code 7 when something listed is overdue"));
}

/// `2wd` working days, `3d` days.
struct Within {
    int value = 0;
    bool workdays = true;
};
std::optional<Within> within_of(const Arguments& arguments) {
    if (!arguments.has("within")) return std::nullopt;
    const std::string text = arguments.text("within");
    Within within;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), within.value);
    const std::string_view unit(end, text.data() + text.size());
    within.workdays = unit == "wd" || unit == "个工作日" || unit == "工作日";
    if (error != std::errc{} || within.value < 0 || (!within.workdays && unit != "d" && unit != "天"))
        throw Error(ErrorKind::usage, say("{}: cannot read '{}'", "--within", text), {},
                    say("write working days like 2wd, or days like 3d"));
    return within;
}

std::vector<ClockName> names_of(const Arguments& arguments) {
    std::vector<ClockName> names;
    for (const auto& text : arguments.list("clock")) {
        Arguments one;
        one.set("clock", {text});
        names.push_back(*one.word<ClockName>("clock"));
    }
    return names;
}

/// Who acts, and whoever's post that person holds just then (AB岗, 二(五)).
std::vector<StaffId> answered_for(Session& session) {
    const StaffId actor = session.actor();
    const Moment moment = session.occurred();
    const auto absences = absences_of(session.store_read_only(), {}, moment.date());
    auto people = held_posts(session.setup(), absences, actor, moment);
    people.push_back(actor);
    return people;
}

class Wanted {
public:
    Wanted(Session& session, const Arguments& arguments, Date today)
        : within_(within_of(arguments)), names_(names_of(arguments)), overdue_(arguments.has("overdue")),
          today_(today) {
        const Setup& setup = session.setup();
        if (arguments.has("mine")) mine_ = answered_for(session);
        if (arguments.has("center")) center_ = require_unit(setup, UnitId(arguments.text("center"))).id;
        if (arguments.has("station")) station_ = require_unit(setup, UnitId(arguments.text("station"))).id;
    }

    bool operator()(const DueClock& each) const {
        const Clock& clock = each.clock;
        if (!names_.empty() && std::ranges::find(names_, clock.name) == names_.end()) return false;
        if (!center_.empty() && each.row.center != center_) return false;
        if (!station_.empty() && each.row.station != station_) return false;
        if (!mine_.empty() &&
            std::ranges::none_of(each.charges, [&](const InCharge& charge) { return mine(charge.who); }))
            return false;
        if (overdue_ && !clock.overdue()) return false;
        return !within_ || ends_within(clock);
    }

private:
    bool mine(const StaffId& person) const { return std::ranges::find(mine_, person) != mine_.end(); }
    bool ends_within(const Clock& clock) const {
        if (!clock.due || clock.paused) return false;
        return within_->workdays ? clock.remaining <= within_->value : *clock.due <= today_ + within_->value;
    }

    std::optional<Within> within_;
    std::vector<ClockName> names_;
    bool overdue_;
    Date today_;
    std::vector<StaffId> mine_;
    UnitId center_, station_;
};

int run(Session& session, const Arguments& arguments) {
    const Date today = session.occurred().date();
    require_reveal(session, arguments);
    const auto list = due_clocks(session, today, Wanted(session, arguments, today));
    const auto over = std::ranges::count_if(list, [](const DueClock& each) { return each.clock.overdue(); });
    const bool silent = session.globals().quiet && session.globals().output.empty();
    if (!list.empty() || !silent || session.format() != Format::table) {
        Sheet sheet = as_json(session.format()) ? due_objects(list) : due_page(list, session.setup());
        sheet.title = whose(session, arguments, std::move(sheet.title));
        session.print({.sheets = {std::move(sheet)}, .agenda = due_agenda(list, session.setup())});
    }
    session.talk(say("clocks: {}, of these overdue: {}", list.size(), over));
    return arguments.has("fail") && over > 0 ? static_cast<int>(ErrorKind::findings) : 0;
}

} // namespace

extern const Command due{"due", "", N_("List what ends when, the most urgent first"), define, run};

} // namespace bianmin::cli

/// The clock as a clerk: its acts go through the same rules and the same log.
#include "bianmin/desk/tick.hpp"

#include "bianmin/desk/deemed.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/domain/tick.hpp"
#include "bianmin/rules/appointment.hpp"
#include "bianmin/rules/fold.hpp"

namespace bianmin {
namespace {

class Bringer {
public:
    Bringer(Case c, const RuleContext& rules, Moment moment,
            const std::function<bool(const std::string&)>& known)
        : c_(std::move(c)), rules_(rules), moment_(moment), known_(known) {}

    std::vector<Brought> run() {
        const Date today = moment_.date();
        if (silence_broken(c_, rules_, today)) deem();
        for (const auto& clock : clocks(c_, rules_, today)) {
            const bool missed =
                clock.name == ClockName::appointment && attendance(c_.row, today) == Attendance::missed;
            const int card = card_of(clock, rules_);
            if (missed)
                bring(given_up(c_.row, moment_, StaffId(tick_actor)), clock, "no_show");
            else if (card == 2)
                warn(clock, "red");
            else if (card == 1 && !known_(key_of(clock, "red")))
                warn(clock, "yellow");
        }
        return std::move(out_);
    }

private:
    std::string key_of(const Clock& clock, std::string_view level) const {
        std::string key = "tick/" + c_.row.number + "/" + std::string(word(clock.name));
        if (!clock.about.empty()) key += "/" + clock.about;
        return key + "/" + std::string(level) + "/" + iso(*clock.due);
    }

    void deem() {
        for (const auto& clock : clocks(c_, rules_, moment_.date()))
            if (clock.name == ClockName::notice)
                return bring(deemed_acceptance(c_, moment_, StaffId(tick_actor)), clock, "deemed");
    }

    void warn(const Clock& clock, std::string_view level) {
        Event event{.action = Action::warn, .occurred = moment_, .actor = StaffId(tick_actor)};
        event.facts.set("clock", std::string(word(clock.name)))
            .set("about", clock.about)
            .set("level", std::string(level))
            .set("was_due", *clock.due);
        bring(std::move(event), clock, level);
    }

    void bring(Event event, const Clock& clock, std::string_view level) {
        Brought brought{.clock = clock, .level = std::string(level), .key = key_of(clock, level)};
        if (known_(brought.key)) return;
        Case after = c_;
        std::vector<Event> events{std::move(event)};
        brought.findings = run_events(after, events, rules_);
        brought.refused = !brought.findings.empty();
        if (!brought.refused) c_ = std::move(after);
        brought.event = std::move(events.front());
        brought.c = c_;
        out_.push_back(std::move(brought));
    }

    Case c_;
    const RuleContext& rules_;
    Moment moment_;
    const std::function<bool(const std::string&)>& known_;
    std::vector<Brought> out_;
};

class Ticking {
public:
    Ticking(Desk& desk, const std::function<void(const Brought&)>& tell) : desk_(desk), tell_(tell) {}

    void look_at(std::int64_t key) {
        // Most cases have nothing to be written: they are looked at without holding up anybody.
        auto plan = due_on(key);
        if (plan.empty()) return;
        for (const auto& each : plan)
            if (!each.refused && !allowed(each)) return;
        if (!desk_.dry_run) desk_.store.transact([&] { write(key, plan); });
        for (const auto& each : plan) tell(each);
    }

    TickOutcome outcome;

private:
    std::vector<Brought> due_on(std::int64_t key) {
        const auto kept = desk_.store.find_case_of_key(key);
        if (!kept || kept->row.received > desk_.occurred.date()) return {};
        const RuleContext rules = desk_.rules();
        auto plan = brought_by_time(
            fold_case(kept->row, kept->entries), rules, desk_.occurred,
            [&](const std::string& act) { return desk_.store.number_of_key(act).has_value(); });
        if (!plan.empty() && !speaks_for_clocks(desk_, *kept)) plan.clear();
        return plan;
    }

    /// Inside the transaction everything is looked at again: a clerk may have been quicker.
    void write(std::int64_t key, std::vector<Brought>& plan) {
        plan = due_on(key);
        for (const auto& each : plan) {
            if (each.refused) continue;
            Record record{.entry = {.origin = desk_.ledger_of(each.c.row.origin),
                                    .case_key = key,
                                    .key = each.key,
                                    .recorded = desk_.now,
                                    .events = {each.event}},
                          .row = each.c.row};
            desk_.store.record(record);
        }
    }

    /// A hook may forbid; the next run asks it again.
    bool allowed(const Brought& each) {
        if (!desk_.watch || !desk_.watch->wants({each.event})) return true;
        try {
            desk_.watch->before(each.c, {each.event});
            return true;
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::refused) throw;
            Brought forbidden = each;
            forbidden.refused = true;
            forbidden.findings = error.findings();
            if (forbidden.findings.empty())
                forbidden.findings.push_back({.code = "hook", .message = error.message()});
            tell(forbidden);
            return false;
        }
    }

    void tell(const Brought& each) {
        ++(each.refused              ? outcome.refused
           : each.level == "deemed"  ? outcome.deemed
           : each.level == "yellow"  ? outcome.yellow
           : each.level == "no_show" ? outcome.no_show
                                     : outcome.red);
        if (!each.refused && !desk_.dry_run && desk_.watch && desk_.watch->wants({each.event}))
            desk_.watch->after(each.c, {each.event});
        tell_(each);
    }

    Desk& desk_;
    const std::function<void(const Brought&)>& tell_;
};

} // namespace

std::vector<Brought> brought_by_time(Case c, const RuleContext& rules, Moment moment,
                                     const std::function<bool(const std::string& key)>& known) {
    return Bringer(std::move(c), rules, moment, known).run();
}

TickOutcome tick(Desk& desk, const std::function<void(const Brought&)>& tell,
                 const std::function<void(double)>& progress) {
    Ticking ticking(desk, tell);
    const auto keys = desk.store.live_cases();
    for (const auto key : keys) {
        ticking.look_at(key);
        ++ticking.outcome.looked_at;
        if (progress)
            progress(static_cast<double>(ticking.outcome.looked_at) / static_cast<double>(keys.size() + 1));
    }
    return ticking.outcome;
}

} // namespace bianmin

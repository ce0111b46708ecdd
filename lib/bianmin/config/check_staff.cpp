/// Staff against units and windows: A and B posts, logins (二(五)).
#include "bianmin/config/check.hpp"
#include "bianmin/domain/tick.hpp"

#include <map>

namespace bianmin::config {
namespace {

class StaffCheck {
public:
    StaffCheck(const Raw& raw, std::vector<Finding>& findings) : raw_(raw), findings_(findings) {}

    void run() {
        check_unique(
            raw_.staff, [](const Staff& person) { return person.id.text; }, "id", findings_);
        for (const auto& each : raw_.staff) {
            reserved(each);
            unit(each);
            window(each);
            substitute(each);
            logins(each);
        }
    }

private:
    /// The log says `tick` where nobody but time acted.
    void reserved(const Located<Staff>& each) {
        if (each.value.id.text == tick_actor)
            report(findings_, "reserved-id", each.origin.place("id"), each.value.id.text,
                   say("`{}` is what the log calls the clock", tick_actor), say("choose another id"));
    }

    void unit(const Located<Staff>& each) {
        const auto known = ids(raw_.units, [](const Unit& unit) { return unit.id.text; });
        if (!each.value.unit.empty() && std::ranges::find(known, each.value.unit.text) == known.end())
            report_dangling(findings_, each.origin.place("unit"), each.value.unit.text,
                            say("there is no unit `{}`", each.value.unit.text), known);
    }

    void window(const Located<Staff>& each) {
        const Staff& person = each.value;
        if (person.window.empty()) {
            if (person.post)
                report(findings_, "post-without-window", each.origin.place("post"), person.id.text,
                       say("{} has a post but no window", person.name), say("add window = \"<window id>\""),
                       "二(五)");
            return;
        }
        const auto found = std::ranges::find_if(
            raw_.windows, [&](const auto& one) { return one.value.id == person.window; });
        if (found == raw_.windows.end())
            report_dangling(findings_, each.origin.place("window"), person.window.text,
                            say("there is no window `{}`", person.window.text),
                            ids(raw_.windows, [](const Window& one) { return one.id.text; }));
        else if (!found->value.center.empty() && found->value.center != person.unit)
            report(findings_, "wrong-unit", each.origin.place("window"), person.window.text,
                   say("window {} belongs to {}, {} to {}", person.window.text, found->value.center.text,
                       person.name, person.unit.text),
                   say("name a window of the person's own center"));
    }

    /// AB岗工作制, 二(五).
    void substitute(const Located<Staff>& each) {
        const Staff& person = each.value;
        if (person.substitute.empty()) {
            if (person.post == Post::a)
                report(findings_, "no-substitute", each.origin.place("post"), person.id.text,
                       say("{} holds an A post and nobody stands in", person.name),
                       say("add substitute = \"<id of the B>\""), "二(五)")
                    .severity = Severity::warning;
            return;
        }
        const auto found = std::ranges::find_if(
            raw_.staff, [&](const auto& one) { return one.value.id == person.substitute; });
        const Place place = each.origin.place("substitute");
        if (found == raw_.staff.end())
            report_dangling(findings_, place, person.substitute.text,
                            say("there is no person `{}`", person.substitute.text),
                            ids(raw_.staff, [](const Staff& one) { return one.id.text; }));
        else if (person.substitute == person.id)
            report(findings_, "bad-substitute", place, person.id.text,
                   say("{} cannot stand in for itself", person.id.text), say("name the person of the B post"),
                   "二(五)");
        else if (found->value.unit != person.unit)
            report(findings_, "bad-substitute", place, person.substitute.text,
                   say("{} works at another unit than {}", found->value.name, person.name),
                   say("name a person of the same unit"), "二(五)");
    }

    void logins(const Located<Staff>& each) {
        for (const auto& login : each.value.logins) {
            const auto [first, fresh] = logins_.try_emplace(login, &each);
            if (!fresh)
                report(findings_, "duplicate-login", each.origin.place("logins"), login,
                       say("login `{}` belongs to {} already ({})", login, first->second->value.name,
                           shown(first->second->origin)),
                       say("a login stands for one person"));
        }
    }

    const Raw& raw_;
    std::vector<Finding>& findings_;
    std::map<std::string, const Located<Staff>*> logins_;
};

} // namespace

void check_staff(const Raw& raw, std::vector<Finding>& findings) {
    StaffCheck(raw, findings).run();
}

} // namespace bianmin::config

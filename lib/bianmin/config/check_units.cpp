/// Units against each other: codes, names, vacancies, windows (二(一)–(三)).
#include "bianmin/base/text.hpp"
#include "bianmin/config/check.hpp"
#include "bianmin/domain/naming.hpp"

namespace bianmin::config {
namespace {

bool is_digits(std::string_view text, std::size_t length) {
    return text.size() == length && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

class UnitCheck {
public:
    UnitCheck(const Raw& raw, std::vector<Finding>& findings) : raw_(raw), findings_(findings) {}

    void run() {
        check_unique(
            raw_.units, [](const Unit& unit) { return unit.id.text; }, "id", findings_);
        check_codes_once();
        for (const auto& each : raw_.units) {
            code(each);
            parent(each);
            name(each);
            if (each.value.kind == UnitKind::district) organ(each);
            if (each.value.kind == UnitKind::center) posts(each);
            if (each.value.kind == UnitKind::station) agent(each);
        }
        windows();
        own_unit();
        if (std::ranges::none_of(raw_.units,
                                 [](const auto& each) { return each.value.kind == UnitKind::center; }))
            report(findings_, "no-center", raw_.workspace.place(), "", say("the workspace has no center"),
                   say("write one file for each center in centers/, see centers/center.toml.sample"))
                .severity = Severity::warning;
    }

private:
    /// Whose ledger this is.
    void own_unit() {
        const auto known = ids(raw_.units, [](const Unit& unit) { return unit.id.text; });
        const std::string& id = raw_.setup.own_unit.text;
        if (!id.empty() && std::ranges::find(known, id) == known.end())
            report_dangling(findings_, raw_.workspace.place("unit"), id, say("there is no unit `{}`", id),
                            known);
    }
    /// Two units of one code would number their cases alike.
    void check_codes_once() {
        for (std::size_t i = 0; i < raw_.units.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                const auto &unit = raw_.units[i].value, &other = raw_.units[j].value;
                if (unit.code.empty() || unit.code != other.code || unit.id == other.id) continue;
                report(findings_, "duplicate-code", raw_.units[i].origin.place("code"), unit.code,
                       say("code {} belongs to {} already ({})", unit.code, other.name,
                           shown(raw_.units[j].origin)),
                       say("look the unit's own code up"));
                break;
            }
    }

    void code(const Located<Unit>& each) {
        const Unit& unit = each.value;
        if (unit.code.empty() || unit.kind == UnitKind::department) return;
        const char* key = unit.kind == UnitKind::district ? "district" : "code";
        const std::size_t length = unit.kind == UnitKind::district ? 6
                                   : unit.kind == UnitKind::center ? 9
                                                                   : 12;
        if (!is_digits(unit.code, length)) {
            report(findings_, "bad-code", each.origin.place(key), unit.code,
                   say("`{}` is no area code of this kind of unit", unit.code),
                   say("write the {} digits of the statistical area code", length));
            return;
        }
        if (unit.kind == UnitKind::district && unit.code == "000000")
            report(findings_, "no-district", each.origin.place(key), unit.code,
                   say("the district has no area code yet"),
                   say("write its six digits: district = \"370406\""))
                .severity = Severity::warning;
        const std::string above = code_above(unit);
        if (!above.empty() && !unit.code.starts_with(above))
            report(findings_, "bad-code", each.origin.place(key), unit.code,
                   say("code {} does not lie in {}", unit.code, above), say("it begins with {}", above));
    }

    std::string code_above(const Unit& unit) const {
        for (const auto& each : raw_.units)
            if (each.value.id == unit.parent && &each.value != &unit)
                return is_digits(each.value.code, each.value.code.size()) ? each.value.code : std::string();
        return {};
    }

    void parent(const Located<Unit>& each) {
        const Unit& unit = each.value;
        if (unit.parent.empty() || unit.kind == UnitKind::district || unit.kind == UnitKind::center) return;
        check_center(unit.parent, each.origin);
    }

    void check_center(const UnitId& id, const Origin& origin) {
        std::vector<std::string> centers;
        for (const auto& each : raw_.units)
            if (each.value.kind == UnitKind::center) centers.push_back(each.value.id.text);
        if (std::ranges::find(centers, id.text) == centers.end())
            report_dangling(findings_, origin.place("center"), id.text,
                            say("there is no center `{}`", id.text), centers);
    }

    void name(const Located<Unit>& each) {
        if (each.value.town.empty() || (each.value.kind == UnitKind::station && each.value.village.empty()))
            return;
        auto found = check_name(each.value, each.origin.place("name"));
        // A name made of a wrong village or town is no second fault, and its correction would be wrong as
        // well.
        const auto is_part = [](const Finding& finding) { return finding.code != "unit-name"; };
        if (std::ranges::any_of(found, is_part))
            std::erase_if(found, [&](const Finding& finding) { return !is_part(finding); });
        for (auto& finding : found) {
            finding.place = each.origin.place(finding.code == "unit-town"      ? "town"
                                              : finding.code == "unit-village" ? "village"
                                                                               : "name");
            findings_.push_back(std::move(finding));
        }
    }

    void organ(const Located<Unit>& each) {
        const std::string& organ = organ_of(each.value);
        if (each.value.aliases.empty() || !names_a_district(organ)) return;
        report(findings_, "place-signs", each.origin.place("district_organ"), organ,
               say("`{}` is a place: an organ signs for it", organ),
               say("write its name, such as {}政务服务管理办公室", organ));
    }

    const Located<Staff>* person(const StaffId& id) const {
        const auto found =
            std::ranges::find_if(raw_.staff, [&](const auto& each) { return each.value.id == id; });
        return found == raw_.staff.end() ? nullptr : &*found;
    }

    /// 主任一名、专职副主任一名, 二(一).
    void posts(const Located<Unit>& each) {
        const Unit& unit = each.value;
        if (unit.director.empty() && !each.origin.is_lost("director"))
            report(findings_, "no-director", each.origin.place(), unit.name,
                   say("{} has no director", unit.name),
                   say("name the head of the general office: director = \"<staff id>\""), "二(一)");
        if (unit.deputy.empty() && !each.origin.is_lost("deputy"))
            report(findings_, "no-deputy", each.origin.place(), unit.name,
                   say("{} has no full-time deputy director", unit.name),
                   say("name one person: deputy = \"<staff id>\""), "二(一)");
        post(each, unit.director, "director");
        post(each, unit.deputy, "deputy");
        if (!unit.director.empty() && unit.director == unit.deputy)
            report(findings_, "no-deputy", each.origin.place("deputy"), unit.deputy.text,
                   say("director and deputy of {} are one person", unit.name),
                   say("the deputy is a person of its own, full-time"), "二(一)");
        const auto* deputy = person(unit.deputy);
        if (deputy && !deputy->value.full_time)
            report(findings_, "deputy-not-full-time", each.origin.place("deputy"), unit.deputy.text,
                   say("the deputy {} of {} is not full-time", deputy->value.name, unit.name),
                   say("set full_time = true at {}, or name another person", shown(deputy->origin)),
                   "二(一)");
    }

    void post(const Located<Unit>& each, const StaffId& id, const char* key) {
        if (id.empty()) return;
        const auto* found = person(id);
        if (!found) {
            report_dangling(findings_, each.origin.place(key), id.text,
                            say("there is no person `{}`", id.text),
                            ids(raw_.staff, [](const Staff& staff) { return staff.id.text; }));
        } else if (found->value.unit != each.value.id) {
            report(findings_, "wrong-unit", each.origin.place(key), id.text,
                   say("{} belongs to unit {}, not to {}", found->value.name, found->value.unit.text,
                       each.value.name),
                   say("set unit = \"{}\" at {}, or name another person", each.value.id.text,
                       shown(found->origin)),
                   "二(一)");
        }
    }

    /// 1名以上代办员, 二(一).
    void agent(const Located<Unit>& each) {
        const auto serves = [&](const Located<Staff>& staff) {
            return staff.value.unit == each.value.id &&
                   std::ranges::find(staff.value.roles, Role::agent) != staff.value.roles.end();
        };
        if (std::ranges::any_of(raw_.staff, serves)) return;
        report(findings_, "no-agent", each.origin.place(), each.value.name,
               say("{} has no agent", each.value.name),
               say("add a person with unit = \"{}\" and roles = [\"代办员\"]", each.value.id.text), "二(一)");
    }

    void windows() {
        check_unique(
            raw_.windows, [](const Window& window) { return window.id.text; }, "id", findings_);
        const auto codes = ids(raw_.groups, [](const ServiceGroup& group) { return group.code; });
        for (const auto& each : raw_.windows) {
            if (!each.value.center.empty()) check_center(each.value.center, each.origin);
            for (const auto& group : each.value.groups)
                if (std::ranges::find(codes, group) == codes.end())
                    report_dangling(findings_, each.origin.place("groups"), group,
                                    say("there is no group `{}`", group), codes);
        }
        for (const auto& each : raw_.units)
            if (each.value.kind == UnitKind::center) groups_served(each, codes);
    }

    /// A draft is not offered, so no window need serve it.
    bool only_drafts(const std::string& group) const {
        const auto of_group = [&](const Located<Service>& each) { return each.value.group == group; };
        const auto offered = [&](const Located<Service>& each) {
            return of_group(each) && !each.value.draft;
        };
        return std::ranges::any_of(raw_.services, of_group) && std::ranges::none_of(raw_.services, offered);
    }

    /// 应进必进, 二(三).
    void groups_served(const Located<Unit>& center, const std::vector<std::string>& codes) {
        std::vector<std::string> absent;
        for (const auto& code : codes) {
            if (only_drafts(code)) continue;
            const auto serves = [&](const Located<Window>& each) {
                return each.value.center == center.value.id &&
                       std::ranges::find(each.value.groups, code) != each.value.groups.end();
            };
            if (std::ranges::none_of(raw_.windows, serves)) absent.push_back(code);
        }
        if (!absent.empty())
            report(findings_, "group-not-served", center.origin.place(), join(absent, ", "),
                   say("no window of {} serves {}", center.value.name, join(absent, ", ")),
                   say("add them to the groups of a window; little business goes to 综合窗口"), "二(三)")
                .severity = Severity::warning;
    }

    const Raw& raw_;
    std::vector<Finding>& findings_;
};

} // namespace

void report_dangling(std::vector<Finding>& findings, const Place& place, const std::string& value,
                     Text message, const std::vector<std::string>& known) {
    const auto near = nearest(value, known);
    report(findings, "dangling-reference", place, value, std::move(message),
           near ? say("did you mean `{}`?", *near) : say("add it, or name one that exists"));
}

void check_units(const Raw& raw, std::vector<Finding>& findings) {
    UnitCheck(raw, findings).run();
}

} // namespace bianmin::config

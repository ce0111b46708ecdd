/// Services: promises against the law, versions against each other, calendars against their stated count.
#include "bianmin/config/check.hpp"
#include "bianmin/domain/limit_span.hpp"

namespace bianmin::config {
namespace {

/// `5个工作日`, `60日`, `6个月`, `当日`.
std::string shown(const Limit& limit) {
    const std::string value = std::to_string(limit.value);
    switch (limit.unit) {
    case LimitUnit::workday: return value + "个工作日";
    case LimitUnit::day: return value + "日";
    case LimitUnit::month: return value + "个月";
    case LimitUnit::same_day: break;
    }
    return std::string(chinese(limit.unit));
}

/// 承诺 ≤ 法定. In different units only what is longer on any calendar is an error; what usually is, a
/// warning. A draft binds nobody yet: `service publish` refuses it.
void check_promise(const Located<Service>& each, std::vector<Finding>& findings) {
    const Service& service = each.value;
    if (!service.statutory) return;
    const Longer how = longer(service.promised, *service.statutory);
    if (how == Longer::no) return;
    const bool surely = how == Longer::surely;
    report(findings, "promise-over-statutory", each.origin.place("promised"), shown(service.promised),
           surely ? say("the promise of {} is longer than the statutory {}", shown(service.promised),
                        shown(*service.statutory))
                  : say("the promise of {} may end after the statutory {}", shown(service.promised),
                        shown(*service.statutory)),
           say("promise at most {}", shown(*service.statutory)), "二(四)承诺件")
        .severity = surely && !service.draft ? Severity::error : Severity::warning;
}

/// 下级机关二十日内审完: only what goes to an upper level has an own stage, and it is the shorter part.
void check_own_stage(const Located<Service>& each, std::vector<Finding>& findings) {
    const Service& service = each.value;
    if (!service.own_stage) return;
    const Place place = each.origin.place("own_stage");
    if (service.kind != Kind::escalated)
        report(findings, "own-stage-without-upper", place, shown(*service.own_stage),
               say("{} is not escalated and has no own stage", service.id.text),
               say("delete own_stage, or write kind = \"上报件\""), "二(四)上报件");
    else if (span_of(*service.own_stage).usual > span_of({20, LimitUnit::workday}).usual)
        report(
            findings, "own-stage-too-long", place, shown(*service.own_stage),
            say("the township's own stage of {} is longer than 20 working days", shown(*service.own_stage)),
            say("write at most {{ value = 20, unit = \"工作日\" }}"), "行政许可法第四十三条");
}

void check_validity(const Located<Service>& each, std::vector<Finding>& findings) {
    const Service& service = each.value;
    if (service.valid_from && service.valid_to && *service.valid_to < *service.valid_from)
        report(findings, "bad-validity", each.origin.place("valid_to"), iso(*service.valid_to),
               say("{} is valid until {}, before it begins on {}", service.id.text, iso(*service.valid_to),
                   iso(*service.valid_from)),
               say("exchange valid_from and valid_to, or correct one"));
}

bool overlap(const Service& a, const Service& b) {
    return (!a.valid_to || !b.valid_from || *b.valid_from <= *a.valid_to) &&
           (!b.valid_to || !a.valid_from || *a.valid_from <= *b.valid_to);
}

/// Two versions of one service, told apart by their days; a draft is not offered, so it stands in no one's
/// way.
void check_versions(const Raw& raw, std::size_t index, std::vector<Finding>& findings) {
    const auto& [service, origin] = raw.services[index];
    if (service.id.empty() || service.draft) return;
    for (std::size_t i = 0; i < index; ++i) {
        const auto& [other, at] = raw.services[i];
        if (other.id != service.id || other.draft || !overlap(other, service)) continue;
        const bool versions = service.valid_from || service.valid_to || other.valid_from || other.valid_to;
        if (versions)
            report(findings, "overlapping-validity", origin.place(service.valid_from ? "valid_from" : "id"),
                   service.id.text,
                   say("this version of {} is valid on days of another one ({})", service.id.text, shown(at)),
                   say("end the older one with valid_to on the day before valid_from of the newer one"));
        else
            report(findings, "duplicate-id", origin.place("id"), service.id.text,
                   say("`{}` is taken already by {}", service.id.text, shown(at)),
                   say("give one another id, or tell versions apart with valid_from and valid_to"));
        return;
    }
}

bool called(const Service& service, const std::string& words) {
    return service.name == words || std::ranges::find(service.aliases, words) != service.aliases.end();
}

/// What clerks call a service by should lead to one service only.
void check_words(const Raw& raw, std::size_t index, std::vector<Finding>& findings) {
    const auto& [service, origin] = raw.services[index];
    // Matters have no group, and are not asked for by name.
    if (service.id.empty() || service.draft || service.group.empty()) return;
    for (std::size_t i = 0; i < index; ++i) {
        const auto& [other, at] = raw.services[i];
        if (other.id == service.id || other.draft || other.group.empty() || !overlap(other, service))
            continue;
        std::vector<std::string> words = service.aliases;
        words.push_back(service.name);
        for (const auto& word : words)
            if (called(other, word))
                report(findings, "name-twice", origin.place(word == service.name ? "name" : "aliases"), word,
                       say("“{}” is what {} ({}) is called, too: nobody knows which is meant", word,
                           other.id.text, shown(at)),
                       say("leave it to one of the two"))
                    .severity = Severity::warning;
    }
}

int count_workdays(const CalendarYear& year) {
    int count = 0;
    for (Date day = make_date(year.year, 1, 1); civil(day).year == year.year; ++day) {
        const auto mark = std::ranges::find(year.marks, day, &DayMark::date);
        count += mark != year.marks.end() ? mark->work : weekday(day) <= 5;
    }
    return count;
}

} // namespace

void check_services(const Raw& raw, std::vector<Finding>& findings) {
    const auto codes = ids(raw.groups, [](const ServiceGroup& group) { return group.code; });
    check_unique(
        raw.groups, [](const ServiceGroup& group) { return group.code; }, "code", findings);
    for (std::size_t i = 0; i < raw.services.size(); ++i) {
        const auto& each = raw.services[i];
        if (!each.value.group.empty() && std::ranges::find(codes, each.value.group) == codes.end())
            report_dangling(findings, each.origin.place("group"), each.value.group,
                            say("there is no group `{}`", each.value.group), codes);
        check_promise(each, findings);
        check_own_stage(each, findings);
        check_validity(each, findings);
        check_versions(raw, i, findings);
        check_words(raw, i, findings);
    }
}

void check_calendars(const Raw& raw, std::vector<Finding>& findings) {
    check_unique(
        raw.calendars, [](const CalendarYear& year) { return std::to_string(year.year); }, "year", findings);
    check_unique(
        raw.profiles, [](const ImportProfile& profile) { return profile.name; }, "name", findings);
    for (const auto& [year, origin] : raw.calendars) {
        const int counted = year.workday_count == 0 ? 0 : count_workdays(year);
        if (counted != year.workday_count)
            report(findings, "workday-count", origin.place("workdays"), std::to_string(year.workday_count),
                   say("{} is said to have {} working days, its days make {}", year.year, year.workday_count,
                       counted),
                   say("compare days and make_up with the notices, or correct workdays"));
    }
}

} // namespace bianmin::config

/// Measures that the setup answers: names, posts, agents, what is offered and made public.
#include "bianmin/report/measures_parts.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/naming.hpp"
#include "bianmin/rules/catalog_lint.hpp"
#include "bianmin/rules/coverage.hpp"
#include "bianmin/rules/service_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace bianmin::measured {
namespace {

/// The center's windows and posts stand for a center; a station is looked at with its own people.
const Unit& center_of(const Setup& setup, const Unit& unit) {
    const Unit* parent = unit.kind == UnitKind::station ? setup.unit(unit.parent) : nullptr;
    return parent ? *parent : unit;
}

std::vector<const Staff*> agents_of(const Setup& setup, const UnitId& station) {
    std::vector<const Staff*> out;
    for (const auto& person : setup.staff)
        if (person.unit == station && std::ranges::find(person.roles, Role::agent) != person.roles.end())
            out.push_back(&person);
    return out;
}

std::vector<const Unit*> stations_of(const Setup& setup, const Unit& unit) {
    if (unit.kind == UnitKind::station) return {&unit};
    std::vector<const Unit*> out;
    for (const auto& one : setup.units)
        if (one.kind == UnitKind::station && one.parent == unit.id) out.push_back(&one);
    return out;
}

Evidence missing_among(const std::vector<std::string>& missing, std::size_t all, std::string_view of_zh,
                       std::string_view of_en) {
    std::string names;
    for (const auto& name : missing) names += (names.empty() ? "" : "、") + name;
    const std::size_t there = all - missing.size();
    return {.holds = all == 0 ? std::nullopt : std::optional(missing.empty()),
            .value = static_cast<double>(there),
            .zh = fmt::format("{}{}/{}{}", of_zh, there, all, names.empty() ? "" : "，缺：" + names),
            .en =
                fmt::format("{} {} of {}{}", of_en, there, all, names.empty() ? "" : ", missing: " + names)};
}

bool publishable(const Service& service, Date on) {
    return !has_errors(lint_service(service, {.on = on, .repealed = {}, .materials_stated = true}));
}

} // namespace

Evidence official_name(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts&) {
    const std::string proper = bianmin::official_name(unit);
    const bool holds = check_name(unit).empty();
    return {.holds = holds,
            .zh = holds ? unit.name : fmt::format("{}，规定写法：{}", unit.name, proper),
            .en = holds ? unit.name : fmt::format("{}, should be {}", unit.name, proper)};
}

/// 二(一)由党政办公室主任兼任: by where staff.toml says that the director comes from.
/// 二(二)便民服务站…固定场所: by the newest answer at each station of the center, a visit before a 自查.
Evidence stations_sited(const Setup& setup, const WorkingCalendar&, const Unit& unit,
                        const AuditFacts& facts) {
    std::size_t all = 0, seen = 0;
    std::string names;
    for (const Unit* station : stations_of(setup, unit)) {
        ++all;
        const ItemAnswer* place = nullptr;
        bool own = true;
        for (const auto& visit : inspections_at(facts, station->id))
            for (const auto& answer : visit.answers)
                if (answer.item == "place" && !answer.value.empty() && (own || !visit.own))
                    place = &answer, own = visit.own;
        if (!place) continue;
        ++seen;
        if (place->value == "没有固定场所") names += (names.empty() ? "" : "、") + station->village;
    }
    const std::size_t open = all - seen;
    return {
        .holds = !names.empty()         ? std::optional(false)
                 : all > 0 && open == 0 ? std::optional(true)
                                        : std::nullopt,
        .zh = fmt::format("查过场所的站{}/{}{}", seen, all, names.empty() ? "" : "，没有固定场所：" + names),
        .en = fmt::format("stations whose place was looked at: {} of {}{}", seen, all,
                          names.empty() ? "" : ", without one: " + names)};
}

Evidence director_of_office(const Setup& setup, const WorkingCalendar&, const Unit& unit, const AuditFacts&) {
    const Staff* director = setup.person(center_of(setup, unit).director);
    if (!director) return {.holds = false, .zh = "未配主任", .en = "no director"};
    const std::string& post = director->source;
    const bool of_office = post.find("党政") != std::string::npos && post.ends_with("主任") &&
                           post.find("副主任") == std::string::npos;
    return {.holds = post.empty() ? std::nullopt : std::optional(of_office),
            .zh = fmt::format("主任：{}，{}", director->name, post.empty() ? "未登记职务" : post),
            .en = fmt::format("director: {}, {}", director->name,
                              post.empty() ? "whose own post is not given" : post)};
}

Evidence deputy_full_time(const Setup& setup, const WorkingCalendar&, const Unit& unit, const AuditFacts&) {
    const Unit& center = center_of(setup, unit);
    const Staff* deputy = setup.person(center.deputy);
    if (!deputy) return {.holds = false, .zh = "未配副主任", .en = "no deputy"};
    const bool own = center.deputy != center.director, holds = own && deputy->full_time;
    return {.holds = holds,
            .zh = deputy->name + (!own    ? "，与主任是同一人"
                                  : holds ? "，专职"
                                          : "，不是专职"),
            .en = deputy->name + (!own    ? ", who is the director as well"
                                  : holds ? ", full-time"
                                          : ", not full-time")};
}

Evidence agent_named(const Setup& setup, const WorkingCalendar&, const Unit& unit, const AuditFacts&) {
    std::vector<std::string> missing;
    const auto stations = stations_of(setup, unit);
    for (const Unit* station : stations)
        if (agents_of(setup, station->id).empty()) missing.push_back(station->village);
    return missing_among(missing, stations.size(), "有代办员的站", "stations with an agent:");
}

Evidence agent_source(const Setup& setup, const WorkingCalendar&, const Unit& unit, const AuditFacts&) {
    // 二(一): 镇街驻社区（村居）干部、社区（村居）干部、大学生村官 or 专职代办员.
    constexpr std::array allowed = std::to_array<std::string_view>(
        {"镇街驻村干部", "驻村干部", "村干部", "社区干部", "大学生村官", "专职代办员"});
    std::vector<std::string> missing;
    std::size_t all = 0;
    for (const Unit* station : stations_of(setup, unit))
        for (const Staff* agent : agents_of(setup, station->id)) {
            ++all;
            const bool known = std::ranges::any_of(
                allowed, [&](std::string_view one) { return agent->source.find(one) != std::string::npos; });
            if (!known) missing.push_back(agent->name);
        }
    return missing_among(missing, all, "来源合规的代办员", "agents of an allowed source:");
}

Evidence agent_on_duty(const Setup& setup, const WorkingCalendar&, const Unit& unit,
                       const AuditFacts& facts) {
    std::vector<std::string> missing;
    const auto stations = stations_of(setup, unit);
    const Moment moment = at(facts.at, 10);
    for (const Unit* station : stations)
        if (std::ranges::none_of(agents_of(setup, station->id), [&](const Staff* agent) {
                return on_duty(setup, facts.absences, agent->id, moment).has_value();
            }))
            missing.push_back(station->village);
    return missing_among(missing, stations.size(), "代办员在岗的站", "stations with an agent on duty:");
}

Evidence ab_posts(const Setup& setup, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    std::vector<std::string> missing;
    std::size_t all = 0;
    const Span period{at(facts.from), at(facts.at, 23, 59, 59)};
    for (const auto& window : setup.windows) {
        if (window.center != center_of(setup, unit).id) continue;
        ++all;
        bool manned = false, gap = false;
        for (const auto& person : setup.staff) {
            if (person.window != window.id || person.post != Post::a) continue;
            manned = manned || setup.person(person.substitute) != nullptr;
            gap = gap || !gaps_of(setup, facts.absences, person.id, period).empty();
        }
        if (!manned || gap) missing.push_back(window.name + (gap ? "（无人在岗）" : ""));
    }
    return missing_among(missing, all, "AB岗齐全的窗口", "windows with A and B:");
}

Evidence coverage(const Setup& setup, const WorkingCalendar&, const Unit& unit, const AuditFacts& facts) {
    const std::vector<const Unit*> here{&center_of(setup, unit)};
    std::vector<std::string> missing;
    for (const auto& one : coverage_of(setup, here, facts.at))
        if (one.gap() != CoverageGap::none) missing.emplace_back(one.domain);
    return missing_among(missing, named_domains.size(), "进驻领域", "domains present:");
}

/// A guide is current when it was made of the text the catalog has today, and that text lacks nothing.
Evidence guides_current(const Setup& setup, const WorkingCalendar&, const Unit&, const AuditFacts& facts) {
    if (facts.guides.empty()) return {.holds = false, .zh = "未制作办事指南", .en = "no guides were made"};
    std::vector<std::string> missing;
    std::size_t all = 0;
    for (const auto& service : setup.services) {
        if (!offered(service, facts.at)) continue;
        ++all;
        const auto guide = facts.guides.find(service.id);
        if (guide == facts.guides.end())
            missing.push_back(service.name + "（无指南）");
        else if (guide->second != text_digest(service))
            missing.push_back(service.name + "（指南已旧）");
        else if (!publishable(service, facts.at))
            missing.push_back(service.name + "（要素不全）");
    }
    Evidence evidence =
        missing_among(missing, all, "指南齐全且不旧于清单的事项", "services with a current guide:");
    if (missing.size() > 3) {
        evidence.zh = fmt::format("指南齐全且不旧于清单的事项{}/{}，缺：{}等{}项", all - missing.size(), all,
                                  missing.front(), missing.size());
        evidence.en = fmt::format("services with a current guide: {} of {}", all - missing.size(), all);
    }
    return evidence;
}

Evidence four_systems(const Setup& setup, const WorkingCalendar&, const Unit& unit, const AuditFacts&) {
    constexpr std::array systems =
        std::to_array<std::string_view>({"首问负责", "一次性告知", "限时办结", "免费代办"});
    const auto& own = unit.systems.empty() ? center_of(setup, unit).systems : unit.systems;
    std::vector<std::string> missing;
    for (const auto name : systems)
        if (std::ranges::none_of(own,
                                 [&](const std::string& one) { return one.find(name) != std::string::npos; }))
            missing.emplace_back(name);
    Evidence evidence = missing_among(missing, systems.size(), "制度", "systems:");
    if (own.empty()) return evidence;
    evidence.zh += "；登记的文件：" + join(own, "、"); // with number and day, where they are given
    evidence.en += "; on record: " + join(own, ", ");
    return evidence;
}

Evidence phone(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts&) {
    return {.holds = !unit.phone.empty(),
            .zh = unit.phone.empty() ? "未登记电话" : unit.phone,
            .en = unit.phone.empty() ? "no telephone" : unit.phone};
}

Evidence extranet(const Setup& setup, const WorkingCalendar&, const Unit& unit, const AuditFacts&) {
    const bool there = center_of(setup, unit).extranet;
    return {
        .holds = there, .zh = there ? "已接入" : "未登记接入", .en = there ? "connected" : "not connected"};
}

Evidence area(const Setup&, const WorkingCalendar&, const Unit& unit, const AuditFacts&) {
    if (unit.area == 0) return {.zh = "未登记面积", .en = "no area given"};
    return {.holds = true,
            .value = unit.area,
            .zh = fmt::format("{}平方米", unit.area),
            .en = fmt::format("{} m²", unit.area)};
}

} // namespace bianmin::measured

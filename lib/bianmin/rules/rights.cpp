/// The rows of the table of rights, and the question who may do what where.
#include "bianmin/rules/rights.hpp"

#include "bianmin/domain/term_list.hpp"
#include "bianmin/rules/recusal.hpp"
#include "bianmin/rules/role_words.hpp"

#include <algorithm>

namespace bianmin {
namespace {

using enum Reach;
/// Work at the counter: an agent does it for the own station.
constexpr Reaches counter{center, center, center, station, none, none};
/// Work of the center alone.
constexpr Reaches center_only{center, center, center, none, none, none};
/// Decisions of the head of the center.
constexpr Reaches head_only{center, center, none, none, none, none};
/// The district looks in as well.
constexpr Reaches overseen{center, center, center, station, district, none};
/// What time brings is written by whoever runs the program.
constexpr Reaches by_time{district, district, district, district, district, none};
/// Who is told of a wrong takes it down, whomever it is about; it is heard where it belongs.
constexpr Reaches everywhere = by_time;
constexpr Reaches leave{center, center, own, own, own, none};

/// What those who lead and those who supervise do.
constexpr TypeSet leading = of(CaseType::inspection, CaseType::transfer, CaseType::training, CaseType::honour,
                               CaseType::plan, CaseType::publication);
constexpr TypeSet presence = of(CaseType::absence, CaseType::attendance);
constexpr TypeSet working = every_type ^ presence ^ leading ^ of(CaseType::rectification);
constexpr TypeSet others = working ^ of(CaseType::complaint, CaseType::replacement);
/// What is heard about somebody may be heard above: against a center it has to be.
constexpr TypeSet heard = of(CaseType::complaint), unheard = every_type ^ heard;
constexpr Reaches heard_above{center, center, center, none, district, none};
/// Nobody hears about the own head: of the deputy hears the director, or the district.
constexpr Reaches heard_by_head{center, none, none, none, district, none};
constexpr Reaches led{center, center, none, none, district, none};

constexpr std::array<RightsRow, 63> rows{{
    {Action::open, counter, "二(四)委托、直接办理", others},
    {Action::open, everywhere, "二(一)受理投诉；二(三)处置各类投诉申诉", of(CaseType::complaint)},
    {Action::open, overseen, "二(五)督查", of(CaseType::rectification)},
    {Action::open, {center, center, none, none, district, none}, "二(五)更换要求", of(CaseType::replacement)},
    {Action::open, led, "二(五)；三", leading},
    {Action::open, leave, "二(五)AB岗、考勤制度", presence},
    {Action::notify, counter, "二(四)受理", unheard},
    {Action::notify, overseen, "二(一)；三(三)督查", heard},
    {Action::supply, counter, "二(四)受理", unheard},
    {Action::supply, overseen, "二(一)；三(三)督查", heard},
    {Action::accept, counter, "二(四)受理", working ^ of(CaseType::complaint, CaseType::replacement)},
    {Action::accept, overseen, "二(一)；三(三)督查", heard},
    {Action::accept, led, "二(五)更换要求", of(CaseType::replacement)},
    {Action::accept, led, "二(五)；三", leading ^ of(CaseType::transfer)},
    {Action::accept, head_only, "二(五)不经中心同意不得随意调换", of(CaseType::transfer)},
    {Action::accept, overseen, "二(五)；三(三)督查", of(CaseType::rectification)},
    {Action::accept, leave, "二(五)AB岗、考勤制度", presence},
    {Action::reject, center_only, "二(四)(5)", unheard},
    {Action::reject, heard_above, "二(一)；三(三)督查", heard},
    {Action::assign, counter, "二(四)承办", unheard},
    {Action::assign, overseen, "二(一)；三(三)督查", heard},
    {Action::transfer, center_only, "二(四)承办", unheard},
    {Action::transfer, heard_above, "二(一)；三(三)督查", heard},
    {Action::join, center_only, "二(四)(3)"},
    {Action::opine, center_only, "二(四)(3)"},
    {Action::forward, center_only, "二(四)(4)"},
    {Action::reply, center_only, "二(四)(4)"},
    {Action::suspend, center_only, "行政许可法第四十五条", unheard},
    {Action::suspend, heard_above, "二(一)；三(三)督查", heard},
    {Action::resume, center_only, "行政许可法第四十五条", unheard},
    {Action::resume, heard_above, "二(一)；三(三)督查", heard},
    {Action::extend, center_only, "行政许可法第四十二条", unheard},
    {Action::extend, heard_above, "二(一)；三(三)督查", heard},
    {Action::remind, overseen, "二(四)(4)；三(三)督查"},
    {Action::complete, counter, "二(四)限时办结", working ^ heard},
    {Action::complete, overseen, "二(一)；三(三)督查", heard},
    {Action::complete, led, "二(五)；三", leading},
    {Action::complete, overseen, "二(五)；三(三)督查", of(CaseType::rectification)},
    {Action::complete, leave, "二(五)AB岗、考勤制度", presence},
    {Action::return_, counter, "二(四)回交"},
    {Action::rate, counter, "二(四)回交；二(五)群众测评"},
    {Action::withdraw, counter, "二(四)自愿原则", working ^ heard},
    {Action::withdraw, overseen, "二(一)；三(三)督查", heard},
    {Action::withdraw, led, "二(五)；三", leading},
    {Action::withdraw, overseen, "二(五)；三(三)督查", of(CaseType::rectification)},
    {Action::withdraw, leave, "二(五)AB岗、考勤制度", presence},
    {Action::reopen, center_only, "二(四)限时办结", unheard},
    {Action::reopen, heard_above, "二(一)；三(三)督查", heard},
    {Action::correct, counter, "二(五)办件督查", unheard},
    {Action::correct, overseen, "二(一)；三(三)督查", heard},
    {Action::recount, by_time, "行政许可法第八十二条"},
    {Action::annul, head_only, "二(五)情况统计"},
    {Action::assess, counter, "二(四)承办"},
    {Action::waive, head_only, "二(四)承办"},
    {Action::collect, counter, "二(四)承办"},
    {Action::refund, counter, "二(四)承办"},
    {Action::void_, counter, "二(四)承办"},
    {Action::remit, counter, "二(四)承办"},
    {Action::send, counter, "二(三)；二(四)受理"},
    {Action::receive, counter, "二(三)；二(四)回交"},
    {Action::call_back, overseen, "二(五)群众测评；三(三)督查"},
    {Action::print, overseen, "二(四)"},
    {Action::warn, by_time, "二(五)督查"},
}};

constexpr bool every_step_has_one_row() {
    for (unsigned action = 0; action <= static_cast<unsigned>(Action::warn); ++action)
        for (unsigned type = 0; type < std::tuple_size_v<decltype(Words<CaseType>::table)>; ++type)
            if (std::ranges::count_if(rows, [&](const RightsRow& row) {
                    return row.action == static_cast<Action>(action) &&
                           contains(row.types, static_cast<CaseType>(type));
                }) != 1)
                return false;
    return true;
}
static_assert(every_step_has_one_row());

/// What is done with whole ledgers, and what is seen of people.
constexpr Reaches taking_in{district, district, center, station, none, none};
constexpr Reaches exchanging{center, center, center, station, district, none};
constexpr Reaches of_calendar{district, district, none, none, district, none};
constexpr Reaches of_all{district, district, none, none, none, none};
constexpr Reaches seeing{center, center, center, station, district, none};

constexpr std::array<DeedRow, 6> deed_rows{{
    {Deed::import_, "import", "导入台账", taking_in, "二(五)情况统计"},
    {Deed::undo, "undo", "撤销导入", of_all, "二(五)情况统计"},
    {Deed::calendar, "calendar", "启用日历版本", of_calendar, "行政许可法第八十二条"},
    {Deed::exchange, "exchange", "村级与中心交换", exchanging, "二(三)"},
    {Deed::close, "close", "月结", led, "二(五)情况统计"},
    {Deed::reveal, "reveal", "查看完整个人信息", seeing, "个人信息保护法第六条"},
}};

Reach column(const Reaches& reaches, Role role) {
    return reaches[static_cast<std::size_t>(role)];
}

/// How far each role may take that step on that case. What decides about complaints has rows of its own;
/// anybody takes one down, prints or chases it.
const Reaches& reaches_for(const Setup& setup, Action action, const Whose& of) {
    const RightsRow& row = rights_row(action, of.type);
    const bool heads = of.type == CaseType::complaint && row.types == heard && action != Action::open &&
                       about_a_deputy(setup, of.subject);
    return heads ? heard_by_head : row.reach;
}

/// Who stands behind a reach, for a case: its center, its station, the district, or whom it is about.
std::string holder_of(const Setup& setup, Reach reach, const Whose& of) {
    const auto or_star = [](const std::string& id) { return id.empty() ? "*" : id; };
    switch (reach) {
    case none: return {};
    case own: return of.subject;
    case station: return of.station.empty() ? of.agent.text : of.station.text;
    case center: return or_star(of.center.text);
    case district: return setup.district() ? setup.district()->id.text : "*";
    }
    return {};
}

/// `xuzhuang: director, deputy; xuzhuang-pengzhuang: agent`, in the order of the roles.
Term who_may(const Setup& setup, const Reaches& reaches, const Whose& of) {
    std::vector<std::pair<std::string, Term>> by_holder;
    for (const auto& entry : Words<Role>::table) {
        const Reach reach = column(reaches, entry.value);
        std::string holder = holder_of(setup, reach, of);
        // People of a center may do it for others too.
        if (reach == district && entry.value != Role::supervisor) holder = "*";
        if (holder.empty()) continue;
        auto known = std::ranges::find(by_holder, holder, &std::pair<std::string, Term>::first);
        if (known == by_holder.end()) known = by_holder.emplace(by_holder.end(), holder, Term{});
        add(known->second, term(entry.value));
    }
    Term out;
    for (const auto& [holder, roles] : by_holder)
        if (holder == of.subject)
            add(out, {holder, holder}, "; ", "；");
        else
            add(out, {holder + ": " + roles.english, holder + "：" + roles.chinese}, "; ", "；");
    return out;
}

Finding denied(const Setup& setup, const Staff& actor, const Term& act, const Reaches& reaches,
               std::string_view clause, const Whose& of) {
    const Reach reach = reach_of(actor, reaches);
    const std::string place = reach == own         ? of.subject
                              : of.station.empty() ? of.center.text
                                                   : of.station.text;
    return {.code = reach == none ? "no-right" : "outside-own-unit",
            .value = actor.id.text,
            .message = reach == none
                           ? say("{} is {}: this role has no right to '{}'", actor.name, roles_of(actor), act)
                           : say("{} is {} of {}: the right to '{}' does not reach {}", actor.name,
                                 roles_of(actor), actor.unit.text, act, place),
            .suggestion = say("who may: {}", who_may(setup, reaches, of)),
            .clause = std::string(clause)};
}

} // namespace

std::string_view word(Reach reach) {
    constexpr std::array<std::string_view, 5> words{"none", "own", "station", "center", "district"};
    return words[static_cast<std::size_t>(reach)];
}

std::string_view chinese(Reach reach) {
    constexpr std::array<std::string_view, 5> words{"无", "本人及所顶岗位", "本站", "本中心及各站", "全区"};
    return words[static_cast<std::size_t>(reach)];
}

std::span<const RightsRow> rights() {
    return rows;
}

const RightsRow& rights_row(Action action, CaseType type) {
    return *std::ranges::find_if(
        rows, [&](const RightsRow& row) { return row.action == action && contains(row.types, type); });
}

std::span<const DeedRow> deeds() {
    return deed_rows;
}

const DeedRow& deed_row(Deed deed) {
    return deed_rows[static_cast<std::size_t>(deed)];
}

Whose whose(const CaseRow& row) {
    return {row.type, row.center, row.station, row.agent, row.subject};
}

Whose whose(const Event& opening) {
    const Facts& facts = opening.facts;
    return {parse_word<CaseType>(facts.text("type")).value_or(CaseType::service),
            UnitId(facts.text("center")), UnitId(facts.text("station")), StaffId(facts.text("agent")),
            std::string(facts.text("subject"))};
}

Reach reach_of(const Staff& person, const Reaches& reaches) {
    if (person.roles.empty()) return column(reaches, Role::window);
    Reach widest = none;
    for (const Role role : person.roles) widest = std::max(widest, column(reaches, role));
    return widest;
}

bool covers(const Setup& setup, const Staff& person, Reach reach, const Whose& of) {
    const Unit* unit = setup.unit(person.unit);
    const bool here = person.unit.empty() || person.unit == of.center || person.unit == of.station;
    switch (reach) {
    case none: return false;
    case own: {
        const auto takers = takers_of(setup, StaffId(of.subject));
        return person.id.text == of.subject || std::ranges::find(takers, person.id) != takers.end();
    }
    case station:
        return (of.center.empty() && of.station.empty()) || person.unit == of.station ||
               (!of.agent.empty() && of.agent == person.id);
    case center:
        if ((of.center.empty() && of.station.empty()) || here) return true;
        // A department's clerk sits in the center; the district stands above all.
        return unit && ((unit->kind == UnitKind::department && unit->parent == of.center) ||
                        unit->kind == UnitKind::district);
    case district: return true;
    }
    return false;
}

bool may(const Setup& setup, const Staff& person, Action action, const Whose& of) {
    return covers(setup, person, reach_of(person, reaches_for(setup, action, of)), of);
}

const Staff* by_right_of(const Setup& setup, const Staff& actor, std::span<const StaffId> held, Action action,
                         const Whose& of) {
    if (may(setup, actor, action, of)) return &actor;
    for (const auto& post : held)
        if (const Staff* other = setup.person(post); other && may(setup, *other, action, of)) return other;
    return nullptr;
}

Finding no_right(const Setup& setup, const Staff& actor, Action action, const Whose& of) {
    return denied(setup, actor, verb(action), reaches_for(setup, action, of),
                  rights_row(action, of.type).clause, of);
}

std::optional<Finding> no_right(const Setup& setup, const StaffId& actor, Deed deed, const UnitId& unit,
                                std::span<const StaffId> held) {
    const Staff* person = setup.person(actor);
    if (!person) return std::nullopt;
    const DeedRow& row = deed_row(deed);
    const Unit* known = setup.unit(unit);
    Whose of{.center = unit};
    if (known && known->kind == UnitKind::station) of = {.center = known->parent, .station = unit};
    const auto reaches = [&](const Staff& one) { return covers(setup, one, reach_of(one, row.reach), of); };
    if (reaches(*person)) return std::nullopt;
    for (const auto& post : held)
        if (const Staff* other = setup.person(post); other && reaches(*other)) return std::nullopt;
    return denied(setup, *person, deed_term(deed), row.reach, row.clause, of);
}

} // namespace bianmin

/// An item of the plan of construction with its day (三(二)在规定的时间内完成建设任务).
#include "bianmin/base/text.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/desk/repeated.hpp"
#include "cli/counter.hpp"
#include "cli/matter.hpp"
#include "cli/people.hpp"

#include <algorithm>
#include <array>

namespace bianmin::cli {
namespace {

/// What the policy names: 经费、人员、场地设施 secured, the leading group and the plan made, the building
/// itself.
constexpr std::array sorts =
    std::to_array<std::string_view>({"领导小组", "建设方案", "经费", "人员", "场地设施", "建设任务"});

void define(Options& options) {
    options.value("--unit", "ID", N_("center, station or district that is to do it"), true)
        .value("--what", "TEXT", N_("what is to be there then"), true)
        .value("--until", "DATE", N_("the day it is to be done by"), true)
        .choice("--sort", {sorts.begin(), sorts.end()}, N_("what it belongs to"))
        .value("--note", "TEXT", N_("remark"));
}

/// Faults an item of the plan would keep for good.
void require_item(const std::string& what, Date until, Date today) {
    std::vector<Finding> findings;
    if (trim(what).empty())
        findings.push_back({.code = "empty",
                            .value = "--what",
                            .message = say("the plan does not say what is to be there"),
                            .suggestion = say("give --what"),
                            .clause = "三(二)"});
    if (until < today)
        findings.push_back({.code = "in-the-past",
                            .value = iso(until),
                            .message = say("{} has passed", iso(until)),
                            .suggestion = say("give a day to come; what was planned before is written down "
                                              "as of that day: --at"),
                            .clause = "三(二)"});
    if (!findings.empty())
        throw Error(ErrorKind::refused, say("refused: {}", term(CaseType::plan)), findings);
}

/// A key stands for one item: told again it is that item, with other words it is a slip.
void require_own_key(const Desk& desk, const Opening& opening) {
    const auto number = desk.store.number_of_key(desk.key);
    if (!number) return;
    const KeptCase kept = find_case(desk.store, *number);
    if (!kept.entries.empty() && kept.entries.front().key == desk.key && kept.row.type == CaseType::plan &&
        kept.row.subject == opening.subject) {
        const Facts& facts = kept.entries.front().events.front().facts;
        const bool same = facts.text("note") == opening.note &&
                          std::ranges::all_of(std::array{"topic", "sort", "until"}, [&](const char* fact) {
                              return facts.text(fact) == opening.more.text(fact);
                          });
        if (same) return;
    }
    throw another_act(desk, kept);
}

int run(Session& session, const Arguments& arguments) {
    const Unit& unit = require_unit(session.setup(), UnitId(arguments.text("unit")));
    const Date asked = *arguments.date("until", session.today());
    Counter counter(session);
    require_item(arguments.text("what"), asked, counter.desk.occurred.date());
    // No clock ends on a rest day.
    const Date until = counter.desk.calendar.roll_forward(asked);
    Opening opening{.service = ServiceId(word(CaseType::plan)),
                    .applicant = {.name = unit.name},
                    .note = arguments.text("note"),
                    .subject = unit.id.text};
    if (unit.kind == UnitKind::station)
        opening.station = unit.id;
    else if (unit.kind == UnitKind::center)
        opening.center = unit.id;
    else
        receive_at(session.setup(), counter.desk, arguments, opening);
    // The district's own, by the district.
    if (opening.station.empty() && opening.center.empty()) opening.center = unit.id;
    opening.more.set("topic", arguments.text("what"))
        .set("sort", arguments.has("sort") ? arguments.text("sort") : std::string(sorts.back()))
        .set("until", until);
    require_own_key(counter.desk, opening);
    const int result = open_matter(session, counter, opening, {event_now(counter.desk, Action::accept)});
    if (until != asked)
        session.talk(say("{} is no working day: the item is due on {}", iso(asked), iso(until)));
    return result;
}

} // namespace

extern const Command plan_add{"plan", "add", N_("Put an item with its day into the plan of construction"),
                              define, run};

} // namespace bianmin::cli

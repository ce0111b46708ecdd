/// The station's other work: advice, mediation, help, urgent needs (二(一)、二(三)).
#include "bianmin/base/text.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/domain/masking.hpp"
#include "cli/counter.hpp"
#include "cli/follow_up.hpp"
#include "cli/matter.hpp"
#include "cli/matter_list.hpp"

#include <array>

namespace bianmin::cli {
namespace {

constexpr std::array kinds{CaseType::consultation, CaseType::mediation, CaseType::assistance, CaseType::need};

void define(Options& options) {
    options
        .add({.shape = Spec::Shape::positional,
              .name = "action",
              .help = N_("add records, list shows"),
              .required = true,
              .choices = {"add", "list"}})
        .choice("--kind",
                {"consultation", "mediation", "assistance", "need", "咨询", "调解", "帮扶", "急办事项"},
                N_("what was done; advice when not given"))
        .value("--topic", "TEXT", N_("law, policy, farming, market, jobs …"))
        .list("--party", "NAME", N_("who else took part; once for each"))
        .value("--result", "TEXT", N_("what came of it; left open when not given"))
        .value("--case", "CASE", N_("number of the case a need became"))
        .value("--service", "SERVICE", N_("a need: the service whose case it becomes, opened at once"))
        .list("--material", "NAME", N_("a material received; once for each, 'all' when everything is there"))
        .value("--month", "MONTH", N_("list: received in this month"))
        .flag("--open", N_("list: not ended"));
    define_matter(options);
    define_batch(options);
}

/// 急办事项 that becomes a case: the need, the case that follows it, and the need closed with its number.
int add_with_case(Session& session, Counter& counter, const Opening& need, std::vector<Event> then,
                  const Arguments& arguments) {
    const ServiceId service(arguments.text("service"));
    Desk& desk = counter.desk;
    const Unit& unit = unit_of(desk.setup, need);
    const bool at_station = unit.kind == UnitKind::station;
    CaseRow row{.center = at_station ? unit.parent : unit.id,
                .station = at_station ? unit.id : UnitId(),
                .type = CaseType::need};
    try_opening(desk, case_following(desk, row, need.applicant, service, arguments));
    const auto opened = open_case(desk, need, std::move(then));
    if (desk.dry_run) {
        print_step(session, desk.calendar, opened.c, opened.repeated);
        return 0;
    }
    const auto became =
        open_following(desk, case_following(desk, opened.c.row, need.applicant, service, arguments));
    Desk closing = desk;
    closing.key += "-done";
    Event done = event_now(closing, Action::complete);
    done.facts.set("result", "转为办件 " + became.c.row.number);
    const auto closed = take_steps(closing, opened.c.row.number, {std::move(done)});
    print_step(session, desk.calendar, closed.c, closed.repeated);
    print_step(session, desk.calendar, became.c, became.repeated);
    return 0;
}

int add(Session& session, Counter& counter, const Arguments& arguments) {
    const CaseType kind = arguments.word<CaseType>("kind").value_or(CaseType::consultation);
    if (arguments.text("topic").empty())
        throw Error(ErrorKind::usage, say("what was it about?"), {}, say("give --topic"));
    if (kind == CaseType::mediation && arguments.list("party").empty())
        throw Error(ErrorKind::usage, say("between whom was it mediated?"), {}, say("give --party for each"));
    if (kind == CaseType::assistance && arguments.text("name").empty() && arguments.list("party").empty())
        throw Error(ErrorKind::usage, say("who was helped?"), {}, say("give --name, or --party for each"));
    const bool becomes = arguments.has("service");
    if (becomes && (kind != CaseType::need || arguments.has("result") || arguments.has("case")))
        throw Error(ErrorKind::usage, say("only a need that is still open becomes a case"), {},
                    say("give --service with --kind need, without --result and --case"));
    Opening opening = matter_opening(session, counter.desk, arguments, kind);
    if (const std::string number = arguments.text("case"); !number.empty())
        opening.parent = find_case(session.store(), number).row.number;
    opening.more.set("topic", arguments.text("topic")).set("parties", join(arguments.list("party"), "\n"));
    std::vector<Event> then{event_now(counter.desk, Action::accept)};
    then.back().facts.set("handler", counter.desk.actor.text);
    if (arguments.has("result"))
        then.emplace_back(event_now(counter.desk, Action::complete))
            .facts.set("result", arguments.text("result"));
    if (becomes) return add_with_case(session, counter, opening, std::move(then), arguments);
    return open_matter(session, counter, opening, std::move(then));
}

std::string topic(const ListedMatter& matter) {
    return std::string(matter.c.opening.text("topic"));
}

std::string parties(const ListedMatter& matter) {
    const auto names = replaced(matter.c.opening.text("parties"), "\n", "、");
    return matter.reveal ? names : mask_name(names);
}

const std::array<MatterColumn, 10> columns{{
    {{.key = "number", .label = {"编号", "Number"}}, [](const ListedMatter& m) { return m.c.row.number; }},
    {{.key = "kind_of_work", .label = {"类型", "Type"}}, matter_type},
    {{.key = "received", .label = {"日期", "Received"}}, matter_received},
    {{.key = "topic", .label = {"主题", "Topic"}}, topic},
    {{.key = "name", .label = {"来人", "Who"}}, matter_name},
    {{.key = "parties", .label = {"参加人", "Parties"}}, parties},
    {{.key = "state", .label = {"状态", "State"}}, matter_state},
    {{.key = "result", .label = {"结果", "Result"}}, matter_result},
    {{.key = "parent", .label = {"相关办件", "Case"}}, matter_parent},
    {{.key = "due", .label = {"到期", "Due"}}, matter_due},
}};

int run(Session& session, const Arguments& arguments) {
    if (arguments.text("action") == "add") {
        Counter counter(session);
        return run_acts(session, counter, arguments,
                        [&](const Arguments& line) { add(session, counter, line); },
                        {.named_by_id = "station"});
    }
    if (const auto kind = arguments.word<CaseType>("kind")) {
        const std::array one{*kind};
        return list_matters(session, arguments, {"村站服务记录", "Work of the stations"}, one, columns);
    }
    return list_matters(session, arguments, {"村站服务记录", "Work of the stations"}, kinds, columns);
}

} // namespace

extern const Command station_log{
    "station", "log", N_("Record and list advice, mediation, help and needs of the village"), define, run};

} // namespace bianmin::cli

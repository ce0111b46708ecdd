/// The station's other work: advice, mediation, help, urgent needs (二(一)、二(三)).
#include "bianmin/base/text.hpp"
#include "cli/counter.hpp"
#include "cli/matter.hpp"

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
        .value("--month", "MONTH", N_("list: received in this month"))
        .flag("--open", N_("list: not ended"));
    define_matter(options);
}

int add(Session& session, const Arguments& arguments) {
    const CaseType kind = arguments.word<CaseType>("kind").value_or(CaseType::consultation);
    if (arguments.text("topic").empty())
        throw Error(ErrorKind::usage, say("what was it about?"), {}, say("give --topic"));
    Counter counter(session);
    Opening opening = matter_opening(session, counter.desk, arguments, kind);
    if (const std::string number = arguments.text("case"); !number.empty())
        opening.parent = find_case(session.store(), number).row.number;
    opening.more.set("topic", arguments.text("topic")).set("parties", join(arguments.list("party"), "\n"));
    std::vector<Event> then{event_now(counter.desk, Action::accept)};
    then.back().facts.set("handler", counter.desk.actor.text);
    if (arguments.has("result"))
        then.emplace_back(event_now(counter.desk, Action::complete))
            .facts.set("result", arguments.text("result"));
    return open_matter(session, counter, opening, std::move(then));
}

int run(Session& session, const Arguments& arguments) {
    if (arguments.text("action") == "add") return add(session, arguments);
    if (const auto kind = arguments.word<CaseType>("kind")) {
        const std::array one{*kind};
        return list_matters(session, arguments, {"村站服务记录", "Work of the stations"}, one);
    }
    return list_matters(session, arguments, {"村站服务记录", "Work of the stations"}, kinds);
}

} // namespace

extern const Command station_log{
    "station", "log", N_("Record and list advice, mediation, help and needs of the village"), define, run};

} // namespace bianmin::cli

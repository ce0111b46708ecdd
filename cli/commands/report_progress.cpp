/// 建设进度 (三(三)定期进行跟踪监督): each town and station against its standard and its plan, and what
/// changed since the last round.
#include "bianmin/report/progress.hpp"

#include "bianmin/paper/json.hpp"
#include "cli/audit.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--since", "DATE", N_("compare with this day; a month before when not given"))
        .value("--on", "DATE", N_("as of this day; the day of --at or today when not given"));
}

Date since_of(const Arguments& arguments, Session& session, Date at) {
    const Date since = arguments.date("since", session.today()).value_or(add_months(at, -1));
    if (since > at)
        throw Error(ErrorKind::usage, say("{} is after {}", iso(since), iso(at)), {},
                    say("give --since a day before --on"));
    return since;
}

int run(Session& session, const Arguments& arguments) {
    const Date at = past_day(session, arguments, "on"), since = since_of(arguments, session, at);
    std::map<std::string, PlanState> plans;
    for (const auto& kept : session.store_read_only().matters_about(CaseType::plan, {}, Date{}))
        count_plan(plans, kept.row, at, backdated(kept.row, kept.entries));
    const Checklist lists[] = {checklist_of(session, Arguments(), UnitKind::center),
                               checklist_of(session, Arguments(), UnitKind::station)};
    std::vector<Progress> all;
    for (const Checklist& list : lists) {
        const auto units = units_of(session, list.of, {});
        const auto now = audits_of(session, list, units, at), before = audits_of(session, list, units, since);
        for (std::size_t i = 0; i < now.size(); ++i)
            all.push_back({now[i], before[i], plans[now[i].unit->id.text]});
    }
    const Document document = progress_document(all, at, since);
    if (session.format() == Format::jsonl) // the units, a line each, as the JSON has them
        session.raw(json_lines(dump(nlohmann::ordered_json::parse(document.json)["units"])));
    else
        session.print(document);
    const auto behind = std::ranges::count_if(all, [](const Progress& one) { return !on_course(one); });
    if (behind == 0) return 0;
    session.talk(say("{} offices are not yet where they should be", behind));
    return static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command report_progress{"report", "progress",
                                     N_("Show how far each office is, and what changed"), define, run};

} // namespace bianmin::cli

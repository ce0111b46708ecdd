/// 通报批评 (三(三)): who falls short of 五不到位, as a draft to be signed.
#include "bianmin/report/circular.hpp"

#include "bianmin/desk/inspection.hpp"
#include "bianmin/domain/naming.hpp"
#include "cli/audit.hpp"
#include "cli/official.hpp"
#include "cli/policy.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--center", "ID", N_("of this center only"))
        .value("--on", "DATE", N_("as of this day; the day of --at or today when not given"))
        .value("--issuer", "NAME", N_("who issues it; who issued the policy when not given"))
        .value("--days", "N", N_("working days to put things right; 15 when not given"));
}

/// Only a failing that somebody saw or the ledger shows is a ground; what was not looked at is none.
std::vector<UnitAudit> with_grounds(std::vector<UnitAudit> audits) {
    std::erase_if(audits, [](const UnitAudit& one) { return one.result.failed == 0; });
    return audits;
}

CircularRequest request_of(Session& session, const Arguments& arguments, const Checklist& list, Date at) {
    const Setup& setup = session.setup();
    const int days = arguments.number("days").value_or(15);
    if (days < 1) throw Error(ErrorKind::usage, say("--days counts from 1"), {}, say("write --days 15"));
    CircularRequest request{
        .number = list.basis, .day = at, .until = WorkingCalendar(setup.calendars).add_workdays(at, days)};
    const Unit* district = setup.district();
    request.issuer = district ? organ_of(*district) : setup.name;
    for (const auto& policy : policies(session))
        if (policy.number == list.basis) {
            request.policy = policy.title;
            if (!policy.issuer.empty()) request.issuer = policy.issuer;
        }
    if (arguments.has("issuer")) request.issuer = arguments.text("issuer");
    return request;
}

int run(Session& session, const Arguments& arguments) {
    const Date at = past_day(session, arguments, "on");
    Arguments named;
    named.set("standard", {"shortfalls"});
    const Checklist list = checklist_of(session, named, UnitKind::center);
    CircularRequest request = request_of(session, arguments, list, at);
    request.due = rectification_days(session.store_read_only(), list, checklists(session), at);
    const auto names =
        arguments.has("center") ? std::vector{arguments.text("center")} : std::vector<std::string>();
    const auto failing = with_grounds(audits_of(session, list, units_of(session, list.of, names), at));
    if (failing.empty()) {
        session.talk(say("nobody falls short"));
        return 0;
    }
    print_official(session, draft_circular(failing, request));
    session.talk(say("a draft: check every ground before it is issued"));
    if (std::ranges::none_of(failing, criticised))
        session.talk(say("nobody is criticised: that their failings did harm is for an inspector to say, "
                         "bianmin center inspect --standard {} --answer {}=…",
                         list.id, impact_item));
    return 0;
}

} // namespace

extern const Command report_circular{"report", "circular",
                                     N_("Draft a circular about who falls short (通报批评)"), define, run};

} // namespace bianmin::cli

/// The guards of the flow table, one function each.
#include "bianmin/rules/guards.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/deadline.hpp"
#include "bianmin/rules/decide.hpp"
#include "bianmin/rules/guards_correct.hpp"
#include "bianmin/rules/guards_money.hpp"
#include "bianmin/rules/guards_promise.hpp"
#include "bianmin/rules/guards_voice.hpp"
#include "bianmin/rules/handoff.hpp"
#include "bianmin/rules/information.hpp"
#include "bianmin/rules/refusals.hpp"
#include "bianmin/rules/reminder.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

/// A term that is given with the step.
void term_in_reason(const Look& l, Guard guard) {
    const auto days = l.event.facts.number("within");
    if (l.event.facts.has("within") && (days < 1 || days > 366))
        l.refuse(guard, say("a term takes from 1 to 366 working days, not {}", days),
                 say("give --within, or leave it out"), std::to_string(days));
}

void missing_listed(const Look& l) {
    term_in_reason(l, Guard::missing_listed);
    term_named(l);
    if (!l.given("missing"))
        l.refuse(Guard::missing_listed, say("a notification must list everything that is missing, at once"),
                 say("give --missing for each item"));
}

void notified_once(const Look& l) {
    asked_in_time(l);
    if (l.c.row.notices > 0 && !l.given("because"))
        l.refuse(Guard::notified_once,
                 say("the applicant has been notified once already, on {}", iso(*l.c.row.notified)),
                 say("a second notification needs --because, and is counted"));
}

void materials_complete(const Look& l) {
    if (l.c.row.type == CaseType::information) return request_complete(l);
    if (!l.service || l.event.facts.number("deemed") != 0) return;
    // What a ledger says was handed in was enough for those who accepted it.
    if (l.c.row.import_id != 0 || l.context.from_ledger) return;
    const auto complete = [](const std::string& name) { return name == "all" || name == "齐全"; };
    if (std::ranges::any_of(l.c.materials, complete)) return;
    auto received = l.c.materials;
    for (auto& material : l.event.facts.list("materials")) received.push_back(material);
    const auto missing = missing_materials(*l.service, received);
    if (!missing.empty())
        l.refuse(
            Guard::materials_complete,
            say("required materials have not been received: {}", join(missing, "、")),
            say("notify the applicant once of all of them (case notify), or record them with --material, "
                "--material all when everything is there"));
}

void agent_allowed(const Look& l) {
    const bool by_agent = l.event.action == Action::open
                              ? l.event.facts.text("channel") == word(Channel::agent)
                              : l.c.row.channel == Channel::agent;
    // A home visit brings the counter to the applicant, who is then present (二(四)上门服务).
    const bool at_home = l.event.action == Action::open ? l.event.facts.text("form") == word(Form::home_visit)
                                                        : l.c.row.form == Form::home_visit;
    if (!by_agent || at_home || !l.service || (l.service->agent_allowed && !l.service->in_person)) return;
    l.refuse(Guard::agent_allowed,
             say("{} cannot be entrusted: the applicant must appear in person ({})", l.service->name,
                 l.service->in_person_reason),
             say("open it at the window without --agent"));
}

void reasons_given(const Look& l) {
    for (const auto& [fact, option] :
         {std::pair{"reason", "--reason"}, {"basis", "--basis"}, {"remedy", "--remedy"}})
        if (!l.given(fact))
            l.refuse(Guard::reasons_given,
                     say("a refusal is given in writing with facts, basis and remedy: {} is missing", fact),
                     say("give {}", option));
}

void handler_named(const Look& l) {
    if (!l.given("handler"))
        l.refuse(Guard::handler_named, say("the undertaking needs a person who answers for it"),
                 say("give --to STAFF"));
}

void joint_only(const Look& l) {
    if (l.c.row.kind != Kind::joint)
        l.refuse(Guard::joint_only,
                 say("only a joint case has co-handlers; this one is {}", term(l.c.row.kind)));
}

void co_handler_named(const Look& l) {
    const auto unit = l.event.facts.text("unit");
    if (unit.empty())
        return l.refuse(Guard::co_handler_named, say("which unit is asked?"), say("give --unit"));
    const bool asked = std::ranges::any_of(
        l.c.opinions, [&](const auto& opinion) { return opinion.unit == unit && !opinion.given; });
    if (asked)
        l.refuse(Guard::co_handler_named, say("{} has been asked already and has not answered yet", unit),
                 say("remind it, or record its opinion with case opine"), std::string(unit));
    term_in_reason(l, Guard::co_handler_named);
    const auto due = day_within(l.event, l.context);
    if (due && l.c.row.due && *due > *l.c.row.due && *l.c.row.due >= l.event.occurred.date())
        l.refuse(Guard::co_handler_named,
                 say("its term would end on {}, after that of the case on {}: the lead closes last",
                     iso(*due), iso(*l.c.row.due)),
                 say("give fewer days --within, or extend the case first"), iso(*due));
}

void co_handler_asked(const Look& l) {
    const auto unit = l.event.facts.text("unit");
    const bool asked = std::ranges::any_of(
        l.c.opinions, [&](const auto& opinion) { return opinion.unit == unit && !opinion.given; });
    if (!asked)
        l.refuse(Guard::co_handler_asked, say("{} has not been asked for an opinion", unit),
                 say("ask it first with case join"), std::string(unit));
    if (!l.given("opinion"))
        l.refuse(Guard::co_handler_asked, say("the opinion is empty"), say("give --opinion"));
}

void escalated_only(const Look& l) {
    if (l.c.row.kind != Kind::escalated)
        l.refuse(Guard::escalated_only,
                 say("only an escalated case is sent up; this one is {}", term(l.c.row.kind)));
}

void not_yet_forwarded(const Look& l) {
    term_in_reason(l, Guard::not_yet_forwarded);
    if (l.c.row.awaiting_upper)
        l.refuse(Guard::not_yet_forwarded,
                 say("the case has been sent up on {} and awaits the reply", iso(*l.c.forwarded)));
}

void upper_awaited(const Look& l) {
    if (!l.c.row.awaiting_upper)
        l.refuse(Guard::upper_awaited, say("no reply is awaited: the case has not been sent up"),
                 say("send it up first with case forward"));
}

void excluded_procedure(const Look& l) {
    const auto procedure = l.event.facts.text("procedure");
    if (const auto days = l.event.facts.number("expected");
        l.event.facts.has("expected") && (days < 1 || days > 366))
        l.refuse(Guard::excluded_procedure, say("a procedure takes from 1 to 366 working days, not {}", days),
                 say("give --days, or leave it out"));
    if (!l.service) return;
    const auto& allowed = l.service->excluded;
    if (std::ranges::find(allowed, procedure) != allowed.end()) return;
    l.refuse(
        Guard::excluded_procedure,
        allowed.empty()
            ? say("{} declares no procedure whose time does not count; it cannot be suspended",
                  l.service->name)
            : say("the clock stops only for the procedures declared on the service: {}", join(allowed, "、")),
        allowed.empty() ? Text{} : say("give --procedure with one of them"), std::string(procedure));
}

void not_suspended(const Look& l) {
    if (l.c.row.suspended)
        l.refuse(Guard::not_suspended, say("the case is suspended since {}", iso(l.c.pauses.back().from)),
                 say("resume it first"));
}

void is_suspended(const Look& l) {
    if (!l.c.row.suspended) l.refuse(Guard::is_suspended, say("the case is not suspended"));
}

void extension_in_cap(const Look& l) {
    if (!l.service || !l.service->extension)
        return l.refuse(Guard::extension_in_cap, say("this service may not be extended"));
    if (l.c.row.extensions > 0)
        l.refuse(Guard::extension_in_cap, say("a case is extended once; this one has been extended already"));
    // What stands still ends later.
    if (l.c.row.due && !l.c.row.suspended && l.event.occurred.date() > *l.c.row.due)
        l.refuse(Guard::extension_in_cap,
                 say("the term ended on {}: what is over is not extended", iso(*l.c.row.due)),
                 say("an extension that was approved in time is recorded with --at of that day"),
                 iso(l.event.occurred.date()));
    const auto by = l.event.facts.number("by");
    if (by < 1 || by > l.service->extension->value)
        l.refuse(Guard::extension_in_cap,
                 say("an extension is at least 1 and at most {}", chinese(*l.service->extension)),
                 say("give --by within the cap"), std::to_string(by));
    if (l.service->extension->unit != l.c.promised.unit && l.c.promised.unit != LimitUnit::same_day)
        l.refuse(Guard::extension_in_cap,
                 say("the extension counts in {}, the promise in {}: they cannot be added",
                     chinese(l.service->extension->unit), chinese(l.c.promised.unit)));
    if (!l.given("approver"))
        l.refuse(Guard::extension_in_cap, say("an extension needs the approval of the head of the unit"),
                 say("give --approver"));
}

void result_given(const Look& l) {
    if (!l.given("result"))
        l.refuse(Guard::result_given, say("a case is closed with a result"), say("give --result"));
}

void opinions_in(const Look& l) {
    // A row of a ledger tells nothing of the co-handlers.
    if (l.c.row.kind == Kind::joint && l.c.opinions.empty() && l.c.row.import_id == 0 &&
        !l.context.from_ledger)
        l.refuse(
            Guard::opinions_in,
            say("a joint case is decided by several departments, and none has been asked for its opinion"),
            say("ask them with case join and record their opinions with case opine"));
    if (l.c.row.awaiting_opinions == 0) return;
    std::vector<std::string> waiting;
    for (const auto& opinion : l.c.opinions)
        if (!opinion.given) waiting.push_back(opinion.unit);
    l.refuse(Guard::opinions_in, say("the lead closes last; still awaited: {}", join(waiting, "、")),
             say("record their opinions with case opine"));
}

void upper_answered(const Look& l) {
    if (l.c.row.awaiting_upper)
        l.refuse(Guard::upper_answered, say("the reply from above is awaited since {}", iso(*l.c.forwarded)),
                 say("record it with case reply"));
    // A row of a ledger tells nothing of the way up.
    if (l.c.row.kind == Kind::escalated && !l.c.forwarded && l.c.row.import_id == 0 && !l.context.from_ledger)
        l.refuse(Guard::upper_answered,
                 say("an escalated case is decided above, and this one has not been sent up"),
                 say("send it up with case forward and record the reply with case reply"));
}

void collector_named(const Look& l) {
    if (!l.given("collector"))
        l.refuse(Guard::collector_named, say("who received the result?"), say("give --to NAME"));
}

void reason_given(const Look& l) {
    if (!l.given("because")) l.refuse(Guard::reason_given, say("this needs a reason"), say("give --because"));
}

void service_known(const Look& l) {
    if (l.service && !l.service->draft) return;
    if (l.service && l.event.action != Action::open) return;
    if (l.service)
        return l.refuse(Guard::service_known, say("{} is a draft that is not published", l.service->name),
                        say("publish it: bianmin service publish {}", l.service->id.text),
                        l.service->id.text);
    const auto id = l.event.facts.text("service");
    l.refuse(Guard::service_known,
             say("there is no service {} in the catalog", id.empty() ? l.c.row.service.text : id),
             say("see: bianmin service list"), std::string(id));
}

using Check = void (*)(const Look&);
constexpr std::array checks = std::to_array<Check>({
    missing_listed,    notified_once, materials_complete, agent_allowed,     promise_in_law,
    reasons_given,     handler_named, joint_only,         co_handler_named,  co_handler_asked,
    escalated_only,    upper_awaited, excluded_procedure, not_suspended,     is_suspended,
    extension_in_cap,  result_given,  opinions_in,        upper_answered,    collector_named,
    rating_given,      rated_once,    reason_given,       field_correctable, service_known,
    not_yet_forwarded, papers_here,   papers_on_the_way,  fee_scheduled,     within_outstanding,
    receipt_new,       receipt_known, receipt_on_hand,    refund_in_receipt, receipt_whole,
    remitted_by_batch, settled,       called_back,        rechecked,         something_runs,
    kind_of_service,   planned_above,
});

} // namespace

void check_guards(std::uint64_t guards, const Look& look) {
    for (std::size_t i = 0; i < checks.size(); ++i)
        if (guards >> i & 1) checks[i](look);
}

} // namespace bianmin

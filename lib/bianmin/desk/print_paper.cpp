/// A printing is an event: form, number, copies; the second one of the same paper is marked on it.
#include "bianmin/desk/print_paper.hpp"

#include "bianmin/desk/duty.hpp"
#include "bianmin/desk/repeated.hpp"
#include "bianmin/domain/receipt_number.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/rules/named.hpp"

#include <algorithm>

namespace bianmin {
namespace {

Error refused(std::string_view number, std::vector<Finding> findings) {
    return Error(ErrorKind::refused, say("refused: {} of {}", verb(Action::print), number),
                 std::move(findings));
}

/// The case as it was when the event at `subject` had happened.
Case case_at(const KeptCase& kept, std::span<const LoggedEvent> log, std::size_t subject) {
    Case c;
    c.row.key = kept.row.key;
    c.row.number = kept.row.number;
    c.row.origin = kept.row.origin;
    for (std::size_t i = 0; i <= subject; ++i) apply(c, *log[i].event);
    return c;
}

bool prints(const Event& event, const PaperForm& form) {
    return event.action == Action::print && event.facts.text("form") == form.word;
}

/// The printing that gave the paper about the event at `subject` its number.
const LoggedEvent* first_printing(std::span<const LoggedEvent> log, std::size_t subject,
                                  const PaperOrder& order, std::string_view receipt) {
    for (std::size_t i = subject + 1; i < log.size(); ++i)
        if (prints(*log[i].event, *order.form) &&
            (receipt.empty() || log[i].event->facts.text("number") == receipt))
            return &log[i];
    return nullptr;
}

/// A receipt that is named and was voided has no slip any more: the one that took its place has.
void require_receipt(const Case& c, const std::string& number) {
    if (receipt_for(c, number)) return;
    const auto voided = std::ranges::find_if(c.receipts.rbegin(), c.receipts.rend(), [&](const Receipt& one) {
        return one.voided && same_receipt_number(one.number, number);
    });
    if (voided == c.receipts.rend())
        throw Error(ErrorKind::not_found, say("the case has no receipt {}", number), {},
                    say("see: bianmin case show {}", c.row.number));
    const std::string& next = voided->replaced_by;
    throw refused(c.row.number,
                  {{.code = "receipt-voided",
                    .value = voided->number,
                    .message = say("receipt {} has been voided", voided->number),
                    .suggestion = next.empty() ? say("see: bianmin case show {}", c.row.number)
                                               : say("receipt {} took its place: print that one", next),
                    .clause = "二(四)承办；行政许可法第五十九条"}});
}

/// Who prints it issues it, but for two papers where all units share a ledger: who is asked for help (督办)
/// does not ask, the case's center does; and a mandate (委托) is given to the station. In a ledger of one
/// unit the numbers of another are not given.
UnitId issuer_of(const Desk& desk, const PaperIssue& issue, const PaperForm& form, const UnitId& prints) {
    const CaseRow& row = issue.kept.row;
    const bool shared = desk.setup.own_unit.empty();
    const bool asked =
        issue.event().action == Action::remind && issue.event().facts.text("to") == prints.text;
    if (asked && !shared && row.center != prints)
        throw refused(row.number, {{.code = "addressed-here",
                                    .value = prints.text,
                                    .message = say("the paper is addressed to {}, which does not issue it",
                                                   named(desk.setup, prints.text)),
                                    .suggestion = say("it is printed in the ledger of {}",
                                                      named(desk.setup, row.center.text)),
                                    .clause = "二(五)督查"}});
    if (!shared) return prints;
    if (asked) return row.center;
    return form.word == "entrustment" && !row.station.empty() ? row.station : prints;
}

PaperIssue issue_of(Desk& desk, std::string_view number, const PaperOrder& order) {
    PaperIssue issue{.kept = find_case(desk.store, number), .printed = desk.occurred};
    const auto log = log_of(issue.kept.entries);
    issue.now = fold_case(issue.kept.row, issue.kept.entries);
    const bool of_receipt = order.form->needs == PaperForm::Needs::receipt && !order.receipt.empty();
    if (of_receipt) require_receipt(issue.now, order.receipt);
    const auto subject = paper_subject(*order.form, issue.now, log);
    if (!subject) throw refused(issue.now.row.number, {not_printable(*order.form, issue.now, log)});
    issue.subject = *subject;
    issue.then = case_at(issue.kept, log, *subject);
    issue.unit = issuer_of(desk, issue, *order.form, desk.origin(issue.kept.row.origin));
    return issue;
}

/// A receipt was numbered when the money was taken. Others keep the number of their first printing.
void take_number(Desk& desk, PaperIssue& issue, const PaperOrder& order) {
    const auto log = log_of(issue.kept.entries);
    std::string receipt;
    if (order.form->needs == PaperForm::Needs::receipt) {
        receipt = receipt_for(issue.now, order.receipt)->number;
        if (!receipt.empty())
            for (std::size_t i = 0; i < log.size(); ++i)
                if (log[i].event->facts.text("receipt") == receipt && log[i].event->action == Action::collect)
                    issue.subject = i;
        issue.then = case_at(issue.kept, log, issue.subject);
    }
    if (const LoggedEvent* first = first_printing(log, issue.subject, order, receipt)) {
        issue.number = first->event->facts.text("number");
        issue.unit = issuer_of(desk, issue, *order.form, first->entry->origin);
        issue.times = 1 + static_cast<int>(std::ranges::count_if(log, [&](const LoggedEvent& logged) {
                          return prints(*logged.event, *order.form) &&
                                 logged.event->facts.text("number") == issue.number;
                      }));
        return;
    }
    issue.number = receipt;
    if (!receipt.empty() || desk.dry_run) return;
    const Unit* unit = desk.setup.unit(issue.unit);
    if (!unit)
        throw Error(ErrorKind::configuration,
                    say("the unit {} that prints is not in the setup", issue.unit.text));
    const int year = civil(desk.occurred.date()).year;
    const auto serial =
        desk.store.allot_serial(issue.unit.text + "/" + std::string(order.form->letter), year);
    issue.number = paper_number(desk.setup, *unit, *order.form, year, serial);
}

Event printing(const Desk& desk, const PaperIssue& issue, const PaperOrder& order) {
    Event event = event_now(desk, Action::print);
    const auto log = log_of(issue.kept.entries);
    const std::string name = paper_name(*order.form, *log[issue.subject].event);
    event.facts.set("form", std::string(order.form->word))
        .set("number", issue.number)
        .set("copies", order.copies);
    if (name != order.form->chinese) event.facts.set("title", name);
    if (issue.times > 1) event.facts.set("times", issue.times);
    return event;
}

/// The same act once more: the paper as it was, nothing is written.
void repeat(const Desk& desk, PaperIssue& issue) {
    issue.repeated = true;
    issue.times = 0;
    for (const auto& entry : issue.kept.entries)
        for (const auto& event : entry.events) {
            if (event.action != Action::print || event.facts.text("number") != issue.number) continue;
            ++issue.times;
            issue.printed = event.occurred;
            if (entry.key == desk.key) return;
        }
    throw another_act(desk, find_case(desk.store, desk.store.number_of_key(desk.key).value()));
}

void record(Desk& desk, const PaperIssue& issue, std::vector<Event>& events) {
    const CaseRow& row = issue.now.row;
    settle_duty(desk, whose(row), desk.setup.service(row.service, row.received), events, row.number);
    Case c = issue.now;
    if (auto findings = run_events(c, events, desk.rules()); !findings.empty())
        throw refused(issue.now.row.number, std::move(findings));
    if (desk.dry_run) return;
    Record record{.entry = {.origin = desk.origin(issue.kept.row.origin),
                            .case_key = issue.kept.row.key,
                            .key = desk.key,
                            .recorded = desk.now,
                            .events = events},
                  .row = c.row};
    desk.store.record(record);
}

} // namespace

PaperIssue try_paper(Desk& desk, std::string_view case_number, const PaperOrder& order) {
    Desk trial = desk;
    trial.dry_run = true;
    PaperIssue issue;
    desk.store.read([&] {
        issue = issue_of(trial, case_number, order);
        take_number(trial, issue, order);
        if (desk.store.number_of_key(desk.key)) return repeat(desk, issue);
        std::vector<Event> events{printing(trial, issue, order)};
        record(trial, issue, events);
    });
    return issue;
}

PaperIssue print_paper(Desk& desk, std::string_view case_number, const PaperOrder& order) {
    PaperIssue issue = try_paper(desk, case_number, order);
    if (desk.dry_run || issue.repeated) return issue;
    std::vector<Event> events{printing(desk, issue, order)};
    const bool watched = desk.watch && desk.watch->wants(events);
    if (watched) desk.watch->before(issue.now, events);
    desk.store.transact([&] {
        issue = issue_of(desk, case_number, order);
        take_number(desk, issue, order);
        events = {printing(desk, issue, order)};
        record(desk, issue, events);
    });
    if (watched) desk.watch->after(issue.now, events);
    return issue;
}

} // namespace bianmin

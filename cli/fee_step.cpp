/// A money verb from words to its line: `370406106-20180810-0001: collected 20.00 yuan (人民币贰拾元整) …`.
#include "cli/fee_step.hpp"

#include "bianmin/desk/steps.hpp"
#include "bianmin/domain/money.hpp"
#include "cli/money_view.hpp"

#include <nlohmann/json.hpp>

namespace bianmin::cli {
namespace {

using Json = nlohmann::ordered_json;

/// What was done with money in the act.
const Event* money_event(const StepOutcome& outcome) {
    for (auto it = outcome.events.rbegin(); it != outcome.events.rend(); ++it)
        if (it->action >= Action::assess && it->action <= Action::remit) return &*it;
    return nullptr;
}

std::string fee_json(const StepOutcome& outcome, const Event& event, bool dry_run) {
    const Fen amount{event.facts.number("fee_fen")};
    const auto receipt = event.facts.text("receipt");
    Json j;
    j["number"] = outcome.c.row.number;
    j["action"] = word(event.action);
    j["amount"] = yuan(amount);
    j["amount_fen"] = amount.value;
    j["capitals"] = capitals(amount);
    j["receipt"] = receipt.empty() ? Json(nullptr) : Json(receipt);
    j["recorded"] = !dry_run;
    j["repeated"] = outcome.repeated;
    j["money"] = Json::parse(money_json(outcome.c));
    return j.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Text what_happened(const Event& event) {
    const Fen amount{event.facts.number("fee_fen")};
    const auto receipt = event.facts.text("receipt");
    switch (event.action) {
    case Action::assess:
        return say("assessed {} yuan ({}) by {}", yuan(amount), capitals(amount), event.facts.text("basis"));
    case Action::waive: return say("waived {} yuan ({})", yuan(amount), capitals(amount));
    case Action::refund:
        return say("gave back {} yuan ({}) of receipt {}", yuan(amount), capitals(amount), receipt);
    case Action::void_: return say("voided receipt {} of {} yuan", receipt, yuan(amount));
    default:
        return receipt.empty()
                   ? say("collected {} yuan ({})", yuan(amount), capitals(amount))
                   : say("collected {} yuan ({}), receipt {}", yuan(amount), capitals(amount), receipt);
    }
}

void print_fee(Session& session, Counter& counter, const Arguments&, const StepOutcome& outcome) {
    const Event* event = money_event(outcome);
    if (!event) return print_step(session, counter.desk.calendar, outcome.c, outcome.repeated);
    const bool dry_run = session.globals().dry_run;
    if (as_json(session.format())) return session.line(fee_json(outcome, *event, dry_run));
    if (session.globals().quiet) {
        // What a script goes on with.
        if (event->action == Action::collect && event->facts.has("receipt"))
            session.line(std::string(event->facts.text("receipt")));
        return;
    }
    std::string text = outcome.c.row.number + ": " + tr(what_happened(*event)) + "; " +
                       tr(say("outstanding {}", yuan(account_of(outcome.c).outstanding())));
    session.line(text + recorded_how(session, outcome.repeated));
}

} // namespace

int run_fee(Session& session, const Arguments& arguments, Action action, FillEvent fill) {
    return run_step(session, arguments, {.action = action, .fill = fill, .print = print_fee});
}

void copy_amount(const Arguments& arguments, Event& event) {
    if (const auto amount = arguments.yuan("amount")) event.facts.set("fee_fen", amount->value);
}

} // namespace bianmin::cli

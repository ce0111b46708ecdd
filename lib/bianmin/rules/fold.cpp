/// What each verb does to the sum of a case.
#include "bianmin/rules/fold.hpp"

#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/fold_parts.hpp"
#include "bianmin/rules/time_overruled.hpp"

#include <algorithm>

namespace bianmin {
namespace {

std::optional<Limit> limit_of(const Facts& facts, std::string_view value, std::string_view unit) {
    const auto parsed = parse_word<LimitUnit>(facts.text(unit));
    if (!parsed) return std::nullopt;
    return Limit{static_cast<int>(facts.number(value)), *parsed};
}

template<class IdType>
void take_id(IdType& id, const Facts& facts, std::string_view name) {
    if (const auto text = facts.text(name); !text.empty()) id = IdType(text);
}

/// Its day had passed before `day`: late it is from then on, whatever moves the day afterwards
/// (二(四)限时办结).
void mark_late(Case& c, Date day) {
    c.row.late = c.row.late || (c.row.due && !c.row.suspended && day > *c.row.due);
}

void take_clock(Case& c, const Facts& facts) {
    if (const auto due = facts.date("due")) {
        c.row.due = due;
        c.row.provisional = facts.number("provisional") != 0;
        c.edition = facts.text("edition");
    }
    if (const auto due = facts.date("legal_due")) c.row.legal_due = due;
    if (const auto due = facts.date("own_due")) c.own_due = due;
}

void take_opening(Case& c, const Event& e) {
    CaseRow& row = c.row;
    row.received = e.occurred.date();
    row.type = parse_word<CaseType>(e.facts.text("type")).value_or(CaseType::service);
    row.subject = e.facts.text("subject");
    row.parent = e.facts.text("parent");
    if (row.type != CaseType::service) c.opening = e.facts;
    c.opened = e.occurred;
    c.first_contact = e.actor;
    take_id(row.center, e.facts, "center");
    take_id(row.station, e.facts, "station");
    take_id(row.window, e.facts, "window");
    take_id(row.service, e.facts, "service");
    take_id(row.agent, e.facts, "agent");
    row.kind = parse_word<Kind>(e.facts.text("kind")).value_or(Kind::promised);
    row.channel = parse_word<Channel>(e.facts.text("channel")).value_or(Channel::window);
    row.form = parse_word<Form>(e.facts.text("form")).value_or(Form::regular);
    row.import_id = e.facts.number("import");
    if (row.import_id != 0) take_id(c.first_contact, e.facts, "agent");
    c.commitment = e.facts.text("person");
    c.materials = e.facts.list("materials");
}

void take_acceptance(Case& c, const Event& e) {
    CaseRow& row = c.row;
    row.accepted = e.facts.date("accepted").value_or(e.occurred.date());
    row.deemed = e.facts.number("deemed") != 0;
    c.clock_start = row.accepted;
    c.promised = limit_of(e.facts, "limit", "unit").value_or(Limit{});
    c.statutory = limit_of(e.facts, "legal_limit", "legal_unit");
    c.missing.clear();
    for (auto& material : e.facts.list("materials"))
        if (std::ranges::find(c.materials, material) == c.materials.end()) c.materials.push_back(material);
    take_id(row.handler, e.facts, "handler");
    take_id(row.window, e.facts, "window");
    take_money(c, e);
    take_clock(c, e.facts);
}

void take_completion(Case& c, const Event& e) {
    CaseRow& row = c.row;
    row.ended = e.occurred.date();
    mark_late(c, *row.ended);
    row.used_days = static_cast<int>(e.facts.number("used_days"));
    row.legal_limit = static_cast<int>(e.facts.number("legal_limit"));
    row.legal_used = static_cast<int>(e.facts.number("legal_used"));
    take_money(c, e);
    c.result = e.facts.text("result");
}

void take_ending(Case& c, const Event& e) {
    c.row.ended = e.occurred.date();
    take_id(c.row.handler, e.facts, "handler");
    c.row.suspended = false;
    c.row.awaiting_upper = false;
    c.row.awaiting_opinions = 0;
}

void take_opinion(Case& c, const Event& e) {
    for (auto& opinion : c.opinions) {
        if (opinion.unit != e.facts.text("unit") || opinion.given) continue;
        opinion.given = e.occurred.date();
        opinion.text = e.facts.text("opinion");
        --c.row.awaiting_opinions;
        return;
    }
}

void take_correction(Case& c, const Event& e) {
    CaseRow& row = c.row;
    ++row.corrections;
    const auto field = e.facts.text("field");
    if (field == "handler") take_id(row.handler, e.facts, "value");
    if (field == "agent") take_id(row.agent, e.facts, "value");
    if (field == "window") take_id(row.window, e.facts, "value");
    if (field == "rating") row.rating = parse_word<Rating>(e.facts.text("value"));
    if (field == "result") c.result = e.facts.text("value");
    if (field == "fee") take_fee_correction(c, e);
    if (e.facts.has("person")) c.commitment = e.facts.text("person");
}

/// The case is as if nobody had accepted it: its term begins when somebody does.
void forget_acceptance(Case& c) {
    c.clock_start.reset();
    c.row.accepted.reset();
    c.row.due.reset();
    c.row.legal_due.reset();
    c.row.provisional = false;
    c.pauses.clear();
    c.edition.clear();
}

void take_reopening(Case& c, const Event& e) {
    CaseRow& row = c.row;
    ++row.reopenings;
    const bool restart = row.state == State::registered;
    // Refused or withdrawn when its day had passed and the clock ran.
    if (row.ended && (c.pauses.empty() || c.pauses.back().to)) mark_late(c, *row.ended);
    row.ended.reset();
    row.returned.reset();
    row.used_days = row.legal_used = row.legal_limit = 0;
    c.extended = 0;
    c.clock_start = e.occurred.date();
    if (restart) forget_acceptance(c);
    take_clock(c, e.facts);
}

bool deemed(const Event& e) {
    return e.action == Action::accept && e.facts.number("deemed") != 0;
}

/// Verbs that concern who works on the case.
void take_handling(Case& c, const Event& e) {
    switch (e.action) {
    case Action::assign:
    case Action::transfer:
        take_id(c.row.handler, e.facts, "handler");
        take_id(c.row.window, e.facts, "window");
        break;
    case Action::join:
        c.opinions.push_back({.unit = std::string(e.facts.text("unit")), .due = e.facts.date("unit_due")});
        ++c.row.awaiting_opinions;
        break;
    case Action::opine: take_opinion(c, e); break;
    case Action::forward:
        c.row.awaiting_upper = true;
        c.forwarded = e.occurred.date();
        c.upper_due = e.facts.date("upper_due");
        break;
    case Action::reply:
        c.row.awaiting_upper = false;
        c.replied = e.occurred.date();
        break;
    default: break;
    }
}

/// Verbs that concern the clock.
void take_timing(Case& c, const Event& e) {
    switch (e.action) {
    case Action::suspend:
        mark_late(c, e.occurred.date());
        c.row.suspended = true;
        ++c.row.suspensions;
        c.pauses.push_back({.from = e.occurred.date(), .procedure = std::string(e.facts.text("procedure"))});
        break;
    case Action::resume:
        c.row.suspended = false;
        if (!c.pauses.empty()) c.pauses.back().to = e.occurred.date();
        take_clock(c, e.facts);
        break;
    case Action::extend:
        mark_late(c, e.occurred.date());
        ++c.row.extensions;
        c.extended += static_cast<int>(e.facts.number("by"));
        take_clock(c, e.facts);
        break;
    case Action::recount: take_clock(c, e.facts); break;
    default: break;
    }
}

void take_notice(Case& c, const Event& e) {
    ++c.row.notices;
    mark_late(c, e.occurred.date());
    if (c.row.accepted) forget_acceptance(c);
    if (!c.row.notified) c.row.notified = e.occurred.date();
    c.missing = e.facts.list("missing");
    c.supply_due = e.facts.date("supply_due");
    c.supplied.reset();
}

/// The unit and its handler are rated each (二(四)回交); one word speaks for both.
void take_rating(Case& c, const Event& e) {
    c.raters.emplace_back(e.facts.text("by"));
    if (!c.raters.back().empty() && c.row.rating) return;
    c.row.rating = parse_word<Rating>(e.facts.text("rating"));
    const auto handler = parse_word<Rating>(e.facts.text("handler_rating"));
    c.row.handler_rating = handler ? handler : c.row.rating;
}

} // namespace

void undo_time(Case& c) {
    if (c.row.type == CaseType::appointment) {
        c.row.ended.reset();
        c.row.state = State::accepted;
        return;
    }
    c.row.deemed = false;
    c.row.state = State::registered;
    c.own_due.reset();
    forget_acceptance(c);
}

bool overrules_time(const Case& c, const Event& e) {
    const bool by_time = c.row.deemed || c.row.type == CaseType::appointment;
    if (by_time && e.facts.has("in_time")) return true;
    return c.row.deemed && c.row.state == State::accepted && c.row.type == CaseType::service &&
           (e.action == Action::notify || (e.action == Action::accept && !deemed(e)));
}

bool says_nothing_new(const Case& c, const Event& e) {
    return deemed(e) && (c.row.state != State::registered || c.row.notices > 0);
}

void apply(Case& c, const Event& e) {
    if (overrules_time(c, e)) undo_time(c);
    if (says_nothing_new(c, e)) {
        ++c.row.steps;
        return;
    }
    const FlowRow* flow =
        flow_row(e.action, c.row.steps == 0 ? std::nullopt : std::optional(c.row.state), c.row.type);
    if (flow && flow->to) c.row.state = *flow->to;
    ++c.row.steps;
    // Who imports a ledger met nobody; whom its row names did (首问).
    if (c.row.import_id != 0 && c.row.steps == 2) take_id(c.first_contact, e.facts, "handler");
    switch (e.action) {
    case Action::open: return take_opening(c, e);
    case Action::notify: return take_notice(c, e);
    case Action::supply:
        for (auto& material : e.facts.list("materials")) c.materials.push_back(material);
        c.missing.clear();
        c.supplied = e.occurred.date();
        return;
    case Action::accept: return take_acceptance(c, e);
    case Action::reject:
    case Action::withdraw: return take_ending(c, e);
    case Action::complete: return take_completion(c, e);
    case Action::return_:
        c.row.returned = e.occurred.date();
        c.collector = e.facts.text("collector");
        return;
    case Action::rate: return take_rating(c, e);
    case Action::remind: ++c.row.reminders; return;
    case Action::reopen: return take_reopening(c, e);
    case Action::correct: return take_correction(c, e);
    case Action::annul: c.row.ended = c.row.ended.value_or(e.occurred.date()); return;
    default: break;
    }
    take_handling(c, e);
    take_timing(c, e);
    take_money(c, e);
    take_company(c, e);
}

Case fold_case(const CaseRow& identity, std::span<const Entry> entries) {
    Case c;
    c.row.key = identity.key;
    c.row.number = identity.number;
    c.row.origin = identity.origin;
    for (const auto& entry : entries)
        for (const auto& event : entry.events) apply(c, event);
    return c;
}

} // namespace bianmin

/// Defaults, dates and conditions of sending and receiving papers.
#include "bianmin/rules/handoff.hpp"

#include "bianmin/rules/deadline.hpp"
#include "bianmin/rules/named.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

/// The unit for which the actor acts: whose ledger it is, else where the actor works.
std::string unit_of_actor(const Event& event, const Setup& setup) {
    if (!setup.own_unit.empty()) return setup.own_unit.text;
    const Staff* staff = setup.person(event.actor);
    return staff ? staff->unit.text : std::string();
}

std::string other_end(const Case& c, std::string_view from) {
    if (from == c.row.station.text) return c.row.center.text;
    if (from == c.row.center.text) return c.row.station.text;
    return {};
}

const Handoff* on_the_way(const Case& c) {
    return c.handoffs.empty() || c.handoffs.back().received ? nullptr : &c.handoffs.back();
}

/// Sent to `to` after the last arrival; the newest, where they were sent anew.
const Handoff* on_the_way_to(const Case& c, std::string_view to) {
    for (auto way = c.handoffs.rbegin(); way != c.handoffs.rend() && !way->received; ++way)
        if (way->to == to) return &*way;
    return nullptr;
}

/// A decision is a new paper, of the center that made it, until it sends that down.
bool decided_at(const Case& c, std::string_view unit) {
    return c.row.ended && unit == c.row.center.text &&
           std::ranges::none_of(c.handoffs, [&](const Handoff& way) {
               return way.from == unit && way.sent >= *c.row.ended && way.received;
           });
}

/// A department sits at its center, and sends what lies there.
std::string sender_of(const Case& c, const std::string& here, const Setup& setup) {
    const Unit* unit = setup.unit(UnitId(here));
    const std::string at = papers_at(c);
    const bool at_center = unit && unit->kind == UnitKind::department && unit->parent.text == at;
    return at_center ? at : here;
}

/// The station and the center of the case, the center's departments, and the district above.
bool on_its_line(const Case& c, const Setup& setup, const std::string& to) {
    if (to == c.row.station.text || to == c.row.center.text) return true;
    const Unit* unit = setup.unit(UnitId(to));
    return unit && ((unit->kind == UnitKind::department && unit->parent == c.row.center) ||
                    unit->kind == UnitKind::district);
}

} // namespace

void propose_handoff(const Case& c, Event& event, const RuleContext& context) {
    const std::string here = unit_of_actor(event, context.setup);
    if (event.action == Action::receive) {
        if (!event.facts.has("to")) event.facts.set("to", here);
        return;
    }
    if (!event.facts.has("from")) event.facts.set("from", sender_of(c, here, context.setup));
    if (!event.facts.has("to")) event.facts.set("to", other_end(c, event.facts.text("from")));
}

void decide_handoff(const Case& c, Event& event, const RuleContext& context) {
    if (event.action != Action::send || event.facts.has("arrive_by")) return;
    const Date sent = event.occurred.date();
    const bool up = event.facts.text("from") == c.row.station.text && !c.row.station.empty();
    const bool first = c.handoffs.empty();
    Date by = context.calendar.add_workdays(up && first ? c.row.received : sent, days_to_center);
    if (!up && c.row.due) by = *c.row.due;
    // A promise that has passed leaves the day itself, or the next on which anybody is there to receive.
    by = std::max(by, sent);
    event.facts.set("arrive_by", context.calendar.works(by) ? by : context.calendar.add_workdays(by, 1));
}

namespace {

/// Only where the papers are can they be sent from; papers sent anew go again from where they left.
void sent_from_where_they_are(const Look& l, const std::string& from) {
    const std::string at = papers_at(l.c);
    if (at.empty() || from == at || decided_at(l.c, from)) return;
    const Term place = named(l.context.setup, at);
    l.refuse(Guard::papers_here, say("the papers lie at {}, not at {}", place, named(l.context.setup, from)),
             say("{} sends them; who records it in its place gives --from {}", place, at), at);
}

} // namespace

std::string papers_at(const Case& c) {
    if (const Handoff* way = on_the_way(c)) return way->from;
    if (!c.handoffs.empty()) return c.handoffs.back().to;
    return c.row.station.empty() ? c.row.center.text : c.row.station.text;
}

bool sent_anew(const Case& c, const Handoff& handoff) {
    return !handoff.received && &handoff != &c.handoffs.back();
}

void papers_here(const Look& l) {
    const std::string from(l.event.facts.text("from")), to(l.event.facts.text("to"));
    const Setup& setup = l.context.setup;
    if (to.empty() || !l.context.setup.unit(UnitId(to)))
        l.refuse(Guard::papers_here, say("to which unit do the papers go?"), say("give --to UNIT"), to);
    else if (!on_its_line(l.c, l.context.setup, to))
        l.refuse(Guard::papers_here, say("the papers of this case do not go to {}", named(setup, to)),
                 say("they go between {} and {}",
                     l.c.row.station.empty() ? Term{"—", "—"} : named(setup, l.c.row.station.text),
                     named(setup, l.c.row.center.text)),
                 to);
    else if (to == from && from == papers_at(l.c))
        l.refuse(Guard::papers_here, say("the papers are at {} already", named(setup, to)),
                 say("give --to UNIT"), to);
    sent_from_where_they_are(l, from);
    const auto by = l.event.facts.date("arrive_by");
    if (by && (*by < l.event.occurred.date() || !l.context.calendar.works(*by)))
        l.refuse(Guard::papers_here, say("nobody receives papers on {}", iso(*by)),
                 say("give --by with a working day that is still to come"), iso(*by));
    const Handoff* way = on_the_way(l.c);
    if (way && !l.given("because"))
        l.refuse(Guard::papers_here,
                 say("the papers are on their way from {} to {} since {}", named(setup, way->from),
                     named(setup, way->to), iso(way->sent)),
                 say("let {} receive them first, or say with --because why they are sent anew",
                     named(setup, way->to)));
}

void papers_on_the_way(const Look& l) {
    const std::string to(l.event.facts.text("to"));
    const Handoff* way = on_the_way_to(l.c, to);
    if (!way)
        return l.refuse(Guard::papers_on_the_way,
                        say("no papers of this case are on their way to {}", named(l.context.setup, to)),
                        say("record first that they were sent: handoff send"), to);
    if (l.event.occurred.date() < way->sent)
        l.refuse(Guard::papers_on_the_way,
                 say("they cannot arrive before they were sent on {}", iso(way->sent)),
                 say("give --at with the time it happened"));
}

namespace {

struct LossWord {
    std::string_view english, chinese;
};
constexpr std::array<LossWord, 3> loss_words{
    {{"never_sent", "登记后未报送"}, {"not_arrived", "已移送未签收"}, {"not_fetched", "已办结未交付"}}};

} // namespace

std::string_view word(Loss loss) {
    return loss_words[static_cast<std::size_t>(loss)].english;
}
std::string_view chinese(Loss loss) {
    return loss_words[static_cast<std::size_t>(loss)].chinese;
}

std::vector<LostPapers> lost_papers(const Case& c, const RuleContext& context, Date today, int after) {
    std::vector<LostPapers> out;
    const auto add = [&](Loss loss, const std::string& from, const std::string& to, Date since, Date due,
                         std::string_view clause) {
        if (today <= due) return;
        out.push_back(
            {loss, from, to, since, due, -remaining_workdays(context.calendar, today, due), clause});
    };
    const auto days_after = [&](Date day, int days) { return context.calendar.add_workdays(day, days); };
    const CaseRow& row = c.row;
    for (const auto& handoff : c.handoffs)
        if (!handoff.received && !sent_anew(c, handoff))
            add(Loss::not_arrived, handoff.from, handoff.to, handoff.sent,
                handoff.due.value_or(days_after(handoff.sent, after)), "二(三)");
    const bool entrusted = row.type == CaseType::service && row.channel == Channel::agent &&
                           !row.station.empty() && row.import_id == 0;
    if (entrusted && c.handoffs.empty() && !row.ended)
        add(Loss::never_sent, row.station.text, row.center.text, row.received,
            days_after(row.received, days_to_center), "二(三)；二(四)受理");
    if (entrusted && row.state == State::completed && !row.returned && !on_the_way(c))
        add(Loss::not_fetched, c.handoffs.empty() ? row.station.text : c.handoffs.back().to, "", *row.ended,
            days_after(*row.ended, days_to_applicant), "行政许可法第四十四条");
    return out;
}

} // namespace bianmin

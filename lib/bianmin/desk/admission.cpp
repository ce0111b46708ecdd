/// Units by the setup, appointments by those that are still to come.
#include "bianmin/desk/admission.hpp"

#include "bianmin/desk/bundles.hpp"
#include "bianmin/desk/matters.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/rules/named.hpp"
#include "bianmin/rules/recusal.hpp"

namespace bianmin {
namespace {

/// By number or telephone where both gave one, else by name; who is not named may be anybody.
bool same_person(const Person& a, const Person& b) {
    if (!a.id_number.empty() && !b.id_number.empty()) return a.id_number == b.id_number;
    if (!a.phone.empty() && !b.phone.empty() && a.phone != b.phone) return false;
    return a.name == b.name && a.name != "匿名";
}

} // namespace

std::optional<Finding> not_our_ledger(const Setup& setup, const Unit& unit) {
    if (setup.own_unit.empty() || stands_below(setup, unit.id, setup.own_unit)) return std::nullopt;
    const std::string& own = setup.own_unit.text;
    const Unit* here = setup.unit(setup.own_unit);
    const bool at_station = here && here->kind == UnitKind::station;
    return Finding{.code = "not-our-ledger",
                   .value = unit.id.text,
                   .message = say("this ledger is that of {}; what {} receives is recorded in its own",
                                  named(setup, own), named(setup, unit.id.text)),
                   .suggestion = at_station
                                     ? say("what was received here is registered with --station {}", own)
                                     : say("what was received here is registered with --center {}", own),
                   .clause = "二(三)"};
}

void refuse_foreign(const Desk& desk, const Opening& opening) {
    const Unit& unit = unit_of(desk.setup, opening);
    // A version of a service is nobody's case, and is in force for all.
    if (opening.service.text == word(CaseType::publication)) return;
    // A complaint is taken down wherever it is made, and heard above.
    if (opening.service.text == word(CaseType::complaint) &&
        stands_below(desk.setup, desk.setup.own_unit, unit.id))
        return;
    refuse_foreign(desk, unit, verb(Action::open));
}

void refuse_foreign(const Desk& desk, const Unit& unit, const Term& act) {
    if (auto foreign = not_our_ledger(desk.setup, unit))
        throw Error(ErrorKind::refused, say("refused: {}", act), {std::move(*foreign)});
}

void refuse_own_judge(const Desk& desk, const Opening& opening) {
    if (opening.service.text != word(CaseType::complaint)) return;
    const UnitId answering = unit_answering_for(desk.setup, opening.subject);
    const UnitId hearing = heard_by(desk.setup, opening.subject, answering);
    const Unit& unit = unit_of(desk.setup, opening);
    if (hearing == answering || (!hearing.empty() && unit.id == hearing)) return;
    const Term whom = named(desk.setup, opening.subject);
    throw Error(
        ErrorKind::refused, say("refused: {}", verb(Action::open)),
        {{.code = "recusal",
          .value = opening.subject,
          .message = hearing.empty() ? say("a complaint against {} is heard by nobody of this district", whom)
                                     : say("a complaint against {} is not heard by {}", whom,
                                           named(desk.setup, unit.id.text)),
          .suggestion =
              hearing.empty()
                  ? say("tell who complains where it is heard: the government above, hotline 12345")
                  : say("leave --center and --station out: {} hears it", named(desk.setup, hearing.text)),
          .clause = "二(一)投诉处理"}});
}

void refuse_booked_twice(const Desk& desk, const Opening& opening) {
    if (opening.service.text != word(CaseType::appointment)) return;
    const auto until = opening.more.date("until").value_or(desk.occurred.date());
    for (const auto& kept : desk.store.matters_about(CaseType::appointment, {opening.subject}, until)) {
        if (kept.row.ended || kept.row.due != until ||
            kept.entries.front().events.front().facts.text("time") != opening.more.text("time"))
            continue;
        const auto whole = find_case(desk.store, kept.row.number);
        if (!same_person(whole.person, opening.applicant)) continue;
        throw Error(ErrorKind::refused, say("refused: appointment"),
                    {{.code = "booked-already",
                      .value = kept.row.number,
                      .message = say("{} has an appointment for this at this time already: {}",
                                     opening.applicant.name, kept.row.number),
                      .suggestion = say("cancel it first: bianmin appointment cancel {}", kept.row.number),
                      .clause = "二(四)"}});
    }
}

} // namespace bianmin

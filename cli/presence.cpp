/// Formula and people.
#include "cli/presence.hpp"

#include "bianmin/config/appraisals.hpp"
#include "bianmin/desk/opening.hpp"

namespace bianmin::cli {

AppraisalFormula formula_of(Session& session, const std::string& file) {
    std::vector<Finding> findings;
    auto formula = load_formula(session.workspace(), session.defaults(), file, findings);
    if (!formula)
        throw Error(ErrorKind::not_found,
                    say("there is no formula {}", file.empty() ? "appraisal.toml" : file), {},
                    say("copy the shipped appraisal/appraisal.toml into the workspace and change it"));
    if (!findings.empty())
        throw Error(ErrorKind::configuration, say("the formula has faults"), std::move(findings));
    return std::move(*formula);
}

UnitId unit_asked_for(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    if (arguments.has("center")) return require_unit(setup, UnitId(arguments.text("center"))).id;
    if (!setup.own_unit.empty()) return setup.own_unit;
    const Staff* actor = setup.person(session.actor());
    const Unit* unit = actor ? setup.unit(actor->unit) : nullptr;
    if (unit && unit->kind == UnitKind::department) return unit->parent;
    if (unit && unit->kind != UnitKind::district) return unit->id;
    throw Error(ErrorKind::usage, say("of which center?"), {}, say("give --center"));
}

std::vector<const Staff*> people_of(const Setup& setup, const UnitId& unit) {
    std::vector<const Staff*> people;
    for (const auto& staff : setup.staff) {
        const Unit* home = setup.unit(staff.unit);
        if (staff.unit == unit || (home && home->kind == UnitKind::department && home->parent == unit))
            people.push_back(&staff);
    }
    return people;
}

std::vector<PostMove> post_moves(Store& store) {
    std::vector<PostMove> moves;
    for (auto& kept : store.matters_about(CaseType::transfer, {}, Date{}))
        if (auto move = move_of({std::move(kept.row), std::move(kept.entries)}))
            moves.push_back(std::move(*move));
    return moves;
}

} // namespace bianmin::cli

/// By the rules of recusal and of rights; the posts held are looked up when they matter.
#include "cli/complainant.hpp"

#include "bianmin/desk/absences.hpp"
#include "bianmin/desk/duty.hpp"
#include "bianmin/rules/recusal.hpp"
#include "cli/case_view.hpp"

namespace bianmin::cli {
namespace {

std::vector<StaffId> posts_held(Session& session, const StaffId& actor) {
    const Moment now = session.now();
    const auto absences = absences_of(session.store_read_only(), {}, now.date());
    return held_posts(session.setup(), absences, actor, now);
}

Facts without_parent(const Facts& facts) {
    Facts out;
    for (const auto& fact : facts.all())
        if (fact.name != "parent")
            std::visit([&](const auto& value) { out.set(fact.name, value); }, fact.value);
    return out;
}

} // namespace

bool knows_who_came(Session& session, const CaseRow& row) {
    if (row.type != CaseType::complaint) return true;
    const auto actor = session.known_actor();
    return actor && (may_know_who_came(session.setup(), row, *actor) ||
                     may_know_who_came(session.setup(), row, *actor, posts_held(session, *actor)));
}

std::function<bool(const CaseRow&)> who_came_known(Session& session) {
    const StaffId actor = session.known_actor().value_or(StaffId());
    return [&setup = session.setup(), actor, held = posts_held(session, actor)](const CaseRow& row) {
        return may_know_who_came(setup, row, actor, held);
    };
}

bool reveals(Session& session, const CaseRow& row) {
    return session.globals().reveal && knows_who_came(session, row);
}

void hide_who_came(Session& session, KeptCase& kept) {
    if (knows_who_came(session, kept.row)) return;
    kept.person = {};
    // The applicant of that case is, as a rule, who complained.
    kept.row.parent.clear();
    for (auto& entry : kept.entries)
        for (auto& event : entry.events) event.facts = without_parent(event.facts);
}

Person who_came(Session& session, const CaseRow& row, const Person& person) {
    if (!knows_who_came(session, row)) return {};
    return shown(row.type, person, session.globals().reveal);
}

} // namespace bianmin::cli

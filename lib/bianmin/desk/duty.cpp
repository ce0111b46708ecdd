/// One look at the absences of those an act concerns, then pure rules.
#include "bianmin/desk/duty.hpp"

#include "bianmin/domain/changed_facts.hpp"
#include "bianmin/rules/named.hpp"
#include "bianmin/rules/recusal.hpp"
#include "bianmin/rules/shown_span.hpp"

#include <algorithm>
#include <iterator>

namespace bianmin {
namespace {

constexpr const char* clause = "二(五)AB岗";

/// What the program writes because time passed is nobody's act.
bool by_time(const Event& event) {
    return event.action == Action::warn || event.action == Action::recount ||
           event.facts.number("deemed") != 0;
}

bool assigns(const Event& event) {
    return (event.action == Action::assign || event.action == Action::transfer ||
            event.action == Action::accept) &&
           !event.facts.text("handler").empty();
}

/// The rectification that a bad rating demands follows from it, by whomever that was recorded
/// (国办发〔2019〕51号): no right of the recorder's is asked.
bool follows_a_rating(const Event& event) {
    return event.action == Action::open && event.facts.text("type") == word(CaseType::rectification) &&
           event.facts.has("rating") && event.facts.has("parent");
}

/// An errand is run by who is on duty, like any assignment.
bool entrusts(const Event& event) {
    return event.action == Action::open && !event.facts.text("agent").empty();
}

class Settling {
public:
    Settling(const Desk& desk, const Whose& of, const Service* service, std::vector<Event>& events)
        : desk_(desk), setup_(desk.setup), of_(of), service_(service), events_(events) {}

    /// The first event that may not be; nullptr: all may.
    const Event* run() {
        if (events_.empty()) return nullptr;
        absences_ = anybody_matters() ? absences_of(desk_.store, {}, since())
                                      : absences_around(desk_.store, setup_, people(), since());
        const bool by_rule = follows_a_rating(events_.front());
        for (auto& event : events_) {
            if (!by_time(event) && !by_rule) actor(event);
            if (assigns(event)) assignment(event, "handler");
            if (assigns(event)) handler_right(event);
            if (entrusts(event)) assignment(event, "agent");
            recusal(event);
            if (of_.type == CaseType::complaint && event.action != Action::open) recusal_of_people(event);
            if (event.action == Action::extend) approval(event);
            if (event.action == Action::open && of_.type == CaseType::absence) absence(event);
            if (!findings.empty()) return &event;
        }
        return nullptr;
    }

    std::vector<Finding> findings;
    std::vector<StandIn> stand_ins;

private:
    void add(std::vector<StaffId>& people, std::string_view id) const {
        if (const Staff* staff = setup_.person(StaffId(id))) people.push_back(staff->id);
    }

    /// Whose post somebody holds stands in the record of an absence, be it of anybody.
    bool anybody_matters() const {
        return std::ranges::any_of(events_, [&](const Event& event) {
            const Staff* actor = setup_.person(event.actor);
            return (actor && !may(setup_, *actor, event.action, of_)) || event.action == Action::extend ||
                   (event.action == Action::open && of_.type == CaseType::absence);
        });
    }

    /// Everybody else whose absence can matter: looked up once.
    std::vector<StaffId> people() const {
        std::vector<StaffId> out;
        for (const auto& event : events_) {
            out.push_back(event.actor);
            if (assigns(event)) add(out, event.facts.text("handler"));
            if (entrusts(event)) add(out, event.facts.text("agent"));
        }
        return out;
    }

    Date since() const {
        Date first = events_.front().occurred.date();
        for (const auto& event : events_) {
            first = std::min(first, event.occurred.date());
            if (const auto from = parse_moment(event.facts.text("from")))
                first = std::min(first, from->date());
        }
        return first;
    }

    void actor(Event& event) {
        const Staff* actor = setup_.person(event.actor);
        if (!actor || !still_there(*actor, event)) return;
        const auto held = held_posts(setup_, absences_, actor->id, event.occurred);
        const Staff* by = by_right_of(setup_, *actor, held, event.action, of_);
        if (!by) return findings.push_back(no_right(setup_, *actor, event.action, of_));
        if (by != actor && !event.facts.has("acting_for")) event.facts.set("acting_for", by->id.text);
        // Who was away and who was there is recorded by whoever knows of it, as of its own day.
        const Absence* away = absence_at(absences_, actor->id, event.occurred);
        if (!away || of_.type == CaseType::absence || of_.type == CaseType::attendance) return;
        const auto duty = bianmin::on_duty(setup_, absences_, actor->id, event.occurred);
        findings.push_back(
            {.code = "actor-away",
             .value = away->number,
             .message = duty ? say("{} is away until {}; {} holds the post", actor->id.text,
                                   shown_until(away->span.until), duty->text)
                             : say("{} is away until {}; nobody holds the post", actor->id.text,
                                   shown_until(away->span.until)),
             .suggestion = say("record the return first: bianmin staff back {}", actor->id.text),
             .clause = clause});
    }

    bool still_there(const Staff& person, const Event& event) {
        if (!left_before(person, event.occurred.date())) return true;
        findings.push_back({.code = "left",
                            .value = person.id.text,
                            .message = say("{} left the post on {}", person.id.text, iso(*person.until)),
                            .suggestion = say("name somebody else, see: bianmin staff on-duty"),
                            .clause = "二(五)"});
        return false;
    }

    void assignment(Event& event, const char* fact) {
        const StaffId named(event.facts.text(fact));
        if (const Staff* person = setup_.person(named); person && !still_there(*person, event)) return;
        const Absence* away = absence_at(absences_, named, event.occurred);
        if (!away) return;
        const auto duty = bianmin::on_duty(setup_, absences_, named, event.occurred);
        if (duty) {
            event.facts = changed(event.facts, fact, duty->text);
            event.facts.set("for", named.text);
            stand_ins.push_back({named, *duty, away->span.until});
            return;
        }
        findings.push_back({.code = "nobody-on-duty",
                            .value = named.text,
                            .message = say("{} is away until {} and nobody stands in", named.text,
                                           shown_until(away->span.until)),
                            .suggestion = say("name somebody else, see: bianmin staff on-duty"),
                            .clause = clause});
    }

    /// Who gets a case must be able to end it.
    void handler_right(const Event& event) {
        const Staff* named = setup_.person(StaffId(event.facts.text("handler")));
        if (named && findings.empty() && !may(setup_, *named, Action::complete, of_))
            findings.push_back(no_right(setup_, *named, Action::complete, of_));
    }

    /// An approver is written by id or by name.
    bool approves(const Event& event, const std::string& id) const {
        if (event.action != Action::extend) return false;
        const std::string_view approver = event.facts.text("approver");
        const Staff* person = setup_.person(StaffId(id));
        return approver == id || (person && approver == person->name);
    }

    bool names_subject(const Event& event) const {
        const auto is = [&](const char* fact) { return event.facts.text(fact) == of_.subject; };
        if (event.action == Action::correct) return event.facts.text("field") == "handler" && is("value");
        if (event.action == Action::remind) return of_.type == CaseType::complaint && is("to");
        return assigns(event) && is("handler");
    }

    /// What a rectification is about is put right by whom it is about; somebody else sees to it, asks the
    /// public about it and ends it.
    static bool settles(Action action) {
        return action == Action::call_back || action == Action::complete || action == Action::withdraw ||
               action == Action::reject;
    }

    /// 回避: whom it is about has no say in a complaint, and gets neither that nor a rectification in hand.
    void recusal(const Event& event) {
        if (of_.subject.empty() || event.action == Action::open) return;
        const bool complaint = of_.type == CaseType::complaint;
        if (!complaint && of_.type != CaseType::rectification) return;
        const bool acts = event.actor.text == of_.subject || approves(event, of_.subject);
        const bool has_a_say = acts && (complaint || settles(event.action));
        if (!has_a_say && !names_subject(event)) return;
        findings.push_back({.code = "recusal",
                            .value = of_.subject,
                            .message = complaint
                                           ? say("the complaint is against {}", named(setup_, of_.subject))
                                           : say("the rectification is about {}", named(setup_, of_.subject)),
                            .suggestion = say("somebody else deals with it"),
                            .clause = complaint ? "二(一)投诉处理" : "二(五)群众测评"});
    }

    /// Of a complaint against a window or a station, those who hold its posts.
    void recusal_of_people(const Event& event) {
        const char* otherwise = event.action == Action::remind ? "to" : "handler";
        const auto given_to = event.facts.text(event.action == Action::correct ? "value" : otherwise);
        for (const auto& staff : setup_.staff) {
            const std::string& id = staff.id.text;
            if (event.actor != staff.id && !approves(event, id) && given_to != id) continue;
            if (id == of_.subject || !concerned(setup_, of_.subject, staff.id)) continue;
            findings.push_back({.code = "recusal",
                                .value = id,
                                .message = say("the complaint is against {}, where {} works",
                                               named(setup_, of_.subject), named(setup_, id)),
                                .suggestion = say("somebody else deals with it"),
                                .clause = "二(一)投诉处理"});
        }
    }

    void approval(const Event& event) {
        const std::string approver(event.facts.text("approver"));
        const auto held = held_posts(setup_, absences_, StaffId(approver), event.occurred);
        if (auto finding = approver_refusal(setup_, approver, service_, held, of_))
            findings.push_back(std::move(*finding));
    }

    void absence(Event& event) {
        const auto from = parse_moment(event.facts.text("from")),
                   to = parse_moment(event.facts.text("back_by"));
        if (!setup_.person(StaffId(of_.subject)) || !from || !to || *to < *from)
            return findings.push_back(
                {.code = "absence-incomplete",
                 .value = of_.subject,
                 .message = say("an absence says who is away, from when and until when"),
                 .suggestion = say("record it with: bianmin staff away"),
                 .clause = clause});
        if (!event.facts.has("takers")) fix_takers(setup_, StaffId(of_.subject), {}, event.facts);
        const CaseRow row{.type = CaseType::absence, .subject = of_.subject};
        const auto wanted = absence_of(row, {Entry{.events = {event}}});
        for (auto& finding : absence_refusals(setup_, absences_, wanted.value(), desk_.now))
            findings.push_back(std::move(finding));
    }

    const Desk& desk_;
    const Setup& setup_;
    const Whose& of_;
    const Service* service_;
    std::vector<Event>& events_;
    std::vector<Absence> absences_;
};

} // namespace

std::vector<Absence> absences_of(Store& store, const std::vector<StaffId>& people, Date since) {
    std::vector<std::string> subjects;
    for (const auto& person : people)
        if (!person.empty()) subjects.push_back(person.text);
    if (!people.empty() && subjects.empty()) return {};
    std::vector<Absence> out;
    for (const auto& kept : store.matters_about(CaseType::absence, subjects, since))
        if (auto absence = absence_of(kept.row, kept.entries)) out.push_back(std::move(*absence));
    return out;
}

std::vector<Absence> absences_around(Store& store, const Setup& setup, const std::vector<StaffId>& people,
                                     Date since) {
    const auto asked = with_takers(setup, people);
    auto out = absences_of(store, asked, since);
    // Whom the record of an absence names may be another than whom the setup names by now.
    std::vector<StaffId> recorded;
    for (const auto& absence : out)
        for (auto& taker : takers_in(setup, absence))
            if (!std::ranges::binary_search(asked, taker)) recorded.push_back(std::move(taker));
    if (!recorded.empty()) std::ranges::move(absences_of(store, recorded, since), std::back_inserter(out));
    return out;
}

std::vector<StandIn> settle_duty(const Desk& desk, const Whose& of, const Service* service,
                                 std::vector<Event>& events, std::string_view number) {
    Settling settling(desk, of, service, events);
    const Event* stopped = settling.run();
    if (stopped)
        throw Error(ErrorKind::refused,
                    number.empty() ? say("refused: {}", verb(stopped->action))
                                   : say("refused: {} of {}", verb(stopped->action), number),
                    std::move(settling.findings));
    return std::move(settling.stand_ins);
}

std::vector<StaffId> posts_held(const Desk& desk) {
    return held_posts(desk.setup, absences_of(desk.store, {}, desk.occurred.date()), desk.actor,
                      desk.occurred);
}

void require_right(const Desk& desk, Deed deed, const UnitId& unit) {
    if (!no_right(desk.setup, desk.actor, deed, unit)) return;
    if (auto finding = no_right(desk.setup, desk.actor, deed, unit, posts_held(desk)))
        throw Error(ErrorKind::refused, say("refused: {}", deed_term(deed)), {std::move(*finding)});
}

} // namespace bianmin

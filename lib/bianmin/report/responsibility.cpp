/// The stretches of a case, from its log.
#include "bianmin/report/responsibility.hpp"

#include "bianmin/rules/just_before.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

/// Reads the log of one case; a stretch ends a second before the next begins.
class Reader {
public:
    explicit Reader(const CaseRow& row) : imported_(row.import_id != 0) {}

    void take(const Event& event) {
        const Facts& facts = event.facts;
        decide(event);
        const bool assigns = event.action == Action::accept || event.action == Action::assign ||
                             event.action == Action::transfer;
        if (assigns && facts.has("handler"))
            hand_to(std::string(facts.text("handler")), event.occurred, std::string(facts.text("for")));
        switch (event.action) {
        case Action::open: return open(event);
        case Action::correct: return correct(event);
        case Action::complete: return end(Part::handler, event.occurred);
        case Action::return_: return end(Part::agent, event.occurred);
        case Action::reject:
        case Action::withdraw:
        case Action::annul: end(Part::handler, event.occurred); return end(Part::agent, event.occurred);
        case Action::reopen: return begin(part_, person_, event.occurred);
        case Action::join: return begin(Part::co_handler, std::string(facts.text("unit")), event.occurred);
        case Action::opine: return opine(std::string(facts.text("unit")), event.occurred);
        default: return;
        }
    }

    std::vector<Answering> finish(Moment now) {
        for (auto& one : out_)
            if (one.goes_on) one.span.until = std::max(one.span.from, now);
        std::ranges::stable_sort(out_, {}, [](const Answering& one) { return one.span.from; });
        return std::move(out_);
    }

private:
    void open(const Event& event) {
        // Who imports a ledger met nobody; whom its row names is the handler from the same moment on.
        part_ = Part::first_contact;
        person_ = imported_ ? std::string() : event.actor.text;
        begin(part_, person_, event.occurred);
        begin(Part::agent, std::string(event.facts.text("agent")), event.occurred);
    }

    /// Of a moment, by whose right it was.
    void decide(const Event& event) {
        const std::string right(event.facts.text("acting_for"));
        if (right.empty() && event.action != Action::waive) return;
        out_.push_back({.part = Part::decision,
                        .post = right.empty() ? event.actor.text : right,
                        .by = event.actor.text,
                        .span = {event.occurred, event.occurred},
                        .act = event.action});
    }

    void correct(const Event& event) {
        const auto field = event.facts.text("field");
        std::string value(event.facts.text("value"));
        if (field == "handler") return hand_to(std::move(value), event.occurred, {});
        if (field != "agent") return;
        end(Part::agent, just_before(event.occurred));
        begin(Part::agent, std::move(value), event.occurred);
    }

    void hand_to(std::string person, Moment when, std::string named_for) {
        if (part_ == Part::handler && person_ == person) return;
        end(Part::handler, just_before(when));
        part_ = Part::handler;
        person_ = std::move(person);
        begin(part_, person_, when, std::move(named_for));
    }

    void opine(const std::string& unit, Moment when) {
        for (auto& one : out_)
            if (one.goes_on && one.part == Part::co_handler && one.post == unit) close(one, when);
    }

    void begin(Part part, std::string post, Moment when, std::string named_for = {}) {
        if (post.empty()) return;
        out_.push_back({.part = part,
                        .post = post,
                        .by = post,
                        .span = {when, when},
                        .goes_on = true,
                        .named_for = std::move(named_for)});
    }

    /// Of the handler also the first contact: one of them answers at a time.
    void end(Part part, Moment when) {
        for (auto& one : out_)
            if (one.goes_on &&
                (one.part == part || (part == Part::handler && one.part == Part::first_contact)))
                close(one, when);
    }

    static void close(Answering& one, Moment when) {
        one.goes_on = false;
        one.span.until = std::max(one.span.from, when);
    }

    bool imported_;
    Part part_ = Part::first_contact;
    std::string person_;
    std::vector<Answering> out_;
};

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> part_words{{{"first_contact", "首问"},
                                                                                   {"handler", "承办"},
                                                                                   {"agent", "代办"},
                                                                                   {"co_handler", "会办"},
                                                                                   {"decision", "决定"}}};

} // namespace

std::string_view word(Part part) {
    return part_words[static_cast<std::size_t>(part)].first;
}

std::string_view chinese(Part part) {
    return part_words[static_cast<std::size_t>(part)].second;
}

std::vector<Answering> stretches_of(const CaseRow& row, const std::vector<Entry>& entries, Moment now) {
    Reader reader(row);
    for (const auto& entry : entries)
        for (const auto& event : entry.events) reader.take(event);
    return reader.finish(now);
}

std::vector<Answering> answering(const Setup& setup, std::span<const Absence> absences,
                                 const std::vector<Answering>& stretches) {
    std::vector<Answering> out;
    for (const auto& one : stretches) {
        if (one.part == Part::co_handler || one.part == Part::decision) {
            out.push_back(one);
            continue;
        }
        for (auto& held : holdings(setup, absences, StaffId(one.post), one.span)) {
            Answering& part = out.emplace_back(one);
            part.by = held.by.text;
            part.span = held.span;
            part.reserve = held.reserve;
            part.goes_on = one.goes_on && held.span.until == one.span.until;
        }
    }
    return out;
}

} // namespace bianmin

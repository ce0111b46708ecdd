/// What stands on an official paper (文书): the fields its template may ask for. config/forms/README.md lists
/// them in Chinese.
#pragma once
#include "bianmin/paper/fields.hpp"
#include "bianmin/rules/calendar.hpp"
#include "bianmin/rules/forms.hpp"

#include <string>

namespace bianmin {

/// What a paper tells of. `then` is the case as it was when the event happened: a paper printed again later
/// says what it said.
struct PaperFacts {
    const PaperForm& form;
    const Setup& setup;
    const WorkingCalendar& calendar;
    const Case &now, &then;
    std::span<const LoggedEvent> log;
    std::size_t subject = 0;
    const Person& applicant;
    UnitId unit;        ///< that issues it
    std::string number; ///< empty: a trial
    int times = 1, copies = 1;
    Moment printed;
    bool reveal = false;

    const Event& event() const { return *log[subject].event; }
    const Service* service() const { return setup.service(now.row.service, now.row.received); }
    const Unit* issuer() const { return setup.unit(unit); }
};

Fields paper_fields(const PaperFacts& facts);
/// How many copies are printed where nothing else is asked for.
int usual_copies(const PaperForm& form);

// The parts, one file each.
void add_parties(const PaperFacts& facts, Fields& fields);  ///< units, applicant, who works on it
void add_matter(const PaperFacts& facts, Fields& fields);   ///< service, materials, fee
void add_clocks(const PaperFacts& facts, Fields& fields);   ///< days and limits
void add_events(const PaperFacts& facts, Fields& fields);   ///< what the event said, and those before it
void add_terms(const PaperFacts& facts, Fields& fields);    ///< by when each stage is through
void add_reminder(const PaperFacts& facts, Fields& fields); ///< the clock a reminder is about

} // namespace bianmin

/// The guards of requests for information.
#include "bianmin/rules/information.hpp"

#include "bianmin/rules/decide.hpp"

namespace bianmin {

bool by_revised_regulation(const CaseRow& request) {
    return request.type == CaseType::information && request.received >= make_date(2019, 5, 15);
}

void asked_in_time(const Look& l) {
    if (!by_revised_regulation(l.c.row) || l.c.row.notices > 0 || l.given("because")) return;
    const Date until = l.context.calendar.add_workdays(l.c.row.received, supplement_asked_days);
    if (l.event.occurred.date() > until)
        l.refuse(Guard::notified_once, say("what is unclear is asked about until {}", iso(until)),
                 say("a later notice needs --because, which stands in the log"));
}

void term_named(const Look& l) {
    if (by_revised_regulation(l.c.row) && !l.event.facts.has("within"))
        l.refuse(Guard::missing_listed, say("the notice says within what term a request is supplemented"),
                 say("give --within, in working days (政府信息公开条例第三十条)"));
}

void request_complete(const Look& l) {
    const bool waits = l.c.row.state == State::incomplete || l.c.opening.number("incomplete") != 0;
    if (!waits || l.c.supplied) return;
    l.refuse(Guard::materials_complete, say("the request is to be supplemented first"),
             l.c.row.notices > 0
                 ? say("record what came: bianmin case supply; who does not supplement in time gives the "
                       "request up: bianmin case withdraw")
                 : say("tell the applicant once what is unclear: bianmin case notify"));
}

std::optional<AnswerTerm> answer_term(const Case& c, const RuleContext& context) {
    const CaseRow& row = c.row;
    if (row.type != CaseType::information || row.state != State::registered) return std::nullopt;
    const Service* service = context.setup.service(row.service, row.received);
    if (!service) return std::nullopt;
    const Date start = answer_begins(c);
    return AnswerTerm{start, service->promised, due_date(context.calendar, start, service->promised)};
}

} // namespace bianmin

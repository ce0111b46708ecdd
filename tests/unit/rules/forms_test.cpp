/// Which papers fit which case, and how they are numbered.
#include "bianmin/rules/fold.hpp"
#include "bianmin/rules/forms.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

struct Told {
    std::vector<Entry> entries;
    Case c;
    std::vector<LoggedEvent> log;

    explicit Told(std::vector<Event> events) {
        entries.push_back({.events = std::move(events)});
        c = fold_case(CaseRow{}, entries);
        log = log_of(entries);
    }
    std::optional<std::size_t> subject(std::string_view form) const {
        return paper_subject(*paper_form(form), c, log);
    }
};

Event event(Action action, Facts facts = {}) {
    return {.action = action,
            .occurred = at(make_date(2018, 8, 10), 9),
            .actor = StaffId("zhao"),
            .facts = facts};
}

Event opened(const char* channel) {
    return event(Action::open,
                 Facts().set("kind", "promised").set("channel", channel).set("service", "MZ-2"));
}

} // namespace

TEST_CASE("a paper tells of the last event of its kind") {
    const Told told({opened("agent"), event(Action::notify), event(Action::notify), event(Action::supply),
                     event(Action::accept), event(Action::print, Facts().set("form", "acceptance"))});
    CHECK(told.subject("entrustment") == 0);
    CHECK(told.subject("notice") == 2);
    CHECK(told.subject("acceptance") == 4);
    CHECK(told.subject("promise") == 4);
    CHECK_FALSE(told.subject("rejection"));
    CHECK_FALSE(told.subject("receipt"));
    CHECK_FALSE(told.subject("termination"));
    CHECK(printable_forms(told.c, told.log) ==
          "entrustment 委托书, acceptance 受理单, promise 承诺件通知书, notice 一次性告知书");
}

TEST_CASE("a paper about an outcome falls when the case is taken up again, others stay") {
    const Told told({opened("agent"), event(Action::accept), event(Action::reject), event(Action::reopen)});
    CHECK_FALSE(told.subject("rejection"));
    CHECK_FALSE(told.subject("termination"));
    CHECK(told.subject("acceptance") == 1);
}

TEST_CASE("a reminder is named by whom it goes to, a card by itself") {
    const PaperForm& form = *paper_form("reminder");
    CHECK(paper_name(form, event(Action::remind, Facts().set("paper", "催办单"))) == "催办单");
    CHECK(paper_name(form, event(Action::remind, Facts().set("paper", "督办单"))) == "督办单");
    CHECK(paper_name(form, event(Action::warn)) == "督办单");
}

TEST_CASE("a refusal says why, what is possible, and the clause") {
    const Told told({opened("window")});
    const Finding finding = not_printable(*paper_form("委托书"), told.c, told.log);
    CHECK(finding.code == "form-not-due");
    CHECK(english(finding.message) == "only an entrusted case has one");
    CHECK(english(finding.suggestion) == "no paper can be printed yet");
    CHECK(finding.clause == "二(四)委托");
}

TEST_CASE("a receipt that was voided has no slip, a fee noted with a step has one") {
    const Event money = event(Action::collect, Facts().set("fee_fen", 1000).set("receipt", "R1"));
    CHECK(Told({opened("window"), event(Action::accept), money}).subject("receipt") == 2);
    CHECK_FALSE(Told({opened("window"), event(Action::accept), money,
                      event(Action::void_, Facts().set("receipt", "R1"))})
                    .subject("receipt"));
    CHECK(Told({opened("window"), event(Action::accept, Facts().set("fee_fen", 500))}).subject("receipt") ==
          1);
}

TEST_CASE("a paper is found by its title and by what else it is called") {
    const auto word_of = [](std::string_view name) {
        const PaperForm* form = paper_form(name);
        return form ? form->word : std::string_view();
    };
    CHECK(word_of("催办单") == "reminder");
    CHECK(word_of("督办单") == "reminder");
    CHECK(word_of("不予受理通知书") == "rejection");
    CHECK(word_of("转办单") == "assignment");
    CHECK(word_of("回交单") == "delivery");
    CHECK(word_of("代收费用凭条") == "receipt");
    CHECK(word_of("奖状").empty());
    for (const auto& name : paper_names()) CHECK(paper_form(name) != nullptr);
}

TEST_CASE("no two units number alike") {
    const Setup setup = testing::small_setup();
    const PaperForm& form = *paper_form("acceptance");
    CHECK(paper_number(setup, setup.units[1], form, 2018, 15) == "徐庄便受〔2018〕15号");
    Unit station = setup.units[2];
    station.short_name = "徐庄";
    CHECK(paper_number(setup, station, form, 2018, 15) == "徐庄彭庄便受〔2018〕15号");
    CHECK(paper_mark(setup, setup.units[0]) == "山亭");
}

TEST_CASE("every paper has its own letter, so that its numbers are its own") {
    for (const auto& a : paper_forms())
        for (const auto& b : paper_forms())
            if (&a != &b) CHECK(a.letter != b.letter);
    CHECK(paper_forms().size() == 14);
    CHECK(paper_form("nothing") == nullptr);
}

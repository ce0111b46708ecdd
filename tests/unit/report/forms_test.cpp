/// The shipped templates ask for what there is, and their README tells of it all.
#include "bianmin/paper/flow.hpp"
#include "bianmin/paper/markup.hpp"
#include "bianmin/paper/tags.hpp"
#include "bianmin/report/forms.hpp"
#include "bianmin/rules/fold.hpp"
#include "unit/support/small_setup.hpp"
#include "unit/support/source.hpp"

#include <doctest/doctest.h>
#include <fstream>
#include <iterator>

using namespace bianmin;

namespace {

std::string shipped(const std::string& file) {
    std::ifstream in(test::source_folder() + "/config/forms/" + file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Template shipped_template(std::string_view form) {
    return read_template(form, [](std::string_view name) -> std::optional<TemplateFile> {
        const std::string file = std::string(name) + ".html";
        auto text = shipped(file);
        if (text.empty()) return std::nullopt;
        return TemplateFile{file, std::move(text)};
    });
}

struct Office {
    Setup setup = testing::small_setup();
    WorkingCalendar calendar{setup.calendars};
    std::vector<Entry> entries;
    Case c;
    std::vector<LoggedEvent> log;
    UnitId unit{"xuzhuang"}; ///< that issues the papers
    Person person{.name = "孙七",
                  .id_number = "370499198001010010",
                  .phone = "13000001234",
                  .address = "徐庄镇彭庄村1号"};

    Office() {
        const auto event = [](Action action, Facts facts, int day) {
            return Event{.action = action,
                         .occurred = at(make_date(2018, 8, day), 9),
                         .actor = StaffId("zhao"),
                         .facts = facts};
        };
        setup.services[1].materials = {{.name = "身份证", .original = 1, .copy = 2},
                                       {.name = "户口簿", .copy = 1}};
        entries.push_back({.origin = UnitId("xuzhuang")});
        entries.back().events = {
            event(Action::open,
                  Facts()
                      .set("service", "MZ-2")
                      .set("kind", "promised")
                      .set("center", "xuzhuang")
                      .set("channel", "agent")
                      .set("materials", "all")
                      .set("agent", "qiao"),
                  10),
            event(Action::accept,
                  Facts().set("limit", 10).set("unit", "workday").set("due", make_date(2018, 8, 24)), 10),
            event(Action::collect, Facts().set("fee_fen", 1050).set("receipt", "徐庄便收〔2018〕3号"), 10),
            event(Action::extend,
                  Facts()
                      .set("by", 2)
                      .set("approver", "王主任")
                      .set("because", "核查")
                      .set("due", make_date(2018, 8, 28)),
                  13)};
        c = fold_case(CaseRow{.number = "370406106-20180810-0001"}, entries);
        log = log_of(entries);
    }

    Fields fields(std::string_view form, bool reveal = false, int copies = 2) const {
        const PaperForm& kind = *paper_form(form);
        const std::size_t subject = paper_subject(kind, c, log).value_or(0);
        Case then;
        for (std::size_t i = 0; i <= subject; ++i) apply(then, *log[i].event);
        return paper_fields({.form = kind,
                             .setup = setup,
                             .calendar = calendar,
                             .now = c,
                             .then = then,
                             .log = log,
                             .subject = subject,
                             .applicant = person,
                             .unit = unit,
                             .number = "N",
                             .times = 2,
                             .copies = copies,
                             .printed = at(make_date(2018, 9, 1), 9),
                             .reveal = reveal});
    }
};

} // namespace

TEST_CASE("every shipped template is sound, and is a page or two") {
    const Office office;
    for (const auto& form : paper_forms()) {
        CAPTURE(form.word);
        const Template read = shipped_template(form.word);
        CHECK(markup_faults(read).empty());
        const Fields fields = office.fields(form.word);
        CHECK(unknown_fields(read, fields).empty());
        const Flow flow = read_markup(fill_template(read, fields), std::string(form.word));
        CHECK(flow.sections.size() == 2);
        CHECK(flow.title.find(form.word == "rejection" ? "通知书" : form.title) != std::string::npos);
    }
}

TEST_CASE("the README of the forms names every field, and none that there is not") {
    const Fields fields = Office().fields("acceptance");
    const std::string text = shipped("README.md");
    const std::size_t begin = text.find("## 字段");
    const std::string table = text.substr(begin, text.find("\n## ", begin) - begin);
    for (const auto& name : fields.names()) {
        CAPTURE(name);
        CHECK(table.find("`" + name + "`") != std::string::npos);
    }
    for (std::size_t start = table.find('`'); start != std::string::npos;) {
        const std::size_t end = table.find('`', start + 1);
        const std::string name = table.substr(start + 1, end - start - 1);
        bool known = fields.has_text(name) || fields.list(name);
        for (const auto& [list, value] : fields.lists())
            known = known || std::find(value.names.begin(), value.names.end(), name) != value.names.end();
        CAPTURE(name);
        CHECK(known);
        start = table.find('`', end + 1);
    }
}

TEST_CASE("a paper says what was decided when it happened") {
    const Office office;
    CHECK(office.fields("acceptance").text("due") == "2018年8月24日");
    CHECK(office.fields("extension").text("was_due") == "2018年8月24日");
    CHECK(office.fields("extension").text("due") == "2018年8月28日");
    CHECK(office.fields("extension").text("by") == "2个工作日");
    CHECK(office.fields("acceptance").text("date") == "2018年8月10日");
    CHECK(office.fields("acceptance").text("first_day_law") == "《中华人民共和国民法总则》第二百零一条");
    CHECK(office.fields("acceptance").text("materials_line") ==
          "1.身份证（原件1份、复印件2份）；2.户口簿（复印件1份）");
}

TEST_CASE("who does not need to know is not told") {
    const Office office;
    CHECK(office.fields("acceptance").text("id_number") == "370499198001010010");
    CHECK(office.fields("assignment").text("id_number") == "370499********0010");
    CHECK(office.fields("assignment").text("phone") == "13000001234");
    CHECK(office.fields("joint").text("applicant") == "孙七");
    CHECK(office.fields("joint").text("phone") == "130****1234");
    CHECK(office.fields("reminder").text("applicant") == "孙*");
    CHECK(office.fields("reminder", true).text("applicant") == "孙七");
}

TEST_CASE("the slip of a receipt has its number and its amount in capitals") {
    const Fields fields = Office().fields("receipt");
    CHECK(fields.text("receipt") == "徐庄便收〔2018〕3号");
    CHECK(fields.text("amount") == "10.50");
    CHECK(fields.text("amount_capitals") == "人民币壹拾元伍角整");
    CHECK(fields.text("payer") == "孙七");
}

TEST_CASE("copies have their names, one alone is never the stub") {
    const Office office;
    const auto names = [&](std::string_view form, int copies) {
        std::string out;
        const Fields fields = office.fields(form, false, copies);
        for (const auto& row : fields.list("copies")->rows) out += row[0] + ",";
        return out;
    };
    CHECK(names("acceptance", 2) == "存根，本单位留存,正本，交申请人,");
    CHECK(names("acceptance", 1) == "正本，交申请人,");
    CHECK(names("acceptance", 3) == "存根，本单位留存,正本，交申请人,副本,");
    CHECK(names("receipt", 3) == "存根联，本单位留存,记账联，随款上缴,收据联，交款人收执,");
    CHECK(names("delivery", 1) == ",");
    CHECK(usual_copies(*paper_form("receipt")) == 3);
}

TEST_CASE("papers name people and units, never their ids") {
    Office office;
    office.setup.units.front().aliases = {"山亭区政务服务管理办公室"};
    const auto take = [&](Action action, Facts facts) {
        office.entries.back().events.push_back({.action = action,
                                                .occurred = at(make_date(2018, 8, 14), 9),
                                                .actor = StaffId("zhao"),
                                                .facts = facts});
        office.c = fold_case(CaseRow{.number = "370406106-20180810-0001"}, office.entries);
        office.log = log_of(office.entries);
    };
    take(Action::remind, Facts().set("level", 1).set("to", "zhao").set("paper", "催办单"));
    CHECK(office.fields("reminder").text("to") == office.setup.person(StaffId("zhao"))->name);
    CHECK(office.fields("reminder").text("title") == "催办单");
    CHECK(office.fields("reminder").text("urging") == "催办");
    take(Action::remind, Facts().set("level", 4).set("to", "shanting").set("paper", "督办单"));
    CHECK(office.fields("reminder").text("to") == "山亭区政务服务管理办公室");
    CHECK(office.fields("reminder").text("title") == "督办单");
    CHECK(office.fields("reminder").text("urging") == "督办");
    office.unit = UnitId("shanting");
    CHECK(office.fields("reminder").text("unit") == "山亭区政务服务管理办公室");
    CHECK(office.fields("reminder").text("district") == "山亭区");
    office.unit = UnitId("xuzhuang");
    take(Action::extend, Facts().set("by", 1).set("approver", "zhao").set("because", "核查"));
    CHECK(office.fields("extension").text("approver") == office.setup.person(StaffId("zhao"))->name);
    take(Action::extend, Facts().set("by", 1).set("approver", "王主任").set("because", "核查"));
    CHECK(office.fields("extension").text("approver") == "王主任");
}

TEST_CASE("a reminder tells of its own clock, and a card of every kind has a name") {
    Office office;
    const auto take = [&](Action action, Facts facts) {
        office.entries.back().events.push_back({.action = action,
                                                .occurred = at(make_date(2018, 8, 30), 9),
                                                .actor = StaffId("zhao"),
                                                .facts = facts});
        office.c = fold_case(CaseRow{.number = "370406106-20180810-0001"}, office.entries);
        office.log = log_of(office.entries);
        return office.fields("reminder");
    };
    const Fields own = take(Action::remind, Facts().set("level", 1).set("to", "zhao").set("paper", "催办单"));
    CHECK(own.text("clock") == "承诺时限");
    CHECK(own.text("clock_due") == "2018年8月28日");
    CHECK(own.text("clock_left") == "已超期2个工作日");
    CHECK(own.text("above").empty());
    const Fields other = take(Action::remind, Facts()
                                                  .set("level", 2)
                                                  .set("to", "zhao")
                                                  .set("paper", "督办单")
                                                  .set("clock", "delivery")
                                                  .set("was_due", make_date(2018, 8, 31)));
    CHECK(other.text("clock") == "送达时限");
    CHECK(other.text("clock_due") == "2018年8月31日");
    CHECK(other.text("over").empty());
    CHECK_FALSE(other.text("above").empty());
    CHECK(other.list("copies")->rows.back().front() == "正本，交收件人");
    const Fields card = take(Action::warn, Facts()
                                               .set("level", "red")
                                               .set("clock", "opinion")
                                               .set("about", "残联")
                                               .set("was_due", make_date(2018, 8, 29)));
    CHECK(card.text("clock") == "会办时限（残联）");
    CHECK(card.text("clock_left") == "已超期1个工作日");
    const Fields cash = take(Action::warn, Facts()
                                               .set("level", "red")
                                               .set("clock", "remittance")
                                               .set("about", "徐庄便收〔2018〕3号")
                                               .set("was_due", make_date(2018, 8, 17)));
    CHECK(cash.text("clock") == "代收费用上缴时限（徐庄便收〔2018〕3号）");
    CHECK(cash.text("to") == office.setup.person(StaffId("zhao"))->name);
}

TEST_CASE("the assignment lists by when each stage is through") {
    Office office;
    office.entries.back().events.push_back({.action = Action::assign,
                                            .occurred = at(make_date(2018, 8, 14), 9),
                                            .actor = StaffId("zhao"),
                                            .facts = Facts().set("handler", "zhao")});
    office.c = fold_case(CaseRow{.number = "370406106-20180810-0001"}, office.entries);
    office.log = log_of(office.entries);
    const Fields fields = office.fields("assignment");
    const auto& rows = fields.list("terms")->rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][1] == "办结");
    CHECK(rows[0][3] == "10个工作日");
    CHECK(rows[1][1] == "送达");
}

TEST_CASE("what came twice stands once, and a step ends where the next begins") {
    Office office;
    auto& events = office.entries.back().events;
    events.insert(events.begin() + 1, {.action = Action::supply,
                                       .occurred = at(make_date(2018, 8, 10), 9),
                                       .actor = StaffId("zhao"),
                                       .facts = Facts().set("materials", "户口簿")});
    office.c = fold_case(CaseRow{.number = "370406106-20180810-0001"}, office.entries);
    office.log = log_of(office.entries);
    CHECK(office.fields("acceptance").text("materials_line") ==
          "1.身份证（原件1份、复印件2份）；2.户口簿（复印件1份）");
    const Fields fields = office.fields("acceptance");
    const auto& rows = fields.list("steps")->rows;
    REQUIRE(rows.size() == 4);
    CHECK(rows[2].back() == "2018年8月13日");
    CHECK(rows[3].back().empty());
}

TEST_CASE("a document that is no identity card is not called one") {
    Office office;
    CHECK(office.fields("acceptance").text("id_kind") == "居民身份证");
    office.person.id_number = "E12345678";
    CHECK(office.fields("acceptance").text("id_kind").empty());
    office.person.id_number = "11341426003240448H";
    CHECK(office.fields("acceptance").text("id_kind") == "统一社会信用代码");
}

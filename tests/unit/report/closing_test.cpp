/// Closed months: printed as they were closed whatever comes later, and the adjustments are the difference.
#include "closing_book.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/stamp.hpp"
#include "bianmin/paper/write.hpp"
#include "bianmin/report/adjustments.hpp"
#include "bianmin/report/closing.hpp"
#include "bianmin/report/copy.hpp"
#include "bianmin/report/month_end.hpp"
#include "bianmin/report/monthly_sheets.hpp"
#include "bianmin/report/monthly_text.hpp"
#include "bianmin/rules/fold.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <random>

using namespace bianmin;
using namespace bianmin::test;

namespace {

/// Something that happens to a case, on any day from its receipt on.
void happen(Book& book, std::mt19937& random, Date latest) {
    const auto pick = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
    if (book.cases.empty() || pick(0, 2) == 0) {
        book.open(make_date(2018, 7, 1) + pick(0, latest - make_date(2018, 7, 1)));
        return;
    }
    PlacedLog& one = book.cases[static_cast<std::size_t>(pick(0, static_cast<int>(book.cases.size()) - 1))];
    const CaseRow row = fold_case(one.log.row, one.log.entries).row;
    const Date day = row.received + pick(0, std::max(0, latest - row.received));
    Event event{Action::accept, at(day, 10), StaffId("wang"), {}};
    if (row.ended) {
        event.action = row.rating ? Action::reopen : Action::rate;
        event.facts.set("rating", "satisfied");
    } else if (row.accepted && pick(0, 2) == 0) {
        event.action = row.suspended ? Action::resume : pick(0, 1) ? Action::suspend : Action::extend;
        event.facts.set("due", day + pick(0, 30));
    } else if (row.accepted) {
        event.action = pick(0, 1) ? Action::complete : Action::withdraw;
        event.facts.set("used_days", std::int64_t{pick(0, 20)}).set("legal_limit", std::int64_t{20});
    } else {
        event.facts.set("due", day + 5);
    }
    book.record(one, std::move(event));
}

std::string all_formats(const Document& document) {
    std::string out;
    for (const Format format : {Format::table, Format::json, Format::csv, Format::html})
        out += write(document, format, {.columns = 80});
    return out;
}

} // namespace

TEST_CASE("a closed month is printed byte for byte as closed, and all adjustments are the difference") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        Book book;
        for (int i = 0; i < 40; ++i) happen(book, random, day(8, 31));
        book.close(august - 1);
        book.close(august);
        const std::string before = all_formats(book.report(august, By::service));
        const Tally closed = closed_total(book.closed.back().figures);
        for (int i = 0; i < 40; ++i) happen(book, random, day(9, 30));
        book.close(august + 1);
        for (int i = 0; i < 20; ++i) happen(book, random, day(10, 31));

        CHECK(all_formats(book.report(august, By::service)) == before);
        std::map<std::string, std::int64_t> sums;
        for (const Month month : {august + 1, august + 2}) {
            Monthly monthly(book.request(month), book.setup, book.calendar);
            const auto kept = book.source().closed(month);
            if (!kept) add_adjustments(monthly, book.request(month), book.setup, book.source(), false);
            const MonthlyFacts facts =
                kept ? closed_facts(*kept, book.request(month), book.setup) : monthly.facts();
            for (const auto& one : facts.adjusted)
                if (one.month == august) sums[one.figure] += one.by;
        }
        Tally was = closed, is = book.recomputed(august);
        for (const auto& figure : tally_figures()) {
            CAPTURE(figure.key);
            CHECK(figure.of(is) - figure.of(was) == sums[std::string(figure.key)]);
        }
    }
}

TEST_CASE("adjustments stand in the next open month alone, and name the event behind them") {
    Book book;
    book.open(day(8, 3));
    book.close(august);
    book.open(day(8, 20));
    CHECK(book.report(august + 2).json.find("\"adjustments\"") == std::string::npos);
    const std::string json = nlohmann::ordered_json::parse(book.report(august + 1).json).dump();
    CHECK(json.find(R"("adjustments":[{"month":"2018-08","number":"370406106-x-2")") != std::string::npos);
    CHECK(json.find(R"("action":"open","occurred_at":"2018-08-20T09:00:00+08:00")") != std::string::npos);
    CHECK(json.find(R"("changes":{"received":1,"received_promised":1,"closing":1)") != std::string::npos);
}

TEST_CASE("the month before is compared as it was closed") {
    Book book;
    book.open(day(8, 3));
    book.close(august);
    book.open(day(8, 20));
    Monthly monthly(book.request(august + 1), book.setup, book.calendar);
    compare_with_closed(monthly, august + 1, book.setup, book.source());
    CHECK(monthly.facts().previous->received == 1);
}

TEST_CASE("kept figures give back what was counted, days and lists included") {
    Book book;
    PlacedLog& one = book.open(day(8, 3));
    Event accept{Action::accept, at(day(8, 3), 10), StaffId("wang"), {}};
    accept.facts.set("due", day(8, 6));
    book.record(one, std::move(accept));
    Event complete{Action::complete, at(day(8, 10), 10), StaffId("wang"), {}};
    complete.facts.set("used_days", std::int64_t{5});
    book.record(one, std::move(complete));
    const Document open = book.report(august);
    book.close(august);
    const MonthlyFacts facts = closed_facts(book.closed.front(), book.request(august), book.setup);
    CHECK(facts.total.completed == 1);
    CHECK(facts.total.mean_days().value == 5.0);
    REQUIRE(facts.late.size() == 1);
    CHECK(facts.late.front().days_late == 4);
    CHECK(facts.request.today == day(9, 3));
    CHECK(open.json.find("\"closed\"") == std::string::npos);
    ClosedMonth damaged = book.closed.front();
    damaged.figures = "{";
    CHECK_THROWS(closed_facts(damaged, book.request(august), book.setup));
}

TEST_CASE("a copy is the same in every format and grouping, and one changed figure is named") {
    Book book;
    book.open(day(8, 3));
    book.close(august);
    const ClosedMonth& closed = book.closed.front();
    for (const Format format :
         {Format::json, Format::csv, Format::tsv, Format::html, Format::markdown, Format::table})
        for (const By by : {By::window, By::service, By::station}) {
            CAPTURE(static_cast<int>(format));
            std::string copy = write(book.report(august, by), format, {.columns = 100});
            REQUIRE(find_stamp(copy) == digest);
            CHECK(compare_copy({.bytes = copy, .format = format}, closed, book.request(august), book.setup)
                      .differences.empty());
            const bool json = format == Format::json;
            const auto at = copy.find('1', copy.find(json ? "\"totals\"" : "合计"));
            REQUIRE(at != std::string::npos);
            copy[at] = '7';
            CHECK(compare_copy({.bytes = copy, .format = format}, closed, book.request(august), book.setup)
                      .differences.size() >= 1);
        }
    CHECK(compare_copy({.bytes = "[]", .format = Format::json}, closed, book.request(august), book.setup)
              .differences.size() == 1);
}

TEST_CASE("a text and a PDF of a closed month are proved, and a changed sentence is named") {
    Book book;
    book.open(day(8, 1));
    book.close(august);
    const ClosedMonth& closed = book.closed.front();
    const auto request = book.request(august);
    const auto facts = closed_facts(closed, request, book.setup);
    const OfficialText text = monthly_text(facts, book.setup, "", "");
    const auto differs = [&](const std::string& bytes, Format format) {
        return compare_copy({.bytes = bytes, .format = format, .made = at(day(9, 9), 9)}, closed, request,
                            book.setup)
            .differences.size();
    };
    for (std::string copy : {official_plain(text), write_flow_html(official_flow(text, {}))}) {
        const Format format = copy.starts_with('<') ? Format::html : Format::table;
        CHECK(find_stamp(replaced(copy, "\n", "")) == digest);
        CHECK(differs(copy, format) == 0);
        copy.replace(copy.find("收件1件"), std::string_view("收件1件").size(), "收件2件");
        CHECK(differs(copy, format) == 1);
    }
    // Whom it went to is asked for, not taken from the copy.
    const OfficialText sent = monthly_text(facts, book.setup, "", "区政府");
    for (const auto& copy : {official_plain(sent), write_flow_html(official_flow(sent, {}))}) {
        const Format format = copy.starts_with('<') ? Format::html : Format::table;
        const auto found =
            compare_copy({.bytes = copy, .format = format}, closed, request, book.setup).differences;
        REQUIRE(found.size() == 1);
        CHECK(found.front().code == "copy-addressed");
        CHECK(found.front().value == "区政府");
        CHECK(compare_copy({.bytes = copy, .format = format, .to = "区政府"}, closed, request, book.setup)
                  .differences.empty());
    }
    std::string pdf = write(monthly_document(facts), Format::pdf, {.made = at(day(9, 9), 9)});
    CHECK(find_stamp(pdf) == digest);
    CHECK(differs(pdf, Format::pdf) == 0);
    CHECK(differs(write_flow_pdf(official_flow(text, at(day(9, 9), 9))), Format::pdf) == 0);
    pdf[pdf.size() / 2] ^= 1;
    CHECK(differs(pdf, Format::pdf) == 1);
}

TEST_CASE("a page that hides or covers its figures is not the same, one saved by a browser is") {
    Book book;
    book.open(day(8, 3));
    book.close(august);
    const std::string page = write(book.report(august), Format::html, {});
    const auto differences = [&](std::string_view from, std::string_view to) {
        const std::string copy = replaced(page, from, to);
        return compare_copy({.bytes = copy, .format = Format::html}, book.closed.front(),
                            book.request(august), book.setup)
            .differences;
    };
    const auto code = [&](auto from, auto to) { return differences(from, to).at(0).code; };
    CHECK(code("</style>", "td::after{content:\"9\"}</style>") == "copy-drawn-otherwise");
    CHECK(code("<td class=\"n\">", "<td class=\"n\" style=\"display:none\">") == "copy-drawn-otherwise");
    CHECK(code("</body>", "<img src=\"a.png\"></body>") == "copy-drawn-otherwise");
    CHECK_FALSE(differences("</thead>", "<!-- > --></thead><!--").empty());
    CHECK(differences("\n", "\r\n").empty());
    CHECK(differences("<head>", "<!-- saved from url=(0014)about:internet --><head>").empty());
}

TEST_CASE("what is read in a page is its words, a line for each row, drawings by their figures") {
    CHECK(page_text("<style>p{}</style><p class=\"a\">一 &lt;二&gt;</p>\n<tr><td>3</td>\n<td>4</td></tr>"
                    "<svg><rect width=\"9\"/><text x=\"1\">5</text></svg>") == "一 <二>\n3 |  4 |\n5 |\n");
}

/// Documents as workbooks: numbers that count, texts that stay texts, totals that calculate.
#include "bianmin/paper/stamp.hpp"
#include "bianmin/paper/workbook_pages.hpp"
#include "bianmin/paper/workbook_sheet.hpp"
#include "bianmin/paper/writers.hpp"
#include "unit/paper/sample.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

Workbook sample_book(const Document& document) {
    return workbook_of(document, false, at(make_date(2018, 9, 1)));
}

std::string text_at(const BookSheet& sheet, std::size_t row, std::size_t column) {
    return std::get<std::string>(sheet.row(row).cells.at(column).value);
}

} // namespace

TEST_CASE("a sheet has its title, its lines, a head of two rows, rows, totals, notes and signatures") {
    const Document document = test::sample();
    const Workbook book = sample_book(document);
    REQUIRE(book.sheets.size() == 1);
    const BookSheet& sheet = book.sheets.front();
    CHECK(book.company == "徐庄镇");
    CHECK(sheet.count == 9);
    CHECK(sheet.frozen_rows == 4);
    CHECK(sheet.repeated == std::pair<std::size_t, std::size_t>(2, 3));
    CHECK(text_at(sheet, 0, 0) == "办件 <8月>");
    CHECK(text_at(sheet, 2, 1) == "收件");
    CHECK(text_at(sheet, 3, 2) == "超时");
    CHECK(text_at(sheet, 4, 0) == "民政窗口");
}

TEST_CASE("money, shares and days are numbers with a format, a share of nothing is text") {
    const Document document = test::sample();
    const Workbook book = sample_book(document);
    const auto cells = book.sheets.front().row(4).cells;
    CHECK(std::get<double>(cells[4].value) == doctest::Approx(1280.50));
    CHECK(book.styles[cells[4].style].number == "#,##0.00");
    CHECK(std::get<double>(cells[3].value) == doctest::Approx(11.0 / 12));
    CHECK(std::get<double>(cells[6].value) == 43322);
    CHECK(book.styles[cells[6].style].number == "yyyy-mm-dd");
    CHECK(book.styles[cells[2].style].red);
    CHECK(book.styles[cells[2].style].bold);
    CHECK(text_at(book.sheets.front(), 5, 3) == "—");
}

TEST_CASE("a total is a formula only where it is exactly the sum") {
    Document document = test::sample();
    const auto total = [&](std::size_t column) {
        const Workbook book = sample_book(document);
        return book.sheets.front().row(6).cells[column].value;
    };
    CHECK(std::get<BookFormula>(total(1)).text == "=SUM(B5:B6)");
    CHECK(std::get<BookFormula>(total(1)).value == 9);
    CHECK(std::get<BookFormula>(total(4)).value == doctest::Approx(1280.45));
    CHECK(std::holds_alternative<double>(total(3)));
    document.sheets.front().totals[1] = Cell(10);
    CHECK(std::holds_alternative<double>(total(1)));
}

TEST_CASE("a rate among the totals follows from their counts, where it does") {
    Document document{
        .sheets = {{.key = "rows",
                    .columns = {{.key = "name", .label = {"窗口", "Window"}},
                                {.key = "opening", .label = {"结转", "Carried over"}},
                                {.key = "received", .label = {"收件", "Received"}},
                                {.key = "rejected", .label = {"退办", "Rejected"}},
                                {.key = "completed", .label = {"办结", "Completed"}},
                                {.key = "rate",
                                 .label = {"办结率", "Completion"},
                                 .rate = {{"completed"}, {"opening", "received", "-rejected"}}}},
                    .rows = {{"民政", 1, 9, 2, 6, Ratio{6, 8}}},
                    .totals = {"合计", 1, 9, 2, 6, Ratio{6, 8}}}}};
    Sheet& sheet = document.sheets.front();
    const auto total = [&] {
        const Workbook book = sample_book(document);
        return book.sheets.front().row(book.sheets.front().count - 1).cells[5].value;
    };
    const std::size_t row = sample_book(document).sheets.front().count;
    const std::string r = std::to_string(row);
    CHECK(std::get<BookFormula>(total()).text ==
          "=IFERROR(E" + r + "/(B" + r + "+C" + r + "-D" + r + "),\"—\")");
    CHECK(std::get<BookFormula>(total()).value == doctest::Approx(0.75));
    sheet.totals[4] = Cell(7);
    CHECK(std::get<double>(total()) == doctest::Approx(0.75));
    sheet.totals[5] = Cell(Ratio{0, 0});
    CHECK(std::get<std::string>(total()) == "—");
}

TEST_CASE("a closed month's sheet bears its digest as a code, below everything") {
    Document document = test::sample();
    CHECK(sample_book(document).sheets.front().codes.empty());
    document.sheets.front().notes.push_back({stamp_of(std::string(43, 'a')), ""});
    const Workbook book = sample_book(document);
    REQUIRE(book.sheets.front().codes.size() == 1);
    CHECK(book.sheets.front().codes.front().text == "closing:" + std::string(43, 'a'));
    CHECK(book.sheets.front().codes.front().row == book.sheets.front().count - 1);
    CHECK(book.sheets.front().row(book.sheets.front().count - 1).height > 68);
}

TEST_CASE("a wide list gives way where texts wrap, and never tears a number") {
    Sheet sheet{.key = "rows", .title = {"台账", "Ledger"}};
    std::vector<Cell> row;
    for (int c = 0; c < 12; ++c) {
        sheet.columns.push_back({.key = "c" + std::to_string(c), .label = {"住址", "Address"}});
        row.emplace_back(c == 0 ? "370406106200-20180802-0001" : "城乡居民基本医疗保险参保登记和变更");
    }
    sheet.rows.push_back(row);
    const Document document{.sheets = {sheet}};
    const Workbook book = sample_book(document);
    const BookSheet& made = book.sheets.front();
    double sum = 0;
    for (const double width : made.widths) sum += width;
    CHECK(sum <= 181);
    CHECK(made.widths[0] >= 27);
    CHECK(made.row(made.repeated.second + 1).height > 30);
}

TEST_CASE("parts stand side by side while a page holds them, else each fills one") {
    const auto made_of = [](const Cell& cell) {
        Sheet sheet{.key = "rows", .title = {"月报", "Report"}};
        for (int c = 0; c < 9; ++c)
            sheet.columns.push_back({.key = "c" + std::to_string(c), .label = {"合计", "Total"}});
        sheet.columns[1].part = {"一", "1"};
        sheet.columns[6].part = {"二", "2"};
        sheet.rows.push_back(std::vector<Cell>(9, cell));
        const Document document{.sheets = {sheet}};
        const Workbook book = sample_book(document);
        const BookSheet& made = book.sheets.front();
        // The parts are named over their columns, wherever they stand.
        CHECK(std::get<std::string>(made.row(made.repeated.first).cells[6].value) == "二");
        return std::pair{made.breaks, made.widths};
    };
    CHECK(made_of(Cell(7)).first.empty());
    const auto [breaks, widths] = made_of(Cell("城乡居民基本医疗保险参保"));
    CHECK(breaks == std::vector<std::size_t>{6});
    const auto width = [&](std::size_t from, std::size_t to) {
        double sum = 0;
        for (std::size_t c = from; c < to; ++c) sum += widths[c];
        return sum;
    };
    CHECK(width(1, 6) == doctest::Approx(width(6, 9)));
    CHECK(width(0, 6) >= 149); // no column of the next part has room beside it
}

TEST_CASE("what looks like a formula or a number stays text") {
    for (const char* text : {"=1+1", "+86", "-5", "@x", "370499199601010020", "007"}) {
        const Document document = test::one_cell(text);
        const Workbook book = sample_book(document);
        const auto cell = book.sheets.front().row(1).cells.front();
        CHECK(std::get<std::string>(cell.value) == text);
        CHECK(book.styles[cell.style].number == "@");
    }
}

TEST_CASE("names of sheets are legal and differ") {
    Workbook book;
    CHECK(book.add_sheet({.name = "a/b:c"}).name == "a b c");
    CHECK(book.add_sheet({.name = "A B C"}).name == "A B C 2");
    CHECK(book.add_sheet({.name = ""}).name == "表");
    const std::string longest = book.add_sheet({.name = std::string(40, 'x')}).name;
    CHECK(longest.size() == 31);
}

TEST_CASE("texts are repaired, and cut where a cell is full") {
    CHECK(cell_text("a\x01") == "a\uFFFD");
    CHECK(cell_text("\xFF") == "\uFFFD");
    const std::string cut = cell_text(std::string(40000, 'x'));
    CHECK(cut.ends_with("…（过长，已截断）"));
    CHECK(cut.size() < 32800);
}

TEST_CASE("columns are named as spreadsheets name them") {
    CHECK(cell_name(0, 0) == "A1");
    CHECK(cell_name(9, 25) == "Z10");
    CHECK(cell_name(0, 26) == "AA1");
    CHECK(cell_name(0, 702) == "AAA1");
}

TEST_CASE("every sheet says whose it is and of when, a later one what the first says") {
    Document document = test::sample();
    document.sheets.push_back(document.sheets.front());
    document.sheets.back().lines.clear();
    const auto line = [&](std::size_t sheet, const std::string& unit) {
        const Workbook book = workbook_of(document, false, at(make_date(2018, 9, 1)), unit);
        return text_at(book.sheets.at(sheet), 1, 0);
    };
    const std::string said = line(0, "甲镇");
    CHECK(said.find("单位：徐庄镇") != std::string::npos);
    CHECK(said.find("甲镇") == std::string::npos);
    CHECK(line(1, "甲镇") == said);
    document.sheets.front().lines = {{"截至2018-08-31", ""}};
    CHECK(line(0, "甲镇") == "单位：甲镇　　截至2018-08-31");
    CHECK(line(1, "甲镇") == "单位：甲镇　　截至2018-08-31");
    CHECK(line(0, "") == "截至2018-08-31");
    document.sheets.front().lines.clear();
    CHECK(line(1, "甲镇") == "单位：甲镇　　制表日期：2018年9月1日");
}

TEST_CASE("a column with an alarming number below zero is red below zero by a rule") {
    Document document{.sheets = {{.key = "due",
                                  .title = {"时限", ""},
                                  .columns = {{.key = "no", .label = {"编号", ""}},
                                              {.key = "left", .label = {"剩余", ""}, .right = true}},
                                  .rows = {{"a", Cell(-2, true)}, {"b", Cell(3)}}}}};
    REQUIRE(sample_book(document).sheets.front().below.size() == 1);
    CHECK(sample_book(document).sheets.front().below.front().column == 1);
    document.sheets.front().rows.front()[1].alarm = false;
    CHECK(sample_book(document).sheets.front().below.empty());
}

TEST_CASE("rows have as much air as a printed page gives them, and little more than a page is set on one") {
    CHECK(airy_height(5, 100, 100) == doctest::Approx(21));
    CHECK(airy_height(10, 150, 180) ==
          doctest::Approx(28)); // printed smaller, so that it is as high on paper
    CHECK(airy_height(20, 100, 100) == doctest::Approx(20));
    CHECK(airy_height(40, 100, 100) == 0);
    const auto pages = [](std::size_t rows, bool upright) {
        BookSheet sheet{.widths = {20, 20}, .upright = upright};
        set_rows(sheet, std::vector<BookRow>(rows));
        settle_pages(sheet);
        return sheet.one_page;
    };
    CHECK_FALSE(pages(27, false)); // fits as it is
    CHECK(pages(38, false));
    CHECK_FALSE(pages(39, false)); // would be too small to read
    CHECK(pages(57, true));
    CHECK_FALSE(pages(500, false));
}

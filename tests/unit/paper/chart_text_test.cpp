/// Charts of characters: widths, numbers, the odd values.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/chart.hpp"
#include "bianmin/paper/chart_text.hpp"
#include "bianmin/paper/document_flow.hpp"
#include "bianmin/paper/pdf_strip.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using namespace bianmin;

namespace {

Chart chart_of(Chart::Shape shape) {
    Chart chart{.key = "flow",
                .title = {"收件与办结（件）", "Cases"},
                .shape = shape,
                .series = {{"收件", "Received"}, {"办结", "Completed"}}};
    chart.bars = {{{"民政窗口", "Civil affairs"}, {12, 6}},
                  {{"人力资源和社会保障综合服务窗口", "Labour"}, {24, 123456789}},
                  {{"国土", "Land"}, {0, std::numeric_limits<double>::quiet_NaN()}}};
    return chart;
}

int widest(const std::string& text) {
    int out = 0;
    for (const auto line : split(text, '\n')) {
        int width = 0; // block characters counted double, as some terminals draw them
        for (std::size_t at = 0; at < line.size();) {
            const std::size_t from = at;
            const char32_t c = next_code_point(line, at);
            width += c >= 0x2580 && c <= 0x259F ? 2 : display_width(line.substr(from, at - from));
        }
        out = std::max(out, width);
    }
    return out;
}

} // namespace

TEST_CASE("bars stand beside their numbers") {
    Chart chart = chart_of(Chart::Shape::bars);
    chart.bars.resize(1);
    CHECK(chart_text(chart, {.columns = 40}) ==
          "收件与办结（件）\n民政窗口 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 12\n         ▒▒▒▒▒▒▒ 6\n▇ 收件  ▒ 办结\n");
    CHECK(chart_text(chart, {.english = true, .columns = 40, .ascii = true}) ==
          "Cases\nCivil affairs ####################### 12\n              ============ 6\n# Received  = "
          "Completed\n");
}

TEST_CASE("nothing is a dash, zero has no bar, and a small number is still seen") {
    Chart chart{.title = {"图", ""}, .series = {{"件", ""}}};
    chart.bars = {{{"甲", ""}, {1}}, {{"乙", ""}, {10000}}, {{"丙", ""}, {0}}, {{"丁", ""}, {NAN}}};
    const std::string text = chart_text(chart, {.columns = 30});
    CHECK(text.find("甲 ▇ 1\n") != std::string::npos);
    CHECK(text.find("丙 0\n") != std::string::npos);
    CHECK(text.find("丁 —\n") != std::string::npos);
}

TEST_CASE("lines are sparklines, stacks say their parts") {
    Chart chart{.title = {"趋势", ""}, .shape = Chart::Shape::line, .series = {{"收件", ""}}};
    for (int i = 1; i <= 4; ++i) chart.bars.push_back({{std::to_string(i) + "月", ""}, {double(i * i)}});
    CHECK(chart_text(chart, {}) == "趋势\n收件 ▁▂▅█ 1 → 16（1…16）\n1月 … 4月\n");
    CHECK(chart_text(chart, {.ascii = true}) == "趋势\n收件 1258 1 → 16（1…16）\n1月 … 4月\n");
    chart.shape = Chart::Shape::stacked;
    chart.series.push_back({"办结", ""});
    chart.bars = {{{"甲", ""}, {3, 1}}};
    CHECK(chart_text(chart, {.columns = 20}).find(" 4 = 3+1\n") != std::string::npos);
    chart.bars.clear();
    CHECK(chart_text(chart, {}) == "趋势\n（无）\n");
}

TEST_CASE("a chart is never wider than the terminal") {
    for (const auto shape : {Chart::Shape::bars, Chart::Shape::stacked, Chart::Shape::line})
        for (int columns = 20; columns <= 120; ++columns) {
            CAPTURE(columns);
            CHECK(widest(chart_text(chart_of(shape), {.columns = columns})) <= columns);
            CHECK(widest(chart_text(chart_of(shape), {.columns = columns, .ascii = true})) <= columns);
        }
}

TEST_CASE("drawn charts are vectors in a PDF, the same each time, their numbers text") {
    Document document;
    Sheet sheet{.key = "rows", .title = {"月报", ""}, .columns = {{"a", {"甲", ""}}}};
    sheet.rows.push_back({"乙"});
    document.sheets.push_back(std::move(sheet));
    const auto bytes = [&] { return draw_flow_pdf(document_flow(document, false, {})); };
    const std::string without = bytes();
    for (const auto shape : {Chart::Shape::bars, Chart::Shape::stacked, Chart::Shape::line})
        document.charts.push_back(chart_of(shape));
    const std::string with = bytes();
    CHECK(with.size() > without.size() + 1000);
    CHECK(with == bytes());
    CHECK(with.find("/Subtype /Image") == std::string::npos);
}

TEST_CASE("a list stands upright where it fits, a wide one lies, a very wide one goes into parts") {
    Sheet sheet{.key = "rows", .title = {"表", ""}};
    sheet.columns.push_back({"name", {"名称", ""}});
    const auto page = [&](int columns) {
        sheet.columns.resize(1);
        for (int i = 0; i < columns; ++i)
            sheet.columns.push_back({"n" + std::to_string(i), {"十个汉字的列名一二三", ""}});
        sheet.rows = {std::vector<Cell>(sheet.columns.size(), Cell("1"))};
        return document_flow({.sheets = {sheet}}, false, {});
    };
    CHECK_FALSE(page(3).page.landscape);
    CHECK(page(6).page.landscape);
    const Flow parts = page(20);
    int tables = 0;
    for (const auto& block : parts.sections[0].blocks)
        if (const auto* table = std::get_if<PaperTable>(&block)) {
            ++tables;
            const auto& first = std::get<Paragraph>(table->rows.front().cells.front().parts.front());
            CHECK(first.runs.front().text == "名称");
        }
    CHECK(tables > 1);
    CHECK(parts.page.numbers == PageNumbers::middle);
}

TEST_CASE("a heading, its lines and the head of its table stay with the first row") {
    Document document;
    Sheet sheet{
        .key = "rows", .title = {"表", ""}, .lines = {{"填报单位", ""}}, .columns = {{"a", {"甲", ""}}}};
    for (int i = 0; i < 30; ++i) sheet.rows.push_back({"行"});
    for (int i = 0; i < 6; ++i) document.sheets.push_back(sheet);
    const Flow flow = document_flow(document, false, {});
    for (const auto& page : paginate(flow, PdfType(flow.page))) CHECK_FALSE(page.strips.back().strip.keep);
}

TEST_CASE("totals never stand on a page with less than two rows") {
    Sheet sheet{.key = "rows", .title = {"表", ""}, .columns = {{"a", {"甲", ""}}}, .totals = {"合计"}};
    for (int rows = 35; rows < 90; ++rows) {
        sheet.rows.assign(static_cast<std::size_t>(rows), {Cell("行")});
        const Flow flow = document_flow({.sheets = {sheet}}, false, {});
        const auto pages = paginate(flow, PdfType(flow.page));
        CAPTURE(rows);
        // 续表, head, two rows, totals
        CHECK((pages.size() == 1 || pages.back().strips.size() >= 5));
    }
}

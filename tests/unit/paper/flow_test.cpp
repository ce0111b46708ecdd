/// Papers as HTML and PDF: the same flow twice, tables over pages, codes.
#include "bianmin/paper/flow.hpp"
#include "bianmin/paper/markup.hpp"
#include "bianmin/paper/pdf_strip.hpp"
#include "bianmin/paper/qr.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

PaperTable long_table(int rows) {
    const auto cell = [](std::string text) {
        return PaperCell{.parts = {Paragraph{TextLook::cell, {{.text = std::move(text)}}}}};
    };
    PaperTable table{.widths = {1, 3}, .head_rows = 1, .rows = {{.cells = {cell("序号"), cell("事项")}}}};
    for (int i = 1; i <= rows; ++i) table.rows.push_back({.cells = {cell(std::to_string(i)), cell("事项")}});
    return table;
}

Flow flow_of(std::vector<FlowBlock> blocks) {
    Flow flow{.title = "试", .made = at(make_date(2018, 8, 10), 9, 30)};
    flow.sections.push_back({.blocks = std::move(blocks)});
    return flow;
}

double body_height(const Flow& flow) {
    return (flow.page.height() - flow.page.top - flow.page.bottom) * points_per_mm;
}

int occurrences(const std::string& text, const std::string& part) {
    int count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

} // namespace

TEST_CASE("a table's head stands on every page it goes over") {
    const Flow flow = flow_of({long_table(120)});
    const PdfType type(flow.page);
    const auto pages = paginate(flow, type);
    REQUIRE(pages.size() > 2);
    std::size_t strips = 0;
    for (const auto& page : pages) {
        strips += page.strips.size();
        const auto& last = page.strips.back();
        CHECK(last.y + last.strip.height <=
              flow.page.height() * points_per_mm - flow.page.bottom * points_per_mm + 0.01);
    }
    CHECK(strips == 120 + pages.size());
}

TEST_CASE("a table that goes on says so above its repeated head") {
    PaperTable table = long_table(120);
    table.continued = "（续表）";
    const Flow flow = flow_of({table});
    const auto pages = paginate(flow, PdfType(flow.page));
    std::size_t strips = 0;
    for (const auto& page : pages) strips += page.strips.size();
    CHECK(strips == 120 + pages.size() + (pages.size() - 1));
}

TEST_CASE("a row taller than a page is broken between its lines") {
    std::string text;
    for (int i = 0; i < 4000; ++i) text += "字";
    PaperTable table{.rows = {{.cells = {{.parts = {Paragraph{TextLook::cell, {{.text = text}}}}}, {}}}}};
    const Flow flow = flow_of({table});
    const PdfType type(flow.page);
    CHECK(paginate(flow, type).size() > 1);
    for (const auto& strip : table_strips(table, type, 400, body_height(flow)))
        CHECK(strip.height <= body_height(flow) + 0.01);
}

TEST_CASE("a spanned row stays whole, and a section goes to the next page rather than break") {
    PaperTable table{.rows = {{.cells = {{.rows = 2}, {}}}, {.cells = {{}}}, {.cells = {{}, {}}}}};
    const PdfType type{PageLook{}};
    CHECK(table_strips(table, type, 400, 700).size() == 2);

    Flow flow = flow_of({long_table(20)});
    flow.sections.push_back({.blocks = {long_table(20)}});
    const auto pages = paginate(flow, type);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].strips.size() == 21);
}

TEST_CASE("a section that may be set smaller is, where that brings it onto one page") {
    int rows = 20;
    while (paginate(flow_of({long_table(rows)}), PdfType(PageLook{})).size() == 1) ++rows;
    Flow flow = flow_of({long_table(rows + 2)});
    const PdfType type(flow.page);
    CHECK(paginate(flow, type).size() == 2);
    flow.sections[0].least_points = 8;
    CHECK(paginate(flow, type).size() == 1);
    // Not where it would take two all the same.
    flow = flow_of({long_table(120)});
    const auto as_it_is = paginate(flow, type);
    flow.sections[0].least_points = 8;
    CHECK(paginate(flow, type).size() == as_it_is.size());
}

TEST_CASE("two short copies share a sheet that is cut in the middle, long ones have a sheet each") {
    Flow flow = flow_of({long_table(3)});
    flow.sections[0].cut = "骑缝";
    flow.sections.push_back(flow.sections[0]);
    flow.sections[1].cut.reset();
    const PdfType type(flow.page);
    auto pages = paginate(flow, type);
    REQUIRE(pages.size() == 1);
    const auto& cut = pages[0].strips.at(4);
    CHECK(cut.y + cut.strip.height / 2 == doctest::Approx(flow.page.height() * points_per_mm / 2));

    flow.sections.push_back(flow.sections[1]);
    flow.sections[1].cut = "骑缝";
    pages = paginate(flow, type);
    REQUIRE(pages.size() == 1);
    const auto& lower = pages[0].strips.at(9);
    CHECK(lower.y + lower.strip.height / 2 == doctest::Approx(flow.page.height() * points_per_mm * 2 / 3));
    flow.sections.pop_back();
    flow.sections[1].cut.reset();

    for (auto& section : flow.sections) section.blocks = {long_table(25)};
    pages = paginate(flow, type);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].part == 0);
    CHECK(pages[1].part == 1);
}

TEST_CASE("the same flow has the same bytes") {
    const Flow flow =
        flow_of({Paragraph{TextLook::title, {{.text = "受理通知书"}}}, long_table(60), QrCode{"370406106"}});
    const std::string pdf = write_flow_pdf(flow);
    CHECK(pdf.starts_with("%PDF-"));
    CHECK(pdf == write_flow_pdf(flow));
    CHECK(write_flow_html(flow) == write_flow_html(flow));
}

TEST_CASE("HTML says the same and needs no other file") {
    Flow flow = flow_of({Paragraph{TextLook::indented, {{.text = "甲<乙"}, {.text = "粗", .bold = true}}},
                         long_table(2), QrCode{"370406106-20180810-0001-7K3M", 20}});
    flow.sections[0].cut = "徐庄便受〔2018〕15号";
    const std::string html = write_flow_html(flow);
    CHECK(html.find("<p class=\"indented\">甲&lt;乙<b>粗</b></p>") != std::string::npos);
    CHECK(occurrences(html, "<thead>") == 1);
    CHECK(occurrences(html, "<svg class=\"qr\" width=\"20mm\"") == 1);
    CHECK(occurrences(html, "徐庄便受〔2018〕15号") == 1);
    CHECK(html.find("http") == std::string::npos);
    CHECK(html.find("src=") == std::string::npos);
}

TEST_CASE("a QR code is a square with its three eyes") {
    const QrSquare square = qr_square("370406106-20180810-0001-7K3M");
    CHECK(square.width == 29);
    for (int i = 0; i < 7; ++i) {
        CHECK(square.at(0, i));
        CHECK(square.at(square.width - 1, i));
        CHECK(square.at(i, square.width - 1));
    }
    CHECK_FALSE(square.at(1, 1));
    CHECK(square.at(3, 3));
}

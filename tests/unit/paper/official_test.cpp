/// Official texts: numbering, lines of 28 characters, 22 lines a page, the seal never alone.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/official.hpp"
#include "bianmin/paper/pdf_strip.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using Order = OfficialPart::Order;

namespace {

OfficialText text_of(std::vector<OfficialPart> parts) {
    return {.issuer = "山亭区",
            .title = "通报",
            .to = "各镇：",
            .parts = std::move(parts),
            .day = make_date(2018, 9, 10)};
}

std::string repeated(std::string_view words, int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out += words;
    return out;
}

} // namespace

TEST_CASE("headings are numbered by their order, a lower order begins anew") {
    const auto parts = numbered({{Order::first, "甲"},
                                 {Order::second, "乙"},
                                 {Order::third, "丙"},
                                 {Order::third, "丁"},
                                 {.text = "正文"},
                                 {Order::first, "戊"},
                                 {Order::second, "己"}});
    CHECK(parts[0].heading == "一、甲");
    CHECK(parts[1].heading == "（一）乙");
    CHECK(parts[2].heading == "1．丙");
    CHECK(parts[3].heading == "2．丁");
    CHECK(parts[4].heading.empty());
    CHECK(parts[5].heading == "二、戊");
    CHECK(parts[6].heading == "（一）己");
    CHECK(chinese_ordinal(10) == "十");
    CHECK(chinese_ordinal(21) == "二十一");
}

TEST_CASE("on a terminal no line is longer than 28 characters but for a closing mark") {
    const std::string plain =
        official_plain(text_of({{.text = repeated("便民服务2018-08-10（代办），", 30)}}));
    for (const auto line : split(plain, '\n')) {
        CHECK(display_width(line) <= 58);
        CHECK_FALSE(line.starts_with("，"));
        CHECK_FALSE(line.ends_with("（"));
    }
    CHECK(plain.find("2018年9月10日\n") != std::string::npos);
}

TEST_CASE("a page has 22 lines of 28 characters") {
    const Flow flow = official_flow(text_of({{.text = repeated("字", 28 * 60)}}), {});
    const PdfType type(flow.page);
    const double width = flow.page.text_width() * points_per_mm;
    CHECK(flow.page.text_width() == doctest::Approx(156));
    CHECK(type.lines({.look = TextLook::official_flush, .runs = {{.text = repeated("字", 28)}}}, width)
              .size() == 1);
    CHECK(type.lines({.look = TextLook::official_flush, .runs = {{.text = repeated("字", 29)}}}, width)
              .size() == 2);
    const auto pages = paginate(flow, type);
    REQUIRE(pages.size() > 2);
    CHECK(pages[1].strips.size() == 22);
}

TEST_CASE("the seal never stands on a page without text") {
    // However long the text is, the signature brings a line of it along.
    for (int lines = 12; lines < 24; ++lines) {
        auto text = text_of({{.text = repeated("字", 28 * lines)}, {.text = "末段。"}});
        text.attachments = {{.title = "清单"}};
        const Flow flow = official_flow(text, {});
        const auto pages = paginate(flow, PdfType(flow.page));
        CAPTURE(lines);
        // 末段, 附件, 署名, 日期
        CHECK(pages.back().strips.size() >= 4);
    }
}

TEST_CASE("what is attached begins a sheet of its own kind") {
    auto text = text_of({{.text = "正文。"}});
    const PageLook wide{.points = 9.5, .landscape = true};
    text.attachments = {
        {"月报表", {{.blocks = {Paragraph{TextLook::title, {{.text = "表"}}}}, .page = wide}}}};
    const Flow flow = official_flow(text, {});
    const auto pages = paginate(flow, PdfType(flow.page));
    REQUIRE(pages.size() == 2);
    CHECK_FALSE(pages[0].look.landscape);
    CHECK(pages[1].look.landscape);
    const std::string html = write_flow_html(flow);
    CHECK(html.find("@page sheet1 { size: A4 landscape") != std::string::npos);
    CHECK(html.find(">附件<") != std::string::npos);
    CHECK(html.find("附件：月报表") != std::string::npos);
    const std::string pdf = write_flow_pdf(flow);
    CHECK(pdf.starts_with("%PDF-"));
    CHECK(pdf == write_flow_pdf(flow));
}

TEST_CASE("a long title of an attachment goes on below its first character") {
    OfficialText text = text_of({{.text = "正文"}});
    text.attachments = {{.title = repeated("报表", 16)}, {.title = "清单"}};
    CHECK(official_plain(text).find("\n　　附件：1." + repeated("报表", 11) + "\n            " +
                                    repeated("报表", 5)) != std::string::npos);
    const Flow flow = official_flow(text, {});
    const auto& item = std::get<Paragraph>(flow.sections[0].blocks[3]);
    CHECK(item.hang == 6);
}

TEST_CASE("a sheet on its side has its head at the binding, its number where the upright ones have it") {
    const PageLook side = official_margins({.points = 8, .landscape = true}), upright = official_margins({});
    CHECK(side.top == upright.side);
    CHECK(side.side == upright.bottom);
    CHECK(side.height() - side.top - side.bottom == upright.text_width());
    CHECK(side.number_on_side());
    CHECK(folio_points(side) == doctest::Approx(14).epsilon(0.01));
    OfficialText text = text_of({{.text = "正文"}});
    text.attachments = {
        {.title = "清单", .sections = {{.blocks = {Paragraph{}}, .page = side}, {.blocks = {Paragraph{}}}}}};
    const std::string html = write_flow_html(official_flow(text, {}));
    CHECK(html.find("@page sheet1:right { @bottom-right { content: none; } @left-middle") !=
          std::string::npos);
    // What goes on without a page of its own stays on that sheet.
    CHECK(html.find("</section>\n<section>\n", html.find("<article class=\"sheet1\">")) != std::string::npos);
}

TEST_CASE("the date stands four characters from the margin, the issuer centred over it") {
    const Flow flow = official_flow(text_of({{.text = "正文。"}}), {});
    const auto& blocks = flow.sections[0].blocks;
    const auto& issuer = std::get<Paragraph>(blocks[blocks.size() - 2]);
    const auto& date = std::get<Paragraph>(blocks.back());
    CHECK(date.end == 4);
    // 2018年9月10日 is five characters wide, seven letters counting half: 6.5; 山亭区 is 3.
    CHECK(issuer.end == doctest::Approx(4 + (6.5 - 3) / 2));
    auto text = text_of({});
    text.issuer = repeated("字", 16);
    const Flow other = official_flow(text, {});
    CHECK(std::get<Paragraph>(other.sections[0].blocks[other.sections[0].blocks.size() - 2]).end == 2);
}

TEST_CASE("a stamp stands in one line that is not spread, its code below it on the same page") {
    const std::string stamp = "closing:Mm-Ww_0123456789-Mm-Ww_0123456789-Mm-Ww_012";
    for (int lines = 1; lines < 24; ++lines) {
        auto text = text_of({{.text = repeated("字", 28 * lines)}, {.text = "末段。"}});
        text.note = "结账摘要：" + stamp;
        text.stamp = stamp;
        const Flow flow = official_flow(text, {});
        const auto& blocks = flow.sections[0].blocks;
        const auto& note = std::get<Paragraph>(blocks[blocks.size() - 2]);
        CHECK(std::get<QrCode>(blocks.back()).text == stamp);
        CHECK(style_of(note.look).sides == Sides::left);
        const PdfType type(flow.page);
        CHECK(type.lines(note, flow.page.text_width() * points_per_mm).size() == 1);
        CAPTURE(lines);
        // 末段, 署名, 日期, 附注, the code
        CHECK(paginate(flow, type).back().strips.size() >= 5);
    }
    auto plain = text_of({});
    plain.note = "此件公开发布";
    const Flow flow = official_flow(plain, {});
    CHECK(std::get<Paragraph>(flow.sections[0].blocks.back()).look == TextLook::official);
}

TEST_CASE("a title breaks where a sense ends") {
    auto text = text_of({});
    text.title = "关于便民服务中心建设中有关问题的通报（代拟稿）";
    const auto title = [&] {
        return std::get<Paragraph>(official_flow(text, {}).sections[0].blocks[0]).runs[0].text;
    };
    CHECK(title() == "关于便民服务中心建设中有关问题的通报\u2028（代拟稿）");
    text.title = "徐庄镇便民服务中心2018年8月份便民服务办件情况报告";
    CHECK(title() == "徐庄镇便民服务中心2018年8月份\u2028便民服务办件情况报告");
}

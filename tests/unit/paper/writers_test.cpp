/// What each writer prints, to the byte.
#include "sample.hpp"

#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/json.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace bianmin;
using namespace bianmin::test;

TEST_CASE("table: aligned by the width of Chinese, groups above, totals below a rule") {
    CHECK(write(sample(), Format::table, {}) == R"(办件 <8月>
填报单位：徐庄镇

                -- 收件 --
窗口            合计  超时  按时率     收费  平均  日期
--------------  ----  ----  ------  -------  ----  ----------
民政窗口          12     1   91.7%  1280.50   1.3  2018-08-10
a|b <i> & "c"*    -3     0       —    -0.05     —
--------------  ----  ----  ------  -------  ----  ----------
合计               9     1   33.3%  1280.45     0

注：| 不是分隔符

制表：                  审核：
)");
}

TEST_CASE("table: English labels, colour only on alarms and the title") {
    const std::string table = write(sample(), Format::table, {.english = true, .color = true});
    CHECK(table.starts_with("\x1b[1mCases\x1b[0m\n"));
    CHECK(table.find("Window") != std::string::npos);
    CHECK(table.find("\x1b[31m1\x1b[0m") != std::string::npos);
    CHECK(write(sample(), Format::table, {}).find('\x1b') == std::string::npos);
}

TEST_CASE("csv: RFC 4180, one header, totals last") {
    CHECK(write(sample(), Format::csv, {}) == "窗口,收件/合计,收件/超时,按时率,收费,平均,日期\r\n"
                                              "民政窗口,12,1,91.7%,1280.50,1.3,2018-08-10\r\n"
                                              "\"a|b <i> & \"\"c\"\"*\",-3,0,—,-0.05,—,\r\n"
                                              "合计,9,1,33.3%,1280.45,0,\r\n");
}

TEST_CASE("csv: byte order mark and GB18030 when asked for") {
    CHECK(write(one_cell("x"), Format::csv, {.byte_order_mark = true}) == "\xEF\xBB\xBF文字\r\nx\r\n");
    CHECK(write(one_cell("镇"), Format::csv, {.gb18030 = true}) == "\xCE\xC4\xD7\xD6\r\n\xD5\xF2\r\n");
    // Beyond the basic plane: four bytes, nothing lost.
    CHECK(write(one_cell("𠮷"), Format::csv, {.byte_order_mark = true, .gb18030 = true}) ==
          "\xCE\xC4\xD7\xD6\r\n\x95\x34\xB2\x35\r\n"); // no mark before GB18030
}

TEST_CASE("csv and tsv: a text never becomes a formula, a number stays one") {
    for (const std::string text : {"=1+1", "+86", "-", "@x", "\t=1", "\r=1", "＝1"}) {
        CAPTURE(text);
        const std::string csv = write(one_cell(text), Format::csv, {});
        CHECK((csv.find("\r\n'") != std::string::npos || csv.find("\r\n\"'") != std::string::npos));
        CHECK(write(one_cell(text), Format::tsv, {}).find("\n'") != std::string::npos);
    }
    CHECK(write(sample(), Format::csv, {}).find("'") == std::string::npos);
}

TEST_CASE("csv: quotes, separators and line breaks inside a cell") {
    CHECK(write(one_cell("a,\"b\"\nc"), Format::csv, {}) == "文字\r\n\"a,\"\"b\"\"\nc\"\r\n");
    CHECK(write(one_cell("a\tb\nc"), Format::tsv, {}) == "文字\na b c\n");
}

TEST_CASE("json: flat objects by key, money twice, shares as numbers, nothing as null") {
    CHECK(write(sample(), Format::json, {}) == R"([
  {
    "name": "民政窗口",
    "received": 12,
    "late": 1,
    "rate": 0.9167,
    "fee": "1280.50",
    "fee_fen": 128050,
    "mean": 1.3,
    "day": "2018-08-10"
  },
  {
    "name": "a|b <i> & \"c\"*",
    "received": -3,
    "late": 0,
    "rate": null,
    "fee": "-0.05",
    "fee_fen": -5,
    "mean": null,
    "day": null
  }
]
)");
    CHECK(write({}, Format::json, {}) == "[]\n");
}

TEST_CASE("json: a document's own JSON comes first, jsonl has one object to a line") {
    Document document = sample();
    document.json = dump({{"b", 1}, {"a", {2}}}, 2);
    CHECK(write(document, Format::json, {}) == "{\n  \"b\": 1,\n  \"a\": [\n    2\n  ]\n}\n");
    const std::string lines = write(document, Format::jsonl, {});
    CHECK(std::ranges::count(lines, '\n') == 2);
    CHECK(nlohmann::json::parse(lines.substr(0, lines.find('\n')))["received"] == 12);
}

TEST_CASE("markdown: markup in cells is text") {
    CHECK(write(sample(), Format::markdown, {}) == R"(# 办件 \<8月\>

填报单位：徐庄镇

| 窗口 | 收件<br>合计 | 收件<br>超时 | 按时率 | 收费 | 平均 | 日期 |
| --- | ---: | ---: | ---: | ---: | ---: | --- |
| 民政窗口 | 12 | 1 | 91.7% | 1280.50 | 1.3 | 2018-08-10 |
| a\|b \<i\> \& "c"\* | -3 | 0 | — | -0.05 | — | |
| **合计** | **9** | **1** | **33.3%** | **1280.45** | **0** | |

- 注：\| 不是分隔符

制表：　　　　审核：
)");
}

TEST_CASE("html: complete, in Chinese, escaped, heads repeated on every page") {
    const std::string html = write(sample(), Format::html, {});
    CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"zh-CN\">"));
    CHECK(html.find("<title>办件 &lt;8月&gt;</title>") != std::string::npos);
    CHECK(html.find("<td>a|b &lt;i&gt; &amp; &quot;c&quot;*</td>") != std::string::npos);
    CHECK(html.find("<td class=\"n alarm\">1</td>") != std::string::npos);
    CHECK(html.find("<th scope=\"colgroup\" colspan=\"2\">收件</th>") != std::string::npos);
    CHECK(html.find("size: A4 portrait") != std::string::npos); // as the PDF, by what the table needs
    CHECK(html.find("counter(page)") != std::string::npos);
    CHECK(html.find("table-header-group") != std::string::npos);
    for (const char* outside : {"http://", "https://", "<script", "<link", "@import", "url("})
        CHECK(html.find(outside) == std::string::npos);
    CHECK(html.ends_with("</html>\n"));
}

TEST_CASE("charts: every number is written, fills differ without colour, labels are escaped") {
    Document document = sample();
    Chart chart{.key = "flow", .title = {"图", "Chart"}, .series = {{"收件", ""}, {"办结", ""}}};
    chart.bars = {{{"<窗口>", ""}, {12, 7}}, {{"空", ""}, {std::numeric_limits<double>::quiet_NaN(), 0}}};
    for (const auto shape : {Chart::Shape::bars, Chart::Shape::stacked, Chart::Shape::line}) {
        chart.shape = shape;
        document.charts = {chart};
        const std::string html = write(document, Format::html, {});
        CHECK(html.find("<svg") != std::string::npos);
        CHECK(html.find("&lt;窗口&gt;") != std::string::npos);
        CHECK(html.find("<窗口>") == std::string::npos);
        CHECK(html.find("nan") == std::string::npos);
        CHECK(html.find("<pattern id=\"flow-1\"") != std::string::npos);
        if (shape == Chart::Shape::bars) CHECK(html.find(">12</text>") != std::string::npos);
        if (shape == Chart::Shape::stacked) CHECK(html.find(">19（12+7）</text>") != std::string::npos);
    }
}

TEST_CASE("any bytes in a cell: no format throws, what comes out is UTF-8 and steers no terminal") {
    const std::string bad = std::string("\xFF\xFE坏\xC3(\x1b[31m\x00 \x7f\xC2\x9b", 18) + "\u202E倒";
    Document document = one_cell(bad);
    document.sheets[0].title = {bad, bad};
    document.sheets[0].notes = {{bad, bad}};
    document.charts = {
        {.key = "c", .title = {bad, bad}, .series = {{bad, bad}}, .bars = {{{bad, bad}, {1}}}}};
    for (const auto& format : formats()) {
        CAPTURE(format.name);
        const std::string out = write(document, format.format, {});
        CHECK_FALSE(out.empty());
        if (format.format == Format::pdf || format.format == Format::xlsx) continue; // compressed
        CHECK(repaired(out) == out);
        CHECK(out == write(document, format.format, {}));
        if (format.format == Format::table || format.format == Format::html ||
            format.format == Format::markdown) {
            CHECK(out.find('\x1b') == std::string::npos);
            CHECK(out.find("\u202E") == std::string::npos);
        }
    }
    CHECK_NOTHROW(write(document, Format::csv, {.gb18030 = true}));
}

TEST_CASE("an empty sheet says so, an empty document is no error") {
    Sheet sheet{.key = "late", .title = {"超时件", "Late"}, .columns = {{"a", {"甲", ""}}}};
    const Document document{.sheets = {sheet}};
    CHECK(write(document, Format::table, {}) == "超时件\n\n（无）\n");
    CHECK(write(document, Format::html, {}).find("（无）") != std::string::npos);
    CHECK(write(document, Format::csv, {}) == "甲\r\n");
    for (const auto& format : formats()) CHECK_NOTHROW(write({}, format.format, {}));
}

TEST_CASE("formats by name and by the ending of a file") {
    CHECK(formats().size() == 10);
    CHECK(parse_format("markdown") == Format::markdown);
    CHECK_FALSE(parse_format("docx"));
    CHECK(format_of_file("/tmp/8月.报/月报.HTML") == Format::html);
    CHECK(format_of_file("a.jsonl") == Format::jsonl);
    CHECK_FALSE(format_of_file("月报"));
    CHECK_FALSE(format_of_file("/tmp/.csv"));
    CHECK_FALSE(format_of_file("dir.csv/file"));
}

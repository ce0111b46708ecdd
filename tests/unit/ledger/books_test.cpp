/// Workbooks as rows: sheets, merged and hidden cells, and the habits of the programs that wrote them.
#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/workbook/package.hpp"
#include "book.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bianmin;
using namespace bianmin::test;

namespace {

using Rows_ = std::vector<std::vector<std::string>>;

/// What a sheet holds, told as `sheet row: cells`.
std::string told(const Scanned& scanned) {
    std::string out;
    for (std::size_t at = 0; at < scanned.rows.size(); ++at)
        out += (out.empty() ? "" : " ") + scanned.sheets[at] + std::to_string(scanned.numbers[at]);
    return out;
}

Book three_sheets() {
    return {.tabs = {{"七月", "<sheetData>" + rows_of({"a"}) + "</sheetData>", ""},
                     {"八月", "<sheetData>" + rows_of({"b"}) + "</sheetData>", "hidden"},
                     {"九月", "<sheetData>" + rows_of({"c"}) + "</sheetData>", ""}}};
}

const std::string header = "序号|受理日期|申请人|身份证号|联系电话|事项名称|办结日期";

} // namespace

TEST_CASE("rows keep their numbers, a gap is one empty row, and what has no reference follows") {
    const auto scanned = scan_book(book_of("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c><v>2</v></c></row>"
                                           "<row r=\"7\"><c r=\"A7\"><v>3</v></c></row>"
                                           "<row><c><v>4</v></c><c r=\"D8\"><v>5</v></c></row>")
                                       .bytes());
    CHECK(scanned.rows == Rows_{{"", "1", "2"}, {}, {"3"}, {"4", "", "", "5"}});
    CHECK(scanned.numbers == std::vector<int>{2, 3, 7, 8});
    CHECK(scanned.codes.empty());
}

TEST_CASE("one sheet after the other, hidden ones by option, each by name or number") {
    const std::string bytes = three_sheets().bytes();
    CHECK(told(scan_book(bytes)) == "七月1 九月1");
    CHECK(scan_book(bytes).codes == "hidden-sheet");
    CHECK(told(scan_book(bytes, {.hidden = Hidden::take})) == "七月1 八月1 九月1");
    CHECK(told(scan_book(bytes, {.hidden = Hidden::skip})) == "七月1 九月1");
    CHECK(told(scan_book(bytes, {.sheet = "八月"})) == "八月1");
    CHECK(told(scan_book(bytes, {.sheet = "3"})) == "九月1");
    CHECK(told(scan_book(bytes, {.sheet = " 七月"})) == "七月1");
    CHECK(fault_of(bytes, {.sheet = "十月"}) == "not-found");
    CHECK(fault_of(bytes, {.sheet = "4"}) == "not-found");
    CHECK(fault_of(bytes, {.sheet = "0"}) == "not-found");
}

TEST_CASE("hidden rows and columns are read and told, or left out") {
    Book book;
    book.tabs = {
        {"8月",
         "<cols><col min=\"2\" max=\"2\" width=\"9\" hidden=\"1\"/><col min=\"9\" max=\"16384\" "
         "hidden=\"1\"/></cols><sheetData>"
         "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>3</v></c></row>"
         "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>4</v></c></row><row r=\"3\" hidden=\"1\"/>"
         "<row r=\"4\"><c r=\"A4\"><v>5</v></c></row></sheetData>",
         ""}};
    const auto usual = scan_book(book.bytes());
    CHECK(usual.rows == Rows_{{"1", "2", "3"}, {"4"}, {}, {"5"}});
    CHECK(usual.codes == "hidden-rows hidden-columns");
    CHECK(usual.findings[0].place.row == 2);
    CHECK(english(usual.findings[0].message) == "1 hidden rows were read, this is the first");
    CHECK(usual.findings[1].value == "B");
    const auto skipped = scan_book(book.bytes(), {.hidden = Hidden::skip});
    CHECK(skipped.rows == Rows_{{"1", "", "3"}, {}, {"5"}});
    CHECK(skipped.numbers == std::vector<int>{1, 2, 4});
    CHECK(skipped.codes == "hidden-rows hidden-columns");
}

TEST_CASE("merged cells reach down, not to the right, and not into empty rows") {
    Book book;
    book.tabs = {{"8月",
                  "<sheetData>" + rows_of({"标题||", "甲|乙|", "|丙|丁", "", "|戊|"}) +
                      "</sheetData><mergeCells count=\"3\"><mergeCell ref=\"A1:C1\"/><mergeCell ref='A2:A5'/>"
                      "<mergeCell ref=\"B2:C2\"/></mergeCells>",
                  ""}};
    CHECK(scan_book(book.bytes()).rows ==
          Rows_{{"标题"}, {"甲", "乙"}, {"甲", "丙", "丁"}, {}, {"甲", "戊"}});
}

TEST_CASE("merged cells behind rows that fill many blocks") {
    std::vector<std::string> lines(6000, "第一|办理城乡居民基本医疗保险参保登记");
    for (std::size_t at = 4001; at < 4010; ++at) lines[at] = "|办理城乡居民基本医疗保险参保登记";
    Book book;
    for (const std::string prefix : {"", "x:"}) {
        std::string inside = "<sheetData>" + rows_of(lines) +
                             "</sheetData><mergeCells><mergeCell ref=\"A4001:A4010\"/></mergeCells>";
        if (!prefix.empty())
            for (const auto& [from, to] : {std::pair("<", "<x:"), std::pair("<x:/", "</x:")})
                inside = replaced(inside, from, to);
        book.tabs = {{"8月", inside, ""}};
        const auto scanned = scan_book(book.bytes());
        REQUIRE(scanned.rows.size() == 6000);
        CHECK(scanned.rows[4009][0] == "第一");
    }
}

TEST_CASE("strict files, prefixes, byte order marks, UTF-16, absolute and odd targets, cases of names") {
    const Rows_ wanted{{"1", "甲"}};
    const std::string rows = "<row><c><v>1</v></c><c t=\"s\"><v>0</v></c></row>";
    Book strict = book_of(rows);
    strict.strings = "<si><t>甲</t></si>";
    strict.main_namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    strict.relations_namespace = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    CHECK(scan_book(strict.bytes()).rows == wanted);

    BookParts parts = strict.parts();
    for (auto& [name, text] : parts) {
        name = replaced(name, "xl/", "XL\\");
        text = "\xEF\xBB\xBF" + replaced(replaced(text, "worksheets/", "/xl/Worksheets/"),
                                         "sharedStrings.xml", "./x/../sharedStrings.xml");
    }
    CHECK(scan_book(zipped(parts)).rows == wanted);

    parts = strict.parts();
    std::string& sheet = parts[0].second;
    sheet = "\xFF\xFE";
    for (const char c : "<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
        sheet += c, sheet += '\0';
    sheet.resize(sheet.size());
    CHECK(scan_book(zipped(parts, false)).rows == wanted);

    parts = strict.parts();
    std::erase_if(parts, [](const auto& part) { return part.first.ends_with(".rels"); });
    CHECK(scan_book(zipped(parts)).rows == wanted);
}

TEST_CASE("what published test files of other readers hold") {
    Book book =
        book_of("<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"\"><v></v></c><c r=\"B1\" t=\"s\"><v>0</v></c>"
                "<c r=\"C1\" t=\"inlineStr\"><is><t><![CDATA[<甲>]]></t></is></c>"
                "<c r=\"D1\" t=\"inlineStr\"><v>乙</v></c><c r=\"E1\" t=\"str\"><v>&lt;&#x4E19;&amp;</v></c>"
                "<c r=\"F1\" s=\"99\"><v> 5 </v></c><c r=\"G1\" t=\"s\"><v>1</v></c>"
                "<c r=\"H1\" t=\"new\"><v>x</v></c></row>");
    book.strings = "<si/><si><t/></si>";
    CHECK(scan_book(book.bytes()).rows == Rows_{{"", "", "<甲>", "乙", "<丙&", "5", "", "x"}});
    // An extension repeats the properties without the calendar (15.2 of MS-XLSX).
    book = book_of("<row><c s=\"0\"><v>41860</v></c></row>");
    book.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    book.properties = " date1904=\"1\"/><extLst><ext><x15:workbookPr/></ext></extLst><x";
    CHECK(scan_book(book.bytes()).rows == Rows_{{"2018-08-10"}});
}

TEST_CASE("a bare number of days is one of the workbook's own calendar") {
    const auto text = [](const std::string& words) {
        return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    };
    Book book = book_of("<row>" + text("受理日期") + text("申请人") + text("事项名称") + text("办结日期") +
                        "</row><row><c><v>41860</v></c>" + text("张三") + text("养老认证") +
                        "<c><v>41860</v></c></row>");
    book.properties = " date1904=\"1\"";
    const auto ledger = read_ledger(book.bytes(), {.month = parse_month("2018-08")});
    REQUIRE(ledger.drafts.size() == 1);
    CHECK(ledger.drafts[0].received == parse_date("2018-08-10"));
    CHECK(ledger.drafts[0].finished == parse_date("2018-08-10"));
    CHECK(ledger.drafts[0].verdict == Verdict::corrected);
}

TEST_CASE("targets never leave the archive") {
    CHECK(resolved("xl/workbook.xml", "worksheets/sheet1.xml") == "xl/worksheets/sheet1.xml");
    CHECK(resolved("xl/workbook.xml", "/xl/a.xml") == "xl/a.xml");
    CHECK(resolved("xl/workbook.xml", "../../../etc/passwd") == "etc/passwd");
    CHECK(resolved("xl/workbook.xml", "..\\a.xml") == "a.xml");
    CHECK(resolved("", "xl//./workbook.xml") == "xl/workbook.xml");
}

TEST_CASE("a workbook as a ledger: header of two rows, merged title, days as days, a sheet for each month") {
    const std::string row = "<row><c><v>1</v></c><c s=\"0\"><v>43322</v></c>";
    const auto text = [](const std::string& t) { return "<c t=\"inlineStr\"><is><t>" + t + "</t></is></c>"; };
    const std::string rest = text("孙七") + text("370499198001011232") + text("13000000001");
    const std::string body = row + rest + text("就业登记") + "<c s=\"0\"><v>43325</v></c></row>";
    Book book;
    book.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    const std::string head =
        rows_of({"徐庄镇便民服务中心2018年8月份办件台账", "序号|受理日期|申请人情况|||事项名称|办结日期",
                 "||姓名|身份证号|联系电话||"});
    const std::string merges =
        "<mergeCells><mergeCell ref=\"A1:G1\"/><mergeCell ref=\"C2:E2\"/><mergeCell ref=\"A2:A3\"/>"
        "<mergeCell ref=\"B2:B3\"/><mergeCell ref=\"F2:F3\"/><mergeCell ref=\"G2:G3\"/></mergeCells>";
    book.tabs = {
        {"8月", "<sheetData>" + head + body + "</sheetData>" + merges, ""},
        {"说明", "<sheetData>" + rows_of({"本表由窗口填写", "每月一张"}) + "</sheetData>", ""},
        {"空", "<sheetData/>", ""},
        {"9月", "<sheetData>" + rows_of({header}) + body + rows_of({"合计|5件"}) + "</sheetData>", ""}};
    const auto ledger = read_ledger(book.bytes(), {.file = "徐庄镇2018年台账.xlsx"});
    REQUIRE(ledger.drafts.size() == 2);
    CHECK(ledger.drafts[0].persons[0].name == "孙七");
    CHECK(ledger.drafts[0].received == parse_date("2018-08-10"));
    CHECK(ledger.drafts[0].row == 4);
    CHECK(ledger.facts.header.size() == 7);
    CHECK(codes(ledger.facts.findings) == "sheet-passed-over total-mismatch");
    CHECK(ledger.facts.findings[0].place.sheet == "说明");
    CHECK(ledger.facts.findings[1].place.sheet == "9月");
    // 8月10日 in the sheet of 9月 stands out: the sheet's name says the month.
    const auto& odd = ledger.drafts[1];
    REQUIRE(!odd.findings.empty());
    CHECK(odd.findings[0].place.sheet == "9月");
    CHECK(odd.findings[0].place.row == 2);
}

TEST_CASE("a tab names the village where the title names the town alone") {
    const auto sheet = [](const std::string& title) {
        return "<sheetData>" + rows_of({title, "日期|委托人|代办事项|代办员", "2018-08-03|张三|低保|乔某"}) +
               "</sheetData>";
    };
    Book book;
    book.tabs = {{"彭庄村", sheet("徐庄镇2018年8月村级代办台账"), ""},
                 {"葫芦套村", sheet("徐庄镇便民服务中心2018年8月办件台账"), ""}};
    const auto ledger = read_ledger(book.bytes(), {.file = "台账.xlsx"});
    REQUIRE(ledger.drafts.size() == 2);
    CHECK(ledger.drafts[0].station == UnitId("xuzhuang-pengzhuang"));
    CHECK(ledger.drafts[1].station.empty()); // a center's own ledger
}

TEST_CASE(
    "the explanation in a blank ledger is passed over without a word, a long sheet of its name is not") {
    const auto told = [](const std::string& name, std::size_t lines) {
        Book book;
        book.tabs = {
            {"台账", "<sheetData>" + rows_of({header}) + "</sheetData>", ""},
            {name, "<sheetData>" + rows_of(std::vector<std::string>(lines, "不合并单元格")) + "</sheetData>",
             ""}};
        return codes(read_ledger(book.bytes(), {.file = "彭庄.xlsx"}).facts.findings);
    };
    CHECK(told("填表说明", 7).empty());
    CHECK(told("说明", 7) == "sheet-passed-over");
    CHECK(told("填表说明", 300) == "sheet-passed-over");
}

TEST_CASE("a cell merged over two columns of the ledger is told, titles and headers are not") {
    Book book;
    const std::string line = "1|2018-08-10|孙七|370499198001011232|13000000001|就业登记|2018-08-13";
    book.tabs = {{"8月",
                  "<sheetData>" + rows_of({"办件台账", header, line, "2|2018-08-13||||就业登记|"}) +
                      "</sheetData><mergeCells><mergeCell ref=\"A1:G1\"/><mergeCell ref=\"D2:E2\"/>"
                      "<mergeCell ref=\"C3:D3\"/><mergeCell ref=\"C4:E4\"/></mergeCells>",
                  ""}};
    const auto ledger = read_ledger(book.bytes(), {.center = UnitId("xuzhuang"), .file = "2018年8月.xlsx"});
    REQUIRE(ledger.drafts.size() == 2);
    const auto& findings = ledger.drafts[0].findings;
    const auto found = std::ranges::find(findings, "merged-across", &Finding::code);
    REQUIRE(found != findings.end());
    CHECK(found->value == "孙七");
    CHECK(found->severity == Severity::warning);
    // Nothing stands in the merged cells of the second row.
    CHECK(std::ranges::none_of(ledger.drafts[1].findings,
                               [](const Finding& one) { return one.code == "merged-across"; }));
}

TEST_CASE(
    "a summary that looks like a ledger does not stop the others, a workbook without a ledger is refused") {
    Book book;
    const std::string summary =
        rows_of({"序号|事项名称|办结日期|办件数|满意度", "1|就业登记|2018-08-10|3|满意"});
    book.tabs = {{"汇总", "<sheetData>" + summary + "</sheetData>", ""},
                 {"明细",
                  "<sheetData>" +
                      rows_of({header, "1|2018-08-10|孙七|370499198001011232|13000000001|就业登记|"}) +
                      "</sheetData>",
                  ""}};
    const auto ledger = read_ledger(book.bytes(), {.center = UnitId("xuzhuang"), .file = "a.xlsx"});
    CHECK(ledger.drafts.size() == 1);
    CHECK(codes(ledger.facts.findings) == "no-day-column");
    book.tabs.pop_back();
    CHECK_THROWS_WITH_AS(read_ledger(book.bytes(), {.file = "a.xlsx"}), "a.xlsx: no sheet holds a ledger",
                         Error);
}

/// What a cell of a workbook says: strings, numbers, days, flags and errors, however they are stored.
#include "bianmin/ledger/workbook/values.hpp"
#include "book.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

/// The styles of one cell: `s="0"` with this number format.
std::string style_of(const std::string& code) {
    return "<numFmts><numFmt numFmtId=\"170\" formatCode=\"" + code +
           "\"/></numFmts><cellXfs><xf numFmtId=\"170\"/></cellXfs>";
}
std::string style_of(int id) {
    return "<cellXfs><xf numFmtId=\"" + std::to_string(id) + "\"/></cellXfs>";
}
std::string number(const std::string& value) {
    return "<c r=\"A1\"><v>" + value + "</v></c>";
}
std::string shown(const std::string& value, const std::string& code) {
    return cell_text(number(value), style_of(code));
}

} // namespace

TEST_CASE("strings: shared, inline, of formulas, runs are joined, readings are not text") {
    Book book =
        book_of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                "<c r=\"C1\" t=\"inlineStr\"><is><r><t>王</t></r><r><rPr><b/></rPr><t>五</t></r></is></c>"
                "<c r=\"D1\" t=\"str\"><f>A1&amp;B1</f><v>张三 李四</v></c></row>");
    book.strings =
        "<si><t>张三</t><rPh sb=\"0\" eb=\"1\"><t>ZHANG</t></rPh></si>"
        "<si><r><rPr><color rgb=\"FFFF0000\"/></rPr><t xml:space=\"preserve\">李 </t></r><r><t>四</t></r>"
        "<phoneticPr fontId=\"1\"/></si>";
    CHECK(scan_book(book.bytes()).rows ==
          std::vector<std::vector<std::string>>{{"张三", "李 四", "王五", "张三 李四"}});
}

TEST_CASE("escaped characters in strings") {
    CHECK(
        cell_text("<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_b_x005F_x4E2D_ _x4E2D_ _xZZZZ_</t></is></c>") ==
        "a\rb_x4E2D_ 中 _xZZZZ_");
}

TEST_CASE("numbers as a clerk typed them, at most fifteen digits, never with an exponent") {
    const auto text = [](const char* value) { return cell_text(number(value)); };
    CHECK(text("3") == "3");
    CHECK(text("-12.5") == "-12.5");
    CHECK(text("0.30000000000000004") == "0.3");
    CHECK(text("1.1000000000000001") == "1.1");
    CHECK(text("13000000001") == "13000000001");
    CHECK(text("1.3000000001E10") == "13000000001");
    CHECK(text("3.70499199001011E+17") == "370499199001011000");
    CHECK(text("370499199001011234") == "370499199001011000");
    CHECK(text("-1E+20") == "-100000000000000000000");
    CHECK(text("1E-7") == "0.0000001");
    CHECK(text("1e400") == "1e400");
    CHECK(text("abc") == "abc");
    CHECK(shown("1234", "000000") == "001234");
    CHECK(shown("0.5", "0.00%") == "0.5");
}

TEST_CASE("days by their format: built-in ones, those of Chinese files, and own ones") {
    for (const int id : {14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58})
        CHECK_MESSAGE(cell_text(number("43322"), style_of(id)) == "2018-08-10", id);
    for (const int id : {18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56})
        CHECK_MESSAGE(cell_text(number("0.3958333333333333"), style_of(id)) == "09:30", id);
    for (const int id : {0, 1, 2, 3, 9, 10, 11, 12, 13, 37, 44, 48, 49, 59})
        CHECK_MESSAGE(cell_text(number("43322"), style_of(id)) == "43322", id);
    for (const char* code :
         {"yyyy\\-mm\\-dd", "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "m/d/yy", "d",
          "[$-804]yyyy年m月d日;@", "[红色]yyyy.mm.dd", "[DBNum1][$-804]m&quot;月&quot;d&quot;日&quot;",
          "dddd, mmmm dd", "e&quot;年&quot;m&quot;月&quot;", "mmm", "General\\ yyyy"})
        CHECK_MESSAGE(shown("43322", code) ==
                          (std::string(code).starts_with("General") ? "43322" : "2018-08-10"),
                      code);
    for (const char* code : {"General", "G/通用格式", "0.00_ ", "#,##0", "0.00E+00", "&quot;day&quot;0",
                             "0\\d", "[Red]0;[Blue]-0", "# ?/?", "@", "0;yyyy", "[&gt;100]0", "_d0"})
        CHECK_MESSAGE(shown("43322", code) == "43322", code);
}

TEST_CASE("a day with a time, a time alone, a length of time") {
    CHECK(shown("43322.395833333336", "yyyy/m/d h:mm") == "2018-08-10 09:30");
    CHECK(shown("43322.395833333336", "yyyy/m/d") == "2018-08-10 09:30");
    CHECK(shown("43322.99999999999", "yyyy/m/d h:mm:ss") == "2018-08-11");
    CHECK(shown("0.39586805555555554", "h:mm:ss") == "09:30:03");
    CHECK(shown("1.0833333333333333", "[h]:mm") == "26:00");
    CHECK(shown("0.5", "上午/下午h&quot;时&quot;mm&quot;分&quot;") == "12:00");
    CHECK(shown("-5", "yyyy/m/d") == "-5");
    CHECK(shown("3000000", "yyyy/m/d") == "3000000");
    CHECK(shown("0", "yyyy/m/d") == "0");
}

TEST_CASE("both calendars, and the day that never was") {
    const std::string since_1904 = " date1904=\"1\"";
    CHECK(cell_text(number("41860"), style_of(14), since_1904) == "2018-08-10");
    CHECK(cell_text(number("41860.5"), style_of(22), " date1904=\"true\"") == "2018-08-10 12:00");
    CHECK(cell_text(number("41860"), style_of(14), " date1904=\"0\"") == "2014-08-09");
    CHECK(cell_text(number("1"), style_of(14)) == "1900-01-01");
    CHECK(cell_text(number("59"), style_of(14)) == "1900-02-28");
    CHECK(cell_text(number("60"), style_of(14)) == "1900-02-29");
    CHECK(cell_text(number("61"), style_of(14)) == "1900-03-01");
    CHECK(cell_text("<c r=\"A1\" t=\"d\"><v>2018-08-10T00:00:00Z</v></c>") == "2018-08-10");
    CHECK(cell_text("<c r=\"A1\" t=\"d\"><v>2018-08-10T09:30:00.000</v></c>") == "2018-08-10 09:30");
}

TEST_CASE("flags, errors, and results of formulas") {
    CHECK(cell_text("<c r=\"A1\" t=\"b\"><v>1</v></c>") == "TRUE");
    CHECK(cell_text("<c r=\"A1\" t=\"b\"><f>1=2</f><v>0</v></c>") == "FALSE");
    CHECK(cell_text("<c r=\"A1\" t=\"e\"><f>B99</f><v>#REF!</v></c>") == "#REF!");
    CHECK(cell_text("<c r=\"A1\"><f>1+1</f><v>2</v></c>") == "2");
    CHECK(cell_text("<c r=\"A1\" t=\"str\"><f>\"\"</f><v></v></c>").empty());
}

TEST_CASE("a formula that was never computed is told, and its cell is read as an error") {
    const auto scanned = scan_book(
        book_of("<row r=\"3\"><c r=\"B3\"><f>TODAY()</f></c><c r=\"C3\"><f>1+1</f><v/></c></row>").bytes());
    REQUIRE(scanned.rows.size() == 1);
    CHECK(scanned.rows[0] == std::vector<std::string>{"", "#FORMULA!", "#FORMULA!"});
    REQUIRE(scanned.codes == "formula-without-value");
    CHECK(english(scanned.findings[0].message).starts_with("2 formulas"));
    CHECK(scanned.findings[0].place.sheet == "8月");
    CHECK(scanned.findings[0].place.row == 3);
    CHECK(scanned.findings[0].place.column == 2);
    CHECK(scanned.findings[0].place.cell == "B3");
}

/// Damaged and hostile workbooks: each is refused with a reason and a place; none crashes, none hangs.
#include "bianmin/base/error.hpp"
#include "book.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <random>

using namespace bianmin;
using namespace bianmin::test;

namespace {

std::string refusal(const std::string& rows) {
    return fault_of(book_of(rows).bytes());
}

/// A workbook with something of everything.
Book rich_book() {
    Book book;
    book.strings = "<si><t>姓名</t></si><si><r><t>孙</t></r><r><t>七</t></r></si>";
    book.styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy-mm-dd\"/></numFmts>"
                  "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>";
    book.tabs = {
        {"8月",
         "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
         "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>日期</t></is></c>"
         "</row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>43322</v></c>"
         "<c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\"><f>1+1</f></c></row></sheetData>"
         "<mergeCells><mergeCell ref=\"A2:A9\"/></mergeCells>",
         ""},
        {"9月", "<sheetData>" + rows_of({"a|b", "c|d"}) + "</sheetData>", "hidden"}};
    return book;
}

/// Reads whatever it is; faults are expected, other exceptions are not.
void try_reading(std::string bytes) {
    static_cast<void>(fault_of(std::move(bytes), {.hidden = Hidden::take}));
}

} // namespace

TEST_CASE("cells and rows that no sheet can have are named with their place") {
    CHECK(refusal("<row r=\"2147483648\"/>") == "workbook-damaged 8月");
    CHECK(refusal("<row r=\"1048577\"/>") == "workbook-damaged 8月");
    CHECK(refusal("<row r=\"0\"/>") == "workbook-damaged 8月");
    CHECK(refusal("<row r=\"-1\"/>") == "workbook-damaged 8月");
    CHECK(refusal("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>") == "workbook-damaged 8月");
    CHECK(refusal("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>") == "workbook-damaged 8月");
    CHECK(refusal("<row r=\"1\"><c r=\"7\"><v>1</v></c></row>") == "workbook-damaged 8月");
    CHECK(refusal("<row r=\"12\"><c r=\"C12\" t=\"s\"><v>5</v></c></row>") == "workbook-damaged 8月!C12");
    CHECK(refusal("<row r=\"12\"><c r=\"C12\" t=\"s\"><v>-1</v></c></row>") == "workbook-damaged 8月!C12");
    CHECK(refusal("<row r=\"12\"><c r=\"C12\" t=\"s\"><v>x</v></c></row>") == "workbook-damaged 8月!C12");
}

TEST_CASE("what stands far to the right is left out and told") {
    const auto scanned =
        scan_book(book_of("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row>").bytes());
    CHECK(scanned.rows == std::vector<std::vector<std::string>>{{"1"}});
    CHECK(scanned.codes == "sheet-too-wide");
    CHECK(scanned.findings[0].place.cell == "XFD1");
}

TEST_CASE("rows out of order are read as they come") {
    const auto scanned = scan_book(
        book_of(
            "<row r=\"9\"><c><v>1</v></c></row><row r=\"3\"><c><v>2</v></c></row><row r=\"3\"><c><v>3</v></c>"
            "</row>")
            .bytes());
    CHECK(scanned.numbers == std::vector<int>{9, 3, 3});
}

TEST_CASE("entities, deep nesting and broken XML") {
    Book book = book_of("<row/>");
    BookParts parts = book.parts();
    parts[0].second =
        "<!DOCTYPE worksheet [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet><sheetData>"
        "<row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    CHECK(fault_of(zipped(parts)) == "workbook-damaged");
    std::string deep = "<worksheet>";
    for (int i = 0; i < 100000; ++i) deep += "<a>";
    parts[0].second = deep;
    CHECK(fault_of(zipped(parts)) == "workbook-damaged");
    for (const char* text : {"", "no xml", "<worksheet>", "<worksheet></sheet>", "<worksheet a=1/>",
                             "<worksheet>\xFF\xFE</worksheet>", "<worksheet>&nothing;</worksheet>"}) {
        parts[0].second = text;
        CHECK_MESSAGE(fault_of(zipped(parts)) == "workbook-damaged", text);
    }
}

TEST_CASE("a long text is refused before it fills the memory") {
    const std::string text(3 << 20, 'a');
    CHECK(refusal("<row><c t=\"str\"><v>" + text + "</v></c></row>") == "workbook-damaged 8月!A1");
}

TEST_CASE("more sheets than are read: none is left out in silence") {
    Book book;
    book.tabs.resize(4097, {"八月", "<sheetData/>", ""});
    CHECK(fault_of(book.bytes()).starts_with("too-many-sheets"));
}

TEST_CASE("missing parts") {
    const BookParts whole = rich_book().parts();
    for (const auto& [gone, wanted] :
         {std::pair("xl/worksheets/sheet1.xml", "workbook-damaged"),
          std::pair("xl/workbook.xml", "workbook-damaged"),
          std::pair("xl/sharedStrings.xml", "workbook-damaged 8月!A1"), std::pair("xl/styles.xml", ""),
          std::pair("_rels/.rels", ""), std::pair("xl/_rels/workbook.xml.rels", "")}) {
        BookParts parts = whole;
        std::erase_if(parts, [gone = gone](const auto& part) { return part.first == gone; });
        CHECK_MESSAGE(fault_of(zipped(parts)) == wanted, gone);
    }
}

TEST_CASE("a bomb is stopped by its ratio, a giant by its size") {
    const std::string blank(40 << 20, ' ');
    const std::string bomb = book_of("<row><c><v>1</v></c></row>" + blank).bytes();
    CHECK(bomb.size() < 100000);
    CHECK(fault_of(bomb) == "workbook-too-large");
    CHECK(fault_of(bomb, {.most_ratio = 100000}).empty());
    CHECK(fault_of(bomb, {.most_bytes = 1 << 20, .most_ratio = 100000}) == "workbook-too-large");
}

TEST_CASE("texts that stay in memory are held to less, and before they are unpacked") {
    Book book = book_of("<row><c t=\"s\"><v>0</v></c></row>");
    for (int i = 0; i < 900000; ++i)
        book.strings += "<si><t>" + std::to_string(i / 40) + "</t></si>" + std::string(24, ' ');
    const std::string bytes = book.bytes();
    CHECK(fault_of(bytes, {.most_ratio = 40}) == "workbook-too-large");
    CHECK(fault_of(bytes, {.most_ratio = UINT64_MAX - 1}) ==
          "workbook-too-large"); // more than its cells can hold
    CHECK(fault_of(bytes, {.most_kept = 1 << 20}) == "workbook-too-large");
    CHECK(fault_of(bytes, {.most_ratio = UINT64_MAX}).empty());
}

TEST_CASE("a part in GBK is read, one in an unknown encoding is named") {
    BookParts parts = book_of("").parts();
    const auto with = [&](const std::string& encoding, const std::string& text) {
        parts[0].second = "<?xml version=\"1.0\" encoding=\"" + encoding +
                          "\"?><worksheet><sheetData><row><c t=\"str\"><v>" + text +
                          "</v></c></row></sheetData></worksheet>";
        return zipped(parts);
    };
    const std::string gbk = "\xD0\xD5\xC3\xFB"; // 姓名
    for (const char* name : {"GBK", "gb2312", "GB18030"})
        CHECK(scan_book(with(name, gbk)).rows == std::vector<std::vector<std::string>>{{"姓名"}});
    CHECK(fault_of(with("GBK", "\xD0")) == "workbook-damaged");
    CHECK(fault_of(with("x-unknown", "a")) == "workbook-encoding");
}

TEST_CASE("what is no workbook says what it is") {
    const auto kind = [](std::string bytes) {
        try {
            scan_book(std::move(bytes));
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::configuration);
            CHECK(!error.hint().empty());
            return error.findings().front().value;
        }
        return std::string("nothing");
    };
    CHECK(kind(zipped({{"a.txt", "text"}})) == "ZIP");
    CHECK(kind(zipped({{"word/document.xml", "<document/>"}})) == "DOCX");
    CHECK(kind(zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                       {"content.xml", "<a/>"},
                       {"META-INF/manifest.xml", "<a/>"}})) == "ODS");
    CHECK(kind(zipped({{"xl/workbook.bin", "\1\2"}})) == "XLSB");
    std::string secret = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    secret += std::string(1000, '\0');
    for (const char c : std::string("EncryptedPackage")) secret += c, secret += '\0';
    CHECK(kind(secret) == "XLSX");
    CHECK(fault_of(secret) == "workbook-encrypted");
    CHECK(fault_of(std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + std::string(2000, '\0')) ==
          "workbook-damaged");
    CHECK(fault_of("PK\x03\x04 no archive") == "workbook-damaged");
}

TEST_CASE("cut off anywhere: never read as if it were whole") {
    const std::string whole = rich_book().bytes();
    for (std::size_t size = 5; size < whole.size(); size += 37)
        CHECK_MESSAGE(!fault_of(whole.substr(0, size)).empty(), size);
}

TEST_CASE("bytes changed anywhere: an error or a table, no crash, no hang") {
    std::mt19937 random(20180810);
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(2);
    const std::string packed = rich_book().bytes();
    const BookParts plain = rich_book().parts();
    const auto one = [&](std::size_t below) {
        return std::uniform_int_distribution<std::size_t>(0, below - 1)(random);
    };
    int tried = 0;
    while (tried < 4000 && std::chrono::steady_clock::now() < deadline) {
        std::string bytes = packed;
        for (std::size_t flips = one(4) + 1; flips > 0; --flips)
            bytes[one(bytes.size())] = static_cast<char>(one(256));
        try_reading(std::move(bytes));
        // In the XML, too, where a checksum does not stop it first.
        BookParts parts = plain;
        std::string& text = parts[one(parts.size())].second;
        static constexpr std::string_view signs = "<>/\"=&;0129-ABrst: \x01\xFF";
        for (std::size_t flips = one(3) + 1; flips > 0; --flips)
            if (one(4) == 0)
                text.erase(one(text.size()), one(20));
            else
                text[one(text.size())] = signs[one(signs.size())];
        try_reading(zipped(parts, false));
        ++tried;
    }
    CHECK(tried > 50);
}

TEST_CASE("an empty archive and an encrypted one say so") {
    CHECK(fault_of("PK\x05\x06" + std::string(18, '\0')) == "foreign-format");
    std::string marked = zipped({{"xl/workbook.xml", std::string(400, 'a')}}, false);
    // Bit 0 of the flags: in the entry itself and in the list at the end (APPNOTE 4.4.4).
    marked[6] = static_cast<char>(marked[6] | 1);
    const std::size_t list = marked.find("PK\x01\x02");
    REQUIRE(list != std::string::npos);
    marked[list + 8] = static_cast<char>(marked[list + 8] | 1);
    CHECK(fault_of(marked) == "workbook-encrypted");
}

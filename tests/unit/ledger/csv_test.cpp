/// The scanner: what RFC 4180 says, and what spreadsheets and people make of it.
#include "bianmin/base/error.hpp"
#include "bianmin/ledger/csv.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

struct Scanned {
    std::vector<std::vector<std::string>> rows;
    std::vector<int> lines;
    std::string encoding, codes;
    std::vector<Finding> findings;
    bool cut = false;
};

Scanned scan(std::string bytes) {
    const auto rows = table_of_bytes(std::move(bytes), "t.csv");
    Scanned out;
    for (TableRow row; rows->next(row);) {
        out.rows.emplace_back(row.cells.begin(), row.cells.end());
        out.lines.push_back(row.line);
        out.cut = row.cut;
    }
    out.encoding = rows->encoding();
    out.findings = rows->findings();
    out.codes = test::codes(out.findings);
    return out;
}

std::string utf16le(std::string_view ascii) {
    std::string out = "\xFF\xFE";
    for (const char c : ascii) out += c, out += '\0';
    return out;
}

using Rows_ = std::vector<std::vector<std::string>>;

} // namespace

TEST_CASE("plain and quoted cells") {
    const auto table = scan("a,b,c\r\n\"x\"\"y\",\"1,2\",\"two\nlines\"\r\n,,\n");
    CHECK(table.rows == Rows_{{"a", "b", "c"}, {"x\"y", "1,2", "two\nlines"}, {"", "", ""}});
    CHECK(table.lines == std::vector<int>{1, 2, 4});
    CHECK(table.codes.empty());
}

TEST_CASE("line ends of all systems in one file") {
    const auto table = scan("a,b\rc,d\r\ne,f\ng,h\r");
    CHECK(table.rows == Rows_{{"a", "b"}, {"c", "d"}, {"e", "f"}, {"g", "h"}});
    CHECK(table.lines == std::vector<int>{1, 2, 3, 4});
}

TEST_CASE("a quotation mark in the middle of a cell is a letter") {
    CHECK(scan("a\"b,c\n5\",6\n").rows == Rows_{{"a\"b", "c"}, {"5\"", "6"}});
    CHECK(scan("\"ab\"cd,e\n").rows == Rows_{{"abcd", "e"}});
}

TEST_CASE("tabs, semicolons and bars are found as separators") {
    CHECK(scan("a\tb,x\tc\n1\t2\t3\n").rows == Rows_{{"a", "b,x", "c"}, {"1", "2", "3"}});
    CHECK(scan("a;b;c\n1;2,5;3\n").rows == Rows_{{"a", "b", "c"}, {"1", "2,5", "3"}});
    CHECK(scan("标题\na|b|c\n1|2|3\n").rows[1] == std::vector<std::string>{"a", "b", "c"});
}

TEST_CASE("an unterminated quotation mark does not swallow the file") {
    std::string bytes = "a,b,c,d\n1,\"open,3,4\n";
    for (int i = 0; i < 200; ++i) bytes += "5,6,7,8\n";
    const auto table = scan(bytes);
    CHECK(table.rows.size() == 202);
    CHECK(table.rows[1] == std::vector<std::string>{"1", "\"open", "3", "4"});
    CHECK(table.codes == "unterminated-quote");
    CHECK(table.findings[0].place.line == 2);
}

TEST_CASE("a stray mark does not pair with a cell of two lines further down") {
    const auto table = scan("a,b,c,d\n1,\"x,3,4\n5,6,7,8\n1,\"two\nlines\",3,4\n");
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[3] == std::vector<std::string>{"1", "two\nlines", "3", "4"});
    CHECK(table.codes == "unterminated-quote");
}

TEST_CASE("a last line without its end is told, a cut one too") {
    CHECK(scan("a,b\n1,2").codes == "unterminated-last-line");
    CHECK_FALSE(scan("a,b\n1,2").cut);
    const auto cut = scan("a,b,c\n1,2,3\n4,5");
    CHECK(cut.cut);
    CHECK(cut.rows.size() == 3);
    CHECK(cut.findings[0].severity == Severity::warning);
    CHECK(scan("a,b\n\"1\",\"2\"").rows.size() == 2);
}

TEST_CASE("encodings: mark, valid UTF-8, GB18030, UTF-16") {
    CHECK(scan("\xEF\xBB\xBF姓名,b\n").rows[0][0] == "姓名");
    CHECK(scan("姓名,b\n").encoding == "UTF-8");
    const auto gbk = scan("\xD0\xD5\xC3\xFB,b\n\xD5\xC5\xC8\xFD,2\n");
    CHECK(gbk.encoding == "GB18030");
    CHECK(gbk.rows == Rows_{{"姓名", "b"}, {"张三", "2"}});
    const auto wide = scan(utf16le("a\tb\r\n1\t2\r\n"));
    CHECK(wide.encoding == "UTF-16LE");
    CHECK(wide.rows == Rows_{{"a", "b"}, {"1", "2"}});
    CHECK(scan(utf16le("a,b,c,d\n1,2,3,4\n").substr(2)).encoding == "UTF-16LE");
}

TEST_CASE("GB18030 that begins after megabytes of ASCII") {
    std::string bytes;
    while (bytes.size() < 3'000'000) bytes += "1,2,3\n";
    const auto lines = static_cast<int>(std::count(bytes.begin(), bytes.end(), '\n'));
    const auto table = scan(bytes + "\xD5\xC5\xC8\xFD,2,3\n");
    CHECK(table.encoding == "GB18030");
    CHECK(table.rows.back()[0] == "张三");
    CHECK(table.lines.back() == lines + 1);
}

TEST_CASE("bytes that are no text are named with line and column") {
    const auto table = scan("姓名,事项\n张三,\xFF低保\n李四,\xD5\xC5\xC8\xFD\n王五,低保\n");
    CHECK(table.encoding == "UTF-8");
    CHECK(table.codes == "undecodable mixed-encoding");
    CHECK(table.findings[0].place.line == 2);
    CHECK(table.findings[0].place.column == 4);
    CHECK(table.rows[1][1] == "\xEF\xBF\xBD低保");
    CHECK(table.rows[2][1] == "张三");
    CHECK(table.rows[3][1] == "低保");
    const auto gbk = scan("\xD0\xD5\xC3\xFB,b\n\xD5\xC5\xFF\xC8\xFD,2\n");
    CHECK(gbk.codes == "undecodable");
    CHECK(gbk.findings[0].place.line == 2);
}

TEST_CASE("NUL bytes are left out and told") {
    const auto table = scan(std::string("a,b\n1\0,2\n3,4\n", 13));
    CHECK(table.rows == Rows_{{"a", "b"}, {"1", "2"}, {"3", "4"}});
    CHECK(table.codes == "nul-byte");
    CHECK(table.findings[0].place.line == 2);
}

TEST_CASE("web pages and papers under the name of a CSV are refused by what they are") {
    const auto refusal = [](const std::string& bytes) {
        try {
            scan(bytes);
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::configuration);
            return error.findings().at(0).value;
        }
        return std::string("read");
    };
    CHECK(refusal("\x1F\x8B....") == "GZIP");
    CHECK(refusal("%PDF-1.4") == "PDF");
    CHECK(refusal("\n <HTML><table>") == "HTML");
    CHECK(refusal("<?xml version=\"1.0\"?><Workbook>") == "XML");
}

TEST_CASE("records that straddle the blocks of a long file") {
    std::string bytes = "序号,姓名,备注\n";
    for (int i = 0; i < 60000; ++i)
        bytes += std::to_string(i) + ",张三" + (i % 7 == 0 ? ",\"两行\n备注\"\r\n" : ",没有什么可说的\r\n");
    const auto table = scan(bytes);
    REQUIRE(table.rows.size() == 60001);
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        REQUIRE(table.rows[i].size() == 3);
        REQUIRE(table.rows[i][0] == std::to_string(i - 1));
    }
    CHECK(table.codes.empty());
}

TEST_CASE("empty files and files of nothing but line ends") {
    CHECK(scan("").rows.empty());
    CHECK(scan("\n\n").rows.size() == 2);
    CHECK(scan("\xEF\xBB\xBF").rows.empty());
}

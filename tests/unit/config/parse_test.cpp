/// Texts a parser trips over: what is reported where, and what is still read.
#include "bianmin/config/parse.hpp"

#include "folder.hpp"
#include "unit/support/source.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bianmin;
using namespace bianmin::config;
using test::Lines;

namespace {

struct Result {
    Parsed parsed;
    Lines findings;
};

Result parse(std::string text) {
    std::vector<Finding> findings;
    Parsed parsed = parse_toml(std::move(text), "t", findings);
    return {std::move(parsed), test::list(findings)};
}

Lines faults(std::string text) {
    return parse(std::move(text)).findings;
}

} // namespace

TEST_CASE("Sound TOML is read with the place of every key and value") {
    const auto [parsed, findings] =
        parse("# 注释\na = \"甲\" # 尾\n[t]\nb = [1, 2.5, 2018-08-10]\n[[l]]\n[[l]]\nc = true\n");
    CHECK(findings.empty());
    const Node& root = parsed.root;
    REQUIRE(root.members.size() == 3);
    CHECK(root.members[0].key == "a");
    CHECK(root.members[0].value.text == "甲");
    CHECK(root.members[0].value.spot.line == 2);
    CHECK(root.members[0].value.spot.column == 5);
    const Member* list = root.find("t")->value.find("b");
    REQUIRE(list);
    CHECK(list->spot.line == 4);
    CHECK(list->value.items[1].real == 2.5);
    CHECK(list->value.items[2].date == make_date(2018, 8, 10));
    CHECK(root.find("l")->value.items.size() == 2);
}

TEST_CASE("Strings of all forms pass the lexical check") {
    CHECK(faults("a = \"a\\\"b # no comment\"\nb = 'c:\\path'\nc = \"\"\"\n多行 \"\"引号\"\" "
                 "[未闭\n\"\"\"\nd = '''\n'x'\n'''\n"
                 "e = \"\"\"x\"\"\"\"\"\n\"中文键\" = 1\n")
              .empty());
    CHECK(faults("a = [\n  \"x\", # 注 ]\n  { b = 1, c.d = \"y\" },\n]\n").empty());
    CHECK(faults("a = 07:30:00\nb = 2018-08-10T07:30:00+08:00\nc = 1_000\nd = -1.5e3\n").empty());
    CHECK(
        faults("a = 2018-08-10 07:30:00\nb . \"c\".d = [[1], [{ \"e\" = 2 }]]\n[ f . \"g\" ] # h\n").empty());
    CHECK(faults("\xEF\xBB\xBF"
                 "a = 1\r\nb = 2\r\n")
              .empty());
}

TEST_CASE("Texts that abort the parser or leave it undefined are reported instead") {
    CHECK(faults("[\n") == Lines{"t:1:1 unclosed-bracket"});
    CHECK(faults("a = 1\n[station\nb = 2\n") == Lines{"t:2:1 unclosed-bracket"});
    CHECK(faults("d = 1979-05-27\"国\"\n") == Lines{"t:1:15 syntax"});
    CHECK(faults("d = [\"a\" \"国\"]\n") == Lines{"t:1:10 syntax"});
    CHECK(faults("d = {a = 1 b = 2}\n") == Lines{"t:1:12 syntax"});
    CHECK(faults("d \"国\" = 1\n") == Lines{"t:1:3 syntax"});
    CHECK(faults("[d] \"国\"\n") == Lines{"t:1:5 syntax"});
    CHECK(faults("[[staff]\n") == Lines{"t:1:1 unclosed-bracket"});
    CHECK(faults("d = [2018-02-28, 2018-02-30]\n") == Lines{"t:1:18 bad-date"});
    CHECK(faults("d = 1979-05-27T:\n") == Lines{"t:1:5 bad-value"});
    CHECK(faults("d = 1979-05-27T07\n") == Lines{"t:1:5 bad-value"});
    CHECK(faults("名称 = \"x\"\n") == Lines{"t:1:1 bare-character"});
    CHECK(faults("a = “x”\n") == Lines{"t:1:5 bare-character"});
    CHECK(faults("a = [\"x\"，\"y\"]\n") == Lines{"t:1:9 bare-character"});
    CHECK(faults("[中心]\n") == Lines{"t:1:2 bare-character"});
    CHECK(faults("a = \"x\ny\"\nb = 1\n").front() == "t:1:5 unclosed-string");
    CHECK(faults("a = \"\"\"x\nb = 1\n") == Lines{"t:1:5 unclosed-string"});
    CHECK(faults(std::string("a = \"x\0y\"\n", 10)) == Lines{"t:1:7 control-character"});
    CHECK(faults("# a\x01\nb = 1\n") == Lines{"t:1:4 control-character"});
    CHECK(faults("a = x]\n") == Lines{"t:1:5 bad-value"});
    CHECK(faults("a = 1]\n") == Lines{"t:1:6 syntax"});
}

TEST_CASE("A list that was never closed does not swallow the rest of the file") {
    const auto [parsed, findings] = parse("a = [\n  \"x\",\nb = 2\nc = [ \"y\"\n\n[[station]]\nid = 3\n");
    CHECK(findings == Lines{"t:1:5 unclosed-bracket", "t:4:5 unclosed-bracket"});
    CHECK(parsed.root.find("b")->value.integer == 2);
    CHECK(parsed.root.find("station")->value.items.size() == 1);
}

TEST_CASE("Every faulty statement of a file is reported, and the sound ones are read") {
    const auto [parsed, findings] =
        parse("a = hello\nb = 1\nb = 2\nc = 2018-13-01\n[t\nx = 1\n[u]\ny = 2\n[u]\nz = 3\n");
    CHECK(findings.size() == 5);
    CHECK(parsed.root.find("b")->value.integer == 1);
    CHECK(parsed.root.find("x") == nullptr);
    CHECK(parsed.root.find("u")->value.find("y")->value.integer == 2);
    CHECK(std::ranges::find(parsed.lost, "a") != parsed.lost.end());
}

TEST_CASE("A GBK file is reported with its first foreign line, and read nevertheless") {
    const auto [parsed, findings] = parse("a = 1\nb = \"\xD0\xEC\xD7\xAF\xD5\xF2\"\n"); // 徐庄镇
    CHECK(findings == Lines{"t:2:6 encoding"});
    CHECK(parsed.root.find("b")->value.text == "徐庄镇");
    CHECK(parse("\xFF\xFE"
                "a")
              .parsed.unreadable);
    CHECK(parse("a = \"\xFF\xFF\xFF\"").parsed.unreadable);
}

TEST_CASE("No mutation of real files brings the parser down") {
    std::vector<std::string> seeds;
    for (const char* folder : {"/config/catalog", "/examples/shanting/centers"})
        for (const auto& entry : std::filesystem::directory_iterator(test::source_folder() + folder)) {
            std::ifstream file(entry.path(), std::ios::binary);
            seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
        }
    const std::string_view splinters[] = {"[", "]",  "{",  "}",   "\"",     "'",    "\n", "=", "#",
                                          ".", ",",  "T:", "\\",  "\"\"\"", "\xE4", "，", "-", "1979-05-27T",
                                          ":", "\r", "0x", "inf", "e",      "_",    "\0"};
    std::uint64_t random = 20180810;
    const auto next = [&](std::size_t below) {
        random = random * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>((random >> 33) % below);
    };
    for (int round = 0; round < 300; ++round) {
        std::string text = seeds[next(seeds.size())].substr(0, 400 + next(400));
        for (std::size_t i = 0, count = 1 + next(4); i < count; ++i) {
            const std::size_t at = next(text.size());
            if (next(3) == 0)
                text.erase(at, 1 + next(5));
            else
                text.insert(at, splinters[next(std::size(splinters))]);
        }
        std::vector<Finding> findings;
        const Parsed parsed = parse_toml(text, "m", findings);
        for (const auto& finding : findings) CHECK_FALSE(english(finding.message).empty());
        if (parsed.unreadable) CHECK_FALSE(findings.empty());
    }
}

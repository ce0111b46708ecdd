/// The policy as data against the policy as it was issued.
#include "bianmin/base/text.hpp"
#include "bianmin/config/policies.hpp"
#include "unit/support/source.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

using namespace bianmin;

namespace {

const std::string source = test::source_folder();

std::string without_blanks(std::string text) {
    for (const char* blank : {" ", "\n", "\r", "\t", "　"}) text = replaced(text, blank, "");
    return text;
}

std::string issued_text() {
    std::ifstream in(source + "/tests/data/policy/shanting-2018-38.txt", std::ios::binary);
    return without_blanks({std::istreambuf_iterator<char>(in), {}});
}

Policy shipped_policy() {
    std::vector<Finding> findings;
    auto all = load_policies(source + "/tests/data/policy", source + "/config", findings);
    REQUIRE(findings.empty());
    REQUIRE(all.size() == 1);
    return std::move(all.front());
}

/// Head, headings, and why it is done: they oblige nobody.
constexpr std::array obliging_nobody = std::to_array<std::string_view>({
    "山政办发〔2018〕38号山亭区人民政府办公室关于印发进一步加强镇（街道）便民服务中心及社区（村居）便民服务站"
    "建设实施意见"
    "的通知各镇人民政府、山城街道办事处，区政府有关部门：《关于进一步加强镇（街道）便民服务中心及社区（村居）"
    "便民服务站建设"
    "实施意见》已经区政府研究同意，",
    "。山亭区人民政府办公室2018年8月10日关于进一步加强镇（街道）便民服务中心及社区（村居）便民服务站建设实施"
    "意见为深入贯彻"
    "落实省、市《关于深化“一次办好”改革深入推进审批服务便民化实施方案》部署要求，",
    "，结合我区实际，制定以下实施意见：一、总体要求",
    "。二、规范和加强镇街便民服务中心及社区（村居）便民服务站建设",
    "。（一）规范机构名称，明确工作职责。",
    "。主要职责：",
    "。（二）规范场所建设，方便群众办事。",
    "。（三）规范项目进驻，完善服务功能。",
    "。（四）规范办事程序，建立健全制度。",
    "。（1）即办件。",
    "。（2）承诺件。",
    "。（3）联办件。",
    "。（4）上报件。",
    "。（5）退办件。",
    "。（1）委托环节。",
    "。（2）受理环节。",
    "。（3）承办环节。",
    "。（4）回交环节。",
    "。（五）规范人员管理，提高服务水平。",
    "。三、工作要求（一）统一思想，提高认识。加快推进镇街便民服务中心和社区（村居）便民服务站建设，是深入推进"
    "政务服务体系建设"
    "的重要内容和基础，是党和政府联系人民群众的桥梁和纽带，是新形势下提高镇街执政能力建设的重大改革和有效载体"
    "，是推进现代化"
    "服务型政府建设的必由之路。",
    "。（二）加强领导，落实保障。",
    "。（三）加强督查，严格考评。",
});

bool obliges_somebody(const std::string& between) {
    if (std::ranges::find(obliging_nobody, between) != obliging_nobody.end()) return false;
    std::string rest = between;
    for (const char* mark : {"，", "。", "；", "、"}) rest = replaced(rest, mark, "");
    return !rest.empty();
}

} // namespace

TEST_CASE("every sentence of the policy is a clause, word for word and in its order, or a heading") {
    const std::string text = issued_text();
    std::size_t at = 0;
    const auto check_between = [&](std::size_t until) {
        const std::string between = text.substr(at, until - at);
        CAPTURE(between);
        CHECK_FALSE(obliges_somebody(between));
    };
    for (const auto& clause : shipped_policy().clauses) {
        CAPTURE(clause.id);
        const std::string words = without_blanks(clause.text);
        const std::size_t found = text.find(words, at);
        REQUIRE(found != std::string::npos);
        check_between(found);
        at = found + words.size();
    }
    check_between(text.size());
}

TEST_CASE("every clause says whom it obliges, and by what it is met or why it cannot be") {
    const Policy policy = shipped_policy();
    CHECK(policy.number == "山政办发〔2018〕38号");
    for (const auto& clause : policy.clauses) {
        CAPTURE(clause.id);
        CHECK_FALSE(clause.obliges.empty());
        CHECK((clause.met == Met::explained ? !clause.note.empty() : !clause.by.empty()));
    }
}

/// Templates of papers: parts, fields, markup, each fault with its file and line.
#include "bianmin/base/error.hpp"
#include "bianmin/paper/markup.hpp"

#include <doctest/doctest.h>
#include <map>

using namespace bianmin;

namespace {

FindTemplate files(std::map<std::string, std::string> texts) {
    return [texts = std::move(texts)](std::string_view name) -> std::optional<TemplateFile> {
        const auto found = texts.find(std::string(name));
        if (found == texts.end()) return std::nullopt;
        return TemplateFile{"forms/" + found->first + ".html", found->second};
    };
}

Fields some_fields() {
    Fields fields;
    fields.set("name", "孙七 <b>").set("note", "甲\n乙").set("empty", "");
    fields.set("materials", FieldList{{"item"}, {{"身份证"}, {"户口簿"}}});
    return fields;
}

std::string filled(const std::string& text) {
    return fill_template(read_template("f", files({{"f", text}})), some_fields());
}

std::vector<std::string> faults_of(const std::vector<Finding>& findings) {
    std::vector<std::string> out;
    for (const auto& finding : findings)
        out.push_back(finding.place.file + ":" + std::to_string(finding.place.line) + " " + finding.code +
                      " " + finding.value);
    return out;
}

std::vector<std::string> refused(const std::map<std::string, std::string>& texts) {
    try {
        (void)read_template("f", files(texts));
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::configuration);
        return faults_of(error.findings());
    }
    return {};
}

std::vector<std::string> markup_of(const std::string& text) {
    return faults_of(markup_faults(read_template("f", files({{"f", text}}))));
}

} // namespace

TEST_CASE("fields are escaped, empty ones are absent, lists repeat") {
    CHECK(filled("{{name}}") == "孙七 &lt;b&gt;\n");
    CHECK(filled("{{note}}") == "甲\u2028乙\n");
    CHECK(filled("{{#empty}}x{{/empty}}{{^empty}}leer{{/empty}}{{empty}}") == "leer\n");
    CHECK(filled("{{#materials}}[{{item}}]{{/materials}}") == "[身份证][户口簿]\n");
}

TEST_CASE("a fault is named with the file it was written in") {
    const auto text = std::map<std::string, std::string>{{"f", "<html>\n{{>head}}\n{{#name}}\n"},
                                                         {"head", "first\n{{{name}}}\n{{/other}}\n"}};
    CHECK(refused(text) == std::vector<std::string>{"forms/head.html:2 form-tag {{{name}}}",
                                                    "forms/head.html:3 form-tag {{/other}}",
                                                    "forms/f.html:3 form-tag {{#name}}"});
    CHECK(refused({{"f", "a\n{{>foot}}\n"}}) == std::vector<std::string>{"forms/f.html:2 form-part foot"});
    CHECK(refused({{"f", "{{>f}}"}}) == std::vector<std::string>{"forms/f.html:1 form-part f"});
    CHECK(refused({{"f", "ok\n\xff"}}) == std::vector<std::string>{"forms/f.html:2 form-encoding "});
    CHECK(refused({{"f", "ok\n{{name"}}) == std::vector<std::string>{"forms/f.html:2 form-tag {{name\n"});
}

TEST_CASE("a field nobody knows is found where it is asked for, also in a list without rows") {
    const auto form = read_template(
        "f", files({{"f", "{{name}}\n{{nmae}}\n{{#materials}}{{itme}}{{name}}{{/materials}}\n{{item}}\n"}}));
    const auto findings = unknown_fields(form, some_fields());
    CHECK(faults_of(findings) == std::vector<std::string>{"forms/f.html:2 form-field nmae",
                                                          "forms/f.html:3 form-field itme",
                                                          "forms/f.html:4 form-field item"});
    CHECK(english(findings.front().suggestion) == "did you mean name?");
}

TEST_CASE("markup is checked line by line") {
    CHECK(markup_of("<html><body>\n<p>x</p>{{#name}}\n<hr/>{{/name}}</body></html>").empty());
    CHECK(markup_of("<html><body>\n<p>x</b>\n</body></html>") ==
          std::vector<std::string>{"forms/f.html:2 form-markup "});
    CHECK(
        markup_of("<html><body>\n<p>a</p>\n<div>x</div>\nloose\n<p class=\"big\">&nbsp;</p></body></html>") ==
        std::vector<std::string>{"forms/f.html:3 form-markup div", "forms/f.html:4 form-markup loose",
                                 "forms/f.html:5 form-markup big", "forms/f.html:5 form-markup &nbsp;"});
    CHECK(markup_of("<html><body><table>\n<col width=\"wide\"/><td>x</td></table></body></html>") ==
          std::vector<std::string>{"forms/f.html:2 form-markup wide", "forms/f.html:2 form-markup td"});
}

TEST_CASE("white space of the template is not printed beside Chinese") {
    const Flow flow =
        read_markup("<html><body><p>便民\n   服务 中心\n A\n B <b>粗</b><br/>\n 行</p></body></html>", "f");
    std::string text;
    for (const auto& run : std::get<Paragraph>(flow.sections.at(0).blocks.at(0)).runs) text += run.text;
    CHECK(text == "便民服务 中心A B 粗\u2028行");
}

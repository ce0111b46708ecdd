/// Service guides and cards: every element the public must be told, and templates that ask for what there is.
#include "bianmin/report/guide.hpp"

#include "bianmin/paper/markup.hpp"
#include "bianmin/paper/tags.hpp"
#include "bianmin/paper/template.hpp"
#include "bianmin/rules/service_text.hpp"
#include "unit/support/small_setup.hpp"
#include "unit/support/source.hpp"

#include <doctest/doctest.h>
#include <fstream>
#include <iterator>

using namespace bianmin;

namespace {

std::string shipped(const std::string& file) {
    std::ifstream in(test::source_folder() + "/config/forms/" + file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Fields fields_of(const Setup& setup, const Service& service) {
    return guide_fields({.setup = setup,
                         .service = service,
                         .unit = setup.district(),
                         .version = text_digest(service),
                         .made = make_date(2018, 9, 10)});
}

} // namespace

TEST_CASE("the shipped guide and card are sound and ask for what there is") {
    const Setup setup = testing::small_setup();
    for (const char* form : {"guide", "card"}) {
        CAPTURE(form);
        const Template read = read_template(form, [](std::string_view name) -> std::optional<TemplateFile> {
            return TemplateFile{std::string(name), shipped(std::string(name) + ".html")};
        });
        CHECK(markup_faults(read).empty());
        for (const auto& service : setup.services) {
            const Fields fields = fields_of(setup, service);
            CHECK(unknown_fields(read, fields).empty());
            CHECK_FALSE(read_markup(fill_template(read, fields), form).sections.empty());
        }
    }
}

TEST_CASE("the README of the forms names every field of a guide") {
    const Setup setup = testing::small_setup();
    const Fields fields = fields_of(setup, setup.services.front());
    const std::string text = shipped("README.md");
    const std::string table = text.substr(text.find("## 办事指南"));
    for (const auto& name : fields.names()) {
        CAPTURE(name);
        CHECK(table.find("`" + name + "`") != std::string::npos);
    }
}

TEST_CASE("the way of a case is told by its kind") {
    Service service{.window = "民政窗口", .kind = Kind::instant, .department = "民政办"};
    CHECK(guide_steps(service).size() == 2);
    service.kind = Kind::promised;
    service.promised = {5, LimitUnit::workday};
    CHECK(guide_steps(service).at(3).within == "5个工作日");
    service.kind = Kind::escalated;
    service.upper = "区民政局";
    service.publicity_days = 7;
    const auto steps = guide_steps(service);
    REQUIRE(steps.size() == 7);
    CHECK(steps.at(3).by == "区民政局");
    CHECK(steps.at(4).within == "7日");
    service.agent_allowed = false;
    CHECK(guide_steps(service).front().by == "申请人");
}

TEST_CASE("a card of a station names its agents, one of the center nobody") {
    Setup setup = testing::small_setup();
    setup.staff[1].roles = {Role::agent};
    const auto agents = [&](const char* unit) {
        return std::string(guide_fields({.setup = setup,
                                         .service = setup.services.front(),
                                         .unit = setup.unit(UnitId(unit)),
                                         .version = "",
                                         .made = make_date(2018, 9, 10)})
                               .text("agents"));
    };
    CHECK(agents("pengzhuang") == "乔某");
    CHECK(agents("xuzhuang").empty());
}

TEST_CASE("a guide has the digest of its text, which changes with what the public is told alone") {
    const Setup setup = testing::small_setup();
    Service service = setup.services.front();
    const std::string before = text_digest(service);
    service.check = "已核对";
    CHECK(text_digest(service) == before);
    service.promised.value += 1;
    CHECK(text_digest(service) != before);
}

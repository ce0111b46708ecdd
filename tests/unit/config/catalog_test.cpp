/// Catalog files with places, drafts, and the two lines that publication edits.
#include "bianmin/config/catalog.hpp"

#include "unit/config/folder.hpp"
#include "unit/support/source.hpp"

using namespace bianmin;
using test::Folder;
using test::Lines;
using test::list;

namespace {

const char* const head = "[group]\ncode = \"MZ\"\ntitle = \"民政\"\nwindow = \"民政窗口\"\n";

std::string service(const char* id, const std::string& more) {
    return std::string("[[service]]\nid = \"") + id +
           "\"\nname = \"救助\"\nkind = \"承诺件\"\ndepartment = \"民政办\"\n" +
           "promised = { value = 5, unit = \"工作日\" }\n" + more;
}

CatalogService one_of(const std::string& text) {
    std::vector<Finding> faults;
    Catalog catalog = parse_catalog(text, "mz.toml", faults);
    REQUIRE(catalog.services.size() == 1);
    return std::move(catalog.services.front());
}

std::optional<std::string> published(const std::string& text, Date from) {
    return published_text(text, one_of(text), from);
}

const Date september = make_date(2018, 9, 1);

} // namespace

TEST_CASE("services come with the place of every value, and with what is not there") {
    const auto one = one_of(head + service("MZ-1", "materials = []\n"));
    CHECK(one.gives("materials"));
    CHECK(one.place_of("materials").line == 11);
    CHECK_FALSE(one.gives("basis"));
    CHECK(one.place_of("basis").line == 5);
    CHECK(one.service.window == "民政窗口");
}

TEST_CASE("publication takes the draft's line out and leaves the rest as it was") {
    const std::string before = head + service("MZ-2", "draft = true # 待定\nresult = \"通知书\" # 尾注\n");
    CHECK(*published(before, september) ==
          head + service("MZ-2", "valid_from = 2018-09-01\nresult = \"通知书\" # 尾注\n"));
    const std::string dated = head + service("MZ-2", "valid_from = 2018-08-01\ndraft = true\n");
    CHECK(*published(dated, september) == head + service("MZ-2", "valid_from = 2018-09-01\n"));
    CHECK(*published(dated, make_date(2018, 8, 1)) == head + service("MZ-2", "valid_from = 2018-08-01\n"));
    const std::string windows =
        "[group]\r\ncode = \"MZ\"\r\ntitle = \"民政\"\r\nwindow = \"窗口\"\r\n[[service]]\r\nid = \"A\"\r\n"
        "draft = true\r\nname = \"救助\"\r\n";
    CHECK(published(windows, september)->find("valid_from = 2018-09-01\r\nname") != std::string::npos);
}

TEST_CASE("a draft that does not stand on a line of its own is not edited") {
    const std::string text =
        std::string(head) +
        "service = [ { id = \"A\", name = \"救助\", kind = \"即办件\", department = \"办\", "
        "draft = true } ]\n";
    std::vector<Finding> faults;
    const Catalog catalog = parse_catalog(text, "mz.toml", faults);
    for (const auto& one : catalog.services) CHECK_FALSE(published_text(text, one, september));
}

TEST_CASE("a draft is not offered: it overlaps nothing, binds nobody, and no case is promised by it") {
    Folder folder;
    folder.write_small();
    const std::string over = "statutory = { value = 3, unit = \"工作日\" }\n";
    folder.write("catalog/mz.toml", head + service("MZ-2", "") + service("MZ-2", "draft = true\n" + over));
    const auto loaded = load_setup(folder.path(), "");
    CHECK(list(loaded.findings) == Lines{"catalog/mz.toml:16:12 promise-over-statutory"});
    CHECK(loaded.findings.front().severity == Severity::warning);
    CHECK_FALSE(loaded.setup.service(ServiceId("MZ-2"), september)->draft);
    CHECK_FALSE(loaded.setup.service(ServiceId("MZ-2"))->draft);
}

TEST_CASE("the table of repealed laws says what it lacks") {
    Folder folder;
    folder.write_workspace();
    folder.write("basis/own.toml",
                 "[[repealed]]\ntitle = \"婚姻法\"\nsince = 2021-01-01\nsource = \"民法典\"\n"
                 "[[repealed]]\nsource = \"某令\"\n");
    std::vector<Finding> faults;
    const auto laws = load_repealed(folder.path(), "", faults);
    CHECK(laws.size() == 2);
    CHECK(list(faults) == Lines{"basis/own.toml:5:1 missing-key", "basis/own.toml:5:1 missing-key"});
    faults.clear();
    CHECK(load_repealed(test::source_folder() + "/config", "", faults).size() > 10);
    CHECK(faults.empty());
}

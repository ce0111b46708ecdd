/// What a workspace is made of: defaults, overrides, includes; and single files read for themselves.
#include "folder.hpp"

#include "bianmin/base/error.hpp"
#include "bianmin/domain/naming.hpp"
#include "unit/support/source.hpp"

using namespace bianmin;
using test::Folder;

namespace {

const std::string source = test::source_folder();
using Values = std::vector<std::pair<std::string, std::string>>;

} // namespace

TEST_CASE("The shipped catalog has 76 services in 16 groups, each with what the public is told") {
    const Folder folder;
    folder.write_workspace();
    const Setup setup = load_setup(folder.path(), source + "/config").setup;
    CHECK(setup.service_count() == 76);
    CHECK(setup.groups.size() == 16);
    for (const auto& service : setup.services) {
        CAPTURE(service.id.text);
        CHECK_FALSE(service.basis.empty());
        CHECK_FALSE(service.window.empty());
        CHECK((service.fee.value == 0 || !service.fee_basis.empty()));
        CHECK(((service.kind == Kind::instant) == (service.promised.unit == LimitUnit::same_day)));
    }
    const Service* card = setup.service(ServiceId("GA-07-004"));
    REQUIRE(card);
    CHECK(card->statutory == Limit{60, LimitUnit::day});
    CHECK(card->fee == Fen{2000});
    CHECK_FALSE(card->agent_allowed);
    CHECK(setup.service(ServiceId("WJ-01-002"))->valid_to == make_date(2021, 9, 30));
}

TEST_CASE("The example serves all groups in ten centers and has an agent at each of its stations") {
    const Setup setup = load_setup(source + "/examples/shanting", source + "/config").setup;
    CHECK(std::ranges::count(setup.units, UnitKind::center, &Unit::kind) == 10);
    CHECK(std::ranges::count(setup.units, UnitKind::station, &Unit::kind) >= 30);
    for (const auto& unit : setup.units)
        if (unit.kind == UnitKind::center)
            for (const auto& group : setup.groups) CHECK(setup.window_for(unit.id, group.code));
    const Unit* station = setup.unit(UnitId("xuzhuang-pengzhuang"));
    REQUIRE(station);
    CHECK(station->name == "徐庄镇彭庄村便民服务站");
    CHECK(station->parent == UnitId("xuzhuang"));
    CHECK(station->town == "徐庄镇");
    CHECK(setup.unit(UnitId("xuzhuang"))->short_name == "徐庄");
    CHECK(setup.district()->name == "山亭区");
    CHECK(organ_of(*setup.district()) == "山亭区政务服务管理办公室");
    CHECK(organ_of(*station) == station->name);
    CHECK(setup.person(StaffId("xuzhuang-qiao"))->unit == station->id);
    const Staff* deputy = setup.person(setup.unit(UnitId("xuzhuang"))->deputy);
    REQUIRE(deputy);
    CHECK(deputy->logins == std::vector<std::string>{"*"});
    CHECK(deputy->roles == std::vector<Role>{Role::deputy});
}

TEST_CASE("A file of the workspace takes the place of the default of the same name") {
    const Folder folder;
    folder.write_workspace();
    folder.write("catalog/mz.toml", "[group]\ncode = \"MZ\"\ntitle = \"民政\"\nwindow = \"民政窗口\"\n");
    const Setup setup = load_setup(folder.path(), source + "/config").setup;
    CHECK(setup.service_count() == 66);
    CHECK(setup.groups.size() == 16);
}

TEST_CASE("An organ signs for the district: the one named, else the one that the policy knows") {
    const auto organ = [](std::string_view more) {
        const Folder folder;
        folder.write("bianmin.toml", "district = \"370406\"\n" + std::string(more));
        return organ_of(*load_setup(folder.path(), "").setup.district());
    };
    CHECK(organ("name = \"山亭区\"\n") == "山亭区政务服务管理办公室");
    CHECK(organ("name = \"山亭区便民服务\"\ndistrict_name = \"山亭区\"\n") == "山亭区政务服务管理办公室");
    CHECK(organ("name = \"山亭区\"\ndistrict_organ = \"山亭区行政审批服务局\"\n") == "山亭区行政审批服务局");
    CHECK(organ("name = \"徐庄镇便民服务中心\"\n") == "徐庄镇便民服务中心");
}

TEST_CASE("An include is read like the workspace's own files") {
    const Folder folder;
    folder.write("bianmin.toml",
                 "name = \"x\"\ndistrict = \"370406\"\ninclude = [\"more/staff.toml\", \"none.toml\"]\n");
    folder.write("more/staff.toml", "[[staff]]\nid = \"a\"\nname = \"甲\"\nunit = \"370406\"\n");
    const auto loaded = load_setup(folder.path(), "");
    CHECK(loaded.setup.staff.size() == 1);
    REQUIRE(loaded.findings.size() == 2);
    CHECK(loaded.findings.back().code == "unreadable-file");
    CHECK(loaded.findings.back().place.file == "none.toml");
}

TEST_CASE("A folder without bianmin.toml is no workspace") {
    const Folder folder;
    CHECK_THROWS_AS(load_setup(folder.path(), ""), Error);
    CHECK_THROWS_AS(load_checked(folder.path(), ""), Error);
}

TEST_CASE("The shipped calendars agree with their stated counts") {
    std::vector<Finding> findings;
    const CalendarYear year = load_calendar(source + "/config/calendar/2018.toml", findings);
    CHECK(test::list(findings) == test::Lines{});
    CHECK(year.year == 2018);
    CHECK(year.workday_count == 250);
    CHECK(year.edition == "国办发明电〔2018〕15号");
    CHECK(year.published);
    CHECK_FALSE(load_calendar(source + "/config/calendar/2027.toml", findings).published);
}

TEST_CASE("An import profile has columns, pins and meanings") {
    const Folder folder;
    folder.write_workspace();
    folder.write("imports/village.toml",
                 "title = \"村站\"\nchannel = \"委托代办\"\nskip = [\"小计\"]\n[columns]\n"
                 "received = [\"日期\", \"收件日期\"]\n[pins]\nname = 3\nphone = \"AB\"\n"
                 "[meanings.rating]\n\"√\" = \"review\"\n");
    const auto loaded = load_setup(folder.path(), "");
    CHECK(loaded.findings.size() == 1); // no center
    REQUIRE(loaded.setup.profiles.size() == 1);
    const ImportProfile& profile = loaded.setup.profiles[0];
    CHECK(profile.name == "village");
    CHECK(profile.channel == Channel::agent);
    CHECK(profile.columns[0].headers.size() == 2);
    CHECK(profile.pins[0].column == 3);
    CHECK(profile.pins[1].column == 28);
    CHECK(profile.meanings[0].text == "√");
}

TEST_CASE("Values come from TOML or JSON, lists joined by line ends") {
    CHECK(load_values("name = \"张三\"\nfee = 10.5\nday = 2018-08-10\nok = true\nlist = [\"a\", \"b\"]\n",
                      "t") ==
          Values{{"name", "张三"}, {"fee", "10.5"}, {"day", "2018-08-10"}, {"ok", "true"}, {"list", "a\nb"}});
    CHECK(load_values(" {\"name\": \"张三\", \"n\": 3, \"none\": null, \"list\": [\"a\", 1]}", "t") ==
          Values{{"name", "张三"}, {"n", "3"}, {"list", "a\n1"}});
    CHECK(load_values("", "t").empty());
    for (const char* bad :
         {"a = {b = 1}", "a = [[1]]", "{\"a\": {\"b\": 1}}", "{\"a\": ", "a = ", "[t]\nx = 1"}) {
        CAPTURE(bad);
        CHECK_THROWS_AS(load_values(bad, "t"), Error);
    }
}

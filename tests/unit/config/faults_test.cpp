/// Every fault of a workspace, with the place it is reported at.
#include "folder.hpp"

#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"
#include "unit/support/source.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using test::Folder;
using test::Lines;

namespace {

/// The faults of the small workspace after `from` in `file` became `to`.
Lines faults_after(const std::string& file, std::string_view from, std::string_view to) {
    const Folder folder;
    folder.write_small();
    std::ifstream in(folder.file(file), std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    REQUIRE(text.find(from) != std::string::npos);
    folder.write(file, replaced(text, from, to));
    return test::list(load_setup(folder.path(), "").findings);
}

struct Fault {
    const char *file, *from;
    std::string to;
    Lines found;
};

void check_all(const std::vector<Fault>& faults) {
    for (const auto& fault : faults) {
        CAPTURE(fault.to);
        CHECK(faults_after(fault.file, fault.from, fault.to) == fault.found);
    }
}

} // namespace

TEST_CASE("The small workspace and the example have no finding") {
    const Folder folder;
    folder.write_small();
    CHECK(test::list(load_setup(folder.path(), "").findings) == Lines{});
    const auto loaded =
        load_setup(test::source_folder() + "/examples/shanting", test::source_folder() + "/config");
    CHECK(test::list(loaded.findings) == Lines{});
}

TEST_CASE("A single table's faults: unknown keys, types, words, dates, amounts") {
    check_all({
        {"catalog/mz.toml",
         "department",
         "departement",
         {"catalog/mz.toml:5:1 missing-key", "catalog/mz.toml:9:1 unknown-key"}},
        {"catalog/mz.toml", "kind = \"承诺件\"", "kind = \"承诺\"", {"catalog/mz.toml:8:8 unknown-word"}},
        {"catalog/mz.toml", "name = \"低保\"", "name = 5", {"catalog/mz.toml:7:8 wrong-type"}},
        {"catalog/mz.toml", "name = \"低保\"", "name = \"\"", {"catalog/mz.toml:5:1 missing-key"}},
        {"catalog/mz.toml",
         "name = \"低保\"",
         "name = \"低保\"\nvalid_to = \"2018-02-30\"",
         {"catalog/mz.toml:8:12 bad-date"}},
        {"catalog/mz.toml",
         "name = \"低保\"",
         "name = \"低保\"\nfee = 1.005",
         {"catalog/mz.toml:8:7 bad-amount"}},
        {"catalog/mz.toml",
         "name = \"低保\"",
         "name = \"低保\"\nlevel = 9",
         {"catalog/mz.toml:8:9 out-of-range"}},
        {"catalog/mz.toml",
         "unit = \"工作日\" }\np",
         "unit = \"天天\" }\np",
         {"catalog/mz.toml:10:34 unknown-word"}},
        {"catalog/mz.toml", "id = \"MZ-1\"", "id = \"民政1\"", {"catalog/mz.toml:6:6 bad-id"}},
        {"staff.toml",
         "full_time = true",
         "full_time = \"是\"",
         {"centers/a.toml:5:10 deputy-not-full-time", "staff.toml:9:13 wrong-type"}},
        {"bianmin.toml",
         "district = \"370406\"",
         "distrikt = \"370406\"",
         {"bianmin.toml:1:1 missing-key", "bianmin.toml:2:1 unknown-key"}},
        {"bianmin.toml", "name", "language = \"fr\"\nname", {"bianmin.toml:1:12 unknown-word"}},
    });
}

TEST_CASE("Services: promises over the law, fees without basis, versions") {
    check_all({
        {"catalog/mz.toml", "value = 22", "value = 31", {"catalog/mz.toml:11:12 promise-over-statutory"}},
        {"catalog/mz.toml",
         "kind = \"承诺件\"",
         "kind = \"即办件\"",
         {"catalog/mz.toml:11:12 instant-with-days"}},
        {"catalog/mz.toml",
         "name = \"低保\"",
         "name = \"低保\"\nfee = 10",
         {"catalog/mz.toml:8:7 fee-without-basis"}},
        {"catalog/mz.toml",
         "name = \"低保\"",
         "name = \"低保\"\nin_person = true",
         {"catalog/mz.toml:8:13 no-reason-in-person"}},
        {"catalog/mz.toml",
         "[[service]]",
         "[[service]]\ngroup = \"MX\"",
         {"catalog/mz.toml:6:9 dangling-reference"}},
        {"catalog/mz.toml",
         "[[service]]",
         "[[service]]\nvalid_from = 2019-01-01\nvalid_to = 2018-01-01",
         {"catalog/mz.toml:7:12 bad-validity"}},
    });
    CHECK(faults_after("catalog/mz.toml", "kind = \"承诺件\"",
                       "kind = \"上报件\"\nown_stage = { value = 21, unit = \"工作日\" }") ==
          Lines{"catalog/mz.toml:9:13 own-stage-too-long"});
    CHECK(faults_after("catalog/mz.toml", "kind", "own_stage = { value = 5, unit = \"工作日\" }\nkind") ==
          Lines{"catalog/mz.toml:8:13 own-stage-without-upper"});
    const auto versions = [&](const char* first, const char* later) {
        return faults_after(
            "catalog/mz.toml", "[[service]]",
            "[[service]]\nid = \"MZ-1\"\nname = \"低保\"\nkind = \"即办件\"\ndepartment = \"民政办\"\n" +
                std::string(first) + "[[service]]\n" + later);
    };
    CHECK(versions("", "") == Lines{"catalog/mz.toml:12:6 duplicate-id"});
    CHECK(versions("valid_to = 2018-12-31\n", "valid_from = 2019-01-01\n") == Lines{});
    CHECK(versions("valid_to = 2019-01-01\n", "valid_from = 2019-01-01\n") ==
          Lines{"catalog/mz.toml:12:14 overlapping-validity"});
}

TEST_CASE("A promise in another unit is an error only when it is longer on any calendar") {
    const auto severity = [](std::string_view statutory, std::string_view promised) -> std::string {
        const Folder folder;
        folder.write_small();
        folder.write(
            "catalog/mz.toml",
            "[group]\ncode = \"MZ\"\ntitle = \"民政\"\nwindow = \"民政窗口\"\n[[service]]\nid = \"a\"\n"
            "name = \"b\"\nkind = \"上报件\"\ndepartment = \"c\"\nstatutory = " +
                std::string(statutory) + "\npromised = " + std::string(promised) + "\n");
        const auto findings = load_setup(folder.path(), "").findings;
        return findings.empty() ? "" : std::string(word(findings.front().severity));
    };
    CHECK(severity("{ value = 60, unit = \"自然日\" }", "{ value = 20, unit = \"工作日\" }") == "");
    CHECK(severity("{ value = 30, unit = \"自然日\" }", "{ value = 22, unit = \"工作日\" }") == "warning");
    CHECK(severity("{ value = 20, unit = \"工作日\" }", "{ value = 2, unit = \"月\" }") == "error");
    CHECK(severity("{ value = 1, unit = \"月\" }", "{ value = 20, unit = \"工作日\" }") == "");
    CHECK(severity("{ value = 1, unit = \"月\" }", "{ value = 0, unit = \"当日\" }") == "");
}

TEST_CASE("Units: codes, official names, vacancies, references") {
    check_all({
        {"bianmin.toml",
         "district",
         "district_organ = \"山亭区\"\ndistrict",
         {"bianmin.toml:2:18 place-signs"}},
        {"centers/a.toml",
         "code = \"370406106\"",
         "id = \"370406106\"\ncode = \"37040610\"",
         {"centers/a.toml:3:8 bad-code"}},
        {"centers/a.toml",
         "code = \"370406106\"",
         "id = \"370406106\"\ncode = \"370405106\"",
         {"centers/a.toml:3:8 bad-code", "stations/a.toml:3:8 bad-code"}},
        {"stations/a.toml",
         "code = \"370406106200",
         "id = \"370406106200\"\ncode = \"370406106",
         {"stations/a.toml:4:8 duplicate-code", "stations/a.toml:4:8 bad-code"}},
        {"centers/a.toml", "town", "name = \"徐庄便民服务中心\"\ntown", {"centers/a.toml:3:8 unit-name"}},
        {"stations/a.toml",
         "village",
         "name = \"彭庄村便民服务站\"\nvillage",
         {"stations/a.toml:4:8 unit-name"}},
        {"stations/a.toml", "彭庄村", "彭庄村委会", {"stations/a.toml:4:11 unit-village"}},
        {"centers/a.toml", "director = \"d\"\n", "", {"centers/a.toml:1:1 no-director"}},
        {"centers/a.toml", "deputy = \"f\"\n", "", {"centers/a.toml:1:1 no-deputy"}},
        {"centers/a.toml", "deputy = \"f\"", "deputy = \"x9\"", {"centers/a.toml:5:10 dangling-reference"}},
        {"centers/a.toml",
         "deputy = \"f\"",
         "deputy = \"g\"",
         {"centers/a.toml:5:10 wrong-unit", "centers/a.toml:5:10 deputy-not-full-time"}},
        {"centers/a.toml",
         "groups = [\"MZ\"]",
         "groups = [\"MZ\", \"RS\"]",
         {"centers/a.toml:9:10 dangling-reference"}},
        {"centers/a.toml", "groups = [\"MZ\"]", "groups = []", {"centers/a.toml:1:1 group-not-served"}},
        {"stations/a.toml",
         "center = \"370406106\"",
         "center = \"370406107\"",
         {"stations/a.toml:2:1 dangling-reference"}},
        {"staff.toml", "roles = [\"代办员\"]", "roles = [\"窗口人员\"]", {"stations/a.toml:2:1 no-agent"}},
    });
}

TEST_CASE("Staff: ids, posts, substitutes, logins") {
    check_all({
        {"staff.toml", "id = \"g\"", "id = \"f\"", {"staff.toml:11:6 duplicate-id"}},
        {"staff.toml",
         "roles",
         "post = \"A岗\"\nroles",
         {"staff.toml:14:8 post-without-window", "staff.toml:14:8 no-substitute"}},
        {"staff.toml", "full_time", "window = \"w\"\npost = \"A岗\"\nsubstitute = \"d\"\nfull_time", {}},
        {"staff.toml",
         "full_time",
         "window = \"w\"\npost = \"A岗\"\nsubstitute = \"f\"\nfull_time",
         {"staff.toml:11:14 bad-substitute"}},
        {"staff.toml",
         "full_time",
         "window = \"w\"\npost = \"A岗\"\nsubstitute = \"g\"\nfull_time",
         {"staff.toml:11:14 bad-substitute"}},
        {"staff.toml",
         "full_time",
         "window = \"w\"\npost = \"A岗\"\nfull_time",
         {"staff.toml:10:8 no-substitute"}},
        {"staff.toml", "full_time", "window = \"v\"\nfull_time", {"staff.toml:9:10 dangling-reference"}},
        {"staff.toml",
         "unit = \"370406106\"\n[",
         "unit = \"370406106\"\nlogins = [\"a\", \"a\"]\n[",
         {"staff.toml:5:10 duplicate-login"}},
        {"staff.toml",
         "unit = \"370406106200\"",
         "unit = \"370406106299\"",
         {"staff.toml:13:8 dangling-reference", "stations/a.toml:2:1 no-agent"}},
    });
}

TEST_CASE("Calendars: stated count, days twice, days of another year") {
    const auto calendar = [](const std::string& rest) {
        const Folder folder;
        folder.write_small();
        folder.write("calendar/2018.toml", "year = 2018\n" + rest);
        return test::list(load_setup(folder.path(), "").findings);
    };
    CHECK(calendar("workdays = 261\n") == Lines{});
    CHECK(calendar("workdays = 250\n") == Lines{"calendar/2018.toml:2:12 workday-count"});
    const std::string day = "[[holiday]]\nname = \"节\"\ndays = [";
    CHECK(calendar(day + "2018-10-01, \"2018-10-01\"]\n") ==
          Lines{"calendar/2018.toml:4:21 day-marked-twice"});
    CHECK(calendar(day + "\"2018-10-01\"]\nmake_up = [\"2018-10-01\"]\n") ==
          Lines{"calendar/2018.toml:5:12 day-marked-twice"});
    CHECK(calendar(day + "\"2019-10-01\"]\n") == Lines{"calendar/2018.toml:4:9 day-outside-year"});
    CHECK(calendar(day + "\"2018-10-1\"]\n") == Lines{"calendar/2018.toml:4:9 bad-date"});
    CHECK(calendar(day + "]\nmake_up = [\"2018-10-08\"]\n") ==
          Lines{"calendar/2018.toml:5:12 make-up-on-weekday"});
    CHECK(calendar(day + "]\nnotice = \"某号\"\n") == Lines{"calendar/2018.toml:5:10 dangling-reference"});
}

TEST_CASE("A fault in one file hides no fault in another, and all come in order") {
    const Folder folder;
    folder.write_small();
    folder.write("catalog/mz.toml", "[group\ncode = 1\n");
    folder.write("centers/b.toml",
                 "[center]\ncode = \"370406107\"\ntown = \"水泉镇\"\ndirector = “x”\ndeputi = \"f\"\n");
    folder.write("imports/x.toml", "[meanings.rating]\n\"好\" = \"great\"\n");
    folder.write("calendar/x.toml", "year = \"2018\"\n");
    const auto found = test::list(load_setup(folder.path(), "").findings);
    CHECK(found == Lines{"calendar/x.toml:1:8 wrong-type", "catalog/mz.toml:1:1 unclosed-bracket",
                         "centers/a.toml:9:10 dangling-reference", "centers/b.toml:1:1 no-deputy",
                         "centers/b.toml:4:12 bare-character", "centers/b.toml:5:1 unknown-key",
                         "imports/x.toml:2:7 unknown-word"});
}

TEST_CASE("A slip in the keys of an import profile is found in each of its tables") {
    const Folder folder;
    folder.write_small();
    folder.write("imports/x.toml", "[columns]\nrecieved = [\"受理日期\"]\nservice = [\"事项\"]\n"
                                   "[pins]\nservce = 3\nname = \"C\"\n"
                                   "[meanings.kinds]\n\"即办\" = \"instant\"\n[meanings.rating]\n");
    const auto findings = load_setup(folder.path(), "").findings;
    CHECK(test::list(findings) == Lines{"imports/x.toml:2:1 unknown-key", "imports/x.toml:5:1 unknown-key",
                                        "imports/x.toml:7:11 unknown-key"});
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].suggestion.args == Lines{"received"});
    CHECK(findings[1].suggestion.args == Lines{"service"});
    CHECK(findings[2].suggestion.args == Lines{"kind"});
}

TEST_CASE("Vacant posts are errors of the check and do not stop the counters") {
    const Folder folder;
    folder.write_small();
    folder.write("centers/a.toml", "[center]\ncode = \"370406106\"\ntown = \"徐庄镇\"\n[[window]]\nname = "
                                   "\"民政\"\ngroups = [\"MZ\"]\n");
    CHECK(load_setup(folder.path(), "").findings.size() == 2);
    CHECK(load_checked(folder.path(), "").windows.front().id.text == "370406106-mz");
    folder.write("staff.toml", "[[staff]]\n");
    CHECK_THROWS_AS(load_checked(folder.path(), ""), Error);
}

/// Official names of centers and stations, 二(一).
#include "bianmin/domain/naming.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

Unit center(std::string name, std::string town = "徐庄镇") {
    return {.kind = UnitKind::center, .name = std::move(name), .town = std::move(town)};
}
Unit station(std::string name, std::string town = "徐庄镇", std::string village = "彭庄村") {
    return {.kind = UnitKind::station,
            .name = std::move(name),
            .town = std::move(town),
            .village = std::move(village)};
}
std::string codes(const Unit& unit) {
    std::string out;
    for (const auto& finding : check_name(unit)) out += finding.code + " ";
    return out;
}

} // namespace

TEST_CASE("official names pass") {
    CHECK(codes(center("徐庄镇便民服务中心")).empty());
    CHECK(codes(center("山城街道便民服务中心", "山城街道")).empty());
    CHECK(codes(station("徐庄镇彭庄村便民服务站")).empty());
    CHECK(codes(station("山城街道新城社区便民服务站", "山城街道", "新城社区")).empty());
    // Town and village need not be stated apart from the name.
    CHECK(codes(center("徐庄镇便民服务中心", "")).empty());
    CHECK(codes(station("徐庄镇彭庄村便民服务站", "", "")).empty());
}

TEST_CASE("districts and departments have no official pattern") {
    CHECK(codes({.kind = UnitKind::district, .name = "山亭区"}).empty());
    CHECK(codes({.kind = UnitKind::department, .name = "徐庄镇民政办公室"}).empty());
}

TEST_CASE("a place is no organ") {
    for (const char* place : {"山亭区", "滕县", "枣庄市"}) CHECK(names_a_district(place));
    for (const char* organ : {"山亭区政务服务管理办公室", "山亭区便民服务", "区", ""})
        CHECK_FALSE(names_a_district(organ));
}

TEST_CASE("a wrong name is found, with the right one") {
    for (const char* name :
         {"徐庄便民服务中心", "徐庄镇便民服务大厅", "徐庄镇为民服务中心", "山亭区徐庄镇便民服务中心",
          "徐庄镇 便民服务中心", "冯卯镇便民服务中心", "便民服务中心", ""}) {
        CAPTURE(name);
        const auto findings = check_name(center(name), {.file = "centers/xuzhuang.toml", .line = 3});
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].code == "unit-name");
        CHECK(findings[0].clause == "二(一)");
        CHECK(findings[0].place.line == 3);
        CHECK(english(findings[0].suggestion) == "name it “徐庄镇便民服务中心”");
    }
}

TEST_CASE("marks of the pattern are not part of a name") {
    const auto findings = check_name(center("徐庄镇（街道）便民服务中心"));
    REQUIRE(findings.size() == 1);
    CHECK(english(findings[0].message).find("（街道）") != std::string::npos);
    CHECK(codes(station("徐庄镇街××村便民服务站")) == "unit-name ");
}

TEST_CASE("all faults of a name come at once") {
    CHECK(codes(center("××镇 便民中心")) == "unit-name unit-name unit-name ");
    CHECK(codes(station("徐庄彭庄便民站", "徐庄", "彭庄村委会")) == "unit-name unit-town unit-village ");
}

TEST_CASE("without town and village the name itself must show them") {
    CHECK(codes(center("徐庄便民服务中心", "")) == "unit-name ");
    CHECK(codes(station("彭庄村便民服务站", "", "")) == "unit-name ");
    CHECK(codes(station("徐庄镇彭庄便民服务站", "", "")) == "unit-name ");
    CHECK(codes(station("便民服务站", "", "")) == "unit-name unit-name ");
    CHECK(check_name(center("徐庄便民服务中心", "")).front().suggestion.empty());
}

TEST_CASE("an office of a subdistrict is not its name") {
    CHECK(codes(center("山城街道办事处便民服务中心", "山城街道办事处")) == "unit-town ");
    CHECK(official_name(station("", "徐庄镇", "彭庄村")) == "徐庄镇彭庄村便民服务站");
    CHECK(official_name(center("", "")).empty());
}

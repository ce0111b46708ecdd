/// The name a center or station must bear, and how a name departs from it.
#include "bianmin/domain/naming.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

constexpr std::string_view clause = "二(一)";
constexpr std::array<std::string_view, 3> town_endings = {"镇", "街道", "乡"};
constexpr std::array<std::string_view, 4> district_endings = {"区", "县", "市", "旗"};
constexpr std::array<std::string_view, 3> village_endings = {"社区", "村", "居"};
/// Marks of the pattern in the policy that are copied into names by mistake.
constexpr std::array<std::string_view, 6> template_marks = {"××",     "XX",       "（街道）",
                                                            "(街道)", "（村居）", "(村居)"};

template<class Endings>
bool ends_with_any(std::string_view text, const Endings& endings) {
    return std::ranges::any_of(endings, [&](std::string_view ending) {
        return text.size() > ending.size() && text.ends_with(ending);
    });
}

std::string_view ending_of(UnitKind kind) {
    return kind == UnitKind::center ? "便民服务中心" : "便民服务站";
}

class Report {
public:
    Report(const Unit& unit, const Place& place)
        : unit_(unit), place_(place), expected_(official_name(unit)) {}

    void add(std::string code, std::string value, Text message, Text suggestion) {
        findings_.push_back({.code = std::move(code),
                             .severity = Severity::error,
                             .place = place_,
                             .value = std::move(value),
                             .message = std::move(message),
                             .suggestion = std::move(suggestion),
                             .clause = std::string(clause)});
    }
    void name(Text message) {
        add("unit-name", unit_.name, std::move(message),
            expected_.empty() ? Text{} : say("name it “{}”", expected_));
    }
    const std::string& expected() const { return expected_; }
    std::size_t count() const { return findings_.size(); }
    std::vector<Finding> take() { return std::move(findings_); }

private:
    const Unit& unit_;
    const Place& place_;
    std::string expected_;
    std::vector<Finding> findings_;
};

void check_town(const Unit& unit, Report& report) {
    if (unit.town.empty() || ends_with_any(unit.town, town_endings)) return;
    report.add("unit-town", unit.town, say("“{}” is not the full name of a town or subdistrict", unit.town),
               say("write it with 镇 or 街道, without 人民政府 or 办事处"));
}

void check_village(const Unit& unit, Report& report) {
    if (unit.village.empty() || ends_with_any(unit.village, village_endings)) return;
    report.add("unit-village", unit.village,
               say("“{}” does not end with 社区, 村 or 居 as the name of a station needs it", unit.village),
               say("write the place, not its committee: 彭庄村 instead of 彭庄村委会"));
}

/// Where town and village are not stated, the name itself must show them.
void check_prefix(const Unit& unit, Report& report) {
    std::string_view prefix = unit.name;
    prefix.remove_suffix(ending_of(unit.kind).size());
    if (unit.kind == UnitKind::center) {
        if (!ends_with_any(prefix, town_endings))
            report.name(say("“{}” does not name its town or subdistrict (镇, 街道)", unit.name));
        return;
    }
    const bool town = std::ranges::any_of(town_endings, [&](std::string_view ending) {
        const std::size_t found = prefix.find(ending);
        return found != std::string_view::npos && found > 0;
    });
    if (!town) report.name(say("“{}” does not begin with its town or subdistrict", unit.name));
    if (!ends_with_any(prefix, village_endings))
        report.name(say("“{}” does not name its community or village (社区, 村, 居)", unit.name));
}

void check_text(const Unit& unit, Report& report) {
    if (unit.name.empty()) {
        report.name(say("the unit has no name"));
        return;
    }
    for (const auto mark : template_marks)
        if (unit.name.find(mark) != std::string::npos)
            report.name(say("“{}” still contains “{}” of the pattern for names", unit.name, mark));
    if (without_spaces(unit.name) != unit.name) report.name(say("“{}” contains spaces", unit.name));
    if (!unit.name.ends_with(ending_of(unit.kind)))
        report.name(say("“{}” does not end with “{}”", unit.name, ending_of(unit.kind)));
}

} // namespace

std::string official_name(const Unit& unit) {
    if (unit.kind == UnitKind::center && !unit.town.empty())
        return unit.town + std::string(ending_of(unit.kind));
    if (unit.kind == UnitKind::station && !unit.town.empty() && !unit.village.empty())
        return unit.town + unit.village + std::string(ending_of(unit.kind));
    return {};
}

bool names_a_district(std::string_view name) {
    return ends_with_any(name, district_endings);
}

const std::string& organ_of(const Unit& unit) {
    return unit.kind == UnitKind::district && !unit.aliases.empty() ? unit.aliases.front() : unit.name;
}

std::vector<Finding> check_name(const Unit& unit, const Place& place) {
    if (unit.kind != UnitKind::center && unit.kind != UnitKind::station) return {};
    Report report(unit, place);
    check_text(unit, report);
    if (report.count() == 0) {
        if (report.expected().empty())
            check_prefix(unit, report);
        else if (unit.name != report.expected())
            report.name(say("“{}” is not the official name", unit.name));
    }
    check_town(unit, report);
    if (unit.kind == UnitKind::station) check_village(unit, report);
    return report.take();
}

} // namespace bianmin

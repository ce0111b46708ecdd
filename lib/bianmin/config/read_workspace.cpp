/// bianmin.toml.
#include "bianmin/config/raw.hpp"
#include "bianmin/domain/naming.hpp"

namespace bianmin::config {
namespace {

std::string read_language(Table& table) {
    const std::string language = table.text("language");
    if (language.empty() || language == "zh" || language == "en") return language.empty() ? "zh" : language;
    table.unknown_word("language", language, {"zh", "en"});
    return "zh";
}

/// The district itself is a unit: the parent of all centers.
Unit district_of(Table& table, const Setup& setup) {
    Unit district;
    district.kind = UnitKind::district;
    district.id = UnitId(setup.district_code);
    district.code = setup.district_code;
    district.name = table.text("district_name");
    if (district.name.empty()) district.name = setup.name;
    district.phone = table.text("phone");
    district.complaint_phone = table.text("complaint_phone");
    district.address = table.text("address");
    // 区政管办, who guides the centers and watches over them (二(一)；三(三)).
    std::string organ = table.text("district_organ");
    if (organ.empty() && names_a_district(district.name)) organ = district.name + "政务服务管理办公室";
    if (!organ.empty()) district.aliases = {std::move(organ)};
    return district;
}

} // namespace

void read_workspace(TableReading& reading, const Node& root, Raw& raw) {
    Table table(reading, root);
    raw.setup.name = table.required_text("name");
    raw.setup.district_code = table.required_text("district");
    raw.setup.language = read_language(table);
    raw.setup.store = table.text("store");
    if (raw.setup.store.empty()) raw.setup.store = "ledger.db";
    raw.setup.silence_days = table.number("silence_days", 5, 1, 30);
    raw.setup.own_unit = UnitId(table.text("unit"));
    raw.setup.hook_seconds = table.number("hook_seconds", 5, 1, 600);
    read_timing(table, raw.setup.timing);
    raw.includes = table.texts("include");
    Unit district = district_of(table, raw.setup);
    raw.workspace = table.origin();
    raw.units.insert(raw.units.begin(), {std::move(district), raw.workspace});
    table.finish();
}

} // namespace bianmin::config

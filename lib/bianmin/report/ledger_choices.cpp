/// The lists to choose from: nothing that the import would refuse or mend.
#include "bianmin/report/ledger_choices.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace bianmin {
namespace {

/// Several versions of a service, windows of several centers bear one name.
class Names {
public:
    void add(std::string name) {
        if (std::ranges::find(all_, name) == all_.end()) all_.push_back(std::move(name));
    }
    std::vector<std::string> take() { return std::move(all_); }

private:
    std::vector<std::string> all_;
};

template<class E>
std::vector<std::string> words_of() {
    std::vector<std::string> out;
    for (const auto& row : Words<E>::table) out.emplace_back(row.chinese);
    return out;
}

/// A station's ledger holds errands: what nobody can be sent for has no place in it.
std::vector<std::string> services(const Setup& setup, const Unit* owner) {
    const bool by_agent = owner != nullptr && owner->kind == UnitKind::station;
    Names names;
    for (const auto& service : setup.services)
        if (!service.draft && !(by_agent && (service.in_person || !service.agent_allowed)))
            names.add(service.name);
    return names.take();
}

/// Villages of one name lie in several towns.
std::string with_town(const Setup& setup, const Unit& station) {
    const Unit* center = setup.unit(station.parent);
    return (center != nullptr ? center->town : station.town) + station.village;
}

std::vector<std::string> stations(const Setup& setup, const Unit* owner) {
    Names names;
    for (const auto& unit : setup.units) {
        if (unit.kind != UnitKind::station || unit.village.empty()) continue;
        if (owner == nullptr)
            names.add(with_town(setup, unit));
        else if (owner->id == unit.id || owner->id == unit.parent)
            names.add(unit.village);
    }
    return names.take();
}

std::vector<std::string> windows(const Setup& setup, const Unit* owner) {
    Names names;
    for (const auto& window : setup.windows)
        if (owner == nullptr || owner->id == window.center || owner->parent == window.center)
            names.add(window.name);
    return names.take();
}

} // namespace

std::string ledger_field(const Setup& setup, const std::string& heading) {
    for (const auto& profile : setup.profiles)
        for (const auto& column : profile.columns)
            if (std::ranges::find(column.headers, heading) != column.headers.end()) return column.field;
    return {};
}

bool is_day_field(const std::string& field) {
    constexpr std::array<std::string_view, 6> days{"received", "due",     "finished",
                                                   "sent",     "fetched", "delivered"};
    return std::ranges::find(days, field) != days.end();
}

std::vector<std::string> ledger_options(const Setup& setup, const std::string& field, const Unit* owner) {
    if (field == "service") return services(setup, owner);
    if (field == "station") return stations(setup, owner);
    if (field == "window") return windows(setup, owner);
    if (field == "kind") return words_of<Kind>(); // 退办件 is a result
    if (field == "rating") return words_of<Rating>();
    if (field == "result") return {"办结", "在办", "退办", "撤回"};
    if (field == "channel") return {"窗口", "代办"};
    return {};
}

std::string ledger_advice(const std::string& field) {
    if (is_day_field(field)) return "写成 2018-08-10";
    if (field == "id_number") return "18位，按文本录入";
    if (field == "service") return "从下拉框选事项的全称";
    return "从下拉框选";
}

} // namespace bianmin

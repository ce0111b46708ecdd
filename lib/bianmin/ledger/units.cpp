/// Towns and villages by their many names.
#include "bianmin/ledger/units.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

constexpr std::array<std::string_view, 22> endings{
    "村民委员会", "居民委员会", "社区居委会", "社区居民委员会", "村委会", "居委会", "便民服务站",
    "便民服务点", "代办服务站", "代办站",     "代办点",         "服务站", "村代办", "社区",
    "村级",       "代办",       "村委",       "居委",           "村居",   "村",     "居",
    "站"};

/// `彭庄村3组` -> `彭庄村`.
std::string_view without_group(std::string_view text) {
    constexpr std::array<std::string_view, 3> words{"村民小组", "小组", "组"};
    for (const auto word : words) {
        if (!text.ends_with(word)) continue;
        std::string_view head = text.substr(0, text.size() - word.size());
        const std::size_t size = head.size();
        while (!head.empty() && head.back() >= '0' && head.back() <= '9') head.remove_suffix(1);
        return head.empty() || head.size() == size ? text : head;
    }
    return text;
}

/// `彭庄村委会` -> `彭庄`; at least one character stays.
std::string village_base(std::string_view text) {
    std::string_view base = without_group(text);
    for (bool again = true; again;) {
        again = false;
        for (const auto ending : endings)
            if (base.size() > ending.size() && base.ends_with(ending)) {
                base.remove_suffix(ending.size());
                again = true;
                break;
            }
    }
    return std::string(base);
}

std::string town_base(std::string_view text) {
    for (const std::string_view ending : {"街道办事处", "街道", "镇", "乡"})
        if (text.size() > ending.size() && text.ends_with(ending))
            return std::string(text.substr(0, text.size() - ending.size()));
    return std::string(text);
}

void add_name(std::vector<std::string>& names, std::string name) {
    if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
}

constexpr std::array<std::string_view, 6> title_ends{"便民服务", "代办服务", "代办站",
                                                     "代办点",   "为民服务", "村务"};

} // namespace

UnitIndex::UnitIndex(const Setup& setup) {
    for (const auto& unit : setup.units) {
        if (unit.kind == UnitKind::center) {
            Town town{.center = &unit, .names = {}};
            add_name(town.names, unit.town);
            add_name(town.names, unit.short_name);
            add_name(town.names, town_base(unit.town));
            for (const auto& alias : unit.aliases) add_name(town.names, alias);
            std::ranges::sort(town.names, std::greater<>{}, &std::string::size);
            towns_.push_back(std::move(town));
        }
        if (unit.kind == UnitKind::station) {
            Station station{.unit = &unit, .center = setup.unit(unit.parent), .names = {}};
            add_name(station.names, village_base(unit.village));
            add_name(station.names, unit.code);
            for (const auto& alias : unit.aliases) add_name(station.names, village_base(alias));
            stations_.push_back(std::move(station));
        }
    }
}

const Unit* UnitIndex::center(std::string_view text) const {
    const Unit* best = nullptr;
    std::size_t longest = 0;
    for (const auto& town : towns_)
        for (const auto& name : town.names)
            if (name.size() > longest && text.find(name) != text.npos)
                best = town.center, longest = name.size();
    return best;
}

const Unit* UnitIndex::take_town(std::string_view& text) const {
    // 山亭区徐庄镇…: what the town belongs to stands before it.
    for (const std::string_view above : {"区", "县", "市"}) {
        const std::size_t at = text.find(above);
        if (at == text.npos || at == 0) continue;
        std::string_view below = text.substr(at + above.size());
        for (const std::string_view deeper : {"区", "县"})
            if (const auto end = below.find(deeper); end != below.npos && end > 0)
                below.remove_prefix(end + deeper.size());
        if (const Unit* town = take_town_at_front(below)) {
            text = below;
            return town;
        }
    }
    return take_town_at_front(text);
}

const Unit* UnitIndex::take_town_at_front(std::string_view& text) const {
    for (const auto& town : towns_)
        for (const auto& name : town.names) {
            if (!text.starts_with(name)) continue;
            const std::string_view rest = text.substr(name.size());
            // 徐庄村 is a village, not the town 徐庄 and nothing more; 徐庄镇 keeps its 镇 in the full name.
            if (rest.empty() || std::ranges::find(endings, rest) != endings.end()) continue;
            text = rest;
            return town.center;
        }
    return nullptr;
}

UnitMatch UnitIndex::station(std::string_view cell, const Unit* center) const {
    UnitMatch match;
    match.center = center;
    const std::string plain = without_spaces(halfwidth(cell));
    std::string_view text = plain;
    if (text.empty()) return match;
    match.village = true;
    if (const Unit* town = take_town(text)) match.center = town;
    const std::string base = village_base(text);
    for (const auto& station : stations_) {
        if (match.center != nullptr && station.center != match.center) continue;
        if (std::ranges::find(station.names, base) != station.names.end())
            match.candidates.push_back(station.unit);
    }
    if (match.candidates.size() != 1) return match;
    match.station = match.candidates.front();
    const auto found = std::ranges::find(stations_, match.station, &Station::unit);
    match.center = found->center;
    return match;
}

UnitMatch UnitIndex::in_title(std::string_view title) const {
    const std::string plain = without_spaces(halfwidth(title));
    UnitMatch match;
    std::size_t stop = plain.size();
    for (const auto end : title_ends) stop = std::min(stop, plain.find(end));
    std::string_view head = std::string_view(plain).substr(0, stop);
    for (const auto& town : towns_)
        for (const auto& name : town.names) {
            const std::size_t at = head.find(name);
            if (at == head.npos || match.center != nullptr) continue;
            std::string_view rest = head.substr(at + name.size());
            if (rest.empty() || rest.starts_with("镇") || stop == plain.size()) {
                match.center = town.center;
                if (stop == plain.size()) return match;
                if (rest.starts_with("镇")) rest.remove_prefix(std::string_view("镇").size());
                if (rest.empty()) return match;
            }
            UnitMatch inside = station(rest, town.center);
            if (inside.station != nullptr || rest.ends_with("村") || rest.ends_with("社区")) {
                inside.center = town.center;
                return inside;
            }
            match.center = town.center;
        }
    if (match.center == nullptr && stop < plain.size() && !head.empty()) return station(head, nullptr);
    return match;
}

std::vector<std::string> UnitIndex::villages(const Unit* center) const {
    std::vector<std::string> out;
    for (const auto& station : stations_)
        if (center == nullptr || station.center == center) out.push_back(station.unit->village);
    return out;
}

} // namespace bianmin

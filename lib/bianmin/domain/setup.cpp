/// Look-ups in a resolved workspace.
#include "bianmin/domain/setup.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace bianmin {
namespace {

template<class List, class IdType>
auto find_by_id(const List& list, const IdType& id) -> const typename List::value_type* {
    const auto found = std::ranges::find_if(list, [&](const auto& item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

/// A draft is nobody's version, but where there is nothing else it tells why nothing can be opened.
const Service* version_on(const std::vector<Service>& versions, const ServiceId& id, std::optional<Date> on) {
    const Service* latest = nullptr;
    for (const auto& service : versions) {
        if (service.id != id) continue;
        const bool valid = !on || ((!service.valid_from || *service.valid_from <= *on) &&
                                   (!service.valid_to || *on <= *service.valid_to));
        if (valid && on && !service.draft) return &service;
        const bool better = !latest || (latest->draft && !service.draft);
        if (better || (latest->draft == service.draft && service.valid_from > latest->valid_from))
            latest = &service;
    }
    return latest;
}

} // namespace

const Unit* Setup::unit(const UnitId& id) const {
    return find_by_id(units, id);
}
const Window* Setup::window(const WindowId& id) const {
    return find_by_id(windows, id);
}
const Staff* Setup::person(const StaffId& id) const {
    return find_by_id(staff, id);
}

const Service* Setup::service(const ServiceId& id, std::optional<Date> on) const {
    const Service* found = version_on(services, id, on);
    return found ? found : version_on(matters, id, on);
}

const Unit* Setup::district() const {
    const auto found = std::ranges::find(units, UnitKind::district, &Unit::kind);
    return found == units.end() ? nullptr : &*found;
}

std::size_t Setup::service_count() const {
    std::set<std::string_view> ids;
    for (const auto& one : services) ids.insert(one.id.text);
    return ids.size();
}

const Unit* Setup::seat_of(const StaffId& id) const {
    const Staff* who = person(id);
    const Unit* own = who ? unit(who->unit) : nullptr;
    return own && own->kind == UnitKind::department ? unit(own->parent) : own;
}

bool Setup::stands_over(const UnitId& above, const UnitId& below) const {
    for (const Unit* at = unit(below); at; at = at->parent.empty() ? nullptr : unit(at->parent))
        if (at->id == above) return true;
    return false;
}

const Window* Setup::window_for(const UnitId& center, std::string_view group) const {
    for (const auto& window : windows)
        if (window.center == center && std::ranges::find(window.groups, group) != window.groups.end())
            return &window;
    return nullptr;
}

} // namespace bianmin

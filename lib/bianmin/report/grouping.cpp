/// Rows of a report in the order of the workspace's files, and the look-up of each case.
#include "bianmin/report/grouping.hpp"

#include <algorithm>
#include <numeric>

namespace bianmin {
namespace {

const Label no_window{"未注明窗口", "No window"};
const Label by_stations{"村站受理", "Stations"};
const Label at_center{"中心直接受理", "At the center"};
const Label unknown{"未注明", "Not stated"};

} // namespace

bool Scope::contains(const UnitId& center, const UnitId& station) const {
    switch (kind) {
    case UnitKind::center: return center == unit;
    case UnitKind::station: return station == unit;
    case UnitKind::district:
    case UnitKind::department: return true;
    }
    return true;
}

Scope scope_of(const Setup& setup, const UnitId& unit) {
    const Unit* found = setup.unit(unit);
    return {found ? found->kind : UnitKind::district, unit};
}

std::string short_name(const Setup& setup, const UnitId& id, const Scope& scope) {
    const Unit* unit = setup.unit(id);
    if (!unit) return id.text;
    if (unit->kind == UnitKind::center && !unit->town.empty()) return unit->town;
    if (unit->kind == UnitKind::station && !unit->village.empty())
        return (scope.kind == UnitKind::district ? unit->town : "") + unit->village;
    return unit->name;
}

Grouping::Grouping(By by, const Setup& setup, Scope scope)
    : by_(by), setup_(setup), scope_(std::move(scope)) {
    list_known();
    known_ = rows_.size();
}

std::vector<std::size_t> Grouping::order() const {
    std::vector<std::size_t> out(rows_.size());
    std::iota(out.begin(), out.end(), std::size_t{0});
    const auto rank = [&](std::size_t i) {
        return i < known_ ? 0 : stations_ == i ? 1 : rows_[i].key.empty() ? 3 : 2;
    };
    std::ranges::stable_sort(out, [&](std::size_t a, std::size_t b) {
        if (rank(a) != rank(b)) return rank(a) < rank(b);
        return rank(a) == 2 && rows_[a].key < rows_[b].key;
    });
    return out;
}

/// Windows and centers report a nil month too; stations without a case are listed apart.
void Grouping::list_known() {
    if (by_ == By::center) {
        for (const auto& unit : setup_.units)
            if (unit.kind == UnitKind::center && scope_.contains(unit.id, {}))
                index_[unit.id.text] = add({unit.id.text, {short_name(setup_, unit.id, scope_), ""}, true});
    } else if (by_ == By::station) {
        for (const auto& unit : setup_.units)
            if (unit.kind == UnitKind::station && scope_.contains(unit.parent, unit.id))
                index_[unit.id.text] = add({unit.id.text, {short_name(setup_, unit.id, scope_), ""}, false});
    } else if (by_ == By::window && scope_.kind != UnitKind::station) {
        for (const auto& window : setup_.windows) {
            if (!scope_.contains(window.center, {})) continue;
            const bool district = scope_.kind == UnitKind::district;
            const std::string town = district ? short_name(setup_, window.center, scope_) : "";
            index_[window.id.text] = add({window.id.text, {town + window.name, ""}, true});
        }
    } else if (by_ == By::service) {
        for (const auto& service : setup_.services)
            if (!index_.contains(service.id.text))
                index_[service.id.text] =
                    add({service.id.text, {setup_.service(service.id)->name, ""}, false});
    } else if (by_ == By::department) {
        for (const auto& service : setup_.services)
            if (!service.department.empty() &&
                std::ranges::find(rows_, service.department, &Row::key) == rows_.end())
                add({service.department, {service.department, ""}, false});
    }
}

const std::string& Grouping::key_of(const CaseRow& row) const {
    switch (by_) {
    case By::window: return row.window.text;
    case By::station: return row.station.text;
    case By::center: return row.center.text;
    case By::service:
    case By::department: return row.service.text;
    }
    return row.service.text;
}

std::size_t Grouping::add(Row row) {
    rows_.push_back(std::move(row));
    return rows_.size() - 1;
}

std::size_t Grouping::row_of(const CaseRow& row) {
    const std::string& key = key_of(row);
    if (key.empty() && by_ == By::window && !row.station.empty()) {
        if (!stations_) stations_ = add({"", by_stations, false});
        return *stations_;
    }
    if (key.empty()) {
        if (!none_)
            none_ = add({"",
                         by_ == By::window    ? no_window
                         : by_ == By::station ? at_center
                                              : unknown,
                         false});
        return *none_;
    }
    if (const auto found = index_.find(std::string_view(key)); found != index_.end()) return found->second;
    return index_[key] = resolve(row, key);
}

std::optional<std::size_t> Grouping::row_of_matter(const CaseRow& row) {
    if ((by_ == By::service || by_ == By::department) && row.service.empty()) return std::nullopt;
    return row_of(row);
}

/// Seen for the first time: a department by its name, anything else by the id that the workspace no longer
/// knows.
std::size_t Grouping::resolve(const CaseRow& row, const std::string& key) {
    if (by_ != By::department) return add({key, {key, ""}, false});
    const Service* service = setup_.service(row.service, row.received);
    const std::string name = service ? service->department : "";
    const auto found = std::ranges::find(rows_, name, &Row::key);
    if (found != rows_.end()) return static_cast<std::size_t>(found - rows_.begin());
    return add({name, name.empty() ? unknown : Label{name, ""}, false});
}

} // namespace bianmin

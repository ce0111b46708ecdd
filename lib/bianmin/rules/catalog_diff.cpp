/// Pairs the versions, then compares them field by field.
#include "bianmin/rules/catalog_diff.hpp"

#include "bianmin/rules/service_text.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

using What = CatalogChange::What;

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// For each of `after` the place of its pair in `before`: the same id and first day, else the same id.
std::vector<std::size_t> pairs_of(std::span<const Service> before, std::span<const Service> after) {
    std::vector<std::size_t> out(after.size(), none);
    std::vector<bool> taken(before.size());
    for (const bool same_day : {true, false})
        for (std::size_t i = 0; i < after.size(); ++i)
            for (std::size_t j = 0; j < before.size() && out[i] == none; ++j)
                if (!taken[j] && before[j].id == after[i].id &&
                    (!same_day || before[j].valid_from == after[i].valid_from)) {
                    out[i] = j;
                    taken[j] = true;
                }
    return out;
}

void compare(const Service& before, const Service& after, std::vector<CatalogChange>& changes) {
    const auto old_fields = service_fields(before), new_fields = service_fields(after);
    for (std::size_t i = 0; i < old_fields.size(); ++i)
        if (old_fields[i].value != new_fields[i].value)
            changes.push_back({What::changed, after.id, after.name, old_fields[i].key, old_fields[i].chinese,
                               old_fields[i].value, new_fields[i].value});
    const auto shown = [](bool draft) { return draft ? "是" : "否"; };
    if (before.draft != after.draft)
        changes.push_back(
            {What::changed, after.id, after.name, "draft", "草稿", shown(before.draft), shown(after.draft)});
}

} // namespace

std::string_view word(What what) {
    constexpr std::array words = std::to_array<std::string_view>({"added", "removed", "changed"});
    return words[static_cast<std::size_t>(what)];
}

std::string_view chinese(What what) {
    constexpr std::array words = std::to_array<std::string_view>({"新增", "删除", "修改"});
    return words[static_cast<std::size_t>(what)];
}

std::vector<CatalogChange> compare_catalogs(std::span<const Service> before, std::span<const Service> after) {
    const auto pairs = pairs_of(before, after);
    std::vector<CatalogChange> changes;
    for (std::size_t j = 0; j < before.size(); ++j)
        if (std::ranges::find(pairs, j) == pairs.end())
            changes.push_back({What::removed, before[j].id, before[j].name, {}, {}, {}, {}});
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (pairs[i] == none)
            changes.push_back({What::added, after[i].id, after[i].name, {}, {}, {}, {}});
        else
            compare(before[pairs[i]], after[i], changes);
    }
    return changes;
}

} // namespace bianmin

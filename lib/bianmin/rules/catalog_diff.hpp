/// Two catalogs compared: what came, what went, which fields of a service read otherwise.
#pragma once
#include "bianmin/domain/setup.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

struct CatalogChange {
    enum class What { added, removed, changed } what = What::added;
    ServiceId service;
    std::string name;
    std::string_view field, chinese; ///< of `changed`
    std::string before, after;
};
std::string_view word(CatalogChange::What what);
std::string_view chinese(CatalogChange::What what);

/// Versions of one id are matched by the day they begin, the rest in their order. A draft that is published
/// reads otherwise: `draft`.
std::vector<CatalogChange> compare_catalogs(std::span<const Service> before, std::span<const Service> after);

} // namespace bianmin

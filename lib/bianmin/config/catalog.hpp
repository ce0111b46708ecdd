/// Catalog files with the place of everything that stands in them: for those who check, compare and publish
/// services. The setup has the same services without places.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/domain/repealed.hpp"
#include "bianmin/domain/setup.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bianmin {

struct CatalogService {
    Service service;
    std::string path;                                ///< of the file, as it can be opened
    Place place;                                     ///< of the table, the file as people call it
    std::vector<std::pair<std::string, Place>> keys; ///< of each value that is given

    bool gives(std::string_view key) const;
    /// Of the value of `key`, else of the table.
    Place place_of(std::string_view key) const;
};

struct Catalog {
    std::vector<ServiceGroup> groups;
    std::vector<CatalogService> services;
    std::vector<Service> plain() const;
};

/// All services of a workspace, wherever its files give them, and of the shipped files it does not replace.
Catalog load_catalog(const std::string& root, const std::string& defaults, std::vector<Finding>& findings);
/// The shipped catalog alone.
Catalog load_shipped_catalog(const std::string& defaults, std::vector<Finding>& findings);
/// One file. Throws Error(not_found) when it cannot be read.
Catalog load_catalog_file(const std::string& path, std::vector<Finding>& findings);
/// The text of a file, before it is written.
Catalog parse_catalog(const std::string& text, const std::string& name, std::vector<Finding>& findings);

/// The text of a version's file once the version is no draft and in force from `from`: the line of `draft`
/// gone, `valid_from` written where it was not or was another day; all else as it was. nullopt: `draft` does
/// not stand on a line of its own.
std::optional<std::string> published_text(const std::string& text, const CatalogService& version, Date from);

/// The laws a workspace knows to be no longer in force: `basis/*.toml`.
std::vector<RepealedLaw> load_repealed(const std::string& root, const std::string& defaults,
                                       std::vector<Finding>& findings);

} // namespace bianmin

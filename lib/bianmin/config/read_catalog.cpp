/// Through the readers of the setup, so that a file means the same to both.
#include "bianmin/base/error.hpp"
#include "bianmin/config/catalog.hpp"
#include "bianmin/config/files.hpp"
#include "bianmin/config/parse.hpp"
#include "bianmin/config/raw.hpp"

#include <algorithm>
#include <filesystem>

namespace bianmin {
namespace config {
namespace {

/// Reads files into one Raw and remembers which service came from which.
class CatalogReading {
public:
    CatalogReading(Files files, std::vector<Finding>& findings)
        : files_(std::move(files)), findings_(findings) {}

    Files& files() { return files_; }
    Raw& raw() { return raw_; }

    void read(const std::string& path) {
        if (const auto text = files_.read(path)) read_text(*text, path, shown(path));
    }

    void read_text(const std::string& text, const std::string& path, const std::string& name) {
        const Parsed parsed = parse_toml(text, name, findings_);
        if (parsed.unreadable) return;
        TableReading reading{name, parsed.lost, findings_};
        read_things(reading, parsed.root, raw_);
        paths_.resize(raw_.services.size(), path);
    }

    Catalog take() {
        Catalog out;
        for (auto& [group, origin] : raw_.groups) out.groups.push_back(group);
        for (std::size_t i = 0; i < raw_.services.size(); ++i) {
            auto& [service, origin] = raw_.services[i];
            if (service.type != CaseType::service) continue;
            for (const auto& group : out.groups)
                if (service.window.empty() && group.code == service.group) service.window = group.window;
            CatalogService one{.service = std::move(service), .path = paths_[i], .place = origin.place()};
            for (const auto& [key, spot] : origin.keys) one.keys.emplace_back(key, origin.place(key));
            out.services.push_back(std::move(one));
        }
        return out;
    }

    /// Shipped files are called by their place below the shipped folder, wherever that is installed.
    std::string defaults;

private:
    std::string shown(const std::string& path) const {
        const std::string inside = std::filesystem::path(path).lexically_relative(defaults).string();
        return defaults.empty() || inside.empty() || inside.starts_with("..") ? files_.shown(path) : inside;
    }

    Files files_;
    Raw raw_;
    std::vector<std::string> paths_;
    std::vector<Finding>& findings_;
};

/// What bianmin.toml includes.
std::vector<std::string> includes_of(CatalogReading& reading) {
    std::vector<Finding> unused; // of a file that is not the catalog's
    Raw raw;
    const std::string path = reading.files().below_root("bianmin.toml");
    const auto text = reading.files().read(path);
    if (!text) return {};
    const Parsed parsed = parse_toml(*text, path, unused);
    if (parsed.unreadable) return {};
    TableReading tables{path, parsed.lost, unused};
    read_workspace(tables, parsed.root, raw);
    return raw.includes;
}

} // namespace
} // namespace config

bool CatalogService::gives(std::string_view key) const {
    return std::ranges::find(keys, key, &std::pair<std::string, Place>::first) != keys.end();
}

Place CatalogService::place_of(std::string_view key) const {
    const auto found = std::ranges::find(keys, key, &std::pair<std::string, Place>::first);
    return found == keys.end() ? place : found->second;
}

std::vector<Service> Catalog::plain() const {
    std::vector<Service> out;
    for (const auto& one : services) out.push_back(one.service);
    return out;
}

Catalog load_catalog(const std::string& root, const std::string& defaults, std::vector<Finding>& findings) {
    config::CatalogReading reading(config::Files(root, defaults), findings);
    reading.defaults = defaults;
    for (const char* folder : {"catalog", "centers", "stations", "staff"})
        for (const auto& path : reading.files().folder(folder)) reading.read(path);
    for (const auto& path : config::includes_of(reading)) reading.read(reading.files().below_root(path));
    return reading.take();
}

Catalog load_shipped_catalog(const std::string& defaults, std::vector<Finding>& findings) {
    config::CatalogReading reading(config::Files(defaults, ""), findings);
    for (const auto& path : reading.files().folder("catalog")) reading.read(path);
    return reading.take();
}

Catalog load_catalog_file(const std::string& path, std::vector<Finding>& findings) {
    config::Files files(std::filesystem::path(path).parent_path().string(), "");
    const auto text = files.read(path);
    if (!text)
        throw Error(ErrorKind::not_found, say("{} cannot be read", path), {},
                    say("name a file of services, such as catalog/mz.toml"));
    config::CatalogReading reading(std::move(files), findings);
    reading.read_text(*text, path, path);
    return reading.take();
}

Catalog parse_catalog(const std::string& text, const std::string& name, std::vector<Finding>& findings) {
    config::CatalogReading reading(config::Files("", ""), findings);
    reading.read_text(text, name, name);
    return reading.take();
}

} // namespace bianmin

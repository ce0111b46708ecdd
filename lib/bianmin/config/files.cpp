/// Listing and reading of configuration files.
#include "bianmin/config/files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace bianmin::config {
namespace fs = std::filesystem;

void Files::list(const std::string& folder, std::vector<std::string>& names) {
    seen_.push_back(stamp_of(folder));
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        if (entry.path().extension() == ".toml" && !name.starts_with('.')) names.push_back(name);
    }
}

std::vector<std::string> Files::folder(const std::string& name) {
    std::vector<std::string> own, shipped;
    list(below_root(name), own);
    if (!defaults_.empty()) list((fs::path(defaults_) / name).string(), shipped);
    std::vector<std::string> all = own;
    std::ranges::copy(shipped, std::back_inserter(all));
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (auto& file : all) {
        const bool ours = std::ranges::find(own, file) != own.end();
        file = ours ? below_root(name + "/" + file) : (fs::path(defaults_) / name / file).string();
    }
    return all;
}

std::string Files::below_root(const std::string& path) const {
    return (fs::path(root_) / path).lexically_normal().string();
}

std::string Files::shown(const std::string& path) const {
    const std::string relative = fs::path(path).lexically_relative(root_).string();
    return relative.empty() || relative.starts_with("..") ? path : relative;
}

bool Files::exists(const std::string& path) {
    seen_.push_back(stamp_of(path));
    return seen_.back().size >= 0;
}

std::optional<std::string> Files::read(const std::string& path) {
    seen_.push_back(stamp_of(path));
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(file), {});
}

} // namespace bianmin::config

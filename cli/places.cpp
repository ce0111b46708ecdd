/// Looks for folders; data files are found relative to the program, installed or in the build tree.
#include "cli/places.hpp"

#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace fs = std::filesystem;

namespace bianmin::cli {
namespace {

bool is_workspace(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_regular_file(folder / "bianmin.toml", ignored);
}

fs::path beside_program(const char* relative) {
    std::error_code failed;
    const auto program = fs::read_symlink("/proc/self/exe", failed);
    return failed ? fs::path{} : (program.parent_path() / relative).lexically_normal();
}

} // namespace

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string{} : value;
}

std::string find_workspace(const std::string& given) {
    const std::string named = given.empty() ? environment("BIANMIN_WORKSPACE") : given;
    std::error_code failed;
    if (!named.empty()) {
        if (!is_workspace(named))
            throw Error(ErrorKind::not_found, say("'{}' is no workspace: it has no bianmin.toml", named), {},
                        say("make one with 'bianmin init {}'", named));
        return fs::absolute(named, failed).lexically_normal().string();
    }
    for (auto folder = fs::current_path(failed); !folder.empty(); folder = folder.parent_path()) {
        if (is_workspace(folder)) return folder.string();
        if (folder == folder.root_path()) break;
    }
    return {};
}

std::string workspace_language(const std::string& workspace) {
    if (workspace.empty()) return {};
    std::ifstream file(fs::path(workspace) / "bianmin.toml");
    for (std::string line; std::getline(file, line);) {
        const auto text = trim(line);
        if (text.starts_with("[")) break;
        const auto equals = text.find('=');
        if (equals == std::string_view::npos || trim(text.substr(0, equals)) != "language") continue;
        const auto value = trim(text.substr(equals + 1));
        const auto end = value.size() > 1 ? value.find(value.front(), 1) : std::string_view::npos;
        return end == std::string_view::npos ? std::string{} : std::string(value.substr(1, end - 1));
    }
    return {};
}

std::string defaults_folder() {
    const auto named = environment("BIANMIN_DEFAULTS");
    return named.empty() ? beside_program(BIANMIN_DATA "/config").string() : named;
}

std::string translations_folder() {
    return beside_program(BIANMIN_LOCALE).string();
}

} // namespace bianmin::cli

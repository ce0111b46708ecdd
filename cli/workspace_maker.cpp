/// Copying of workspaces.
#include "cli/workspace_maker.hpp"

#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace bianmin::cli {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void cannot(const fs::path& folder, const std::error_code& reason) {
    throw Error(ErrorKind::unavailable, say("cannot make {}: {}", folder.string(), reason.message()));
}

std::string escaped(const std::string& text) {
    return replaced(replaced(text, "\\", "\\\\"), "\"", "\\\"");
}

} // namespace

WorkspaceMaker::WorkspaceMaker(fs::path folder) : folder_(std::move(folder)) {
    std::error_code error;
    existed_ = fs::exists(folder_, error);
    if (existed_ && fs::exists(folder_ / "bianmin.toml", error))
        throw Error(ErrorKind::usage, say("{} is a workspace already", folder_.string()), {},
                    say("nothing was changed; name a new folder"));
    if (existed_ && (!fs::is_directory(folder_, error) || !fs::is_empty(folder_, error)))
        throw Error(ErrorKind::usage, say("{} is not empty", folder_.string()), {},
                    say("nothing was changed; name a new or an empty folder"));
    if (!existed_ && !fs::create_directories(folder_, error) && error) cannot(folder_, error);
}

WorkspaceMaker::~WorkspaceMaker() {
    if (kept_) return;
    std::error_code error;
    if (!existed_) {
        fs::remove_all(folder_, error);
        return;
    }
    std::vector<fs::path> made;
    for (const auto& entry : fs::directory_iterator(folder_, error)) made.push_back(entry.path());
    for (const auto& path : made) fs::remove_all(path, error);
}

void WorkspaceMaker::copy(const fs::path& from) {
    std::error_code error;
    for (auto entry = fs::recursive_directory_iterator(from, error);
         entry != fs::recursive_directory_iterator(); ++entry) {
        const fs::path to = folder_ / entry->path().lexically_relative(from);
        if (entry->path().filename().string().starts_with('.')) {
            if (entry->is_directory()) entry.disable_recursion_pending();
            continue;
        }
        if (entry->is_directory())
            fs::create_directories(to, error);
        else if (entry->path().extension() != ".db")
            fs::copy_file(entry->path(), to, error);
        if (error) cannot(to, error);
        // The shipped files may be read-only; these are to be edited.
        fs::permissions(to, fs::perms::owner_write, fs::perm_options::add, error);
    }
    if (error) cannot(folder_, error);
}

void WorkspaceMaker::fill_in(const std::vector<std::pair<std::string, std::string>>& values) {
    const fs::path path = folder_ / "bianmin.toml";
    std::ifstream in(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    for (const auto& [place, value] : values) text = replaced(text, place, escaped(value));
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    if (!out) cannot(path, std::make_error_code(std::errc::io_error));
}

void WorkspaceMaker::add_folders() {
    std::error_code error;
    for (const char* name :
         {"centers", "stations", "staff", "catalog", "calendar", "checklists", "imports", "forms"})
        if (!fs::create_directories(folder_ / name, error) && error) cannot(folder_ / name, error);
}

std::vector<std::string> example_names(const fs::path& examples) {
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(examples, error))
        if (fs::exists(entry.path() / "bianmin.toml", error))
            names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

} // namespace bianmin::cli

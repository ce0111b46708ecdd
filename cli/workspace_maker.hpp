/// Makes a workspace: files of an example or of the template, copied into a new folder.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace bianmin::cli {

/// A new workspace folder; what it has made is removed again unless `keep` is called.
class WorkspaceMaker {
public:
    /// Throws Error(usage) when `folder` holds anything, Error(unavailable) when it cannot be made.
    explicit WorkspaceMaker(std::filesystem::path folder);
    ~WorkspaceMaker();
    WorkspaceMaker(const WorkspaceMaker&) = delete;
    WorkspaceMaker& operator=(const WorkspaceMaker&) = delete;

    /// Copies files and folders but hidden ones and ledgers.
    void copy(const std::filesystem::path& from);
    /// Replaces `@NAME@` and the like in bianmin.toml; the values are escaped.
    void fill_in(const std::vector<std::pair<std::string, std::string>>& values);
    /// Folders people look for.
    void add_folders();
    const std::filesystem::path& folder() const { return folder_; }
    void keep() { kept_ = true; }

private:
    std::filesystem::path folder_;
    bool existed_ = false, kept_ = false;
};

/// The names of the shipped examples.
std::vector<std::string> example_names(const std::filesystem::path& examples);

} // namespace bianmin::cli

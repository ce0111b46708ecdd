/// Where things are: the workspace, the shipped defaults, the translations.
#pragma once
#include <string>

namespace bianmin::cli {

/// Empty where unset.
std::string environment(const char* name);

/// `given`, else BIANMIN_WORKSPACE, else the nearest folder upwards with a bianmin.toml; empty where there is
/// none. Throws Error(not_found) when a folder was named and has no bianmin.toml.
std::string find_workspace(const std::string& given);
/// `language` of a workspace's bianmin.toml, read without its parser: it is needed before any message.
std::string workspace_language(const std::string& workspace);

/// BIANMIN_DEFAULTS, else `config` among the program's data files.
std::string defaults_folder();
std::string translations_folder();

} // namespace bianmin::cli

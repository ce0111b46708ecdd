/// A workspace's TOML files to a Setup; the only room that sees toml++.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/domain/setup.hpp"
#include "bianmin/domain/upload.hpp"

#include <string>
#include <vector>

namespace bianmin {

struct Loaded {
    Setup setup;
    std::vector<Finding> findings;  ///< every fault of every file, ordered by file, line, column
    std::vector<std::string> files; ///< all files read or looked for, for the snapshot
};

/// Reads `root/bianmin.toml`, what it includes, and the shipped `defaults` (config/) for what the workspace
/// lacks, file by file. Never throws for faults in files; throws Error(not_found) when there is no
/// bianmin.toml.
Loaded load_setup(const std::string& root, const std::string& defaults);

/// Every fault of the files a setup does without: checklists, whose items name `measures`, appraisal and
/// assessment, repealed laws, policies, exchanges, whose columns name `upload_sources`. Ordered by file,
/// line, column.
std::vector<Finding> check_other_files(const std::string& root, const std::string& defaults,
                                       const std::vector<std::string>& measures,
                                       const UploadSources& upload_sources);

/// The setup through the snapshot `root/.bianmin/setup`: used while no file changed (path, size, mtime), else
/// loaded anew and written back where possible. Throws Error(configuration) with the findings when a file has
/// errors.
Setup load_checked(const std::string& root, const std::string& defaults);

/// One calendar file, for `calendar diff` and `calendar apply`.
CalendarYear load_calendar(const std::string& path, std::vector<Finding>& findings);

/// What of JSON lies deeper than its keys: a fault where it was written to be read, none where a list of the
/// program's own has it.
enum class Nested { refused, skipped };
/// Named values from TOML or JSON text for `case open --from`: flat keys; lists are joined by `\n`.
std::vector<std::pair<std::string, std::string>> load_values(const std::string& text, const std::string& name,
                                                             Nested nested = Nested::refused);
/// The same of several: a JSON list of flat objects, or the tables of one TOML list, `[[answer]]`.
std::vector<std::vector<std::pair<std::string, std::string>>> load_rows(const std::string& text,
                                                                        const std::string& name);

} // namespace bianmin

/// What a run reads and what it writes, told by the options that name files.
#include "cli/written_files.hpp"

#include "bianmin/base/error.hpp"
#include "cli/arguments.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace bianmin::cli {
namespace {

bool names_output(const Spec& spec) {
    constexpr std::array<std::string_view, 3> outputs{"output", "rejects", "handover"};
    return std::ranges::find(outputs, key_of(spec)) != outputs.end();
}

/// Other words of a command are no files, even where one of that name lies about.
bool names_input(const Spec& spec) {
    return !names_output(spec) && spec.shape != Spec::Shape::flag &&
           (spec.placeholder == "FILE" || key_of(spec) == "file" || key_of(spec) == "what");
}

/// Devices and pipes are read and written as one likes.
bool replaced_by(const fs::path& read, const fs::path& written) {
    std::error_code failed;
    const bool there = fs::exists(written, failed);
    if (there && !fs::is_regular_file(written, failed)) return false;
    if (there && fs::exists(read, failed)) return fs::equivalent(read, written, failed);
    return fs::weakly_canonical(fs::absolute(read, failed), failed) ==
           fs::weakly_canonical(fs::absolute(written, failed), failed);
}

bool is_database(const std::string& file) {
    constexpr std::string_view mark = "SQLite format 3";
    std::error_code failed;
    if (!fs::is_regular_file(file, failed)) return false;
    std::string head(mark.size(), '\0');
    std::ifstream(file, std::ios::binary).read(head.data(), static_cast<std::streamsize>(head.size()));
    return head == mark;
}

} // namespace

void refuse_overwriting(std::span<const Spec> specs, const Arguments& arguments) {
    std::vector<std::string> read, written;
    for (const auto& spec : specs)
        if (names_input(spec)) std::ranges::copy(arguments.list(key_of(spec)), std::back_inserter(read));
    for (const auto& spec : specs) {
        if (!names_output(spec) || !arguments.has(key_of(spec))) continue;
        const auto file = arguments.text(key_of(spec));
        const auto name = spellings(spec).back();
        if (file.empty() || file == "-") continue;
        const auto same = [&](const std::string& other) { return replaced_by(other, file); };
        if (std::ranges::any_of(read, same))
            throw Error(ErrorKind::usage, say("{} would write over {}, which is read", name, file), {},
                        say("give another name"));
        if (std::ranges::any_of(written, same))
            throw Error(ErrorKind::usage, say("two options write into {}", file), {},
                        say("give another name"));
        if (is_database(file))
            throw Error(ErrorKind::usage, say("{} would write over the database {}", name, file), {},
                        say("give another name"));
        written.push_back(file);
    }
}

} // namespace bianmin::cli

/// Looks at the folder, where a file is put together before it takes its name.
#include "cli/writable.hpp"

#include "bianmin/base/error.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <unistd.h>

namespace fs = std::filesystem;

namespace bianmin::cli {

void require_writable(const std::string& file) {
    if (file.empty() || file == "-") return;
    std::error_code failed;
    auto path = fs::weakly_canonical(fs::absolute(file), failed);
    if (failed) path = fs::absolute(file);
    const auto status = fs::status(path, failed);
    if (fs::is_directory(status))
        throw Error(ErrorKind::internal, say("cannot write {}: {}", file, std::strerror(EISDIR)));
    // A pipe or device is written as it stands.
    const auto place = fs::exists(status) && !fs::is_regular_file(status) ? path : path.parent_path();
    if (::access(place.c_str(), W_OK) != 0)
        throw Error(ErrorKind::internal, say("cannot write {}: {}", file, std::strerror(errno)));
}

} // namespace bianmin::cli

/// Stamps of files.
#include "bianmin/config/stamp.hpp"

#include <sys/stat.h>

namespace bianmin::config {
namespace {

std::int64_t nanoseconds(const timespec& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace

Stamp stamp_of(std::string path) {
    struct stat found {};
    Stamp stamp{std::move(path)};
    if (stat(stamp.path.c_str(), &found) != 0) return stamp;
    stamp.size = found.st_size;
    stamp.modified = nanoseconds(found.st_mtim);
    stamp.changed = nanoseconds(found.st_ctim);
    return stamp;
}

} // namespace bianmin::config

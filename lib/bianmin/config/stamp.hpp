/// By what a file is known to be unchanged.
#pragma once
#include <cstdint>
#include <string>

namespace bianmin::config {

/// Taken before the file is read, so that a change during the reading is noticed afterwards.
struct Stamp {
    std::string path;
    std::int64_t size = -1;                 ///< -1: there is no such file
    std::int64_t modified = 0, changed = 0; ///< ns; the second one cannot be set by `touch` or `cp -p`
    bool operator==(const Stamp&) const = default;
};

Stamp stamp_of(std::string path);

} // namespace bianmin::config

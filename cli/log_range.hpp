/// A stretch of the log, as people name it: `--since` and `--until`, a place or a moment.
#pragma once
#include "bianmin/store/log.hpp"
#include "cli/arguments.hpp"
#include "cli/options.hpp"

namespace bianmin::cli {

/// Behind `since`, up to `until`.
struct LogRange {
    std::int64_t since = 0, until = 0;
};

void define_range(Options& options);
/// `otherwise` where no `--since` is given; up to the end without `--until`.
LogRange range_of(LogBook& log, const Arguments& arguments, std::int64_t otherwise);

} // namespace bianmin::cli

/// Places and moments of the log.
#include "cli/log_range.hpp"

#include "bianmin/base/error.hpp"

#include <algorithm>
#include <charconv>

namespace bianmin::cli {
namespace {

/// A place is a number, anything else a moment or a day, of which the first entry counts.
std::int64_t place_of(LogBook& log, const Arguments& arguments, const char* option, bool until) {
    const std::string text = arguments.text(option);
    std::int64_t place = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), place);
    if (failed == std::errc{} && end == text.data() + text.size() && place >= 0) return place;
    if (const auto moment = parse_moment(text)) return log.before(*moment);
    if (const auto day = parse_date(text)) return log.before(at(until ? *day + 1 : *day));
    throw Error(ErrorKind::usage, say("{}: cannot read '{}'", std::string("--") + option, text), {},
                say("write a place in the log (0, 1200), a day or a moment"));
}

} // namespace

void define_range(Options& options) {
    options
        .value("--since", "SEQ|MOMENT",
               N_("what was recorded behind this place of the log, or from this moment on"))
        .value("--until", "SEQ|MOMENT", N_("up to this place, or before this moment; a day is included"));
}

LogRange range_of(LogBook& log, const Arguments& arguments, std::int64_t otherwise) {
    LogRange range{.since = otherwise, .until = log.end()};
    if (arguments.has("since")) range.since = place_of(log, arguments, "since", false);
    if (arguments.has("until")) range.until = std::min(range.until, place_of(log, arguments, "until", true));
    return range;
}

} // namespace bianmin::cli

/// Bars and sparklines, in characters the terminal knows.
#include "cli/charts.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/chart_text.hpp"
#include "cli/places.hpp"

namespace bianmin::cli {
namespace {

/// The locale's character set, as terminals are told it; unset means that nobody said otherwise.
bool knows_utf8() {
    for (const char* variable : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const auto locale = lower_ascii(environment(variable));
        if (!locale.empty())
            return locale.find("utf-8") != std::string::npos || locale.find("utf8") != std::string::npos;
    }
    return true;
}

} // namespace

void print_charts(Session& session, const std::vector<Chart>& charts) {
    const Format format = session.format();
    const bool english = session.globals().lang == "en" && format == Format::table;
    const auto text = charts_below(
        charts, format, {.english = english, .columns = session.columns(), .ascii = !knows_utf8()});
    if (!text.empty()) session.raw(text);
}

} // namespace bianmin::cli

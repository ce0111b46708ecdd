/// The lexical check every TOML text passes before the parser sees it: strings, comments, brackets, bare
/// words.
///
/// The parser of this platform stops at the first fault, aborts on a few texts and has undefined behaviour on
/// some characters outside quotes. So the text is cut into statements here; a statement with a fault is
/// reported and blanked, and the parser gets the rest.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/config/node.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin::config {

/// One header, or one `key = value` with all the lines it takes.
struct TomlStatement {
    std::size_t begin = 0, end = 0; ///< bytes
    int line = 0, last_line = 0;
    bool header = false;
    bool faulty = false;
};

struct Fault {
    const char* code = "";
    Spot spot;
    std::string value;
    Text message, suggestion;
};

struct Scan {
    std::vector<TomlStatement> statements;
    std::vector<Fault> faults; ///< at most one a statement
};

/// Needs valid UTF-8 without byte order mark.
Scan scan_toml(std::string_view text);

/// The TOML sign a full-width or typographic one was meant as: `“` -> `"`; empty where there is none.
std::string_view lookalike_of(std::string_view seen);

/// A character of words that need no quotes: keys, numbers, dates.
bool is_bare(char c);
/// `[name]` or `[[name]]`, and no line of a list of lists.
bool is_header(std::string_view line);
/// `true`, `-12`, `1.5e3`, `2018-08-10`, `07:30:00`: a value that needs no quotes.
bool is_bare_value(std::string_view word);

} // namespace bianmin::config

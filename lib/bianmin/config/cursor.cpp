/// Walking over a quoted text.
#include "bianmin/config/cursor.hpp"

namespace bianmin::config {

bool Cursor::skip_string() {
    const char quote = peek();
    const bool long_form = peek(1) == quote && peek(2) == quote;
    step(long_form ? 3 : 1);
    while (!at_end()) {
        if (quote == '"' && peek() == '\\' && pos + 1 < text.size() && (long_form || peek(1) != '\n')) {
            step(2);
        } else if (!long_form && at_line_end()) {
            return false;
        } else if (peek() != quote) {
            step();
        } else if (!long_form) {
            step();
            return true;
        } else if (peek(1) == quote && peek(2) == quote) {
            step(3); // up to two more marks before the closing three are text
            for (int more = 0; more < 2 && peek() == quote; ++more) step();
            return true;
        } else {
            step();
        }
    }
    return false;
}

} // namespace bianmin::config

/// A place in a text that knows its line and column.
#pragma once
#include "bianmin/base/text.hpp"
#include "bianmin/config/node.hpp"

#include <cstddef>
#include <string_view>

namespace bianmin::config {

struct Cursor {
    std::string_view text;
    std::size_t pos = 0;
    Spot spot{1, 1};

    char peek(std::size_t ahead = 0) const { return pos + ahead < text.size() ? text[pos + ahead] : '\0'; }
    bool at_end() const { return pos >= text.size(); }
    bool at_line_end() const { return at_end() || text[pos] == '\n'; }

    /// One character on, not one byte.
    void step() {
        if (text[pos] == '\n') {
            ++pos, ++spot.line, spot.column = 1;
            return;
        }
        ++pos, ++spot.column;
        while (pos < text.size() && (static_cast<unsigned char>(text[pos]) & 0xC0) == 0x80) ++pos;
    }
    void step(std::size_t count) {
        while (count-- > 0 && !at_end()) step();
    }

    /// Behind the quoted text that begins here; false at the end of the line or file where it is not closed.
    bool skip_string();
    /// The whole character here.
    std::string_view character() const {
        std::size_t end = pos;
        next_code_point(text, end);
        return text.substr(pos, end - pos);
    }
    std::string_view line() const { return text.substr(pos, text.find('\n', pos) - pos); }
    /// One that no text file should hold.
    bool at_control() const {
        const auto c = static_cast<unsigned char>(peek());
        return !at_end() &&
               ((c < 0x20 && c != '\t' && c != '\n' && !(c == '\r' && peek(1) == '\n')) || c == 0x7F);
    }
};

} // namespace bianmin::config

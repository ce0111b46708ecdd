/// Cuts a TOML text into statements and finds what no parser should be given.
#include "bianmin/config/scan.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/config/cursor.hpp"

#include <algorithm>
#include <optional>

namespace bianmin::config {
namespace {

bool is_bare(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '+' || c == '.' || c == ':';
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : at_{.text = text} {}

    Scan run() {
        while (at_.pos < at_.text.size()) {
            const char c = at_.text[at_.pos];
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
                at_.step();
            else if (c == '#')
                comment();
            else
                statement();
        }
        return std::move(scan_);
    }

private:
    void fault(const char* code, Spot spot, std::string value, Text message, Text suggestion) {
        if (scan_.statements.back().faulty) return;
        scan_.statements.back().faulty = true;
        scan_.faults.push_back({code, spot, std::move(value), std::move(message), std::move(suggestion)});
    }

    void check_control() {
        if (!at_.at_control()) return;
        if (scan_.statements.empty())
            scan_.statements.push_back({at_.pos, at_.pos, at_.spot.line, at_.spot.line});
        fault("control-character", at_.spot, "", say("a control character stands in the text"),
              say("delete the character; it is invisible in most editors"));
    }

    void comment() {
        const std::size_t begin = at_.pos;
        const Spot start = at_.spot;
        while (!at_.at_line_end()) {
            if (at_.at_control()) {
                scan_.statements.push_back({begin, begin, start.line, start.line});
                check_control();
                while (!at_.at_line_end()) at_.step();
                scan_.statements.back().end = at_.pos;
                return;
            }
            at_.step();
        }
    }

    void statement() {
        scan_.statements.push_back({at_.pos, at_.pos, at_.spot.line, at_.spot.line, at_.peek() == '['});
        if (at_.peek() == '[')
            header();
        else
            assignment();
        auto& done = scan_.statements.back();
        done.end = at_.pos;
        done.last_line = at_.spot.line;
    }

    void header() {
        const Spot start = at_.spot;
        const std::string_view closing = at_.peek(1) == '[' ? "]]" : "]";
        bool closed = false;
        while (!at_.at_line_end() && at_.peek() != '#') {
            if (at_.peek() == '"' || at_.peek() == '\'') {
                string();
                continue;
            }
            closed = closed || at_.text.substr(at_.pos).starts_with(closing);
            check_outside();
            at_.step();
        }
        if (!closed)
            fault("unclosed-bracket", start, "[", say("the table's name is not closed"),
                  say("write `[name]`, or `[[name]]` for one of several, on one line"));
        rest_of_line();
    }

    /// `key = value`, the value with as many lines as its brackets and strings take.
    void assignment() {
        key();
        if (at_.peek() != '=') {
            fault("syntax", at_.spot, "", say("here `=` and a value are missing"),
                  say("write `key = value`"));
            return rest_of_line();
        }
        at_.step();
        value();
        rest_of_line();
    }

    void key() {
        while (!at_.at_line_end() && at_.peek() != '=' && at_.peek() != '#') {
            if (at_.peek() == '"' || at_.peek() == '\'')
                string();
            else {
                check_outside();
                at_.step();
            }
        }
    }

    void value() {
        brackets_.clear();
        for (; !at_.at_end();) {
            const char c = at_.peek();
            if (c == '\n' || c == '#') {
                if (brackets_.empty()) return;
                c == '#' ? skip_comment() : at_.step();
                if (c == '\n' && header_ahead()) return unclosed();
            } else if (c == '"' || c == '\'') {
                string();
            } else if (c == '[' || c == '{') {
                brackets_.push_back({c, at_.pos, at_.spot});
                at_.step();
            } else if (c == ']' || c == '}') {
                if (!close(c)) return;
            } else if (c == '=') {
                if (!equals_sign()) return;
            } else if (is_bare(c)) {
                bare_word();
            } else {
                check_outside();
                at_.step();
            }
            if (broken_off_) return;
        }
        if (!brackets_.empty()) unclosed();
    }

    /// The next line is `[name]` or `[[name]]`: a list above it was never closed.
    bool header_ahead() const {
        std::string_view line = trim(at_.text.substr(at_.pos, at_.text.find('\n', at_.pos) - at_.pos));
        if (line.size() < 3 || line.front() != '[') return false;
        line.remove_prefix(line.starts_with("[[") ? 2 : 1);
        const std::size_t end = line.find(']');
        const std::string_view name = line.substr(0, end);
        return end != std::string_view::npos && !name.empty() && std::ranges::all_of(name, is_bare) &&
               !is_bare_value(name);
    }

    bool close(char c) {
        const char open = c == ']' ? '[' : '{';
        if (brackets_.empty() || brackets_.back().sign != open) {
            fault("syntax", at_.spot, std::string(1, c), say("this `{}` closes nothing", c),
                  say("delete it, or open the list or table it belongs to"));
            return false;
        }
        brackets_.pop_back();
        at_.step();
        return true;
    }

    /// A `=` belongs into `{ }` only; in a list it is the next statement: the list was never closed.
    bool equals_sign() {
        if (!brackets_.empty() && brackets_.back().sign == '{') {
            at_.step();
            return true;
        }
        if (!brackets_.empty()) {
            unclosed();
            return false;
        }
        fault("syntax", at_.spot, "=", say("a second `=` stands in one line"),
              say("put the value in quotes, or begin a new line"));
        return false;
    }

    void unclosed() {
        const auto open = brackets_.back();
        fault("unclosed-bracket", open.spot, std::string(1, open.sign),
              say("the `{}` opened here is not closed", open.sign),
              say("add `{}` where the value ends", open.sign == '[' ? ']' : '}'));
        // The lines up to here were its items; the one that gave it away is a statement of its own.
        const std::size_t line_end = at_.text.rfind('\n', std::max<std::size_t>(at_.pos, 1) - 1);
        if (!at_.at_end() && line_end != std::string_view::npos && line_end > open.pos)
            at_.pos = line_end, --at_.spot.line;
        broken_off_ = true;
    }

    void skip_comment() {
        while (!at_.at_line_end()) {
            check_control();
            at_.step();
        }
    }

    void rest_of_line() {
        broken_off_ = false;
        while (!at_.at_line_end()) {
            check_control();
            at_.step();
        }
    }

    void bare_word() {
        const std::size_t begin = at_.pos;
        const Spot start = at_.spot;
        while (!at_.at_end() && is_bare(at_.text[at_.pos])) at_.step();
        const std::string_view word = at_.text.substr(begin, at_.pos - begin);
        std::size_t after = at_.pos;
        while (after < at_.text.size() && (at_.text[after] == ' ' || at_.text[after] == '\t')) ++after;
        const bool is_key = after < at_.text.size() && (at_.text[after] == '=' || at_.text[after] == '.');
        if (is_key) return;
        if (is_bare_value(word)) {
            const std::string_view day = word.substr(0, 10);
            if (day.size() == 10 && day[4] == '-' && !parse_date(day))
                fault("bad-date", start, std::string(word), say("`{}` is no day of the calendar", day),
                      say("write an existing day, such as 2018-08-10"));
            return;
        }
        fault("bad-value", start, std::string(word),
              say("`{}` is neither a number, a date nor true or false", word),
              say("put texts in quotes: \"{}\"; dates are written 2018-08-10", word));
    }

    void string() {
        const char quote = at_.peek();
        const Spot start = at_.spot;
        const bool long_form = at_.peek(1) == quote && at_.peek(2) == quote;
        at_.step(long_form ? 3 : 1);
        while (!at_.at_end()) {
            check_control();
            if (quote == '"' && at_.peek() == '\\' && at_.pos + 1 < at_.text.size() &&
                (long_form || at_.peek(1) != '\n')) {
                at_.step(2);
            } else if (!long_form && at_.at_line_end()) {
                break;
            } else if (at_.peek() != quote) {
                at_.step();
            } else if (!long_form) {
                return at_.step();
            } else if (at_.peek(1) == quote && at_.peek(2) == quote) {
                at_.step(3); // up to two more marks before the closing three are text
                for (int more = 0; more < 2 && at_.peek() == quote; ++more) at_.step();
                return;
            } else {
                at_.step();
            }
        }
        fault("unclosed-string", start, std::string(1, quote),
              say("the quotation mark opened here is not closed"),
              say("close the text with the same mark on the same line"));
        broken_off_ = true;
    }

    /// A character outside strings and comments that TOML does not know.
    void check_outside() {
        check_control();
        if (static_cast<unsigned char>(at_.peek()) < 0x80) return;
        const std::string_view seen = at_.character();
        if (const auto meant = lookalike_of(seen); !meant.empty())
            fault("bare-character", at_.spot, std::string(seen), say("`{}` stands outside quotes", seen),
                  say("type the half-width `{}` instead", meant));
        else
            fault("bare-character", at_.spot, std::string(seen), say("`{}` stands outside quotes", seen),
                  say("put texts, also keys in Chinese, in quotes: \"…\""));
    }

    struct Bracket {
        char sign;
        std::size_t pos;
        Spot spot;
    };
    Cursor at_;
    Scan scan_;
    std::vector<Bracket> brackets_;
    bool broken_off_ = false;
};

} // namespace

Scan scan_toml(std::string_view text) {
    return Scanner(text).run();
}

} // namespace bianmin::config

/// Cuts a TOML text into statements and finds what no parser should be given.
#include "bianmin/config/scan.hpp"

#include "bianmin/base/text.hpp"

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
    explicit Scanner(std::string_view text) : text_(text) {}

    Scan run() {
        while (pos_ < text_.size()) {
            const char c = text_[pos_];
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
                step();
            else if (c == '#')
                comment();
            else
                statement();
        }
        return std::move(scan_);
    }

private:
    char peek(std::size_t ahead = 0) const {
        return pos_ + ahead < text_.size() ? text_[pos_ + ahead] : '\0';
    }
    bool at_end() const { return pos_ >= text_.size(); }
    bool at_line_end() const { return at_end() || text_[pos_] == '\n'; }

    /// One character on, keeping line and column.
    void step() {
        if (text_[pos_] == '\n') {
            ++pos_, ++spot_.line, spot_.column = 1;
            return;
        }
        ++pos_, ++spot_.column;
        while (pos_ < text_.size() && (static_cast<unsigned char>(text_[pos_]) & 0xC0) == 0x80) ++pos_;
    }
    void step(std::size_t count) {
        while (count-- > 0 && !at_end()) step();
    }
    std::string_view character() const {
        std::size_t end = pos_;
        next_code_point(text_, end);
        return text_.substr(pos_, end - pos_);
    }

    void fault(const char* code, Spot spot, std::string value, Text message, Text suggestion) {
        if (scan_.statements.back().faulty) return;
        scan_.statements.back().faulty = true;
        scan_.faults.push_back({code, spot, std::move(value), std::move(message), std::move(suggestion)});
    }

    bool control_character() const {
        const auto c = static_cast<unsigned char>(text_[pos_]);
        return (c < 0x20 && c != '\t' && c != '\n' && !(c == '\r' && peek(1) == '\n')) || c == 0x7F;
    }
    void check_control() {
        if (!control_character()) return;
        if (scan_.statements.empty()) scan_.statements.push_back({pos_, pos_, spot_.line, spot_.line});
        fault("control-character", spot_, "", say("a control character stands in the text"),
              say("delete the character; it is invisible in most editors"));
    }

    void comment() {
        const std::size_t begin = pos_;
        const Spot start = spot_;
        while (!at_line_end()) {
            if (control_character()) {
                scan_.statements.push_back({begin, begin, start.line, start.line});
                check_control();
                while (!at_line_end()) step();
                scan_.statements.back().end = pos_;
                return;
            }
            step();
        }
    }

    void statement() {
        scan_.statements.push_back({pos_, pos_, spot_.line, spot_.line, peek() == '['});
        if (peek() == '[')
            header();
        else
            assignment();
        auto& done = scan_.statements.back();
        done.end = pos_;
        done.last_line = spot_.line;
    }

    void header() {
        const Spot start = spot_;
        bool closed = false;
        while (!at_line_end() && peek() != '#') {
            if (peek() == '"' || peek() == '\'') {
                string();
                continue;
            }
            closed = closed || peek() == ']';
            check_outside();
            step();
        }
        if (!closed)
            fault("unclosed-bracket", start, "[", say("the table's name is not closed"),
                  say("write `[name]`, or `[[name]]` for one of several, on one line"));
        rest_of_line();
    }

    /// `key = value`, the value with as many lines as its brackets and strings take.
    void assignment() {
        key();
        if (peek() != '=') {
            fault("syntax", spot_, "", say("here `=` and a value are missing"), say("write `key = value`"));
            return rest_of_line();
        }
        step();
        value();
        rest_of_line();
    }

    void key() {
        while (!at_line_end() && peek() != '=' && peek() != '#') {
            if (peek() == '"' || peek() == '\'')
                string();
            else {
                check_outside();
                step();
            }
        }
    }

    void value() {
        brackets_.clear();
        for (; !at_end();) {
            const char c = peek();
            if (c == '\n' || c == '#') {
                if (brackets_.empty()) return;
                c == '#' ? skip_comment() : step();
                if (c == '\n' && header_ahead()) return unclosed();
            } else if (c == '"' || c == '\'') {
                string();
            } else if (c == '[' || c == '{') {
                brackets_.push_back({c, pos_, spot_});
                step();
            } else if (c == ']' || c == '}') {
                if (!close(c)) return;
            } else if (c == '=') {
                if (!equals_sign()) return;
            } else if (is_bare(c)) {
                bare_word();
            } else {
                check_outside();
                step();
            }
            if (broken_off_) return;
        }
        if (!brackets_.empty()) unclosed();
    }

    /// The next line is `[name]` or `[[name]]`: a list above it was never closed.
    bool header_ahead() const {
        std::string_view line = trim(text_.substr(pos_, text_.find('\n', pos_) - pos_));
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
            fault("syntax", spot_, std::string(1, c), say("this `{}` closes nothing", c),
                  say("delete it, or open the list or table it belongs to"));
            return false;
        }
        brackets_.pop_back();
        step();
        return true;
    }

    /// A `=` belongs into `{ }` only; in a list it is the next statement: the list was never closed.
    bool equals_sign() {
        if (!brackets_.empty() && brackets_.back().sign == '{') {
            step();
            return true;
        }
        if (!brackets_.empty()) {
            unclosed();
            return false;
        }
        fault("syntax", spot_, "=", say("a second `=` stands in one line"),
              say("put the value in quotes, or begin a new line"));
        return false;
    }

    void unclosed() {
        const auto open = brackets_.back();
        fault("unclosed-bracket", open.spot, std::string(1, open.sign),
              say("the `{}` opened here is not closed", open.sign),
              say("add `{}` where the value ends", open.sign == '[' ? ']' : '}'));
        // The lines up to here were its items; the one that gave it away is a statement of its own.
        const std::size_t line_end = text_.rfind('\n', std::max<std::size_t>(pos_, 1) - 1);
        if (!at_end() && line_end != std::string_view::npos && line_end > open.pos)
            pos_ = line_end, --spot_.line;
        broken_off_ = true;
    }

    void skip_comment() {
        while (!at_line_end()) {
            check_control();
            step();
        }
    }

    void rest_of_line() {
        broken_off_ = false;
        while (!at_line_end()) {
            check_control();
            step();
        }
    }

    void bare_word() {
        const std::size_t begin = pos_;
        const Spot start = spot_;
        while (!at_end() && is_bare(text_[pos_])) step();
        const std::string_view word = text_.substr(begin, pos_ - begin);
        std::size_t after = pos_;
        while (after < text_.size() && (text_[after] == ' ' || text_[after] == '\t')) ++after;
        const bool is_key = after < text_.size() && (text_[after] == '=' || text_[after] == '.');
        if (is_key || is_bare_value(word)) return;
        fault("bad-value", start, std::string(word),
              say("`{}` is neither a number, a date nor true or false", word),
              say("put texts in quotes: \"{}\"; dates are written 2018-08-10", word));
    }

    void string() {
        const char quote = peek();
        const Spot start = spot_;
        const bool long_form = peek(1) == quote && peek(2) == quote;
        step(long_form ? 3 : 1);
        while (!at_end()) {
            check_control();
            if (quote == '"' && peek() == '\\' && pos_ + 1 < text_.size() && (long_form || peek(1) != '\n')) {
                step(2);
            } else if (!long_form && at_line_end()) {
                break;
            } else if (peek() != quote) {
                step();
            } else if (!long_form) {
                return step();
            } else if (peek(1) == quote && peek(2) == quote) {
                step(3); // up to two more marks before the closing three are text
                for (int more = 0; more < 2 && peek() == quote; ++more) step();
                return;
            } else {
                step();
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
        if (static_cast<unsigned char>(peek()) < 0x80) return;
        const std::string_view seen = character();
        if (const auto meant = lookalike_of(seen); !meant.empty())
            fault("bare-character", spot_, std::string(seen), say("`{}` stands outside quotes", seen),
                  say("type the half-width `{}` instead", meant));
        else
            fault("bare-character", spot_, std::string(seen), say("`{}` stands outside quotes", seen),
                  say("put texts, also keys in Chinese, in quotes: \"…\""));
    }

    struct Bracket {
        char sign;
        std::size_t pos;
        Spot spot;
    };
    std::string_view text_;
    std::size_t pos_ = 0;
    Spot spot_{1, 1};
    Scan scan_;
    std::vector<Bracket> brackets_;
    bool broken_off_ = false;
};

} // namespace

Scan scan_toml(std::string_view text) {
    return Scanner(text).run();
}

void blank(std::string& text, const std::vector<Statement>& statements, std::size_t index) {
    std::size_t last = index;
    if (statements[index].header)
        while (last + 1 < statements.size() && !statements[last + 1].header) ++last;
    for (std::size_t i = statements[index].begin; i < statements[last].end; ++i)
        if (text[i] != '\n') text[i] = ' ';
}

} // namespace bianmin::config

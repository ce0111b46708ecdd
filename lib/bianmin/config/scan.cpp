/// Cuts a TOML text into statements and finds what no parser should be given.
#include "bianmin/config/scan.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/config/cursor.hpp"

#include <algorithm>
#include <optional>

namespace bianmin::config {
namespace {

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

    /// Of the statement that ends here.
    void check_controls(Cursor from) {
        for (; from.pos < at_.pos; from.step())
            if (from.at_control())
                return fault("control-character", from.spot, "",
                             say("a control character stands in the text"),
                             say("delete the character; it is invisible in most editors"));
    }

    /// Only a comment that is to be blanked counts as a statement.
    void comment() {
        const Cursor from = at_;
        bool sound = true;
        for (; !at_.at_line_end(); at_.step()) sound = sound && !at_.at_control();
        if (sound) return;
        scan_.statements.push_back({from.pos, at_.pos, from.spot.line, from.spot.line});
        check_controls(from);
    }

    void statement() {
        const Cursor from = at_;
        scan_.statements.push_back({at_.pos, at_.pos, at_.spot.line, at_.spot.line, at_.peek() == '['});
        if (at_.peek() == '[')
            header();
        else
            assignment();
        check_controls(from);
        auto& done = scan_.statements.back();
        done.end = at_.pos;
        done.last_line = at_.spot.line;
    }

    void header() {
        const Spot start = at_.spot;
        const std::string_view closing = at_.peek(1) == '[' ? "]]" : "]";
        while (!at_.at_line_end() && at_.peek() != '#' && !at_.text.substr(at_.pos).starts_with(closing)) {
            if (at_.peek() == '"' || at_.peek() == '\'') {
                string();
                continue;
            }
            check_outside();
            at_.step();
        }
        const bool closed = !at_.at_line_end() && at_.peek() != '#';
        if (!closed)
            fault("unclosed-bracket", start, "[", say("the table's name is not closed"),
                  say("write `[name]`, or `[[name]]` for one of several, on one line"));
        else
            at_.step(closing.size());
        end_of_line();
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

    /// Bare or quoted parts with dots between them; what is none is reported and skipped.
    void key() {
        bool part = false;
        while (!at_.at_line_end() && at_.peek() != '=' && at_.peek() != '#') {
            const bool quoted = at_.peek() == '"' || at_.peek() == '\'';
            const bool bare = is_bare(at_.peek()) && at_.peek() != '.';
            if (part && (quoted || bare))
                fault("syntax", at_.spot, "", say("here `=` and a value are missing"),
                      say("write `key = value`"));
            if (quoted) string();
            if (!quoted) check_outside();
            if (!quoted && !bare) {
                part = part && at_.peek() != '.';
                at_.step();
            }
            while (!quoted && is_bare(at_.peek()) && at_.peek() != '.') at_.step();
            part = part || quoted || bare;
        }
    }

    void value() {
        brackets_.clear();
        complete_ = false;
        while (!at_.at_end()) {
            const char c = at_.peek();
            if (c == '\n' || c == '#') {
                if (brackets_.empty()) return;
                c == '#' ? rest_of_line() : at_.step();
                if (c == '\n' && is_header(at_.line())) return unclosed(); // a list above was never closed
            } else if (c == ']' || c == '}') {
                if (!close(c)) return;
            } else if (c == '=') {
                if (!equals_sign()) return;
            } else if (c == '"' || c == '\'' || c == '[' || c == '{' || is_bare(c)) {
                item(c);
            } else {
                complete_ = complete_ && c != ',';
                check_outside();
                at_.step();
            }
            if (broken_off_) return;
        }
        if (!brackets_.empty()) unclosed();
    }

    /// A text, a word, or the beginning of a list or table. Two side by side are no TOML; the parser, which
    /// reads ahead, must not see what stands behind the first.
    void item(char c) {
        if (complete_ && !is_time_after_date())
            fault("syntax", at_.spot, "", say("a comma or the end of the line is missing before this"),
                  say("separate values by `,`; write one `key = value` on a line"));
        complete_ = c != '[' && c != '{';
        if (c == '"' || c == '\'') {
            string();
        } else if (complete_) {
            bare_word();
        } else {
            brackets_.push_back({c, at_.pos, at_.spot});
            at_.step();
        }
    }

    /// `2018-08-10 07:30:00`
    bool is_time_after_date() const {
        return at_.pos >= 11 && parse_date(at_.text.substr(at_.pos - 11, 10)) &&
               at_.text[at_.pos - 1] == ' ' && at_.peek(2) == ':';
    }

    bool close(char c) {
        const char open = c == ']' ? '[' : '{';
        if (brackets_.empty() || brackets_.back().sign != open) {
            fault("syntax", at_.spot, std::string(1, c), say("this `{}` closes nothing", c),
                  say("delete it, or open the list or table it belongs to"));
            return false;
        }
        brackets_.pop_back();
        complete_ = true;
        at_.step();
        return true;
    }

    /// A `=` belongs into `{ }` only; in a list it is the next statement: the list was never closed.
    bool equals_sign() {
        if (!brackets_.empty() && brackets_.back().sign == '{') {
            complete_ = false;
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

    /// Behind a header stands nothing but a comment.
    void end_of_line() {
        while (at_.peek() == ' ' || at_.peek() == '\t' || at_.peek() == '\r') at_.step();
        if (!at_.at_line_end() && at_.peek() != '#')
            fault("syntax", at_.spot, "", say("nothing but a comment may follow the table's name"),
                  say("begin a new line"));
        rest_of_line();
    }

    void rest_of_line() {
        broken_off_ = false;
        while (!at_.at_line_end()) at_.step();
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
        const Spot start = at_.spot;
        const std::string quote(1, at_.peek());
        if (at_.skip_string()) return;
        fault("unclosed-string", start, quote, say("the quotation mark opened here is not closed"),
              say("close the text with the same mark on the same line"));
        broken_off_ = true;
    }

    /// A character outside strings and comments that TOML does not know.
    void check_outside() {
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
    bool broken_off_ = false; ///< the statement ends here, before what was expected
    bool complete_ = false;   ///< a value is there; `,` or the end must come next
};

} // namespace

Scan scan_toml(std::string_view text) {
    return Scanner(text).run();
}

} // namespace bianmin::config

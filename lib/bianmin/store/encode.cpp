/// The log's text, written: events as JSON with their keys in order, and the bytes a hash covers. Done by
/// hand, because an import does it a million times.
#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/store/codec.hpp"

#include <array>
#include <charconv>
#include <cstring>

namespace bianmin {
namespace {

void append_number(std::string& out, std::int64_t value) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

constexpr std::uint64_t ones = 0x0101010101010101, tops = 0x8080808080808080;
/// Has one of eight bytes to be escaped: a quotation mark, a backslash, a control character?
bool special(std::uint64_t eight) {
    const auto has_zero = [](std::uint64_t x) { return (x - ones) & ~x & tops; };
    return (((eight - ones * 0x20) & ~eight & tops) | has_zero(eight ^ ones * '"') |
            has_zero(eight ^ ones * '\\')) != 0;
}

/// Writes behind a string that is made large enough beforehand: growing it bit by bit was a fifth of what an
/// import plans.
class Pen {
public:
    explicit Pen(std::string& out) : out_(out), at_(out.size()) { out_.resize(out_.capacity()); }
    ~Pen() { out_.resize(at_); }
    Pen(const Pen&) = delete;
    Pen& operator=(const Pen&) = delete;

    /// Nothing that has to be escaped.
    void raw(std::string_view text) {
        std::memcpy(room(text.size()), text.data(), text.size());
        at_ += text.size();
    }
    void raw(char c) {
        *room(1) = c;
        ++at_;
    }
    void number(std::int64_t value) {
        char* to = room(24);
        at_ += static_cast<std::size_t>(std::to_chars(to, to + 24, value).ptr - to);
    }
    void text(std::string_view text) {
        // An escaped byte takes six at most; eight are written at a time.
        char* const begin = room(text.size() * 6 + 10);
        char* to = begin;
        *to++ = '"';
        std::uint64_t beyond_ascii = 0;
        std::string_view rest = text;
        while (!rest.empty()) {
            const std::size_t length = std::min<std::size_t>(rest.size(), 8);
            std::uint64_t eight = ones * 'a';
            std::memcpy(&eight, rest.data(), length);
            beyond_ascii |= eight & tops;
            if (special(eight))
                for (const char c : rest.substr(0, length)) to = escaped(to, static_cast<unsigned char>(c));
            else {
                std::memcpy(to, &eight, 8);
                to += length;
            }
            rest.remove_prefix(length);
        }
        if (beyond_ascii != 0 && invalid_utf8(text))
            throw Error(ErrorKind::refused,
                        say("a text is not valid UTF-8 and cannot be recorded: {}", text));
        *to++ = '"';
        at_ += static_cast<std::size_t>(to - begin);
    }

private:
    char* room(std::size_t bytes) {
        if (out_.size() - at_ < bytes) out_.resize((at_ + bytes) * 2);
        return out_.data() + at_;
    }
    static char* escaped(char* to, unsigned char c) {
        constexpr std::string_view hexadecimal = "0123456789abcdef", plain = "\"\\\n\r\t", named = "\"\\nrt";
        if (const auto n = plain.find(static_cast<char>(c)); n != plain.npos) {
            *to++ = '\\';
            *to++ = named[n];
        } else if (c < 0x20) {
            for (const char each : {'\\', 'u', '0', '0', hexadecimal[c >> 4], hexadecimal[c & 15]})
                *to++ = each;
        } else {
            *to++ = static_cast<char>(c);
        }
        return to;
    }

    std::string& out_;
    std::size_t at_;
};

void write_facts(Pen& pen, const Facts& facts) {
    char separator = '{';
    for (const auto& fact : facts.all()) {
        pen.raw(separator);
        pen.text(fact.name);
        pen.raw(':');
        if (const auto* number = std::get_if<std::int64_t>(&fact.value))
            pen.number(*number);
        else
            pen.text(std::get<std::string>(fact.value));
        separator = ',';
    }
    pen.raw('}');
}

/// `length:text,` so that no two different entries have the same bytes.
void append_field(std::string& out, std::string_view text) {
    append_number(out, static_cast<std::int64_t>(text.size()));
    out += ':';
    out += text;
    out += ',';
}

void append_field(std::string& out, std::int64_t value) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    append_field(out, std::string_view(digits.data(), end));
}

} // namespace

void append_events(std::string& out, const std::vector<Event>& events) {
    Pen pen(out);
    char separator = '[';
    // The acts of an entry mostly have one time, which is spelled once.
    std::string spelled;
    Moment time;
    for (const auto& event : events) {
        if (spelled.empty() || time != event.occurred) {
            spelled.clear();
            append_iso(spelled, time = event.occurred);
        }
        pen.raw(separator);
        pen.raw(R"({"action":")");
        pen.raw(word(event.action));
        pen.raw(R"(","at":")");
        pen.raw(spelled);
        pen.raw('"');
        if (!event.actor.empty()) {
            pen.raw(R"(,"by":)");
            pen.text(event.actor.text);
        }
        if (!event.facts.all().empty()) {
            pen.raw(R"(,"facts":)");
            write_facts(pen, event.facts);
        }
        pen.raw('}');
        separator = ',';
    }
    if (events.empty()) pen.raw('[');
    pen.raw(']');
}

std::string encode_events(const std::vector<Event>& events) {
    std::string out;
    append_events(out, events);
    return out;
}

void encode_events(const std::vector<Event>& events, std::string& into) {
    into.clear();
    append_events(into, events);
}

void append_canonical(std::string& out, const Entry& entry, std::string_view events,
                      std::string_view case_number, std::string_view previous_hash) {
    append_field(out, previous_hash);
    append_field(out, entry.origin.text);
    append_field(out, entry.seq);
    append_field(out, case_number);
    append_field(out, std::int64_t{entry.case_seq});
    append_field(out, entry.key);
    append_field(out, entry.recorded.seconds);
    append_field(out, events);
}

std::string canonical_bytes(const Entry& entry, std::string_view case_number,
                            std::string_view previous_hash) {
    std::string out;
    append_canonical(out, entry, encode_events(entry.events), case_number, previous_hash);
    return out;
}

} // namespace bianmin

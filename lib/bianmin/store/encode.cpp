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

constexpr bool plain(unsigned char c) {
    return c >= 0x20 && c != '"' && c != '\\';
}

void append_escaped(std::string& out, unsigned char c) {
    constexpr std::string_view hexadecimal = "0123456789abcdef";
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default:
        out += "\\u00";
        out += hexadecimal[c >> 4];
        out += hexadecimal[c & 15];
    }
}

/// Nothing but plain ASCII, as names of facts, words, ids and days are: eight bytes at a time.
bool simple(std::string_view text) {
    constexpr std::uint64_t ones = 0x0101010101010101, tops = 0x8080808080808080;
    const auto has_zero = [](std::uint64_t x) { return (x - ones) & ~x & tops; };
    const auto odd = [&](std::uint64_t eight) {
        return (eight & tops) | ((eight - ones * 0x20) & ~eight & tops) | has_zero(eight ^ ones * '"') |
               has_zero(eight ^ ones * '\\');
    };
    std::uint64_t eight = 0;
    for (; text.size() >= 8; text.remove_prefix(8)) {
        std::memcpy(&eight, text.data(), 8);
        if (odd(eight)) return false;
    }
    eight = ones * 'a';
    if (!text.empty()) std::memcpy(&eight, text.data(), text.size());
    return !odd(eight);
}

void append_text(std::string& out, std::string_view text) {
    if (simple(text)) {
        ((out += '"') += text) += '"';
        return;
    }
    if (invalid_utf8(text))
        throw Error(ErrorKind::refused, say("a text is not valid UTF-8 and cannot be recorded: {}", text));
    out += '"';
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (plain(c)) continue;
        out.append(text, from, i - from);
        append_escaped(out, c);
        from = i + 1;
    }
    out.append(text, from);
    out += '"';
}

void append_facts(std::string& out, const Facts& facts) {
    char separator = '{';
    for (const auto& fact : facts.all()) {
        out += separator;
        append_text(out, fact.name);
        out += ':';
        if (const auto* number = std::get_if<std::int64_t>(&fact.value))
            append_number(out, *number);
        else
            append_text(out, std::get<std::string>(fact.value));
        separator = ',';
    }
    out += '}';
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
    char separator = '[';
    // The acts of an entry mostly have one time, which is spelled once.
    const Event* spelled = nullptr;
    std::size_t from = 0, length = 0;
    for (const auto& event : events) {
        out += separator;
        out += R"({"action":")";
        out += word(event.action);
        out += R"(","at":")";
        if (spelled && spelled->occurred == event.occurred) {
            out.append(out, from, length);
        } else {
            from = out.size();
            append_iso(out, event.occurred);
            length = out.size() - from;
            spelled = &event;
        }
        out += '"';
        if (!event.actor.empty()) {
            out += R"(,"by":)";
            append_text(out, event.actor.text);
        }
        if (!event.facts.all().empty()) {
            out += R"(,"facts":)";
            append_facts(out, event.facts);
        }
        out += '}';
        separator = ',';
    }
    if (events.empty()) out += '[';
    out += ']';
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

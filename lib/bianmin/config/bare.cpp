/// The words TOML knows without quotes, and the signs people type in their place.
#include "bianmin/base/text.hpp"
#include "bianmin/config/scan.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace bianmin::config {
namespace {

/// Consumes a pattern of a date or time: `0` stands for a digit.
bool take(std::string_view& word, std::string_view pattern) {
    if (word.size() < pattern.size()) return false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool digit = word[i] >= '0' && word[i] <= '9';
        if (pattern[i] == '0' ? !digit : word[i] != pattern[i]) return false;
    }
    word.remove_prefix(pattern.size());
    return true;
}

bool is_time(std::string_view word) {
    if (!take(word, "00:00:00")) return false;
    if (word.size() > 1 && word.front() == '.') {
        word.remove_prefix(1);
        std::size_t digits = 0;
        while (take(word, "0")) ++digits;
        if (digits == 0 || digits > 9) return false;
    }
    if (word == "Z" || word.empty()) return true;
    return (take(word, "+00:00") || take(word, "-00:00")) && word.empty();
}

bool is_date(std::string_view word) {
    if (!take(word, "0000-00-00")) return false;
    return word.empty() || ((take(word, "T") || take(word, "t")) && is_time(word));
}

/// Digits with single underscores between them; how many, 0 when malformed.
std::size_t digits(std::string_view& word) {
    std::size_t count = 0;
    while (!word.empty()) {
        if (take(word, "0")) {
            ++count;
        } else if (count > 0 && word.size() > 1 && word[0] == '_' && word[1] >= '0' && word[1] <= '9') {
            word.remove_prefix(1);
        } else {
            break;
        }
    }
    return count;
}

bool is_number(std::string_view word) {
    if (!word.empty() && (word.front() == '+' || word.front() == '-')) word.remove_prefix(1);
    if (word == "inf" || word == "nan") return true;
    const bool zero = word.starts_with('0');
    const std::size_t whole = digits(word);
    if (whole == 0 || whole > 18 || (zero && whole > 1)) return false;
    if (word.starts_with('.')) {
        word.remove_prefix(1);
        const std::size_t decimals = digits(word);
        if (decimals == 0 || decimals > 18) return false;
    }
    if (word.starts_with('e') || word.starts_with('E')) {
        word.remove_prefix(1);
        if (!word.empty() && (word.front() == '+' || word.front() == '-')) word.remove_prefix(1);
        const std::size_t exponent = digits(word);
        if (exponent == 0 || exponent > 3) return false;
    }
    return word.empty();
}

} // namespace

std::string_view lookalike_of(std::string_view seen) {
    using Pair = std::pair<std::string_view, std::string_view>;
    static constexpr std::array<Pair, 17> signs{{{"“", "\""},
                                                 {"”", "\""},
                                                 {"＂", "\""},
                                                 {"‘", "'"},
                                                 {"’", "'"},
                                                 {"，", ","},
                                                 {"、", ","},
                                                 {"＝", "="},
                                                 {"［", "["},
                                                 {"］", "]"},
                                                 {"【", "["},
                                                 {"】", "]"},
                                                 {"｛", "{"},
                                                 {"｝", "}"},
                                                 {"＃", "#"},
                                                 {"．", "."},
                                                 {"\u3000", " "}}};
    const auto* found = std::ranges::find(signs, seen, &Pair::first);
    return found == signs.end() ? std::string_view() : found->second;
}

bool is_bare(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '+' || c == '.' || c == ':';
}

bool is_header(std::string_view line) {
    line = trim(line);
    if (line.size() < 3 || line.front() != '[') return false;
    line.remove_prefix(line.starts_with("[[") ? 2 : 1);
    const std::size_t end = line.find(']');
    const std::string_view name = line.substr(0, end);
    return end != std::string_view::npos && !name.empty() && std::ranges::all_of(name, is_bare) &&
           !is_bare_value(name);
}

bool is_bare_value(std::string_view word) {
    return word == "true" || word == "false" || is_number(word) || is_date(word) || is_time(word);
}

} // namespace bianmin::config

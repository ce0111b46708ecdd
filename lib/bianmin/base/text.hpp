/// UTF-8 text: width on a terminal, full-width forms, near misses.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// The byte offset of the first invalid sequence, if any (surrogates and overlong forms are invalid).
std::optional<std::size_t> invalid_utf8(std::string_view text);
/// Next code point at `pos`, which moves behind it; invalid bytes come out as U+FFFD.
char32_t next_code_point(std::string_view text, std::size_t& pos);
void append_utf8(std::string& out, char32_t code_point);
/// Columns on a terminal: 2 for wide characters, 0 for combining ones.
int display_width(std::string_view text);
/// At most `columns` wide, cut at a character, with `…` when cut.
std::string truncated(std::string_view text, int columns);
/// Padded with spaces on the right (or left) to `columns`.
std::string padded(std::string_view text, int columns, bool right_aligned = false);

/// Full-width digits, letters and signs (`２`, `Ｘ`, `：`) to ASCII; U+3000 and U+00A0 to a space.
/// Other characters, names among them, stay as they are.
std::string halfwidth(std::string_view text);
/// Without white space at both ends, U+3000, U+00A0, U+200B and U+FEFF included.
std::string_view trim(std::string_view text);
/// Without any white space inside either.
std::string without_spaces(std::string_view text);
std::string lower_ascii(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(std::span<const std::string> parts, std::string_view separator);
std::string replaced(std::string_view text, std::string_view from, std::string_view to);

/// The candidate nearest to `word` by edit distance, if near enough to be a likely slip.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

} // namespace bianmin

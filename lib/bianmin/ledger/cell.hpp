/// One cell: what surrounds its text, the notes in its brackets, the marks that stand for other words.
#pragma once
#include "bianmin/base/finding.hpp"
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace bianmin {

/// Without white space and invisible characters at both ends.
std::string_view tidy_view(std::string_view cell);
/// Without stray quotation marks and the apostrophe that forces text in a spreadsheet.
std::string_view unquoted(std::string_view text);
/// `-`, `—`, `/`, `无`, `\`: nothing, said expressly.
bool is_dash(std::string_view text);
/// `同上`, `〃`, `"`.
bool is_ditto(std::string_view text);
/// `√`, `✓`, `是`, `有`, `Y`.
bool is_tick(std::string_view text);
/// `×`, `✗`, `x`: no, or not this one.
bool is_cross(std::string_view text);
/// `□`, `☐`: a box that nobody ticked.
bool is_empty_box(std::string_view text);
/// `○`: a circle that nobody filled, or one drawn to mark a level; what stands beside it tells.
bool is_circle(std::string_view text);
/// A spreadsheet takes it for a formula.
bool starts_formula(std::string_view text);
/// `########`, `#REF!`, `#N/A`.
bool is_spreadsheet_error(std::string_view text);
/// What such a cell has lost, and how it comes back: the message, then the suggestion.
std::pair<Text, Text> spreadsheet_error(std::string_view text);
bool has_full_width(std::string_view text);

/// Text for comparing: half-width, lower case, without spaces, quotes and separators.
std::string comparable(std::string_view text);
/// `text` without its bracketed parts, which go to `notes`.
std::string without_brackets(std::string_view text, std::vector<std::string>& notes);
/// Chinese numerals before 年, 月, 日, 号, 个, 天 as digits: `二〇一八年八月十日` -> `2018年8月10日`.
std::string with_arabic_numerals(std::string_view text);
std::size_t characters(std::string_view text);

/// Answers already worked out, by the text they were asked with; forgets everything when it grows too large.
template<class Value>
class Memo {
public:
    template<class Make>
    const Value& operator()(std::string_view key, Make make) {
        if (const auto found = map_.find(key); found != map_.end()) return found->second;
        if (map_.size() >= 8192) map_.clear();
        return map_.emplace(std::string(key), make(key)).first->second;
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, Value, Hash, std::equal_to<>> map_;
};

} // namespace bianmin

/// What is said of a ledger's cells, without what it says of a person.
#include "cli/impersonal.hpp"

#include "bianmin/base/date.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/cell.hpp"
#include "bianmin/store/case_number.hpp"
#include "cli/language.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace bianmin::cli {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool begins_with_any(std::string_view code, const auto& words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return code.starts_with(word); });
}

/// May this value of a finding stand in a report that goes on to others? Days, small numbers and numbers of
/// cases may; texts of cells only where the finding is about a matter or names columns, and is not about a
/// person, and nothing in them looks like a number of somebody.
bool harmless(const std::string& value, const std::string& code) {
    constexpr std::array<std::string_view, 13> matters{"date",    "fee",     "finished", "kind",    "limit",
                                                       "month",   "rating",  "total",    "service", "station",
                                                       "differs", "merged-", "year"};
    const bool digits = value.find_first_not_of("0123456789") == std::string::npos;
    if (parse_date(value) || parse_moment(value) || (digits && value.size() <= 4)) return true;
    // A town's or a village's code in front: no ID number, no telephone.
    const auto number = parse_case_number(value);
    if (number && (number->unit.size() == 9 || number->unit.size() == 12)) return true;
    return std::ranges::count_if(value, is_digit) < 7 && begins_with_any(code, matters);
}

/// Said by the catalog, or by the spreadsheet that lost a cell: nobody's data.
bool of_nobody(const std::string& value, const std::string& code) {
    return code == "agent-allowed" || code == "promise-in-law" || is_spreadsheet_error(value);
}

/// Is the finding about a person's name or number, or a cell under a heading of people?
bool about_person(const Finding& finding) {
    constexpr std::array<std::string_view, 9> codes{
        "applicant", "id-", "name", "near", "persons", "phone", "several-p", "more-persons", "row-"};
    constexpr std::array<std::string_view, 5> headings{"姓名", "人", "群众", "户主", "对象"};
    const std::string& column = finding.place.cell;
    return begins_with_any(finding.code, codes) || std::ranges::any_of(headings, [&](std::string_view word) {
               return column.find(word) != std::string::npos;
           });
}

/// Figures of any width; `-` and blanks between them do not begin a new number.
bool is_figure(char32_t sign) {
    return (sign >= U'0' && sign <= U'9') || (sign >= U'０' && sign <= U'９');
}
bool is_filler(char32_t sign) {
    return sign == U' ' || sign == U'-' || sign == U'\u3000' || sign == U'\u00A0' || sign == U'－';
}

/// Of words the first character, of figures the first three: enough to find the cell by.
std::string covered(std::string_view text, bool words) {
    std::string out;
    int figures = 0, characters = 0;
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t begin = pos;
        const char32_t sign = next_code_point(text, pos);
        const bool figure = is_figure(sign) || (figures > 3 && (sign == U'x' || sign == U'X'));
        const bool word = sign >= 0x3400 && sign < 0xFF00;
        if (!is_filler(sign)) {
            figures = figure ? figures + 1 : 0;
            characters = word ? characters + 1 : 0;
        }
        if ((figure && figures > 3) || (word && words && characters > 1))
            out += '*';
        else
            out.append(text, begin, pos - begin);
    }
    return out;
}

std::string shown(const std::string& value, const Finding& finding) {
    if (of_nobody(value, finding.code) || harmless(value, finding.code)) return value;
    const bool words = about_person(finding);
    return words || std::ranges::count_if(value, is_digit) >= 7 ? covered(value, words) : value;
}

} // namespace

std::string impersonal(const Finding& finding, bool in_english) {
    Text message = finding.message;
    for (auto* values : {&message.args, &message.chinese_args})
        for (auto& value : *values)
            if (!of_nobody(value, finding.code) && !harmless(value, finding.code)) value = "***";
    return in_english ? english(message) : chinese_sentence(message);
}

MaskedFinding masked(const Finding& finding) {
    MaskedFinding out{shown(finding.value, finding), finding.message, finding.suggestion};
    for (Text* text : {&out.message, &out.suggestion})
        for (auto* values : {&text->args, &text->chinese_args})
            for (auto& value : *values) value = shown(value, finding);
    return out;
}

} // namespace bianmin::cli

/// ID numbers of one row: what a cell holds besides the number is taken off, damage is named.
#include "bianmin/base/text.hpp"
#include "bianmin/domain/identity.hpp"
#include "bianmin/ledger/person_cells.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

std::vector<std::string> split_numbers(std::string_view cell) {
    std::string text(cell);
    if (is_spreadsheet_error(cell)) return {text}; // #DIV/0! is no two numbers
    for (const std::string_view sign : {"、", "，", "；", "\r", "/", ";", ","})
        text = replaced(text, sign, "\n");
    std::vector<std::string> out;
    for (const auto part : split(text, '\n'))
        if (!trim(part).empty()) out.emplace_back(trim(part));
    // Two whole numbers with a space between them; a space inside of one number is a slip.
    if (out.size() == 1 && out[0].size() >= 33 && out[0].find(' ') != std::string::npos) {
        const std::string only = out[0];
        out.clear();
        for (const auto part : split(only, ' '))
            if (!part.empty()) out.emplace_back(part);
    }
    return out;
}

/// The number was not taken down, said in words.
bool says_unknown(std::string_view text) {
    constexpr std::array<std::string_view, 17> words{
        "未提供", "未带",     "没带", "未填",   "不详",   "不清楚", "暂无",     "待补", "未登记",
        "缺",     "无身份证", "无证", "户口本", "户口簿", "身份证", "有身份证", "证件"};
    return std::ranges::find(words, text) != words.end();
}

/// The number in `370499-19550808-0831`, `370499195508080831（本人）`, `身份证：…`, `37O499…` (a letter O for
/// the nought); the check place decides whether it is one. Empty when other digits stand beside it.
std::string number_inside(std::string_view value) {
    std::string digits, text = lower_ascii(halfwidth(value));
    // 残疾人证 that was issued again ends in B1, B2 …
    if (text.size() > 2 && text[text.size() - 2] == 'b') text.resize(text.size() - 2);
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || c == 'x') digits += c;
        if (c == 'o') digits += '0';
    }
    // 残疾人证号: behind the ID number stand one place for the kind and one for the grade.
    if (digits.size() == 20 && digits[18] >= '1' && digits[18] <= '7' && digits[19] >= '1' &&
        digits[19] <= '4')
        digits.resize(18);
    return digits.size() == 18 ? digits : std::string();
}

Text look_up() {
    return say("look the number up on the paper and type it as text");
}

/// Says what is wrong with a cell that holds no ID number.
void report_malformed(const RowView& row, const std::string& normalized, std::string_view value) {
    const auto add = [&](const char* code, Text message, Text suggestion) {
        row.add(Effect::review, {.code = code,
                                 .field = Field::id_number,
                                 .value = value,
                                 .message = std::move(message),
                                 .suggestion = std::move(suggestion)});
    };
    const auto count = characters(normalized);
    if (value.find('*') != value.npos || value.find("＊") != value.npos)
        return add("id-masked", say("places of the ID number are hidden; whose it is cannot be told"),
                   look_up());
    if (is_spreadsheet_error(value))
        return add("cell-error", say("the formula of this cell failed: the value itself is lost"), look_up());
    if (is_ditto(value))
        return add("id-ditto", say("the person above is another, who has another ID number"), look_up());
    if (count == 18)
        return add("id-malformed", say("this is neither an ID number nor a credit code"), look_up());
    add("id-malformed", say("an ID number has 18 places, this has {}", count), look_up());
}

void report_id(const RowView& row, const IdCheck& id, std::string_view value) {
    const auto add = [&](Effect effect, const char* code, Text message, Text suggestion) {
        row.add(effect, {.code = code,
                         .field = Field::id_number,
                         .value = value,
                         .message = std::move(message),
                         .suggestion = std::move(suggestion)});
    };
    const Text look = look_up();
    switch (id.status) {
    case IdCheck::Status::damaged:
        return add(Effect::review, "id-damaged",
                   say("a spreadsheet has destroyed this ID number: its last digits are lost"), look);
    case IdCheck::Status::checksum:
        return add(Effect::review, "id-checksum",
                   say("the last place of the ID number does not fit the others"), look);
    case IdCheck::Status::birth:
        return add(Effect::review, "id-birth", say("the birthday in the ID number is no day of the calendar"),
                   look);
    case IdCheck::Status::malformed: return report_malformed(row, id.normalized, value);
    case IdCheck::Status::upgraded:
        return add(Effect::corrected, "id-upgraded", say("the ID number of 15 places was brought to 18"), {});
    case IdCheck::Status::valid:
        if (value != id.normalized)
            add(Effect::corrected, "id-mended",
                lower_ascii(halfwidth(value)).find('o') == std::string::npos
                    ? say("signs that do not belong to the ID number were taken off")
                    : say("the letter O was read as 0: {}", id.normalized),
                {});
        return;
    case IdCheck::Status::missing: return;
    }
}

} // namespace

namespace {

/// `370499…0013（丈夫）`: the number is not the applicant's.
bool is_of_another(std::string_view value) {
    if (value.size() <= 18) return false;
    std::vector<std::string> notes;
    without_brackets(value, notes);
    constexpr std::array<std::string_view, 9> words{"丈夫", "妻",   "配偶", "父",  "母",
                                                    "儿",   "女儿", "户主", "监护"};
    return std::ranges::any_of(notes, [&](const std::string& note) {
        return std::ranges::any_of(words,
                                   [&](std::string_view word) { return note.find(word) != note.npos; });
    });
}

/// One wrong ID number in some hundred fits the checks of a credit code. What has the places of a credit code
/// and no birthday is one whatever the name; of other numbers the name must be longer than people's are.
std::optional<std::string> credit_code(std::string_view value, std::string_view name) {
    auto credit = normalized_uscc(value);
    if (credit && characters(name) <= 4 && !is_surely_credit_code(*credit)) return std::nullopt;
    return credit;
}

} // namespace

void take_id(const RowView& row, Person& person, std::string_view value) {
    if (says_unknown(value)) return;
    if (is_of_another(value))
        row.add(Effect::review,
                {.code = "id-of-another",
                 .field = Field::id_number,
                 .value = value,
                 .message = say("by its note the ID number is not the applicant's"),
                 .suggestion = say("write the applicant's number, the other's into the remarks")});
    IdCheck id = check_id(value);
    if (!id.usable() && id.status != IdCheck::Status::missing)
        if (IdCheck mended = check_id(number_inside(value)); mended.usable()) id = std::move(mended);
    if (!id.usable() && id.status != IdCheck::Status::missing)
        if (auto credit = credit_code(value, person.name)) {
            person.id_number = std::move(*credit);
            return;
        }
    if (id.status == IdCheck::Status::malformed && is_other_document(id.normalized)) {
        row.add(Effect::warning,
                {.code = "id-other-document",
                 .field = Field::id_number,
                 .value = value,
                 .message = say("no ID number: kept as the number of another document, as a passport has")});
        person.id_number = std::move(id.normalized);
        return;
    }
    report_id(row, id, value);
    if (!id.usable()) return;
    const auto received = row.draft().received;
    if (id.birth && received && !plausible_birth(*id.birth, *received))
        row.add(Effect::review,
                {.code = "id-birth",
                 .field = Field::id_number,
                 .value = value,
                 .message = say("born on {}, the case is of {}: the ID number cannot be right",
                                iso(*id.birth), iso(*received)),
                 .suggestion = look_up()});
    person.id_number = std::move(id.normalized);
}

void understand_ids(const RowView& row) {
    const std::string_view cell = row.cell(Field::id_number);
    auto& persons = row.draft().persons;
    if (cell.empty()) return;
    if (persons.size() == 1 && cell.size() == 18) return take_id(row, persons.front(), cell);
    const auto numbers = split_numbers(cell);
    for (std::size_t i = 0; i < std::min(numbers.size(), persons.size()); ++i)
        take_id(row, persons[i], numbers[i]);
    const bool none = std::ranges::all_of(
        numbers, [](const auto& text) { return check_id(text).status == IdCheck::Status::missing; });
    if (none || numbers.size() == persons.size()) return;
    row.add(Effect::review,
            {.code = "persons-and-ids",
             .field = Field::id_number,
             .value = cell,
             .message = say("{} names but {} ID numbers: whose are they?", persons.size(), numbers.size()),
             .suggestion = say("give every person a number, or every person a row")});
}

} // namespace bianmin

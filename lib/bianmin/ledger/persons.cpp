/// Who applied: pairs names, ID numbers and telephones, and says what is doubtful about them.
#include "bianmin/base/text.hpp"
#include "bianmin/domain/identity.hpp"
#include "bianmin/ledger/person_cells.hpp"

#include <algorithm>

namespace bianmin {
namespace {

/// Nothing but common Han characters: most names of most ledgers.
bool is_plain_name(std::string_view text) {
    if (text.size() < 6 || text.size() > 12 || text.size() % 3 != 0) return false;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0xE4 || lead > 0xE9) return false;
    }
    return text.find("等") == text.npos && !is_dash(text) && !is_ditto(text) && !names_nobody(text) &&
           !names_relative(text);
}

void report_names(const RowView& row, const NameCell& read) {
    const auto add = [&](Effect effect, const char* code, Text message, Text suggestion = {}) {
        row.add(effect, {.code = code,
                         .field = Field::name,
                         .value = row.cell(Field::name),
                         .message = std::move(message),
                         .suggestion = std::move(suggestion)});
    };
    if (read.names.size() > 1)
        add(Effect::corrected, "several-persons",
            say("{} people in one cell: the first is the applicant, all are kept", read.names.size()));
    if (!read.notes.empty())
        add(Effect::corrected, "name-note",
            say("the note “{}” was taken off the name", join(read.notes, "；")));
    if (!read.numbers.empty())
        add(Effect::corrected, "name-with-numbers", say("name and numbers in one cell were taken apart"));
    if (read.mended) add(Effect::corrected, "name-mended", say("read as “{}”", join(read.names, "、")));
    if (read.others > 0)
        add(Effect::warning, "more-persons",
            say("the row stands for {} people and names only some; it is one case", read.others),
            say("where they are several matters, give each a row"));
    if (read.foreign)
        add(Effect::warning, "name-private-character",
            say("the name has a character of a private area, which other machines show as another one"),
            say("type the character again with a current input method (GB 18030-2022)"));
    if (read.masked)
        add(Effect::review, "name-masked",
            say("part of the name is hidden; whose matter it is cannot be told"),
            say("import the office's own ledger, not the one for the notice board"));
    if (read.relative)
        add(Effect::review, "name-of-relative", say("this says whose relative it was, not who applied"),
            say("write the name of the person whose matter it is, and the relation behind it in brackets"));
    if (read.unlikely)
        add(Effect::review, "name-unlikely", say("this is no name; the cells of the row may have slipped"),
            say("compare the row with the header"));
}

/// A column for 姓名及联系电话: what is not a number of its own column goes to the person.
void take_numbers(const RowView& row, const std::vector<std::string>& numbers) {
    Person& person = row.draft().persons.front();
    for (const auto& number : numbers) {
        const auto phones = check_phones(number);
        if (number.size() == 15 || number.size() >= 17)
            take_id(row, person, number);
        else if (!phones.empty() && phones.front().usable())
            person.phone = phones.front().normalized;
    }
}

void take_names(const RowView& row) {
    const std::string_view cell = row.cell(Field::name);
    Draft& draft = row.draft();
    if (is_plain_name(cell)) {
        draft.persons.front().name.assign(cell);
        return;
    }
    if (is_spreadsheet_error(cell)) {
        auto [message, suggestion] = spreadsheet_error(cell);
        return row.add(Effect::review, {.code = "cell-error",
                                        .field = Field::name,
                                        .value = cell,
                                        .message = std::move(message),
                                        .suggestion = std::move(suggestion)});
    }
    NameCell read = is_ditto(cell) ? NameCell{} : read_names(cell);
    if (read.names.empty())
        return row.add(Effect::review,
                       {.code = "missing-applicant",
                        .field = Field::name,
                        .value = cell,
                        .message = say("there is no applicant"),
                        .suggestion = say("write who applied, or 同上 for the person above")});
    report_names(row, read);
    draft.persons.resize(read.names.size());
    for (std::size_t i = 0; i < read.names.size(); ++i) draft.persons[i] = {.name = std::move(read.names[i])};
    for (const auto& note : read.notes) {
        if (!draft.note.empty()) draft.note += "；";
        draft.note += "申请人栏注：" + note;
    }
    take_numbers(row, read.numbers);
}

void take_phones(const RowView& row) {
    const std::string_view cell = row.cell(Field::phone);
    auto& persons = row.draft().persons;
    if (cell.empty()) return;
    if (is_mobile(cell)) {
        persons.front().phone.assign(cell);
        return;
    }
    const auto phones = check_phones(cell);
    std::vector<std::string> usable;
    for (const auto& phone : phones)
        if (phone.usable()) usable.push_back(phone.normalized);
    for (std::size_t i = 0; i < std::min(usable.size(), persons.size()); ++i) persons[i].phone = usable[i];
    const auto add = [&](Effect effect, const char* code, Text message, Text suggestion = {}) {
        row.add(effect, {.code = code,
                         .field = Field::phone,
                         .value = cell,
                         .message = std::move(message),
                         .suggestion = std::move(suggestion)});
    };
    if (phones.empty()) return;
    if (phones.front().status == PhoneCheck::Status::damaged)
        add(Effect::dropped, "phone-damaged",
            say("a spreadsheet has destroyed this telephone number; it was left out"),
            say("type it as text"));
    else if (usable.empty())
        add(Effect::dropped, "phone-malformed", say("this is no telephone number; it was left out"),
            say("a mobile number has 11 digits"));
    else if (usable.size() > persons.size())
        add(Effect::corrected, "several-phones", say("of {} numbers the first was kept", usable.size()));
    else if (usable.size() == 1 && usable.front() != cell)
        add(Effect::corrected, "phone-mended", say("read as {}", usable.front()));
}

void check_sex(const RowView& row) {
    const std::string_view cell = row.cell(Field::sex);
    const std::string& id = row.draft().persons.front().id_number;
    if (cell.empty() || id.size() != 18 || row.draft().persons.size() > 1) return;
    const bool male = cell == "男" || cell == "1", female = cell == "女" || cell == "2";
    if (id[16] < '0' || id[16] > '9' || (!male && !female) || male == ((id[16] - '0') % 2 == 1)) return;
    if (!is_mobile(id) && check_id(id).usable())
        row.add(Effect::warning, {.code = "sex-differs",
                                  .field = Field::sex,
                                  .value = cell,
                                  .message = say("the ID number says otherwise"),
                                  .suggestion = say("check whose ID number it is")});
}

} // namespace

void understand_persons(const RowView& row) {
    take_names(row);
    understand_ids(row);
    take_phones(row);
    if (row.has(Field::sex)) check_sex(row);
    row.draft().persons.front().address.assign(row.cell(Field::address));
}

} // namespace bianmin

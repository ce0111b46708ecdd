/// The clerk has the card at hand: a number that cannot be right is a slip, and is typed again (二(四)受理).
#include "bianmin/rules/applicant.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/identity.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

constexpr std::size_t most_of_a_text = 20000;

/// Control characters, and those that turn the direction of writing: they hide what a reader is to see.
bool is_control(char32_t c, bool lines) {
    if (c == U'\n' || c == U'\t') return !lines; // between the parts of a list
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

std::optional<Finding> text_fault(std::string_view field, std::string_view text, std::size_t most,
                                  bool lines) {
    const auto fault = [&](const char* code, Text message, Text suggestion) {
        return Finding{.code = code,
                       .value = std::string(field),
                       .message = std::move(message),
                       .suggestion = std::move(suggestion)};
    };
    if (invalid_utf8(text))
        return fault("text-broken", say("this is not text in UTF-8"),
                     say("set the terminal or script to UTF-8"));
    std::size_t count = 0;
    for (std::size_t pos = 0; pos < text.size(); ++count)
        if (is_control(next_code_point(text, pos), lines))
            return fault("text-control", say("this contains a control character"),
                         say("type it anew, without tabs and line ends"));
    if (count > most)
        return fault("text-too-long", say("{} characters are too many, at most {} are kept", count, most),
                     {});
    return std::nullopt;
}

/// Nothing but the signs of an ID number or a credit code, and about as many: a slip of one of them, no other
/// document.
bool looks_like_id(std::string_view number) {
    const bool digits = std::ranges::all_of(number, [](char c) {
        return (c >= '0' && c <= '9') || c == 'X' || c == 'x' || c == '+' || c == '.';
    });
    return number.size() == 18 || (digits && number.size() >= 12);
}

Finding id_fault(const IdCheck& check, std::string_view number) {
    const auto fault = [&](Text message) {
        return Finding{.code = std::string(code(check.status)),
                       .value = "id_number",
                       .message = std::move(message),
                       .suggestion = say("look at the card and type the number again")};
    };
    switch (check.status) {
    case IdCheck::Status::checksum:
        return fault(say("the last place of the ID number does not fit the others"));
    case IdCheck::Status::birth: return fault(say("the birthday in the ID number is no day of the calendar"));
    case IdCheck::Status::damaged:
        return fault(say("a spreadsheet has destroyed this ID number: its last digits are lost"));
    default:
        return number.size() == 18 ? fault(say("this is neither an ID number nor a credit code"))
                                   : fault(say("an ID number has 18 places, this has {}", number.size()));
    }
}

std::optional<Finding> check_id_number(std::string& value) {
    IdCheck check = check_id(value);
    if (check.usable()) {
        value = std::move(check.normalized);
        return std::nullopt;
    }
    if (auto credit = normalized_uscc(value)) {
        value = std::move(*credit);
        return std::nullopt;
    }
    if (check.status == IdCheck::Status::missing) return value.clear(), std::nullopt;
    if (check.status != IdCheck::Status::malformed || looks_like_id(check.normalized))
        return id_fault(check, check.normalized);
    return std::nullopt;
}

std::optional<Finding> check_phone(std::string& value) {
    const auto phones = check_phones(value);
    if (phones.empty()) return value.clear(), std::nullopt;
    if (std::ranges::none_of(phones, &PhoneCheck::usable))
        return Finding{.code = "phone-malformed",
                       .value = "phone",
                       .message = say("this is no telephone number"),
                       .suggestion = say("a mobile number has 11 digits")};
    if (phones.size() == 1) value = phones.front().normalized;
    return std::nullopt;
}

struct PersonField {
    std::string_view name;
    std::string Person::*member;
    std::size_t most;
};
constexpr std::array<PersonField, 4> person_fields{{{"name", &Person::name, 100},
                                                    {"id_number", &Person::id_number, 60},
                                                    {"phone", &Person::phone, 100},
                                                    {"address", &Person::address, 200}}};

} // namespace

std::optional<Finding> check_person_field(std::string_view field, std::string& value) {
    const auto known = std::ranges::find(person_fields, field, &PersonField::name);
    if (known == person_fields.end() || value.empty()) return std::nullopt;
    if (auto fault = text_fault(field, value, known->most, false)) return fault;
    const bool blank = trim(value).empty();
    if (blank && field == "name")
        return Finding{.code = "name-blank",
                       .value = "name",
                       .message = say("the name is blank"),
                       .suggestion = say("give --{} {}", "name", "NAME")};
    value = std::string(trim(value));
    if (field == "id_number") return check_id_number(value);
    if (field == "phone") return check_phone(value);
    return std::nullopt;
}

std::vector<Finding> check_person(Person& person, Date on) {
    std::vector<Finding> out;
    for (const auto& field : person_fields)
        if (auto fault = check_person_field(field.name, person.*field.member))
            out.push_back(std::move(*fault));
    if (const auto birth = check_id(person.id_number).birth; birth && !plausible_birth(*birth, on))
        out.push_back({.code = "id-birth",
                       .value = "id_number",
                       .message = say("somebody born on {} does not come on {}", iso(*birth), iso(on)),
                       .suggestion = say("look at the card and type the number again")});
    return out;
}

std::vector<Finding> check_texts(const Event& event) {
    std::vector<Finding> out;
    for (const auto& fact : event.facts.all())
        if (const auto* text = std::get_if<std::string>(&fact.value))
            if (auto fault = text_fault(fact.name, *text, most_of_a_text, true))
                out.push_back(std::move(*fault));
    return out;
}

} // namespace bianmin

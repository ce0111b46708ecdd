/// Comparing a row with the rows above and with what is recorded.
#include "bianmin/desk/near_rows.hpp"

#include <algorithm>
#include <functional>

namespace bianmin {
namespace {

std::uint64_t hash_of(std::string_view text) {
    return text.empty() ? 0 : std::hash<std::string_view>{}(text) | 1;
}

Finding near(const Draft& draft, std::string value, Text message) {
    return {.code = "near-duplicate",
            .severity = Severity::error,
            .place = {.line = draft.line, .row = draft.row},
            .value = std::move(value),
            .message = std::move(message),
            .suggestion =
                say("the same matter: leave the row out, or take the earlier import back (import undo) and "
                    "import this one; another's: enter it with case open")};
}

} // namespace

NearRows::NearRows(Desk& desk, bool fresh) : desk_(desk), fresh_(fresh), by_name_(places), by_id_(places) {}

std::uint64_t NearRows::key_of(const ImportLine& line, const std::string& last) {
    text_.assign(line.plan.unit->id.text);
    for (const auto* part : {&line.draft.service.text, &last}) (text_ += '\n') += *part;
    return hash_of(text_) ^ (static_cast<std::uint64_t>(line.draft.received->number) * 0x9E3779B97F4A7C15U);
}

std::optional<Finding> NearRows::find(const ImportLine& line, std::int64_t bare_digest) {
    const Draft& draft = line.draft;
    const Person& person = draft.persons.front();
    const std::uint64_t named = key_of(line, person.name), id = hash_of(person.id_number);
    const Seen& namesake = by_name_[named % places];
    if (namesake.key == named && (namesake.other == 0) != (id == 0))
        return near(
            draft, person.name,
            say("the same person, service and day stand in row {}, and one of the two has no ID number",
                namesake.row));
    if (id != 0) {
        const std::uint64_t numbered = key_of(line, person.id_number);
        const Seen& holder = by_id_[numbered % places];
        if (holder.key == numbered && holder.other != hash_of(person.name))
            return near(draft, person.id_number,
                        say("row {} has this ID number, service and day with another name", holder.row));
    }
    if (fresh_) return std::nullopt;
    const auto number = id == 0 ? recorded_with_id(line, named) : recorded_without_id(draft, bare_digest);
    if (!number) return std::nullopt;
    return near(
        draft, person.name,
        say("recorded as {} with the same person, service and day, and one of the two has no ID number",
            *number));
}

std::optional<std::string> NearRows::recorded_without_id(const Draft& draft, std::int64_t bare_digest) {
    const auto known = desk_.store.imported_row(*draft.received, bare_digest);
    return known ? desk_.store.number_of_case(*known) : std::nullopt;
}

void NearRows::remember(const ImportLine& line) {
    const Person& person = line.draft.persons.front();
    const std::uint64_t named = key_of(line, person.name);
    by_name_[named % places] = {named, hash_of(person.id_number), line.draft.row};
    if (person.id_number.empty()) return;
    const std::uint64_t numbered = key_of(line, person.id_number);
    by_id_[numbered % places] = {numbered, hash_of(person.name), line.draft.row};
}

/// Rows without an ID number are few: for the first of a month its cases are read once.
std::optional<std::string> NearRows::recorded_with_id(const ImportLine& line, std::uint64_t key) {
    const Month month = month_of(*line.draft.received);
    if (std::ranges::find(loaded_, month) == loaded_.end()) load(month);
    const auto found = recorded_.find(key);
    return found == recorded_.end() ? std::nullopt : std::optional(found->second);
}

void NearRows::load(Month month) {
    loaded_.push_back(month);
    ImportLine line;
    desk_.store.each_case({.received_in = month}, [&](const ListedCase& listed) {
        if (listed.person.id_number.empty() || listed.row.import_id == 0) return;
        line.plan.unit =
            desk_.setup.unit(listed.row.station.empty() ? listed.row.center : listed.row.station);
        if (line.plan.unit == nullptr) return;
        line.draft.service = listed.row.service;
        line.draft.received = listed.row.received;
        recorded_.emplace(key_of(line, listed.person.name), listed.row.number);
    });
}

} // namespace bianmin

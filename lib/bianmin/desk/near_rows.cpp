/// Comparing a row with the rows above and with what is recorded.
#include "bianmin/desk/near_rows.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/case_unit.hpp"

#include <functional>

namespace bianmin {
namespace {

std::uint64_t hash_of(std::string_view text) {
    return text.empty() ? 0 : std::hash<std::string_view>{}(text) | 1;
}

std::uint64_t joined(std::uint64_t one, std::uint64_t other) {
    constexpr std::uint64_t spread = 0x9E3779B97F4A7C15U;
    return (one ^ (other + spread + (one << 6) + (one >> 2))) * spread;
}

Finding near(const Draft& draft, std::string value, Text message, Text suggestion) {
    return {.code = "near-duplicate",
            .severity = Severity::error,
            .place = {.line = draft.line, .row = draft.row},
            .value = std::move(value),
            .message = std::move(message),
            .suggestion = std::move(suggestion)};
}

Text against_record() {
    return say("the same matter: leave the row out, or take the earlier import back (import undo) and "
               "import this one; another's: enter it with case open");
}

/// Two rows of one file: there is nothing to take back.
Text against_row(const std::string& above) {
    return say("the same matter: leave this row or row {} out; another's: write the ID number of both, or "
               "enter this one with case open",
               above);
}

/// The same unit, service, day and name, and no two ID numbers.
bool agrees(const KeptCase& kept, const ImportLine& line) {
    const CaseRow& row = kept.row;
    const UnitId& unit = row.station.empty() ? row.center : row.station;
    const NearKeys keys =
        near_keys(unit.text, row.service.text, row.received, kept.person.name, kept.person.id_number);
    const NearKeys& given = line.plan.near;
    return keys.named == given.named && (keys.id == given.id || keys.id == 0 || given.id == 0);
}

Finding of_another(const std::string& number, const Draft& draft) {
    return near(draft, draft.persons.front().name,
                say("{} is the number of a case at the counter with another person, service or day", number),
                say("the same matter: leave the row out, and mend the case with case correct where the row "
                    "is right; another one: take the number out"));
}

bool contradict(const std::string& one, const std::string& other) {
    return !one.empty() && !other.empty() && one.find(other) == one.npos && other.find(one) == other.npos;
}

} // namespace

bool are_namesakes(const Person& one, const Person& other) {
    if (!one.id_number.empty() || !other.id_number.empty()) return false;
    if (!one.phone.empty() && !other.phone.empty()) return contradict(one.phone, other.phone);
    return contradict(one.address, other.address);
}

Finding namesake(const Draft& draft, const std::string& above, const std::string& number) {
    const std::string& name = draft.persons.front().name;
    if (!above.empty())
        return near(draft, name,
                    say("row {} has this name, service and day with another phone or address", above),
                    against_row(above));
    return near(
        draft, name,
        number.empty()
            ? say("an earlier row has this name, service and day with another phone or address")
            : say("recorded as {} with this name, service and day, and another phone or address", number),
        against_record());
}

Finding at_counter(const Draft& draft, const std::string& number) {
    return near(draft, draft.persons.front().name,
                say("recorded as {} at the counter, which cannot go on as this row says", number),
                say("record its steps with case accept, case complete and the like"));
}

NearKeys near_keys(std::string_view unit, std::string_view service, Date day, std::string_view name,
                   std::string_view id_number) {
    const std::uint64_t place =
        joined(joined(hash_of(unit), hash_of(service)), static_cast<std::uint64_t>(day.number));
    const std::uint64_t person = hash_of(name), id = hash_of(id_number);
    return {joined(place, person), joined(place, id), person, id};
}

NearRows::NearRows(Desk& desk, bool fresh, bool alone, const TriedRows& tried)
    : desk_(desk), fresh_(fresh), by_name_(places), by_id_(places), standing_(desk.store, tried, alone) {}

std::optional<Finding> NearRows::find(const ImportLine& line) {
    const Draft& draft = line.draft;
    const Person& person = draft.persons.front();
    const NearKeys& keys = line.plan.near;
    const Seen& namesake = by_name_[keys.named % places];
    if (namesake.key == keys.named && (namesake.other == 0) != (keys.id == 0))
        return near(
            draft, person.name,
            say("the same person, service and day stand in row {}, and one of the two has no ID number",
                name_of(namesake)),
            against_row(name_of(namesake)));
    if (keys.id != 0) {
        const Seen& holder = by_id_[keys.numbered % places];
        if (holder.key == keys.numbered && holder.other != keys.name)
            return near(draft, person.id_number,
                        say("row {} has this ID number, service and day with another name", name_of(holder)),
                        say("the same matter: leave this row or row {} out; another's: correct the name or "
                            "the ID number",
                            name_of(holder)));
    }
    if (auto other = beside(line)) return other;
    if (fresh_) return std::nullopt;
    // An import numbers anew: beside its cases a number that agrees with none may be the office's own.
    if (borne_ && borne_->row.import_id == 0) return of_another(borne_->row.number, draft);
    if (auto standing = standing_.near(line))
        return near(draft, person.name, std::move(*standing), against_record());
    return std::nullopt;
}

void NearRows::remember(const ImportLine& line) {
    const NearKeys& keys = line.plan.near;
    const bool open = line.draft.outcome == Outcome::open;
    const auto sheet = static_cast<std::uint16_t>(sheets_.size() - 1);
    by_name_[keys.named % places] = {keys.named, keys.id, line.draft.row, sheet, open};
    if (keys.id != 0)
        by_id_[keys.numbered % places] = {keys.numbered, keys.name, line.draft.row, sheet, open};
}

/// A matter that was written down again the next day is open twice.
std::optional<Finding> NearRows::beside(const ImportLine& line) const {
    if (line.plan.near.id == 0 || line.draft.outcome != Outcome::open) return std::nullopt;
    for (const int step : {-1, 1}) {
        const std::uint64_t key = numbered_on(line, *line.draft.received + step);
        const Seen& other = by_id_[key % places];
        if (other.key == key && other.open)
            return near(
                line.draft, line.draft.persons.front().name,
                say("row {} has this ID number and service a day apart, and both are open", name_of(other)),
                say("the same matter: leave this row or row {} out; another one: enter it with case open",
                    name_of(other)));
    }
    return std::nullopt;
}

std::optional<std::int64_t> NearRows::known(const ImportLine& line) {
    borne_.reset();
    const auto row = desk_.store.imported_row(*line.draft.received, *line.plan.record.row_digest);
    if (row || fresh_) return row;
    if (const auto same = standing_.same(line)) return same;
    borne_ = of_number(line);
    return borne_ && agrees(*borne_, line) ? std::optional(borne_->row.key) : std::nullopt;
}

std::optional<KeptCase> NearRows::of_number(const ImportLine& line) {
    std::string_view number = trim(line.draft.number);
    if (number.starts_with('\'')) number.remove_prefix(1);
    if (unit_of_number(desk_.setup, number) == nullptr) return std::nullopt;
    auto kept = desk_.store.find_case(number);
    return kept && kept->row.state != State::annulled ? std::move(kept) : std::nullopt;
}

void NearRows::enter(const std::string& sheet) {
    if (sheets_.back() != sheet && sheets_.size() < UINT16_MAX) sheets_.push_back(sheet);
}

std::string NearRows::name_of(const Seen& seen) const {
    const std::string& sheet = sheets_[seen.sheet];
    return sheet == sheets_.back() ? std::to_string(seen.row) : fmt::format("{}!{}", sheet, seen.row);
}

std::string NearRows::row_of(const ImportLine& line) const {
    const NearKeys& keys = line.plan.near;
    const bool numbered = keys.id != 0;
    const Seen& seen = numbered ? by_id_[keys.numbered % places] : by_name_[keys.named % places];
    const bool same = numbered ? seen.key == keys.numbered && seen.other == keys.name
                               : seen.key == keys.named && seen.other == 0;
    return same ? name_of(seen) : std::string();
}

} // namespace bianmin

/// The case of a row without a ledger to keep it.
#include "bianmin/desk/tried_rows.hpp"

#include "bianmin/rules/fold.hpp"

#include <utility>

namespace bianmin {

TriedRows::Id TriedRows::id_of(const ImportLine& line) {
    return {line.draft.received->number, *line.plan.record.row_digest};
}

void TriedRows::enter(const std::string& file) {
    files_.push_back(file);
}

/// Name, telephone and address.
Person TriedRows::person_of(const Row& row) const {
    const std::string text = aside_.read(row.person);
    const std::size_t phone = text.find('\0'), address = text.find('\0', phone + 1);
    if (address == text.npos) return {};
    return {.name = text.substr(0, phone),
            .phone = text.substr(phone + 1, address - phone - 1),
            .address = text.substr(address + 1)};
}

std::optional<TriedRows::Met> TriedRows::find(Store& store, const ImportLine& line) const {
    const auto found = places_.find(id_of(line));
    if (found == places_.end()) return std::nullopt;
    const Row& row = rows_[found->second];
    Met met{.here = row.tried.key < 0 && row.file + 1 == files_.size()};
    if (row.tried.key > 0) {
        auto recorded = store.find_case_of_key(row.tried.key);
        if (!recorded) return std::nullopt; // taken back meanwhile
        met.kept = std::move(*recorded);
    } else {
        met.kept.person = person_of(row);
    }
    met.kept.entries.push_back({.events = decode_events(aside_.read(row.events))});
    const CaseRow identity = met.kept.row;
    met.kept.row = fold_case(identity, met.kept.entries).row;
    if (row.tried.key < 0) met.kept.row.key = row.tried.key, met.kept.row.import_id = -1;
    return met;
}

void TriedRows::add(const ImportLine& line, const std::string& sheet) {
    const Person& person = line.draft.persons.front();
    const bool numbered = !person.id_number.empty();
    const std::size_t place = rows_.size();
    if (sheets_.empty() || sheets_.back() != sheet) sheets_.push_back(sheet);
    std::string who;
    if (!numbered) ((((who += person.name) += '\0') += person.phone) += '\0') += person.address;
    rows_.push_back({.tried = {.key = -static_cast<std::int64_t>(place) - 1,
                               .near = line.plan.near,
                               .open = !line.plan.record.row.ended,
                               .numbered = numbered},
                     .events = aside_.keep(line.plan.record.encoded),
                     .person = aside_.keep(who),
                     .row = line.draft.row,
                     .sheet = static_cast<std::uint32_t>(sheets_.size() - 1),
                     .file = static_cast<std::uint32_t>(files_.size() - 1)});
    places_[id_of(line)] = place;
    days_[line.draft.received->number].push_back(place);
}

void TriedRows::go_on(const ImportLine& line, const KeptCase& known, const std::vector<Event>& events,
                      const Case& after) {
    const auto found = places_.find(id_of(line));
    if (found == places_.end()) {
        add(line, {});
        rows_.back().tried.key = known.row.key;
        rows_.back().events = aside_.keep(encode_events(events));
    } else {
        Row& row = rows_[found->second];
        auto all = decode_events(aside_.read(row.events));
        all.insert(all.end(), events.begin(), events.end());
        row.events = aside_.keep(encode_events(all));
    }
    rows_[places_.at(id_of(line))].tried.open = !after.row.ended;
}

void TriedRows::each_on(DaySpan days, const std::function<void(const Tried&)>& visit) const {
    for (std::int32_t day = days.first; day <= days.last; ++day) {
        const auto found = days_.find(day);
        if (found == days_.end()) continue;
        for (const std::size_t place : found->second)
            if (const Row& row = rows_[place]; row.tried.key > 0 || row.file + 1 < files_.size())
                visit(row.tried);
    }
}

std::string TriedRows::place_of(std::int64_t key) const {
    if (key >= 0) return {};
    const Row& row = rows_[static_cast<std::size_t>(-key - 1)];
    return file_and_sheet({.file = files_[row.file], .row = row.row, .sheet = sheets_[row.sheet]}) + "!" +
           std::to_string(row.row);
}

} // namespace bianmin

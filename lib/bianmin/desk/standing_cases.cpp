/// A look at some days' cases for the first row of one: a look for each row costs an append a fifth of its
/// time, and a look for each day has the recording thread wait for the writing one.
#include "bianmin/desk/standing_cases.hpp"

#include "bianmin/store/day_cases.hpp"

namespace bianmin {

std::uint64_t numbered_on(const ImportLine& line, Date day) {
    return near_keys(line.plan.unit->id.text, line.draft.service.text, day, {},
                     line.draft.persons.front().id_number)
        .numbered;
}

void StandingCases::load(DaySpan days) {
    DayCases(store_).each(days, [&](const DayCase& one) {
        const std::string_view unit = one.station.empty() ? one.center : one.station;
        const NearKeys keys = near_keys(unit, one.service, one.day, one.name, one.id_number);
        const Standing standing{one.key, keys.name, keys.id, one.counter, one.open};
        if (keys.id != 0) numbered_.emplace(keys.numbered, standing);
        (keys.id != 0 ? with_number_ : without_).emplace(keys.named, standing);
    });
    tried_.each_on(days, [&](const TriedRows::Tried& tried) {
        const Standing standing{tried.key, tried.near.name, tried.near.id, false, tried.open};
        (tried.numbered ? with_number_ : without_).emplace(tried.near.named, standing);
        if (tried.near.id == 0) return;
        const auto [kept, fresh] = numbered_.try_emplace(tried.near.numbered, standing);
        if (!fresh && kept->second.key == tried.key)
            kept->second.open = tried.open; // a case that would go on
    });
}

const StandingCases::Standing* StandingCases::find(const Places& among, Date day, std::uint64_t key) {
    if (with_number_.size() + without_.size() > most)
        days_.forget(), numbered_ = with_number_ = without_ = {};
    if (const auto days = days_.ask(day.number)) load(*days);
    const auto found = among.find(key);
    return found == among.end() ? nullptr : &found->second;
}

std::optional<std::int64_t> StandingCases::same(const ImportLine& line) {
    const NearKeys& keys = line.plan.near;
    if (keys.id == 0) return std::nullopt;
    const Standing* known = find(numbered_, *line.draft.received, keys.numbered);
    if (known == nullptr || !known->counter || known->name != keys.name) return std::nullopt;
    return known->key;
}

/// Open as the row is, and received the day before or after.
const StandingCases::Standing* StandingCases::beside(const ImportLine& line) {
    if (line.draft.outcome != Outcome::open) return nullptr;
    for (const int step : {-1, 1}) {
        const Date day{line.draft.received->number + step};
        const Standing* known = find(numbered_, day, numbered_on(line, day));
        if (known != nullptr && known->open) return known;
    }
    return nullptr;
}

std::string StandingCases::number_of(const Standing& standing) {
    return standing.key < 0 ? tried_.place_of(standing.key)
                            : store_.number_of_case(standing.key).value_or("");
}

std::optional<Text> StandingCases::near(const ImportLine& line) {
    const NearKeys& keys = line.plan.near;
    const Date day = *line.draft.received;
    if (const Standing* known = find(keys.id == 0 ? with_number_ : without_, day, keys.named))
        return say(
            "recorded as {} with the same person, service and day, and one of the two has no ID number",
            number_of(*known));
    if (keys.id == 0) return std::nullopt;
    if (const Standing* known = find(numbered_, day, keys.numbered); known && known->name != keys.name)
        return say("recorded as {} with this ID number, service and day, and another name",
                   number_of(*known));
    if (const Standing* known = beside(line))
        return say("recorded as {} with this ID number and service a day apart, and both are open",
                   number_of(*known));
    return std::nullopt;
}

} // namespace bianmin

/// Cases of the record that a row may be, though no import recorded such a row: those of the name, those of
/// the ID number, and open ones of the day before or after.
#pragma once
#include "bianmin/base/days_ahead.hpp"
#include "bianmin/desk/tried_rows.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

namespace bianmin {

/// NearKeys::numbered of the row, had it been received on that day.
std::uint64_t numbered_on(const ImportLine& line, Date day);

class StandingCases {
public:
    /// `alone`: nobody else records meanwhile, so that days may be read ahead.
    StandingCases(Store& store, const TriedRows& tried, bool alone)
        : store_(store), tried_(tried), days_(alone ? DaysAhead() : DaysAhead(1)) {}
    /// The counter's case of the same person by name and ID number, with the row's service and day.
    std::optional<std::int64_t> same(const ImportLine& line);
    /// Which case the row may be, and why.
    std::optional<Text> near(const ImportLine& line);

private:
    struct Standing {
        std::int64_t key = 0;
        std::uint64_t name = 0, id = 0; ///< of NearKeys
        bool counter = false, open = false;
    };
    /// An import must not cost memory by its length.
    static constexpr std::size_t most = 500'000;
    using Places = std::unordered_map<std::uint64_t, Standing>;
    const Standing* find(const Places& among, Date day, std::uint64_t key);
    void load(DaySpan days);
    const Standing* beside(const ImportLine& line);
    std::string number_of(const Standing& standing);

    Store& store_;
    const TriedRows& tried_;
    DaysAhead days_;
    Places numbered_;              ///< by NearKeys::numbered
    Places with_number_, without_; ///< by NearKeys::named, of those with an ID number and of the others
};

} // namespace bianmin

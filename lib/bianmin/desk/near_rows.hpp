/// Rows that are perhaps a matter that is known already: the same but for an ID number that one of them
/// lacks, or for the name beside one ID number.
#pragma once
#include "bianmin/desk/import_chunk.hpp"
#include "bianmin/desk/standing_cases.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bianmin {

/// Neither has an ID number, and what else is told of them contradicts: the phone, or where one lacks it the
/// address.
bool are_namesakes(const Person& one, const Person& other);
/// What is said of a row that agrees in the name but not in the person with the row `above` of the file, or
/// where that is empty with the case `number` of an earlier import.
Finding namesake(const Draft& draft, const std::string& above, const std::string& number);

/// The counter's case `number` is that of a row, but cannot go on as the row says.
Finding at_counter(const Draft& draft, const std::string& number);

class NearRows {
public:
    /// `fresh`: nothing is in the ledger but what this import records. `tried`: what a dry run's files before
    /// would have recorded. `alone`: nobody else records meanwhile.
    NearRows(Desk& desk, bool fresh, bool alone, const TriedRows& tried);
    /// The rows that follow stand in this sheet; empty where there are none.
    void enter(const std::string& sheet);
    /// The case of a row that is known: an import recorded such a row, the counter took the matter, or the
    /// row bears its number and agrees with it.
    std::optional<std::int64_t> known(const ImportLine& line);
    /// Of the row that `known` was just asked of and does not know: why it may be one that is.
    std::optional<Finding> find(const ImportLine& line);
    void remember(const ImportLine& line);
    /// The row above of the same person, service and day; empty: none, or it is forgotten.
    std::string row_of(const ImportLine& line) const;

private:
    /// One place for many keys: what falls out of it was far above, and an import must not cost memory by its
    /// length.
    struct Seen {
        std::uint64_t key = 0, other = 0;
        int row = 0;
        std::uint16_t sheet = 0;
        bool open = false;
    };
    /// `5`, where it stands in another sheet `8月!5`.
    std::string name_of(const Seen& seen) const;
    static constexpr std::size_t places = std::size_t{1} << 17;
    std::optional<Finding> beside(const ImportLine& line) const;
    /// The recorded case whose number the row bears.
    std::optional<KeptCase> of_number(const ImportLine& line);

    Desk& desk_;
    bool fresh_;
    std::vector<Seen> by_name_, by_id_;
    std::vector<std::string> sheets_{""}; ///< the last one is at hand
    StandingCases standing_;
    std::optional<KeptCase> borne_; ///< whose number the row at hand bears
};

} // namespace bianmin

/// Rows that are perhaps a matter that is known already: the same but for an ID number that one of them
/// lacks, or for the name beside one ID number.
#pragma once
#include "bianmin/desk/import_chunk.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace bianmin {

class NearRows {
public:
    /// `fresh`: nothing is in the ledger but what this import records.
    NearRows(Desk& desk, bool fresh);
    /// Of a row that is not known itself: why it may be one that is.
    std::optional<Finding> find(const ImportLine& line, std::int64_t bare_digest);
    void remember(const ImportLine& line);
    /// Whether `find` asks the ledger for the row without its ID number.
    bool wants_digest(const Draft& draft) const {
        return !fresh_ && !draft.persons.front().id_number.empty();
    }

private:
    /// One place for many keys: what falls out of it was far above, and an import must not cost memory by its
    /// length.
    struct Seen {
        std::uint64_t key = 0, other = 0;
        int row = 0;
    };
    static constexpr std::size_t places = std::size_t{1} << 17;
    std::uint64_t key_of(const ImportLine& line, const std::string& last);
    std::optional<std::string> recorded_with_id(const ImportLine& line, std::uint64_t key);
    std::optional<std::string> recorded_without_id(const Draft& draft, std::int64_t bare_digest);
    void load(Month month);

    Desk& desk_;
    bool fresh_;
    std::vector<Seen> by_name_, by_id_;
    std::unordered_map<std::uint64_t, std::string> recorded_; ///< cases with an ID number, of those months
    std::vector<Month> loaded_;
    std::string text_;
};

} // namespace bianmin

/// What a try of an import would have recorded, so that it tells of later rows what the import would tell.
#pragma once
#include "bianmin/desk/known_row.hpp"
#include "bianmin/domain/draft.hpp"

#include <cstdint>
#include <map>
#include <utility>

namespace bianmin {

class TriedRows {
public:
    enum class Met { fresh, known, continued, namesake };
    Met meet(const Draft& draft, std::int64_t digest);
    /// How it would stand, of one that was met before, in row `above`.
    KnownCase known(const Draft& draft, std::int64_t digest, std::string above) const;
    void forget(const Draft& draft, std::int64_t digest) { rows_.erase({draft.received->number, digest}); }

private:
    struct Row {
        Outcome outcome = Outcome::open;
        std::int32_t finished = 0;
        bool returned = false;
        std::optional<Rating> rating{};
        Person person = {}; ///< where no ID number tells who it is
    };
    static Row row_of(const Draft& draft);
    static bool goes_on(Row& row, const Draft& draft);
    std::map<std::pair<std::int32_t, std::int64_t>, Row> rows_;
};

} // namespace bianmin

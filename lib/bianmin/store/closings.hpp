/// 月结: months whose figures stand, each tied to the log it was counted from.
#pragma once
#include "bianmin/store/book.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

struct Closing {
    std::int64_t id = 0;
    UnitId unit;
    Month month;
    std::int64_t position = 0; ///< the last entry of the log that was counted
    Moment closed;
    StaffId actor;
    std::string because; ///< why although an earlier month was open
    std::string log;     ///< digest of the heads
    std::string digest;  ///< of the closing and, through it, of those before
    std::string figures; ///< canonical text; left out of lists
};

/// The heads of all chains: a line `origin seq hash` for each, in the order of origins.
struct LogHeads {
    std::string text, digest;
};

/// base64url SHA-256 of the closing's fields, each with its length, after the digest of the closing before.
std::string digest_of(const Closing& closing, std::string_view previous);

class ClosingBook : Book {
public:
    explicit ClosingBook(Store& store) : Book(store) {}

    /// One look at an index.
    std::optional<Closing> of(const UnitId& unit, Month month);
    std::optional<Closing> of_digest(std::string_view digest);
    /// In the order they were made; of one unit in the order of months. Without figures.
    std::vector<Closing> list(const UnitId& unit = {});
    /// The heads now.
    LogHeads heads();
    /// Inside transact: numbers, digests and keeps them; the log's heads once.
    void keep(std::vector<Closing>& closings, const LogHeads& heads);

    /// What of a closing is not what was recorded: its digest, its heads, the log up to them.
    std::vector<Finding> check(const Closing& closing);
    /// The same of all closings; their numbers have no gap.
    std::vector<Finding> check_all();

private:
    std::string digest_before(std::int64_t id);
    void check_heads(const std::string& log, std::vector<Finding>& findings);
};

} // namespace bianmin

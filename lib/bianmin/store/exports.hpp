/// What left the ledger: batches of the national exchange (上报批次), and exports that showed personal data.
#pragma once
#include "bianmin/store/book.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

struct ExportNote {
    std::int64_t id = 0;
    std::string kind;                  ///< `upload`, `ledger`
    std::string request;               ///< what was asked for, always in the same words
    std::int64_t since = 0, until = 0; ///< the log behind `since`, up to `until`
    std::int64_t rows = 0;
    bool revealed = false;
    std::string digest; ///< of what was written
    Moment made;
    StaffId actor;
};

class ExportBook : Book {
public:
    explicit ExportBook(Store& store) : Book(store) {}

    /// The same stretch of the log, asked for in the same words.
    std::optional<ExportNote> find(std::string_view kind, std::string_view request, std::int64_t since,
                                   std::int64_t until);
    /// Up to where the last one went; 0: there was none.
    std::int64_t last_until(std::string_view kind, std::string_view request);
    /// Inside transact; gives it its number.
    void keep(ExportNote& note);
    std::int64_t next_id();
    std::vector<ExportNote> list(std::string_view kind);
};

} // namespace bianmin

/// What left the ledger: batches of the national exchange (上报批次), and exports that showed personal data.
#pragma once
#include "bianmin/store/book.hpp"

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

    /// Inside transact; gives it its number.
    void keep(ExportNote& note);
    std::int64_t next_id();
    std::vector<ExportNote> list(std::string_view kind);
};

} // namespace bianmin

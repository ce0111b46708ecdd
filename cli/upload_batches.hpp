/// Batches for an exchange as the ledger keeps them: whose they are, which tables they hold, their numbers.
#pragma once
#include "bianmin/domain/upload.hpp"
#include "bianmin/report/upload.hpp"
#include "bianmin/store/exports.hpp"

#include <vector>

namespace bianmin::cli {

struct UploadBook {
    struct Batch {
        ExportNote note;           ///< its request as it was asked for
        std::string schema, table; ///< no table: all of them
        std::int64_t number = 0;   ///< of the schema
    };
    std::vector<Batch> batches; ///< in the order they were made

    explicit UploadBook(ExportBook& book);
    const Batch* find(const std::string& request, std::int64_t since, std::int64_t until) const;
    /// Up to where all these tables have gone.
    std::int64_t last_until(const UploadSchema& schema) const;
    /// Each exchange counts its own batches.
    std::int64_t next_number(const std::string& schema) const;
    /// What the exchange knew before this batch was made.
    std::vector<UploadStretch> before(const std::string& schema, std::int64_t id) const;
};

/// As the ledger keeps it: the words it was asked for with, and its number.
std::string kept_request(const std::string& request, std::int64_t number);

} // namespace bianmin::cli

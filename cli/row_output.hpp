/// Long lists: CSV, TSV, JSON and JSON lines leave row by row, the other formats as one document.
#pragma once
#include "bianmin/paper/packed_rows.hpp"
#include "cli/session.hpp"

#include <string>
#include <vector>

namespace bianmin::cli {

class RowOutput {
public:
    /// `sheet` has the columns and no rows.
    RowOutput(Session& session, Sheet sheet);
    void add(std::vector<Cell> row);
    /// Writes what is left, in documents with their line of totals; the number of rows.
    std::int64_t finish(std::vector<Cell> totals = {});

private:
    WriteOptions options() const;
    void flush();

    Session& session_;
    Format format_;
    Sheet sheet_;
    PackedRows packed_; ///< of a workbook
    std::string head_;  ///< what a writer puts before the rows
    std::int64_t rows_ = 0;
    bool begun_ = false;
};

} // namespace bianmin::cli

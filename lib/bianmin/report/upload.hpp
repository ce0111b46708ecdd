/// 上报: cases in the tables of a foreign exchange.
#pragma once
#include "bianmin/domain/upload.hpp"
#include "bianmin/report/reports.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// The fields of a case, and of an item, that a column may name, in their order.
UploadSources upload_sources();

/// 批次号: the district and the number of the batch.
std::string batch_number(const Setup& setup, std::int64_t number);

/// What an earlier batch sent: each case that moved behind `since`, as it stood at `until`.
struct UploadStretch {
    std::int64_t since = 0, until = 0;
    Moment made;
    std::string table; ///< empty: all of them
};

/// One batch: what stands in each of its rows.
struct UploadBatch {
    std::string number;
    Moment made;
    std::int64_t since = 0;             ///< what moved behind it is sent, whether it was before or not
    std::vector<UploadStretch> earlier; ///< what the exchange knows
    bool reveal = false;
    std::string seal_key; ///< 32 bytes, where the schema seals columns
};

/// A case as it stood at the end of the batch's stretch.
struct UploadCase {
    const PlacedLog& placed;
    const Person& person;
};

struct UploadRow;
struct TaskRow;

class Upload {
public:
    Upload(const UploadSchema& schema, const Setup& setup, UploadBatch batch);
    void add(const UploadCase& one);
    /// The catalog as it is in force on that day, whole with every batch: it is not of the log.
    void add_tasks(Date on);
    /// The tables in the schema's order, columns named as there.
    const std::vector<Sheet>& tables() const { return sheets_; }
    /// Words without a code: nothing should leave before they have one.
    const std::vector<Finding>& unmapped() const { return unmapped_; }
    /// Rows left out: a required column is empty, its text is too long; other columns sent empty, whose text
    /// is; how many cases wait whole, because it
    /// was their acceptance; cases annulled, acceptances overruled since they were sent.
    std::vector<Finding> left_out() const;

private:
    /// A row, and what keeps it from being sent.
    struct Filled {
        std::vector<Cell> cells;
        std::vector<Finding> faults;
        std::vector<Finding> notes; ///< what was sent empty
    };

    /// Up to where in the log the exchange knows this case's rows of a table; 0: it has none.
    std::int64_t known_to(const std::string& table, const PlacedLog& placed) const;
    std::int64_t known_to_any(const PlacedLog& placed) const;
    bool is_known(const std::string& table, const Service& service) const;
    bool was_held(const UploadCase& one);
    void add_tables(const Case& c, const UploadCase& one, bool held);
    void add_row(std::size_t table, UploadRow row);
    void add_rows(std::size_t table, UploadRow row);
    void add_events(std::size_t table, UploadRow row, const PlacedLog& placed, std::int64_t known);
    void add_materials(std::size_t table, UploadRow row, const Case& stood);
    void add_task(std::size_t table, TaskRow row);
    std::vector<Finding> faults_of_acceptance(const UploadRow& row);
    template<class Row>
    void keep_row(std::size_t table, const Row& row, const std::string& whose);
    template<class Row>
    Filled fill(const UploadTable& table, const Row& row, const std::string& whose);
    std::string value_of(const UploadColumn& column, const std::string& label, std::string value);
    void miss_code(const UploadColumn& column, const std::string& word);

    const UploadSchema& schema_;
    const Setup& setup_;
    UploadBatch batch_;
    std::vector<Sheet> sheets_;
    std::vector<Finding> unmapped_, left_out_;
    int held_back_ = 0; ///< cases
};

} // namespace bianmin

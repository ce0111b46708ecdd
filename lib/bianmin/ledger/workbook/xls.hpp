/// Old workbooks (.xls, BIFF) as rows.
#pragma once
#include "bianmin/ledger/workbook/merges.hpp"
#include "bianmin/ledger/workbook/package.hpp"
#include "bianmin/ledger/workbook/xls_child.hpp"
#include "bianmin/ledger/workbook/xls_records.hpp"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace bianmin {

class XlsRows : public Rows {
public:
    /// Of a file, or of bytes (when `path` is empty). Reading that says nothing for `patience` is given up.
    XlsRows(const std::string& path, std::string bytes, const std::string& name, const TableOptions& options,
            std::chrono::milliseconds patience = std::chrono::minutes(2));
    bool next(TableRow& row) override;
    std::string sheet() const override { return at_ == 0 ? std::string() : sheets_[chosen_[at_ - 1]].name; }
    std::string encoding() const override { return "XLS"; }
    std::vector<Finding> findings() const override;
    double progress() const override;

private:
    template<class Act>
    void guarded(Act act) const;
    void look_into(std::string_view file);
    bool open_next();
    /// What is known of the sheet being read besides its cells; null: nothing.
    const XlsSheet* known() const { return known_ ? &(*known_)[chosen_[at_ - 1]] : nullptr; }
    /// Appends the text of a cell; false when it is empty.
    bool append_cell(const XlsValues& values, unsigned row, unsigned column);
    void fill_covered(TableRow& row);
    Finding note(Place place, std::string value, Text message, Text suggestion) const;

    std::string name_;
    std::unique_ptr<XlsChild> child_;
    std::vector<SheetEntry> sheets_;
    std::vector<std::size_t> chosen_;
    std::size_t at_ = 0;
    bool inside_ = false;
    std::optional<std::vector<XlsSheet>> known_; ///< of each sheet
    unsigned rows_ = 0, columns_ = 0, row_ = 0;  ///< of the sheet being read
    unsigned valued_rows_ = 0;                   ///< of which libfreexl has values
    Merges merges_;
    std::string text_;
    std::vector<std::pair<std::size_t, std::size_t>> cells_; ///< in text_
};

} // namespace bianmin

/// An XLSX workbook as rows, sheet after sheet.
#pragma once
#include "bianmin/ledger/workbook/package.hpp"
#include "bianmin/ledger/workbook/sheet.hpp"

#include <memory>
#include <optional>

namespace bianmin {

class XlsxRows : public Rows {
public:
    /// Of a file, or of bytes (when `path` is empty).
    XlsxRows(const std::string& path, std::string bytes, const std::string& name,
             const TableOptions& options);
    bool next(TableRow& row) override;
    std::string sheet() const override { return open_ ? entry().name : std::string(); }
    std::string encoding() const override { return "XLSX"; }
    bool since_1904() const override { return workbook_.since_1904; }
    std::vector<Finding> findings() const override { return findings_; }
    double progress() const override;

private:
    /// The sheet being read.
    struct Open {
        Open(const WorkbookFacts& workbook, const std::string& file, const std::string& name, bool formulas,
             std::unique_ptr<ZipPart> part)
            : events(workbook, file, name, formulas), reader(std::move(part), events) {}
        SheetEvents events;
        XmlReader reader;
        Merges merges;
        int row = 0;                               ///< the last one given
        const SheetEvents::Row* waiting = nullptr; ///< behind a gap
    };
    void choose_sheets();
    bool open_next();
    void close();
    const SheetEvents::Row* next_row();
    void give(const SheetEvents::Row& from, TableRow& row);
    void fill_covered(int number, TableRow& row);
    const SheetEntry& entry() const { return package_.sheets[chosen_[at_ - 1]]; }
    void add(Place place, const char* code, std::string value, Text message, Text suggestion);

    std::string name_;
    TableOptions options_;
    Archive archive_;
    Package package_;
    WorkbookFacts workbook_;
    std::vector<std::size_t> chosen_; ///< sheets to be read
    std::vector<Merges> merges_;      ///< of those
    std::size_t at_ = 0;              ///< of those, opened so far
    std::optional<Open> open_;
    std::vector<Finding> findings_;
    std::uint64_t whole_ = 0, read_ = 0; ///< bytes of the chosen sheets; of those closed
};

} // namespace bianmin

/// The entries of the part that reads workbooks.
#include "bianmin/ledger/workbook/archive.hpp"
#include "bianmin/ledger/workbook/workbook.hpp"

/// What workbook_door.cpp calls; the caller owns the rows.
extern "C" void bianmin_read_workbook(const std::string& path, std::string& bytes, const std::string& name,
                                      const bianmin::TableOptions& options, bianmin::Rows*& rows);
extern "C" void bianmin_read_workbook(const std::string& path, std::string& bytes, const std::string& name,
                                      const bianmin::TableOptions& options, bianmin::Rows*& rows) {
    rows = bianmin::read_workbook(path, std::move(bytes), name, options).release();
}

/// What parts_door.cpp calls.
extern "C" void bianmin_workbook_parts(const std::string& bytes,
                                       std::vector<std::pair<std::string, std::string>>& parts);
extern "C" void bianmin_workbook_parts(const std::string& bytes,
                                       std::vector<std::pair<std::string, std::string>>& parts) {
    parts = bianmin::Archive({}, bytes, "XLSX", {}).unpacked();
}

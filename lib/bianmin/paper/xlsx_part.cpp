/// The entry of the part that makes XLSX.
#include "bianmin/paper/xlsx.hpp"

/// What xlsx_door.cpp calls.
extern "C" void bianmin_make_xlsx(const bianmin::Workbook& book, std::string& bytes);
extern "C" void bianmin_make_xlsx(const bianmin::Workbook& book, std::string& bytes) {
    bytes = bianmin::make_xlsx(book);
}

/// XLSX is a part of its own (xlsx_part.cpp), so that no other command waits for its library.
#include "bianmin/base/error.hpp"
#include "bianmin/base/part.hpp"
#include "bianmin/paper/workbook.hpp"

namespace bianmin {
namespace {

constexpr std::size_t most_rows = 1048576;

void require_room(const BookSheet& sheet) {
    if (sheet.count <= most_rows) return;
    throw Error(ErrorKind::usage,
                say("a worksheet holds {} rows, and '{}' would need {}", most_rows, sheet.name, sheet.count),
                {}, say("print fewer, or choose the format csv"));
}

} // namespace

std::string write_workbook(const Workbook& book) {
    for (const auto& sheet : book.sheets) require_room(sheet);
    using Make = void(const Workbook&, std::string&);
    static auto* const make = reinterpret_cast<Make*>(part_entry("bianmin-xlsx.so", "bianmin_make_xlsx"));
    std::string bytes;
    make(book, bytes);
    return bytes;
}

} // namespace bianmin

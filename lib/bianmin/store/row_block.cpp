/// The text of an INSERT, and a row bound to it.
#include "bianmin/store/row_block.hpp"

namespace bianmin {

Target::Target(std::string_view name, std::vector<std::string> names)
    : table(name), columns(std::move(names)) {
    std::string list, places;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const char* separator = i > 0 ? ", " : "";
        list += separator + columns[i];
        places += separator + ("$" + std::to_string(i + 1));
    }
    statement = "INSERT INTO " + table + " (" + list + ") VALUES (" + places + ")";
}

void RowBlock::bind_row(std::size_t row, Places& to) const {
    for (std::size_t i = 0; i < columns(); ++i) {
        const Cell& each = cells_[row * columns() + i];
        const int n = static_cast<int>(i) + 1;
        switch (each.kind) {
        case Kind::null: to.bind_null(n); break;
        case Kind::integer: to.bind(n, each.value); break;
        case Kind::text: to.bind(n, text(each)); break;
        }
    }
}

} // namespace bianmin

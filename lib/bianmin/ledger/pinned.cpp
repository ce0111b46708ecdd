/// Pinned columns with and without a header.
#include "bianmin/ledger/pinned.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/date_cell.hpp"

#include <algorithm>

namespace bianmin {
namespace {

bool is_day(std::string_view cell) {
    const auto kind = read_date(cell).kind;
    return kind == DateCell::Kind::full || kind == DateCell::Kind::no_year;
}

bool is_whole_day(const std::string& cell) {
    return read_date(cell).kind == DateCell::Kind::full;
}

std::string_view text_at(const std::vector<std::string>& row, int column) {
    const auto at = static_cast<std::size_t>(column - 1);
    return at < row.size() ? trim(row[at]) : std::string_view();
}

bool holds_case(const ImportProfile& profile, const TableRow& row) {
    bool day = false, service = false;
    for (const auto& pin : profile.pins) {
        const auto at = static_cast<std::size_t>(pin.column - 1);
        const std::string_view text = at < row.cells.size() ? trim(row.cells[at]) : std::string_view();
        day = day || (pin.field == "received" && is_day(text));
        service = service || (pin.field == "service" && !text.empty());
    }
    return day && service;
}

} // namespace

bool heads_pinned(const Header& header) {
    const auto& pins = header.profile->pins;
    for (const auto* row : {&header.first, &header.second})
        if (std::ranges::any_of(*row, is_whole_day)) return false;
    std::size_t headed = 0;
    for (const auto& pin : pins) {
        const std::string_view own = text_at(header.second, pin.column);
        const std::string_view text = own.empty() ? text_at(header.first, pin.column) : own;
        if (pin.field == "received" && is_day(text)) return false;
        headed += !text.empty();
    }
    return header.cells >= 3 && headed * 2 >= pins.size();
}

std::optional<Header> table_of_pins(const std::vector<HeaderIndex>& indexes, const TableRow& row) {
    for (const auto& index : indexes)
        if (holds_case(index.profile(), row))
            return index.read(std::vector<std::string>(row.cells.size()), {});
    return std::nullopt;
}

} // namespace bianmin

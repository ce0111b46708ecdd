/// Dates whose year, month and day stand in columns of their own (年|月|日 under 受理时间).
#pragma once
#include "bianmin/ledger/header.hpp"
#include "bianmin/ledger/read.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// y, m or d where the text is 年, 月 or 日 and nothing else; 0 for others.
char date_part(std::string_view own);
/// `2018年` as the heading over 月 and 日: the year, else empty.
std::string year_heading(std::string_view parent);
/// Columns 月 and 日 side by side under no heading say the day of acceptance, where nothing else does.
void adopt_bare_parts(Header& header);

/// Writes the parts of a date together, so that the rest of the reader sees one cell.
class DateJoiner {
public:
    void use(const Header& header);
    /// The row with each such date in the first of its columns; valid until the next call. A month that is
    /// written once for many days holds for the days below it.
    const TableRow& joined(const TableRow& row);

private:
    struct Parts {
        Field field = Field::none;
        std::array<int, 3> columns{-1, -1, -1}; ///< of year, month and day
        std::array<std::string, 3> above{};     ///< what the row above said
        std::string text{};
    };
    void join(Parts& parts, const TableRow& row) const;

    std::vector<Parts> parts_;
    TableRow row_;
};

} // namespace bianmin

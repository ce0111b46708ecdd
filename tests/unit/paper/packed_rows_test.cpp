/// Packed rows come out as they went in.
#include "bianmin/paper/packed_rows.hpp"
#include "bianmin/paper/workbook_sheet.hpp"
#include "unit/paper/sample.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

/// As a reader sees it.
std::string shown(const BookCell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell.value)) return *text;
    if (const auto* number = std::get_if<double>(&cell.value)) return std::to_string(*number);
    const auto* formula = std::get_if<BookFormula>(&cell.value);
    return formula ? formula->text + " " + std::to_string(formula->value) : "";
}

std::string shown(const BookSheet& sheet) {
    std::string out;
    for (std::size_t r = 0; r < sheet.count; ++r) {
        for (const auto& cell : sheet.row(r).cells)
            out += shown(cell) + "/" + std::to_string(cell.style) + "\t";
        out += "\n";
    }
    return out;
}

} // namespace

TEST_CASE("every kind of cell comes out of packed rows as it went in") {
    PackedRows packed;
    const std::string odd("a\0\xFF\n", 4);
    packed.add({Cell(), Cell(odd), Cell(std::int64_t{-7}, true), Cell(Fen{-5}), Cell(Ratio{1, 3, true}),
                Cell(Decimal{1.25, 2}), Cell(Decimal{}), Cell(make_date(2018, 8, 10)),
                Cell(Label{"合计", "Total"})});
    packed.add({});
    REQUIRE(packed.size() == 2);
    CHECK(packed.row(1).empty());
    const auto row = packed.row(0);
    REQUIRE(row.size() == 9);
    CHECK(std::holds_alternative<std::monostate>(row[0].value));
    CHECK(std::get<std::string>(row[1].value) == odd);
    CHECK_FALSE(row[1].alarm);
    CHECK(std::get<std::int64_t>(row[2].value) == -7);
    CHECK(row[2].alarm);
    CHECK(std::get<Fen>(row[3].value).value == -5);
    CHECK(std::get<Ratio>(row[4].value).whole == 3);
    CHECK(std::get<Ratio>(row[4].value).change);
    CHECK(std::get<Decimal>(row[5].value).value == 1.25);
    CHECK(std::get<Decimal>(row[5].value).decimals == 2);
    CHECK_FALSE(std::get<Decimal>(row[6].value).value.has_value());
    CHECK(std::get<Date>(row[7].value) == make_date(2018, 8, 10));
    CHECK(std::get<Label>(row[8].value).en == "Total");
}

TEST_CASE("a workbook of packed rows is the one of the same rows") {
    const Document held = test::sample();
    PackedRows packed;
    for (const auto& row : held.sheets.front().rows) packed.add(row);
    Document made = held;
    made.sheets.front().rows.clear();
    made.sheets.front().source = {packed.size(), [&](std::size_t row) { return packed.row(row); }};
    const Workbook one = workbook_of(held, false, {}), other = workbook_of(made, false, {});
    CHECK(shown(one.sheets.front()) == shown(other.sheets.front()));
    CHECK(one.sheets.front().widths == other.sheets.front().widths);
    CHECK(shown(other.sheets.front()).find("=SUM(") != std::string::npos);
}

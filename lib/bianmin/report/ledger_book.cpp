/// Blank ledgers and left-out rows, laid out.
#include "bianmin/report/ledger_book.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/report/ledger_choices.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace bianmin {
namespace {

using Font = BookStyle::Font;
using Align = BookStyle::Align;
constexpr std::array<double, 5> verdict_widths{9, 36, 30, 8, 24};
constexpr double line_height = 15;
constexpr std::string_view lists_name = "选项"; ///< the writer's own sheet
constexpr std::size_t far_below =
    2000; ///< rows under a table of left-out rows that still offer their choices

double width_for(const std::string& field, const std::string& heading) {
    const double least = display_width(heading) + 3;
    if (field == "service") return std::max(least, 30.0);
    if (field == "id_number") return 21;
    if (field == "address" || field == "note" || field == "materials") return 24;
    if (field == "number") return 26;
    if (is_day_field(field) || field == "phone") return 13;
    return std::max(least, 8.0);
}

void offer(const Setup& setup, const Unit* owner, const std::string& field, BookRange range,
           BookSheet& sheet) {
    auto options = ledger_options(setup, field, owner);
    if (options.empty() && !is_day_field(field)) return;
    sheet.choices.push_back({.range = range, .options = std::move(options), .advice = ledger_advice(field)});
}

struct Looks {
    std::size_t title, line, head, serial, cell, day, doubt, doubtful_day, verdict;
    explicit Looks(Workbook& book)
        : title(book.style({.font = Font::hei, .align = Align::center, .points = 16, .border = false})),
          line(book.style({.border = false})),
          head(book.style({.font = Font::hei, .align = Align::center, .bold = true, .fill = 0xE7EDF4})),
          serial(book.style({.align = Align::center, .number = "0"})), cell(book.style({})),
          day(book.style({.align = Align::center, .number = "yyyy-mm-dd"})),
          doubt(book.style({.bold = true, .fill = 0xFFD966})),
          doubtful_day(
              book.style({.align = Align::center, .bold = true, .fill = 0xFFD966, .number = "yyyy-mm-dd"})),
          verdict(book.style({.fill = 0xF2F2F2})) {}
};

BookRow one_line(const std::string& text, std::size_t style, std::size_t columns, double height) {
    BookRow row{.height = height};
    row.cells.assign(columns, {.style = style});
    row.cells.front().value = text;
    return row;
}

BookSheet explanation(Workbook& book, LedgerKind kind) {
    const auto plain = book.style({.border = false});
    const std::vector<std::string> lines{
        "填表说明",
        "1. 一行写一件，一个单元格写一个内容，不合并单元格，不写“同上”。",
        "2. 日期写成 2018-08-10。身份证号、电话按文本录入，表中已设成文本格式。",
        "3. 事项、办理结果、满意度从下拉框选；没有评价的，满意度留空，不要代填。",
        "4. 未办结的，办结日期和办理结果留空。办件编号由系统编，新登记的留空。",
        kind == LedgerKind::village ? "5. 代办不得收取任何服务费；“代缴规费”只写代收的规费，没有的留空。"
                                    : "5. “收费金额”只写按依据收取的规费，没有的留空。",
        "6. 填好后导入：bianmin import ledger 文件名.xlsx --rejects 待改.xlsx",
    };
    BookSheet sheet{.name = "填表说明", .widths = {96}};
    std::vector<BookRow> rows;
    for (const auto& line : lines) rows.push_back(one_line(line, plain, 1, 22));
    set_rows(sheet, std::move(rows));
    return sheet;
}

/// A text as it was read; what says nothing but a day, in a column of days, is a day.
BookCell left_out_cell(const std::string& text, bool days, const Looks& looks) {
    if (const auto day = days ? parse_date(text) : std::nullopt; day && has_serial(*day))
        return {.value = serial(*day), .style = looks.day};
    return {.value = text, .style = looks.cell};
}

void put_doubt(const LeftOutRow::Doubt& doubt, BookCell& cell, const Looks& looks) {
    cell.style = std::holds_alternative<double>(cell.value) ? looks.doubtful_day : looks.doubt;
    cell.comment += (cell.comment.empty() ? "" : "\n") + doubt.what;
}

/// A row as it was read; doubtful cells are coloured and say why, a doubt about the row as a whole stands at
/// its verdict. `days`: by column, whether it holds days.
BookRow left_out_row(const LeftOutRow& left, const std::vector<bool>& days, const Looks& looks) {
    BookRow row;
    const std::size_t width = days.size();
    for (std::size_t c = 0; c < width; ++c)
        row.cells.push_back(left_out_cell(c < left.cells.size() ? left.cells[c] : "", days[c], looks));
    for (const auto& text :
         {left.verdict, left.reasons, left.advice, std::to_string(left.from.row), left.from.file})
        row.cells.push_back({.value = text, .style = looks.verdict});
    // Cells beyond the header get no heading, so that they stay too many.
    for (std::size_t c = width; c < left.cells.size(); ++c)
        row.cells.push_back({.value = left.cells[c], .style = looks.cell});
    for (const auto& doubt : left.doubts)
        put_doubt(doubt, row.cells[std::min(doubt.column.value_or(width), width)], looks);
    if (left.doubts.empty()) row.cells[width].style = looks.doubt;
    const double lines = std::max(std::ceil(display_width(left.reasons) / (verdict_widths[1] - 2)),
                                  std::ceil(display_width(left.advice) / (verdict_widths[2] - 2)));
    row.height = std::max(lines, 1.0) * line_height + 4;
    return row;
}

/// The headings; columns of known fields offer what may be entered below. `days` learns which hold days.
BookRow left_out_head(const Setup& setup, const LeftOut& table, std::vector<bool>& days, std::size_t at,
                      BookSheet& sheet, const Looks& looks) {
    BookRow head{.height = 24};
    const Unit* owner = setup.unit(table.unit);
    for (std::size_t c = 0; c < days.size(); ++c) {
        const std::string heading(short_heading(table.header[c]));
        const std::string field = ledger_field(setup, heading);
        days[c] = is_day_field(field);
        head.cells.push_back({.value = heading, .style = looks.head});
        sheet.widths.push_back(width_for(field, heading));
        offer(setup, owner, field, {at + 1, c, at + table.rows.size() + far_below, c}, sheet);
    }
    for (std::size_t i = 0; i < verdict_headings.size(); ++i) {
        head.cells.push_back({.value = std::string(verdict_headings[i]), .style = looks.head});
        sheet.widths.push_back(verdict_widths[i]);
    }
    return head;
}

/// Of its ledger, so that the tab still tells unit and month where the title does not.
std::string tab_of(const LeftOut& table) {
    if (table.name.empty()) return "待改";
    return table.name.find(lists_name) == std::string::npos ? table.name : "台账 " + table.name;
}

BookSheet left_out_sheet(const Setup& setup, const LeftOut& table, const Looks& looks) {
    const std::size_t width = table.header.size();
    const std::size_t all = width + verdict_headings.size();
    BookSheet sheet{.name = tab_of(table)};
    std::vector<BookRow> rows;
    if (!table.title.empty()) {
        rows.push_back(one_line(table.title, looks.title, all, 30));
        sheet.merged = {{0, 0, 0, all - 1}};
    }
    sheet.repeated = {rows.size(), rows.size()};
    std::vector<bool> days(width);
    rows.push_back(left_out_head(setup, table, days, rows.size(), sheet, looks));
    sheet.frozen_rows = rows.size();
    for (const auto& left : table.rows) rows.push_back(left_out_row(left, days, looks));
    set_rows(sheet, std::move(rows));
    return sheet;
}

} // namespace

std::string_view short_heading(std::string_view heading) {
    constexpr std::array<std::string_view, 8> parts{"年", "年份", "月", "月份", "日", "号", "时间", "日期"};
    const std::string_view last = heading.substr(heading.rfind('/') + 1);
    const std::string level = replaced(last, " ", "");
    const bool dependent = std::ranges::find(parts, last) != parts.end() || parse_word<Rating>(level) ||
                           parse_word<Kind>(level) || parse_word<Kind>(level + "件");
    return dependent ? heading : last;
}

Workbook blank_ledger(const Setup& setup, const Unit& unit, LedgerKind kind, std::size_t rows, Moment made) {
    Workbook book{.title = unit.name + (kind == LedgerKind::village ? "代办服务登记台账" : "办件台账"),
                  .company = unit.name,
                  .made = made};
    const Looks looks(book);
    const Sheet ledger = ledger_sheet(kind, {});
    const std::size_t width = ledger.columns.size();
    BookSheet sheet{.name = "台账"};
    BookRow head{.height = 24}, blank{.height = 30};
    constexpr std::size_t first = 3; // behind title, unit and heads
    for (std::size_t c = 0; c < width; ++c) {
        const Column& column = ledger.columns[c];
        head.cells.push_back({.value = column.label.zh, .style = looks.head});
        blank.cells.push_back({.style = is_day_field(column.key) ? looks.day : looks.cell});
        sheet.widths.push_back(width_for(column.key, column.label.zh));
        offer(setup, &unit, column.key, {first, c, first + rows - 1, c}, sheet);
    }
    const BookRow title = one_line(book.title, looks.title, width, 32),
                  line = one_line("填报单位（盖章）：" + unit.name, looks.line, width, 22);
    sheet.merged = {{0, 0, 0, width - 1}, {1, 0, 1, width - 1}};
    sheet.repeated = {2, 2};
    sheet.frozen_rows = first;
    sheet.count = first + rows;
    sheet.row = [=](std::size_t r) {
        if (r < first) return r == 0 ? title : r == 1 ? line : head;
        // Rows with nothing but borders are not printed; a number alone is no case.
        BookRow numbered = blank;
        numbered.cells.front() = {.value = static_cast<double>(r - first + 1), .style = looks.serial};
        return numbered;
    };
    book.add_sheet(std::move(sheet));
    book.add_sheet(explanation(book, kind));
    return book;
}

Workbook left_out_book(const Setup& setup, const std::vector<LeftOut>& tables, Moment made) {
    Workbook book{.title = "导入未收入的行", .made = made};
    const Looks looks(book);
    for (const auto& table : tables) book.add_sheet(left_out_sheet(setup, table, looks));
    return book;
}

} // namespace bianmin

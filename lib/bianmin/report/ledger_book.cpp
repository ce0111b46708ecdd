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

constexpr std::uint32_t doubt_color = 0xFFD966;

struct Looks {
    Workbook& book;
    std::size_t title, line, head, serial, cell, day, doubt, verdict;
    explicit Looks(Workbook& of)
        : book(of),
          title(book.style({.font = Font::hei, .align = Align::center, .points = 16, .border = false})),
          line(book.style({.border = false})),
          head(book.style({.font = Font::hei, .align = Align::center, .bold = true, .fill = 0xE7EDF4})),
          serial(book.style({.align = Align::center, .number = "0"})), cell(book.style({})),
          day(book.style({.align = Align::center, .number = "yyyy-mm-dd"})),
          doubt(book.style({.bold = true, .fill = doubt_color})), verdict(book.style({.fill = 0xF2F2F2})) {}
    /// A day as its own format shows it.
    std::size_t day_as(const std::string& format) const {
        constexpr std::size_t longest =
            120; // the library's writer cuts longer ones, in the middle of a character
        return format.empty() || format.size() > longest
                   ? day
                   : book.style({.align = Align::center, .number = format});
    }
    /// The same, and doubtful.
    std::size_t doubtful(std::size_t style) const {
        BookStyle look = book.styles[style];
        look.bold = true;
        look.fill = doubt_color;
        return book.style(look);
    }
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
        "4. 未办结的，办结日期和办理结果留空；退办的，办结日期写退办当日，备注写明理由。"
        "办件编号由系统编，留空。",
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

/// The number of a spreadsheet for what says nothing but a day, or a day and a time.
std::optional<double> serial_of(const std::string& text) {
    if (const auto day = parse_date(text))
        return has_serial(*day) ? std::optional(serial(*day)) : std::nullopt;
    const auto moment = parse_moment(text);
    if (!moment || !has_serial(moment->date())) return std::nullopt;
    return serial(moment->date()) +
           static_cast<double>((*moment).seconds - at(moment->date()).seconds) / 86400;
}

/// A text as it was read; a day that was one of a spreadsheet, or stands in a column of days, is one again.
BookCell left_out_cell(const std::string& text, const std::string& format, bool days, const Looks& looks) {
    const bool day = !format.empty() || (days && parse_date(text));
    if (const auto number = day ? serial_of(text) : std::nullopt)
        return {.value = *number, .style = looks.day_as(format)};
    return {.value = text, .style = looks.cell};
}

void put_doubt(const LeftOutRow::Doubt& doubt, BookCell& cell, const Looks& looks) {
    cell.style = std::holds_alternative<double>(cell.value) ? looks.doubtful(cell.style) : looks.doubt;
    cell.comment += (cell.comment.empty() ? "" : "\n") + doubt.what;
}

/// A row as it was read; doubtful cells are coloured and say why, a doubt about the row as a whole stands at
/// its verdict. `days`: by column, whether it holds days.
BookRow left_out_row(const LeftOutRow& left, const std::vector<bool>& days, const Looks& looks) {
    BookRow row;
    const std::size_t width = days.size();
    for (std::size_t c = 0; c < width; ++c)
        row.cells.push_back(left_out_cell(c < left.cells.size() ? left.cells[c] : "",
                                          c < left.formats.size() ? left.formats[c] : "", days[c], looks));
    for (const auto& text :
         {left.verdict, left.reasons, left.advice, std::to_string(left.from.row), file_and_sheet(left.from)})
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

/// Cells merged as they were read: a parent over its columns, what has none over both rows.
void merge_heads(const std::vector<HeadingRows>& heads, std::size_t all, std::size_t at, BookSheet& sheet) {
    for (std::size_t c = 0; c < all;) {
        const std::string parent = c < heads.size() ? heads[c].parent : "";
        std::size_t end = c + 1;
        while (!parent.empty() && end < heads.size() && heads[end].parent == parent) ++end;
        if (parent.empty())
            sheet.merged.push_back({at, c, at + 1, c});
        else if (end - c > 1)
            sheet.merged.push_back({at, c, at, end - 1});
        c = end;
    }
}

/// The headings, in two rows where there were two.
std::vector<BookRow> head_rows(const std::vector<HeadingRows>& heads, std::size_t at, BookSheet& sheet,
                               const Looks& looks) {
    BookRow upper{.height = 24}, lower{.height = 24};
    for (const auto& [parent, own] : heads) {
        upper.cells.push_back({.value = parent.empty() ? own : parent, .style = looks.head});
        lower.cells.push_back({.value = own, .style = looks.head});
        if (parent.empty()) lower.cells.back().value = {};
    }
    for (const auto heading : verdict_headings) {
        upper.cells.push_back({.value = std::string(heading), .style = looks.head});
        lower.cells.push_back({.style = looks.head});
    }
    if (std::ranges::all_of(heads, [](const auto& one) { return one.parent.empty(); })) return {upper};
    merge_heads(heads, upper.cells.size(), at, sheet);
    return {std::move(upper), std::move(lower)};
}

/// Below the headings, which are still to come at `at`: columns of known fields offer what may be entered.
/// Returns which hold days.
std::vector<bool> add_columns(const Setup& setup, const LeftOut& table, std::size_t at, BookSheet& sheet) {
    std::vector<bool> days;
    const Unit* owner = setup.unit(table.unit);
    for (std::size_t c = 0; c < table.header.size(); ++c) {
        const auto [parent, heading] = heading_rows(table.header[c]);
        std::string field = ledger_field(setup, heading);
        if (field.empty()) field = ledger_field(setup, parent + heading); // 办结 over 日期
        days.push_back(is_day_field(field));
        sheet.widths.push_back(width_for(field, heading));
        offer(setup, owner, field, {at, c, at + table.rows.size() + far_below - 1, c}, sheet);
    }
    sheet.widths.insert(sheet.widths.end(), verdict_widths.begin(), verdict_widths.end());
    return days;
}

/// Of its ledger, so that the tab still tells unit and month where the title does not.
std::string tab_of(const LeftOut& table) {
    if (table.name.empty()) return "待改";
    return table.name.find(lists_name) == std::string::npos ? table.name : "台账 " + table.name;
}

BookSheet left_out_sheet(const Setup& setup, const LeftOut& table, const Looks& looks) {
    const std::size_t all = table.header.size() + verdict_headings.size();
    BookSheet sheet{.name = tab_of(table)};
    std::vector<BookRow> rows;
    if (!table.title.empty()) {
        rows.push_back(one_line(table.title, looks.title, all, 30));
        sheet.merged = {{0, 0, 0, all - 1}};
        if (table.filled) rows.push_back(one_line("填报时间：" + iso(*table.filled), looks.line, all, 20));
    }
    std::vector<HeadingRows> heads;
    for (const auto& heading : table.header) heads.push_back(heading_rows(heading));
    const std::size_t first = rows.size();
    for (auto& row : head_rows(heads, first, sheet, looks)) rows.push_back(std::move(row));
    sheet.repeated = {first, rows.size() - 1};
    sheet.frozen_rows = rows.size();
    const std::vector<bool> days = add_columns(setup, table, rows.size(), sheet);
    for (const auto& left : table.rows) rows.push_back(left_out_row(left, days, looks));
    set_rows(sheet, std::move(rows));
    return sheet;
}

} // namespace

HeadingRows heading_rows(std::string_view heading) {
    // A stroke of the heading's own was made wide when it was read.
    const auto as_read = [](std::string_view text) { return replaced(text, "／", "/"); };
    const auto at = heading.find('/');
    if (at == heading.npos) return {{}, as_read(heading)};
    return {as_read(heading.substr(0, at)), as_read(heading.substr(at + 1))};
}

bool has_parents(const std::vector<std::string>& header) {
    return std::ranges::any_of(header, [](const auto& one) { return one.find('/') != one.npos; });
}

Workbook blank_ledger(const Setup& setup, const Unit& unit, LedgerKind kind, std::size_t rows, Moment made) {
    Workbook book{.title = unit.name + (kind == LedgerKind::village ? "代办服务登记台账" : "办件台账"),
                  .company = unit.name,
                  .made = made};
    const Looks looks(book);
    Sheet ledger = ledger_sheet(kind, {});
    ledger.columns.push_back({.key = "note", .label = {"备注", "Note"}}); // why something was refused
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

/// Sheets and charts to paragraphs, tables and pictures.
#include "bianmin/paper/document_flow.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/chart.hpp"
#include "bianmin/paper/made_line.hpp"
#include "bianmin/paper/stamp.hpp"
#include "bianmin/paper/wrap.hpp"
#include "bianmin/paper/writers.hpp"

#include <algorithm>
#include <numeric>

namespace bianmin {
namespace {

constexpr PageLook upright{
    .points = 9.5, .side = 14, .top = 16, .bottom = 16, .numbers = PageNumbers::middle};
constexpr double points_per_mm = 72.0 / 25.4;
constexpr double least_points = 7.5; // 六号: the smallest that an office prints tables in

/// Digits are wider than half a Chinese character: long numbers would be torn.
double wider_digits(const Grid& grid, std::size_t column) {
    int longest = 0;
    for (const auto& row : grid.rows) longest = std::max(longest, longest_word(row[column].text));
    constexpr int long_number = 10;
    return longest < long_number ? 0 : longest * 0.15;
}

int width_of(const Block& block) {
    return std::accumulate(block.widths.begin(), block.widths.end(), 0) +
           column_gap * static_cast<int>(block.widths.size());
}

class DocumentSections {
public:
    DocumentSections(bool english, const PageLook& page, std::string made_line = {})
        : english_(english), page_(page), made_line_(std::move(made_line)) {}

    std::vector<FlowSection> make(const Document& document) {
        const std::string stamp = stamp_of(document);
        for (const auto& sheet : document.sheets) {
            const bool first = sections_.empty();
            add_sheet(sheet, first, first ? stamp : "");
            if (first) add_charts(document.charts);
        }
        return std::move(sections_);
    }

private:
    std::string text(const Label& label) const { return printable(pick(label, english_)); }
    std::vector<FlowBlock>& blocks() { return sections_.back().blocks; }

    void add(TextLook look, std::string line, bool keep = false) {
        if (!line.empty())
            blocks().emplace_back(Paragraph{.look = look, .runs = {{.text = std::move(line)}}, .keep = keep});
    }

    std::string in_one_line(const std::vector<Label>& labels, std::string_view between) const {
        std::string out;
        for (const auto& label : labels) out.append(out.empty() ? "" : between).append(text(label));
        return out;
    }

    void add_sheet(const Sheet& sheet, bool first, const std::string& stamp) {
        auto& section = sections_.emplace_back();
        if (first) section.least_points = least_points;
        if (sheet.apart && !first) section.page = page_;
        add(first || sheet.apart ? TextLook::title : TextLook::heading, text(sheet.title));
        const std::string own = in_one_line(sheet.lines, "　　"), made = first ? printable(made_line_) : "";
        const double room = columns_of(page_) / style_of(TextLook::note_center).scale;
        add(TextLook::note_center, join(item_lines(made + "　　" + own, room), "\u2028"), true);
        if (sheet.rows.empty() && sheet.totals.empty())
            add(TextLook::body, english_ ? "(none)" : "（无）");
        else
            add_blocks(sheet);
        add_foot(sheet, stamp);
    }

    /// Notes and places for signatures, kept with the table above; a stamp's code stands beside them.
    void add_foot(const Sheet& sheet, const std::string& stamp) {
        PaperCell foot{.upright = PaperCell::Upright::top};
        for (const auto& note : sheet.notes)
            if (std::string line = text(note); !line.empty())
                foot.parts.emplace_back(
                    Paragraph{.look = TextLook::note, .runs = {{.text = std::move(line)}}, .keep = true});
        if (std::string line = in_one_line(sheet.foot, "　　　　　　　　"); !line.empty())
            foot.parts.emplace_back(Paragraph{.look = TextLook::body, .runs = {{.text = std::move(line)}}});
        if (foot.parts.empty()) return;
        if (auto* table = blocks().empty() ? nullptr : std::get_if<PaperTable>(&blocks().back()))
            table->rows.back().keep = true;
        if (stamp.empty()) {
            std::get<Paragraph>(foot.parts.back()).keep = false;
            for (auto& part : foot.parts) blocks().emplace_back(std::get<Paragraph>(std::move(part)));
            return;
        }
        constexpr double code = 22; // mm
        PaperTable beside{
            .widths = {page_.text_width() - code - 4, code + 4},
            .rows = {{.cells = {std::move(foot),
                                {.parts = {QrCode{.text = stamp, .size = code, .sides = Sides::right}},
                                 .upright = PaperCell::Upright::top}}}},
            .borders = false};
        blocks().emplace_back(std::move(beside));
    }

    void add_blocks(const Sheet& sheet) {
        const Grid grid = make_grid(sheet, english_);
        for (const Block& block : fold(grid, columns_of(page_))) {
            add(TextLook::heading, printable(block.part));
            blocks().emplace_back(table_of(sheet, block, shares_of(grid, block)));
        }
    }

    PaperTable table_of(const Sheet& sheet, const Block& block, std::vector<double> widths) const {
        PaperTable table{.widths = std::move(widths), .continued = english_ ? "(continued)" : "（续表）"};
        add_headings(sheet, block.columns, table);
        for (const auto& row : sheet.rows) add_row(sheet, block.columns, row, false, table);
        if (!sheet.totals.empty()) add_row(sheet, block.columns, sheet.totals, true, table);
        keep_together(table);
        return table;
    }

    /// A short table is not torn; of a longer one no few rows stand alone on the last page, 合计 least of
    /// all.
    static void keep_together(PaperTable& table) {
        constexpr std::size_t short_table = 16, few = 4;
        const auto heads = static_cast<std::size_t>(table.head_rows);
        const std::size_t rows = table.rows.size() - heads;
        const std::size_t kept = rows <= short_table ? rows : few;
        for (std::size_t i = table.rows.size() - kept; i + 1 < table.rows.size(); ++i)
            table.rows[i].keep = true;
    }

    static PaperCell cell(TextLook look, std::string text, bool bold) {
        return {.parts = {Paragraph{look, {{.text = std::move(text), .bold = bold}}}}};
    }

    void add_headings(const Sheet& sheet, const std::vector<std::size_t>& columns, PaperTable& table) const {
        const auto group = [&](std::size_t i) { return text(sheet.columns[columns[i]].group); };
        const auto label = [&](std::size_t i) {
            return cell(TextLook::head, text(sheet.columns[columns[i]].label), true);
        };
        PaperRow upper, lower;
        for (std::size_t i = 0; i < columns.size();) {
            std::size_t end = i + 1;
            while (!group(i).empty() && end < columns.size() && group(end) == group(i)) ++end;
            upper.cells.push_back(group(i).empty() ? label(i) : cell(TextLook::head, group(i), true));
            upper.cells.back().columns = static_cast<int>(end - i);
            if (group(i).empty()) upper.cells.back().rows = 2;
            for (; i < end; ++i)
                if (!group(i).empty()) lower.cells.push_back(label(i));
        }
        table.head_rows = lower.cells.empty() ? 1 : 2;
        if (lower.cells.empty())
            for (auto& head : upper.cells) head.rows = 1;
        table.rows.push_back(std::move(upper));
        if (table.head_rows == 2) table.rows.push_back(std::move(lower));
    }

    void add_row(const Sheet& sheet, const std::vector<std::size_t>& columns, const std::vector<Cell>& row,
                 bool bold, PaperTable& table) const {
        PaperRow out;
        for (const std::size_t c : columns) {
            const std::string shown = c < row.size() ? show(row[c], english_) : std::string();
            std::string lines;
            if (!shown.empty())
                for (const auto line : split(shown, '\n'))
                    lines.append(lines.empty() ? "" : "\u2028").append(printable(line));
            const TextLook look = sheet.columns[c].right ? TextLook::cell_right : TextLook::cell;
            const bool strong = bold || (c < row.size() && alarming(row[c], sheet.columns[c]));
            out.cells.push_back(cell(look, std::move(lines), strong));
        }
        table.rows.push_back(std::move(out));
    }

    /// Two beside each other where the page is wide; a row of charts is never torn.
    void add_charts(const std::vector<Chart>& charts) {
        if (charts.empty()) return;
        const std::size_t abreast = page_.landscape ? 2 : 1;
        const double width = abreast == 2 ? 128 : 150;
        PaperTable table{.widths = std::vector<double>(abreast, 1), .borders = false};
        for (std::size_t i = 0; i < charts.size(); ++i) {
            if (i % abreast == 0) table.rows.emplace_back();
            PaperCell place{.parts = {Paragraph{TextLook::picture_title, {{.text = text(charts[i].title)}}},
                                      chart_picture(charts[i], english_, width)},
                            .upright = PaperCell::Upright::top};
            table.rows.back().cells.push_back(std::move(place));
        }
        table.rows.back().cells.resize(abreast);
        sections_.emplace_back().blocks.emplace_back(std::move(table));
    }

    bool english_;
    PageLook page_;
    std::string made_line_; ///< below the first title, before what it says itself
    std::vector<FlowSection> sections_;
};

} // namespace

int columns_of(const PageLook& page) {
    return static_cast<int>(page.text_width() * points_per_mm / (page.points / 2)) - 1;
}

std::vector<double> shares_of(const Grid& grid, const Block& block) {
    std::vector<double> out;
    for (std::size_t i = 0; i < block.widths.size(); ++i)
        out.push_back(block.widths[i] + column_gap + wider_digits(grid, block.columns[i]));
    return out;
}

PageLook page_for(const Document& document, bool english) {
    PageLook page = upright;
    for (const auto& sheet : document.sheets) {
        if (sheet.rows.empty() && sheet.totals.empty()) continue;
        for (const Block& block : fold(make_grid(sheet, english), 0))
            page.landscape = page.landscape || width_of(block) > columns_of(upright);
    }
    return page;
}

std::vector<FlowSection> document_sections(const Document& document, bool english, const PageLook& page) {
    return DocumentSections(english, page).make(document);
}

Flow document_flow(const Document& document, bool english, Moment made, const std::string& unit) {
    Flow flow{.made = made, .page = page_for(document, english)};
    if (!document.sheets.empty()) flow.title = printable(pick(document.sheets.front().title, english));
    const std::string line = document.sheets.empty() ? "" : made_line(document, 0, unit, made, english);
    flow.sections = DocumentSections(english, flow.page, line).make(document);
    flow.stamp = stamp_of(document);
    return flow;
}

std::string write_pdf(const Document& document, const WriteOptions& options) {
    return write_flow_pdf(document_flow(document, options.english, options.made, options.unit));
}

} // namespace bianmin

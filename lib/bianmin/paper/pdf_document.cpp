/// Reports and lists as PDF: A4 landscape, heads of tables on every page, page numbers. Charts are HTML's.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/flow.hpp"
#include "bianmin/paper/stamp.hpp"
#include "bianmin/paper/writers.hpp"

#include <algorithm>

namespace bianmin {
namespace {

class PdfDocument {
public:
    explicit PdfDocument(const WriteOptions& options) : english_(options.english) {
        flow_.page = {.points = 9.5, .side = 12, .top = 14, .bottom = 14, .landscape = true};
        flow_.made = options.made;
    }

    Flow make(const Document& document) {
        if (!document.sheets.empty()) flow_.title = text(document.sheets.front().title);
        const auto stamp = stamp_of(document);
        for (const auto& sheet : document.sheets) {
            const bool first = flow_.sections.empty();
            add_sheet(sheet, first);
            if (first && !stamp.empty()) section().blocks.emplace_back(QrCode{.text = stamp, .size = 22});
        }
        return std::move(flow_);
    }

private:
    std::string text(const Label& label) const { return printable(pick(label, english_)); }
    FlowSection& section() { return flow_.sections.back(); }

    void add(TextLook look, std::string line) {
        if (!line.empty()) section().blocks.emplace_back(Paragraph{look, {{.text = std::move(line)}}});
    }

    std::string in_one_line(const std::vector<Label>& labels, std::string_view between) const {
        std::string out;
        for (const auto& label : labels) out.append(out.empty() ? "" : between).append(text(label));
        return out;
    }

    void add_sheet(const Sheet& sheet, bool first) {
        flow_.sections.emplace_back();
        add(first ? TextLook::title : TextLook::heading, text(sheet.title));
        add(TextLook::note_center, in_one_line(sheet.lines, "　　"));
        if (sheet.rows.empty() && sheet.totals.empty())
            add(TextLook::body, english_ ? "(none)" : "（无）");
        else
            add_parts(sheet);
        for (const auto& note : sheet.notes) add(TextLook::note, text(note));
        add(TextLook::body, in_one_line(sheet.foot, "　　　　　　　　"));
    }

    /// A wide sheet is a table for each part, the first column repeated.
    void add_parts(const Sheet& sheet) {
        std::vector<std::size_t> columns;
        for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
            if (!sheet.columns[c].part.zh.empty() && columns.size() > 1) {
                add_table(sheet, columns);
                columns.resize(1);
            }
            columns.push_back(c);
        }
        if (!columns.empty()) add_table(sheet, columns);
    }

    void add_table(const Sheet& sheet, const std::vector<std::size_t>& columns) {
        for (const std::size_t c : columns) add(TextLook::heading, text(sheet.columns[c].part));
        PaperTable table;
        for (const std::size_t c : columns) table.widths.push_back(width_of(sheet, c));
        add_headings(sheet, columns, table);
        for (const auto& row : sheet.rows) add_row(sheet, columns, row, false, table);
        if (!sheet.totals.empty()) add_row(sheet, columns, sheet.totals, true, table);
        section().blocks.emplace_back(std::move(table));
    }

    /// By the widest text, within bounds: Chinese breaks anywhere.
    double width_of(const Sheet& sheet, std::size_t column) const {
        int widest = std::min(display_width(text(sheet.columns[column].label)), 10);
        for (const auto& row : sheet.rows)
            if (column < row.size())
                widest = std::max(widest, display_width(printable(show(row[column], english_))));
        return std::clamp(widest, 4, 40) + 2;
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
            out.cells.push_back(cell(look, std::move(lines), bold || (c < row.size() && row[c].alarm)));
        }
        table.rows.push_back(std::move(out));
    }

    bool english_;
    Flow flow_;
};

} // namespace

std::string write_pdf(const Document& document, const WriteOptions& options) {
    return write_flow_pdf(PdfDocument(options).make(document));
}

} // namespace bianmin

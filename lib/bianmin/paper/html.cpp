/// One HTML file that needs nothing else: for printing, for the notice board's screen, for sending on.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/chart.hpp"
#include "bianmin/paper/document_flow.hpp"
#include "bianmin/paper/html_style.hpp"
#include "bianmin/paper/made_line.hpp"
#include "bianmin/paper/qr.hpp"
#include "bianmin/paper/stamp.hpp"
#include "bianmin/paper/writers.hpp"

#include <fmt/format.h>
#include <numeric>
#include <utility>

namespace bianmin {
namespace {

class HtmlWriter {
public:
    HtmlWriter(const Document& document, const WriteOptions& options)
        : english_(options.english), page_(page_for(document, english_)),
          made_line_(document.sheets.empty() ? ""
                                             : made_line(document, 0, options.unit, options.made, english_)) {
    }

    std::string write(const Document& document) {
        const std::string title = document.sheets.empty() ? "" : text(document.sheets.front().title);
        out_ = fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
                           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                           "<title>{}</title>\n<style>\n{}{}</style>\n</head>\n<body>\n",
                           english_ ? "en" : "zh-CN", title, sheet_style(), html_style);
        for (std::size_t i = 0; i < document.sheets.size(); ++i) {
            write_sheet(document.sheets[i], i == 0 || document.sheets[i].apart ? "h1" : "h2");
            if (i > 0) continue;
            if (const auto stamp = stamp_of(document); !stamp.empty()) out_ += qr_svg(stamp, 24) + "\n";
            write_charts(document.charts);
        }
        return std::move(out_) + "</body>\n</html>\n";
    }

private:
    std::string text(const Label& label) const { return escaped_markup(printable(pick(label, english_))); }

    std::string sheet_style() const {
        return fmt::format("@page {{ size: A4 {}; margin: 11mm 12mm; @bottom-center {{ content: \"— \" "
                           "counter(page) \" —\"; font: 9pt serif; }} }}\nbody {{ width: {}mm; }}\n",
                           page_.landscape ? "landscape" : "portrait", page_.width());
    }

    void write_sheet(const Sheet& sheet, std::string_view heading) {
        out_ += fmt::format("<section id=\"{}\"{}>\n", escaped_markup(printable(sheet.key)),
                            sheet.apart ? " class=\"apart\"" : "");
        if (const std::string title = text(sheet.title); !title.empty())
            out_ += fmt::format("<{0}>{1}</{0}>\n", heading, title);
        std::vector<Label> lines = sheet.lines;
        if (auto made = std::exchange(made_line_, ""); !made.empty())
            lines.insert(lines.begin(), {made, made});
        write_list(lines, "<div class=\"lines\">", "<span>", "</span>", "</div>\n");
        if (sheet.rows.empty() && sheet.totals.empty())
            out_ += english_ ? "<p>(none)</p>\n" : "<p>（无）</p>\n";
        else
            write_parts(sheet);
        write_list(sheet.notes, "<ul class=\"notes\">\n", "<li>", "</li>\n", "</ul>\n");
        write_list(sheet.foot, "<div class=\"foot\">", "<span>", "</span>", "</div>\n");
        out_ += "</section>\n";
    }

    void write_list(const std::vector<Label>& items, std::string_view open, std::string_view before,
                    std::string_view after, std::string_view close) {
        if (items.empty()) return;
        out_ += open;
        for (const auto& item : items) out_.append(before).append(text(item)).append(after);
        out_ += close;
    }

    void write_parts(const Sheet& sheet) {
        const Grid grid = make_grid(sheet, english_);
        for (const Block& block : fold(grid, columns_of(page_))) {
            if (!block.part.empty()) out_ += "<h3>" + escaped_markup(printable(block.part)) + "</h3>\n";
            write_table(sheet, block.columns, shares_of(grid, block));
        }
    }

    void write_table(const Sheet& sheet, const std::vector<std::size_t>& columns,
                     const std::vector<double>& shares) {
        constexpr std::size_t short_table = 15; // rows that may go to the next page together
        out_ += fmt::format("<div class=\"scroll{}\"><table>\n<colgroup>",
                            sheet.rows.size() > short_table ? "" : " short");
        const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);
        for (const double share : shares)
            out_ += fmt::format("<col style=\"width:{:.4g}%\">", share / whole * 100);
        out_ += "</colgroup>\n<thead>\n";
        write_headings(sheet, columns);
        out_ += "</thead>\n<tbody>\n";
        for (const auto& row : sheet.rows) write_row(sheet, columns, row);
        out_ += "</tbody>\n";
        if (!sheet.totals.empty()) {
            out_ += "<tfoot>\n";
            write_row(sheet, columns, sheet.totals);
            out_ += "</tfoot>\n";
        }
        out_ += "</table></div>\n";
    }

    void write_headings(const Sheet& sheet, const std::vector<std::size_t>& columns) {
        const auto group = [&](std::size_t i) { return text(sheet.columns[columns[i]].group); };
        std::string upper, lower;
        for (std::size_t i = 0; i < columns.size();) {
            std::size_t end = i + 1;
            while (!group(i).empty() && end < columns.size() && group(end) == group(i)) ++end;
            if (group(i).empty())
                upper += fmt::format("<th scope=\"col\" rowspan=\"2\">{}</th>",
                                     text(sheet.columns[columns[i]].label));
            else
                upper += fmt::format("<th scope=\"colgroup\" colspan=\"{}\">{}</th>", end - i, group(i));
            for (; i < end; ++i)
                if (!group(i).empty())
                    lower += "<th scope=\"col\">" + text(sheet.columns[columns[i]].label) + "</th>";
        }
        if (lower.empty()) upper = replaced(upper, " rowspan=\"2\"", "");
        out_ += "<tr>" + upper + "</tr>\n";
        if (!lower.empty()) out_ += "<tr>" + lower + "</tr>\n";
    }

    void write_row(const Sheet& sheet, const std::vector<std::size_t>& columns,
                   const std::vector<Cell>& row) {
        out_ += "<tr>";
        for (const std::size_t c : columns) {
            std::string classes = sheet.columns[c].right ? "n" : "";
            if (c < row.size() && alarming(row[c], sheet.columns[c]))
                classes += classes.empty() ? "alarm" : " alarm";
            out_ += classes.empty() ? "<td>" : "<td class=\"" + classes + "\">";
            if (c < row.size()) write_cell(row[c]);
            out_ += "</td>";
        }
        out_ += "</tr>\n";
    }

    void write_cell(const Cell& cell) {
        const std::string shown = show(cell, english_);
        bool first = true;
        for (const auto line : split(shown, '\n')) {
            if (!first) out_ += "<br>";
            first = false;
            out_ += escaped_markup(printable(line));
        }
    }

    void write_charts(const std::vector<Chart>& charts) {
        if (charts.empty()) return;
        out_ += "<div class=\"charts\">\n";
        for (const auto& chart : charts)
            out_ += "<figure><figcaption>" + text(chart.title) + "</figcaption>" + svg(chart, english_) +
                    "</figure>\n";
        out_ += "</div>\n";
    }

    bool english_;
    PageLook page_;
    std::string made_line_; ///< until it has been written
    std::string out_;
};

} // namespace

std::string write_html(const Document& document, const WriteOptions& options) {
    return HtmlWriter(document, options).write(document);
}

} // namespace bianmin

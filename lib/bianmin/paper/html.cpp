/// One HTML file that needs nothing else: for printing, for the notice board's screen, for sending on.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/chart.hpp"
#include "bianmin/paper/html_style.hpp"
#include "bianmin/paper/qr.hpp"
#include "bianmin/paper/stamp.hpp"
#include "bianmin/paper/writers.hpp"

#include <fmt/format.h>

namespace bianmin {
namespace {

class HtmlWriter {
public:
    explicit HtmlWriter(bool english) : english_(english) {}

    std::string write(const Document& document) {
        const std::string title = document.sheets.empty() ? "" : text(document.sheets.front().title);
        out_ = fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
                           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                           "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n",
                           english_ ? "en" : "zh-CN", title, html_style);
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

    void write_sheet(const Sheet& sheet, std::string_view heading) {
        out_ += fmt::format("<section id=\"{}\"{}>\n", escaped_markup(printable(sheet.key)),
                            sheet.apart ? " class=\"apart\"" : "");
        if (const std::string title = text(sheet.title); !title.empty())
            out_ += fmt::format("<{0}>{1}</{0}>\n", heading, title);
        write_list(sheet.lines, "<div class=\"lines\">", "<span>", "</span>", "</div>\n");
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
        std::vector<std::size_t> columns;
        for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
            if (!sheet.columns[c].part.zh.empty() && columns.size() > 1) {
                write_table(sheet, columns);
                columns.resize(1);
            }
            columns.push_back(c);
        }
        if (!columns.empty()) write_table(sheet, columns);
    }

    void write_table(const Sheet& sheet, const std::vector<std::size_t>& columns) {
        for (const std::size_t c : columns)
            if (!sheet.columns[c].part.zh.empty()) out_ += "<h3>" + text(sheet.columns[c].part) + "</h3>\n";
        out_ += "<div class=\"scroll\"><table>\n<thead>\n";
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
    std::string out_;
};

} // namespace

std::string write_html(const Document& document, const WriteOptions& options) {
    return HtmlWriter(options.english).write(document);
}

} // namespace bianmin

/// GitHub-flavoured Markdown; nothing in a cell is taken for markup.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/writers.hpp"

namespace bianmin {
namespace {

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : printable(text)) {
        if (std::string_view("\\`*_[]<>|~&#").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

/// Line breaks inside a cell stay visible.
std::string cell_text(const std::string& text) {
    std::string out;
    for (const auto line : split(text, '\n')) out += (out.empty() ? "" : "<br>") + escaped(line);
    return out;
}

class MarkdownWriter {
public:
    explicit MarkdownWriter(bool english) : english_(english) {}

    std::string write(const Document& document) {
        for (const auto& sheet : document.sheets) write_sheet(sheet);
        return std::move(out_);
    }

private:
    std::string text(const Label& label) const { return escaped(pick(label, english_)); }

    void write_sheet(const Sheet& sheet) {
        if (const std::string title = text(sheet.title); !title.empty()) {
            out_ += (out_.empty() ? "# " : "\n## ") + title + "\n\n";
        } else if (!out_.empty()) {
            out_ += "\n";
        }
        for (const auto& line : sheet.lines) out_ += text(line) + "\n\n";
        if (sheet.rows.empty() && sheet.totals.empty())
            out_ += english_ ? "(none)\n" : "（无）\n";
        else
            write_parts(sheet);
        if (!sheet.notes.empty()) out_ += "\n";
        for (const auto& note : sheet.notes) out_ += "- " + text(note) + "\n";
        std::string foot;
        for (const auto& place : sheet.foot) foot += (foot.empty() ? "" : "　　　　") + text(place);
        if (!foot.empty()) out_ += "\n" + foot + "\n";
    }

    void write_parts(const Sheet& sheet) {
        std::vector<std::size_t> columns;
        bool first = true;
        const auto flush = [&] {
            if (!first) out_ += "\n";
            first = false;
            write_part(sheet, columns);
        };
        for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
            if (!sheet.columns[c].part.zh.empty() && columns.size() > 1) {
                flush();
                columns.resize(1);
            }
            columns.push_back(c);
        }
        flush();
    }

    void write_part(const Sheet& sheet, const std::vector<std::size_t>& columns) {
        for (const std::size_t c : columns)
            if (!sheet.columns[c].part.zh.empty()) out_ += "**" + text(sheet.columns[c].part) + "**\n\n";
        for (const std::size_t c : columns) {
            const auto& column = sheet.columns[c];
            const std::string group = text(column.group);
            out_ += "| " + (group.empty() ? "" : group + "<br>") + text(column.label) + " ";
        }
        out_ += "|\n";
        for (const std::size_t c : columns) out_ += sheet.columns[c].right ? "| ---: " : "| --- ";
        out_ += "|\n";
        for (const auto& row : sheet.rows) write_row(row, columns, "");
        if (!sheet.totals.empty()) write_row(sheet.totals, columns, "**");
    }

    void write_row(const std::vector<Cell>& row, const std::vector<std::size_t>& columns,
                   std::string_view mark) {
        for (const std::size_t c : columns) {
            const std::string shown = c < row.size() ? cell_text(show(row[c], english_)) : "";
            out_ += "| ";
            if (!shown.empty()) out_.append(mark).append(shown).append(mark);
            out_ += shown.empty() ? "" : " ";
        }
        out_ += "|\n";
    }

    bool english_;
    std::string out_;
};

} // namespace

std::string write_markdown(const Document& document, const WriteOptions& options) {
    return MarkdownWriter(options.english).write(document);
}

} // namespace bianmin

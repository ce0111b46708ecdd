/// Markdown on a terminal: as much of it as the help pages use.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/wrap.hpp"
#include "cli/layout.hpp"

namespace bianmin::cli {
namespace {

bool is_item(std::string_view text) {
    return text.starts_with("- ") || text.starts_with("* ");
}

/// `| code | meaning |` -> {"code", "meaning"}; the ruler below the headings has no words.
std::vector<std::string> cells_of(std::string_view row) {
    std::vector<std::string> out;
    for (const auto cell : split(row.substr(1, row.rfind('|') - 1), '|')) out.emplace_back(trim(cell));
    return out;
}

/// Lines are gathered to paragraphs and tables, which are then laid out.
class Renderer {
public:
    Renderer(int columns, bool bold) : columns_(columns), bold_(bold) {}

    void line(std::string_view text) {
        if (text.starts_with("```"))
            flush(), code_ = !code_;
        else if (text.starts_with("    ") && paragraph_.empty())
            flush(), out_ += std::string(text) + "\n";
        else if (code_)
            out_ += text.empty() ? "\n" : "    " + std::string(text) + "\n";
        else if (text.starts_with("#"))
            flush(), heading(trim(text.substr(text.find_first_not_of('#'))));
        else if (text.starts_with("|"))
            row(text);
        else if (text.empty())
            flush(), out_ += "\n";
        else
            words(text);
    }

    std::string finish() {
        flush();
        return std::move(out_);
    }

private:
    void heading(std::string_view text) {
        out_ += (bold_ ? "\033[1m" : "") + std::string(text) + (bold_ ? "\033[0m\n" : "\n");
    }

    void row(std::string_view text) {
        const auto cells = cells_of(text);
        if (cells[0].starts_with("---")) return;
        table_.push_back({cells[0], join(std::span(cells).subspan(1), "  ")});
    }

    void words(std::string_view text) {
        if (is_item(text)) flush();
        const auto more = trim(text);
        // Chinese has no space at the end of a line.
        const auto ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
        if (!paragraph_.empty() && (ascii(paragraph_.back()) || ascii(more.front()))) paragraph_ += ' ';
        paragraph_ += more;
    }

    void flush() {
        if (!table_.empty()) out_ += two_columns(table_, columns_);
        table_.clear();
        if (paragraph_.empty()) return;
        const int indent = is_item(paragraph_) ? 2 : 0;
        bool first = true;
        for (const auto& each : wrapped(paragraph_, columns_ - indent)) {
            if (!first) out_.append(static_cast<std::size_t>(indent), ' ');
            out_ += each + "\n";
            first = false;
        }
        paragraph_.clear();
    }

    int columns_;
    bool bold_, code_ = false;
    std::string out_, paragraph_;
    std::vector<Described> table_;
};

} // namespace

std::string rendered(std::string_view markdown, int columns, bool bold) {
    Renderer renderer(columns, bold);
    while (markdown.ends_with('\n')) markdown.remove_suffix(1);
    for (const auto line : split(markdown, '\n')) renderer.line(line);
    return renderer.finish();
}

} // namespace bianmin::cli

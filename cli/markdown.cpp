/// Markdown on a terminal: as much of it as the help pages use.
#include "layout.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/wrap.hpp"

namespace bianmin::cli {
namespace {

/// One line of Markdown at a time, paragraphs gathered so that they wrap to the terminal.
class Renderer {
public:
    Renderer(int columns, bool bold) : columns_(columns), bold_(bold) {}

    void line(std::string_view text) {
        if (text.starts_with("```")) {
            flush();
            code_ = !code_;
        } else if (code_) {
            out_ += text.empty() ? "\n" : "    " + std::string(text) + "\n";
        } else if (text.starts_with("#")) {
            flush();
            const auto heading = std::string(trim(text.substr(text.find_first_not_of('#'))));
            out_ += bold_ ? "\033[1m" + heading + "\033[0m\n" : heading + "\n";
        } else if (text.empty()) {
            flush();
            out_ += "\n";
        } else if (text.starts_with("- ") || text.starts_with("* ") || text.starts_with("|") ||
                   text.starts_with("  ")) {
            if (!text.starts_with("  ")) flush();
            add(text);
            if (text.starts_with("|")) flush();
        } else {
            add(text);
        }
    }

    std::string finish() {
        flush();
        return std::move(out_);
    }

private:
    void add(std::string_view text) {
        const auto more = paragraph_.empty() ? text : trim(text);
        // Chinese has no space at the end of a line.
        const bool spaced = !paragraph_.empty() && static_cast<unsigned char>(paragraph_.back()) < 0x80;
        if (spaced || (!paragraph_.empty() && static_cast<unsigned char>(more.front()) < 0x80))
            paragraph_ += ' ';
        paragraph_ += more;
    }

    void flush() {
        if (paragraph_.empty()) return;
        const bool table = paragraph_.starts_with("|");
        const bool item = paragraph_.starts_with("- ") || paragraph_.starts_with("* ");
        const auto lines = table ? std::vector{paragraph_} : wrapped(paragraph_, columns_ - (item ? 2 : 0));
        for (std::size_t i = 0; i < lines.size(); ++i) out_ += (item && i > 0 ? "  " : "") + lines[i] + "\n";
        paragraph_.clear();
    }

    int columns_;
    bool bold_, code_ = false;
    std::string out_, paragraph_;
};

} // namespace

std::string rendered(std::string_view markdown, int columns, bool bold) {
    Renderer renderer(columns, bold);
    while (markdown.ends_with('\n')) markdown.remove_suffix(1);
    for (const auto line : split(markdown, '\n')) renderer.line(line);
    return renderer.finish();
}

} // namespace bianmin::cli

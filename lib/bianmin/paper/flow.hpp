/// A page of paper as a flow of paragraphs and tables, the same for HTML and PDF: official forms, printed
/// reports.
#pragma once
#include "bianmin/base/date.hpp"
#include "bianmin/paper/look.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bianmin {

/// A stretch of text in one look. `\u2028` breaks the line.
struct TextRun {
    std::string text;
    bool bold = false, underlined = false;
    double scale = 1;             ///< of the paragraph's size
    std::optional<TypeFace> face; ///< the look's own where not given
};

struct Paragraph {
    TextLook look = TextLook::body;
    std::vector<TextRun> runs;
    double before = 0; ///< empty lines above, left out at the top of a page
    double end = 0;    ///< room on the right, in characters
    double hang = 0;   ///< its further lines begin so many characters in
    bool keep = false; ///< on one page with what follows, as some looks always are
};

/// 二维码, a square.
struct QrCode {
    std::string text;
    double size = 18; ///< mm
    Sides sides = Sides::left;
};

/// A drawing as one `<svg>` (paper/chart.hpp), made smaller where it has no room; centred.
struct Picture {
    std::string svg;
    double width = 0, height = 0; ///< mm
};

using CellPart = std::variant<Paragraph, QrCode, Picture>;

struct PaperCell {
    std::vector<CellPart> parts;
    int columns = 1, rows = 1; ///< how many it spans
    enum class Upright { top, middle, bottom } upright = Upright::middle;
};

struct PaperRow {
    std::vector<PaperCell> cells;
    double height = 0; ///< at least, mm
    bool keep = false; ///< on one page with the next row
};

struct PaperTable {
    std::vector<double> widths; ///< shares of the whole, one a column
    int head_rows = 0;          ///< the first rows, repeated on every page
    std::vector<PaperRow> rows;
    bool borders = true;
    std::string continued = {}; ///< stands above the repeated rows (续表)
};

/// A line across the page.
struct PaperLine {};

using FlowBlock = std::variant<Paragraph, PaperTable, QrCode, PaperLine, Picture>;

/// What stays on one page where it fits on one.
struct FlowSection {
    std::vector<FlowBlock> blocks;
    std::optional<std::string> cut; ///< 骑缝: a line to cut along follows, with these words on it
    std::optional<PageLook> page;   ///< a new sheet begins here, of this kind; else it goes on as before
    double least_points = 0; ///< set smaller, down to this, where that brings it onto one page; 0: never
};

struct Flow {
    std::string title;   ///< of the file, not printed
    std::string subject; ///< of the file: to whom an official text goes
    Moment made;         ///< stands in the file, so that the same paper has the same bytes
    PageLook page;
    std::vector<FlowSection> sections;
    std::string stamp; ///< of a closing, for programs; empty: none
};

/// One self-contained HTML page with print rules for A4.
std::string write_flow_html(const Flow& flow);
/// PDF with the fonts used embedded and the text selectable; the same flow gives the same bytes.
/// Throws Error(unavailable) when the system has no font for Chinese.
/// `unknown` is told each character that no font here has and that stands there as a box.
std::string write_flow_pdf(const Flow& flow, std::string* unknown = nullptr);

} // namespace bianmin

/// Stacks strips on pages.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/pdf_strip.hpp"
#include "bianmin/paper/qr.hpp"

#include <algorithm>
#include <numeric>

namespace bianmin {
namespace {

constexpr double cut_height = 7 * points_per_mm;
constexpr double step = 0.25; // points by which text is made smaller

void draw_dashes(cairo_t* cairo, double from, double to, double y) {
    constexpr double dash[] = {3, 2};
    cairo_save(cairo);
    cairo_set_line_width(cairo, 0.8);
    cairo_set_dash(cairo, dash, 2, 0);
    cairo_move_to(cairo, from, y);
    cairo_line_to(cairo, to, y);
    cairo_stroke(cairo);
    cairo_restore(cairo);
}

/// 骑缝线: its words in the middle, where the seal is set across it.
PdfStrip cut_strip(const std::string& words, const PdfType& type, double width) {
    const PdfStrips lines = type.lines({.look = TextLook::note_center, .runs = {{.text = words}}}, width);
    const PdfStrip line = lines.front();
    const double half = std::min(width / 2, display_width(words) / 2.0 * type.page().points *
                                                style_of(TextLook::note_center).scale / 2);
    return {.height = cut_height, .draw = [line, width, half](cairo_t* cairo, double x, double y) {
                const double middle = y + cut_height / 2;
                draw_dashes(cairo, x, x + width / 2 - half - 8, middle);
                draw_dashes(cairo, x + width / 2 + half + 8, x + width, middle);
                line.draw(cairo, x, middle - line.height / 2);
            }};
}

bool is_note(const FlowBlock& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->look == TextLook::note;
}

/// Notes at the foot of a section go with the line before them: alone on a page they belong to nothing.
void keep_foot(const std::vector<FlowBlock>& blocks, const std::vector<std::size_t>& begins,
               PdfStrips& strips) {
    std::size_t foot = blocks.size();
    while (foot > 0 && is_note(blocks[foot - 1])) --foot;
    if (foot == blocks.size()) return;
    std::size_t before = begins[foot];
    while (before > 0 && !strips[before - 1].draw) --before;
    if (before == 0) return;
    for (std::size_t i = before - 1; i + 1 < strips.size(); ++i) strips[i].keep = true;
}

class Pager {
public:
    Pager(const Flow& flow, const PdfType& type) : flow_(flow), type_(type), pages_(1) {
        pages_.back().look = flow.page;
        measure(flow.page);
        y_ = top_;
    }

    std::vector<PdfPage> run() {
        const std::vector<PdfStrips> sections = lay_sections();
        const std::size_t on_a_sheet = copies_on_a_sheet(sections);
        for (std::size_t i = 0; i < sections.size(); ++i) {
            if (flow_.sections[i].page) begin(*flow_.sections[i].page);
            const double height = height_of(sections[i]);
            if (y_ > top_ && y_ + height > bottom_ && height <= bottom_ - top_) new_page();
            for (std::size_t k = 0; k < sections[i].size(); ++k) add(sections[i], k);
            if (flow_.sections[i].cut && i + 1 < sections.size()) cut(*flow_.sections[i].cut, i, on_a_sheet);
        }
        return std::move(pages_);
    }

private:
    void measure(const PageLook& page) {
        top_ = page.top * points_per_mm;
        bottom_ = (page.height() - page.bottom) * points_per_mm;
        width_ = page.text_width() * points_per_mm;
    }

    std::vector<PdfStrips> lay_sections() {
        std::vector<PdfStrips> sections;
        for (std::size_t i = 0; i < flow_.sections.size(); ++i) {
            measure(look_of(i));
            sections.push_back(lay(flow_.sections[i], look_of(i)));
            PageLook smaller = look_of(i);
            const double least = flow_.sections[i].least_points, room = bottom_ - top_;
            if (least <= 0 || height_of(sections.back()) <= room) continue;
            for (smaller.points -= step; smaller.points >= least; smaller.points -= step)
                if (auto strips = lay(flow_.sections[i], smaller); height_of(strips) <= room) {
                    sections.back() = std::move(strips);
                    break;
                }
        }
        measure(flow_.page);
        return sections;
    }

    PdfStrips lay(const FlowSection& section, const PageLook& look) const {
        const PdfType here(look, type_);
        PdfStrips out;
        std::vector<std::size_t> begins;
        for (const auto& block : section.blocks) {
            begins.push_back(out.size());
            auto strips = block_strips(block, here, width_, bottom_ - top_);
            std::move(strips.begin(), strips.end(), std::back_inserter(out));
        }
        keep_foot(section.blocks, begins, out);
        return out;
    }

    /// The look of a section's pages: its own, or that of the one before.
    const PageLook& look_of(std::size_t section) const {
        for (std::size_t i = section + 1; i-- > 0;)
            if (flow_.sections[i].page) return *flow_.sections[i].page;
        return flow_.page;
    }

    /// A new sheet of another kind; the first one where nothing stands on it.
    void begin(const PageLook& look) {
        if (!pages_.back().strips.empty()) new_page();
        pages_.back().look = look;
        measure(look);
        y_ = top_;
    }

    void new_page() {
        const PageLook look = pages_.back().look;
        pages_.push_back({.strips = {}, .part = pages_.back().part, .look = look});
        y_ = top_;
    }

    void place(const PdfStrip& strip) {
        if (strip.draw) pages_.back().strips.push_back({y_, strip});
        y_ += strip.height;
    }

    /// How much must stay together from here on.
    static double kept_height(const PdfStrips& strips, std::size_t from) {
        double height = 0;
        for (std::size_t i = from; i < strips.size(); ++i) {
            height += strips[i].height;
            if (!strips[i].keep) break;
        }
        return height;
    }

    void add(const PdfStrips& strips, std::size_t index) {
        const PdfStrip& strip = strips[index];
        const bool first_kept = index == 0 || !strips[index - 1].keep;
        const double needed = first_kept ? kept_height(strips, index) : strip.height;
        if (y_ > top_ && y_ + (needed <= bottom_ - top_ ? needed : strip.height) > bottom_) {
            new_page();
            if (strip.head)
                for (const auto& head : *strip.head) place(head);
        }
        if (!strip.draw && y_ == top_) return;
        place(strip);
    }

    /// How many copies share a sheet: all of them, or two, or each has its own.
    std::size_t copies_on_a_sheet(const std::vector<PdfStrips>& sections) const {
        double tallest = 0;
        for (const auto& section : sections) tallest = std::max(tallest, height_of(section));
        const double sheet = flow_.page.height() * points_per_mm;
        const double margin = std::max(top_, sheet - bottom_);
        for (const std::size_t count : {sections.size(), std::size_t{2}})
            if (tallest + margin + cut_height / 2 <= sheet / static_cast<double>(count)) return count;
        return 1;
    }

    /// Equal parts, so that a stack is cut at once; at the foot where the next copy begins another sheet.
    void cut(const std::string& words, std::size_t copy, std::size_t on_a_sheet) {
        const double sheet = flow_.page.height() * points_per_mm;
        const std::size_t part = copy % on_a_sheet + 1;
        const bool foot = part == on_a_sheet;
        y_ = foot ? std::max(y_, bottom_ - cut_height)
                  : sheet * static_cast<double>(part) / static_cast<double>(on_a_sheet) - cut_height / 2;
        place(cut_strip(words, type_, width_));
        if (!foot) return;
        new_page();
        ++pages_.back().part;
    }

    const Flow& flow_;
    const PdfType& type_;
    double top_ = 0, bottom_ = 0, width_ = 0, y_ = 0;
    std::vector<PdfPage> pages_;
};

} // namespace

double height_of(const PdfStrips& strips) {
    return std::accumulate(strips.begin(), strips.end(), 0.0,
                           [](double sum, const PdfStrip& strip) { return sum + strip.height; });
}

PdfStrip code_strip(const QrCode& code, double width) {
    const double size = code.size * points_per_mm;
    const double left = code.sides == Sides::center  ? (width - size) / 2
                        : code.sides == Sides::right ? width - size
                                                     : 0;
    return {.height = size,
            .draw = [square = qr_square(code.text), size, left](cairo_t* cairo, double x, double y) {
                const double module = size / (square.width + 2 * qr_quiet_zone);
                for (int row = 0; row < square.width; ++row)
                    for (int column = 0; column < square.width; ++column)
                        if (square.at(row, column))
                            cairo_rectangle(cairo, x + left + module * (column + qr_quiet_zone),
                                            y + module * (row + qr_quiet_zone), module, module);
                cairo_fill(cairo);
            }};
}

PdfStrips block_strips(const FlowBlock& block, const PdfType& type, double width, double tallest) {
    const double space = 0.3 * type.page().points;
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) return type.lines(*paragraph, width);
    if (const auto* code = std::get_if<QrCode>(&block)) return {code_strip(*code, width)};
    if (const auto* picture = std::get_if<Picture>(&block)) return {picture_strip(*picture, width, tallest)};
    if (std::holds_alternative<PaperLine>(block))
        return {{.height = 2 * space, .draw = [width, space](cairo_t* cairo, double x, double y) {
                     cairo_set_line_width(cairo, 0.8);
                     cairo_move_to(cairo, x, y + space);
                     cairo_line_to(cairo, x + width, y + space);
                     cairo_stroke(cairo);
                 }}};
    PdfStrips strips{{.height = space, .keep = true}};
    auto rows = table_strips(std::get<PaperTable>(block), type, width, tallest);
    std::move(rows.begin(), rows.end(), std::back_inserter(strips));
    strips.push_back({.height = space, .keep = strips.back().keep});
    return strips;
}

std::vector<PdfPage> paginate(const Flow& flow, const PdfType& type) {
    return Pager(flow, type).run();
}

} // namespace bianmin

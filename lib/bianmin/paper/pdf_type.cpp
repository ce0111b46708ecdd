/// Typesetting by Pango: paragraphs to lines.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/pdf_strip.hpp"

#include <algorithm>
#include <pango/pangocairo.h>

namespace bianmin {
namespace {

/// An object of GLib's world, given back when it goes.
template<class T>
struct Unref {
    void operator()(T* object) const { g_object_unref(object); }
};
template<class T>
using Owned = std::unique_ptr<T, Unref<T>>;

using Font = std::unique_ptr<PangoFontDescription, decltype(&pango_font_description_free)>;

Font font_of(const LookStyle& style, double points) {
    Font font(pango_font_description_new(), &pango_font_description_free);
    pango_font_description_set_family(font.get(), std::string(fonts_of(style.face)).c_str());
    pango_font_description_set_absolute_size(font.get(), points * PANGO_SCALE);
    pango_font_description_set_weight(font.get(), style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    return font;
}

void add_attribute(PangoAttrList* list, PangoAttribute* attribute, std::size_t from, std::size_t to) {
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

void set_text(PangoLayout* layout, const Paragraph& paragraph, double points) {
    std::string text;
    PangoAttrList* attributes = pango_attr_list_new();
    for (const auto& run : paragraph.runs) {
        const std::size_t from = text.size();
        // A paragraph of Pango's own, so that the line before is not spread to the margin.
        text += replaced(run.text, "\u2028", "\n");
        if (run.bold) add_attribute(attributes, pango_attr_weight_new(PANGO_WEIGHT_BOLD), from, text.size());
        if (run.underlined)
            add_attribute(attributes, pango_attr_underline_new(PANGO_UNDERLINE_SINGLE), from, text.size());
        if (run.face)
            add_attribute(attributes, pango_attr_family_new(std::string(fonts_of(*run.face)).c_str()), from,
                          text.size());
        if (run.scale != 1)
            add_attribute(attributes,
                          pango_attr_size_new_absolute(static_cast<int>(points * run.scale * PANGO_SCALE)),
                          from, text.size());
    }
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
}

void set_sides(PangoLayout* layout, const LookStyle& style, double points) {
    pango_layout_set_alignment(layout, style.sides == Sides::center  ? PANGO_ALIGN_CENTER
                                       : style.sides == Sides::right ? PANGO_ALIGN_RIGHT
                                                                     : PANGO_ALIGN_LEFT);
    pango_layout_set_justify(layout, style.sides == Sides::both);
    if (style.indent > 0)
        pango_layout_set_indent(layout, static_cast<int>(style.indent * points * PANGO_SCALE));
}

double in_points(int units) {
    return static_cast<double>(units) / PANGO_SCALE;
}

/// The line's text stands in the middle of its strip, whatever height its font claims for itself.
PdfStrip line_strip(const std::shared_ptr<PangoLayout>& layout, PangoLayoutIter* iterator, double height) {
    PangoRectangle logical{};
    pango_layout_iter_get_line_extents(iterator, nullptr, &logical);
    const double above = in_points(pango_layout_iter_get_baseline(iterator) - logical.y);
    const double baseline = (height - in_points(logical.height)) / 2 + above;
    const double left = in_points(logical.x);
    PangoLayoutLine* line = pango_layout_iter_get_line_readonly(iterator);
    // The layout owns its lines.
    return {.height = height, .draw = [layout, line, left, baseline](cairo_t* cairo, double x, double y) {
                cairo_move_to(cairo, x + left, y + baseline);
                pango_cairo_show_layout_line(cairo, line);
            }};
}

/// One for as long as the program runs. Pango gives each map a thread of its own that ends after it: a
/// program must not end at the same moment.
PangoFontMap* font_map() {
    static PangoFontMap* const map = [] {
        PangoFontMap* made = pango_cairo_font_map_new();
        pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(made), 72);
        return made;
    }();
    return map;
}

} // namespace

struct PdfType::Fonts {
    Owned<PangoContext> context{pango_font_map_create_context(font_map())};

    Fonts() {
        pango_context_set_language(context.get(), pango_language_from_string("zh-cn"));
        pango_context_set_round_glyph_positions(context.get(), FALSE);
        cairo_font_options_t* options = cairo_font_options_create();
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        pango_cairo_context_set_font_options(context.get(), options);
        cairo_font_options_destroy(options);
    }
    std::shared_ptr<PangoLayout> layout() const {
        return {pango_layout_new(context.get()), Unref<PangoLayout>{}};
    }

    std::string unknown; ///< each character once

    /// Which characters of `text` it is that `layout` has no glyph for.
    void note_unknown(PangoLayout* set, std::string_view text) {
        if (pango_layout_get_unknown_glyphs_count(set) == 0) return;
        const auto one = layout();
        pango_layout_set_font_description(one.get(), pango_layout_get_font_description(set));
        for (std::size_t pos = 0; pos < text.size();) {
            const std::size_t from = pos;
            next_code_point(text, pos);
            const auto character = text.substr(from, pos - from);
            pango_layout_set_text(one.get(), character.data(), static_cast<int>(character.size()));
            if (pango_layout_get_unknown_glyphs_count(one.get()) > 0 &&
                unknown.find(character) == std::string::npos)
                unknown += character;
        }
    }
};

PdfType::PdfType(const PageLook& page) : page_(page), fonts_(std::make_shared<Fonts>()) {}
PdfType::PdfType(const PageLook& page, const PdfType& fonts) : page_(page), fonts_(fonts.fonts_) {}
PdfType::~PdfType() = default;

bool PdfType::knows_chinese() const {
    const auto layout = fonts_->layout();
    pango_layout_set_font_description(layout.get(), font_of(style_of(TextLook::body), page_.points).get());
    pango_layout_set_text(layout.get(), "便民", -1);
    return pango_layout_get_unknown_glyphs_count(layout.get()) == 0;
}

const std::string& PdfType::unknown() const {
    return fonts_->unknown;
}

PdfStrips PdfType::lines(const Paragraph& paragraph, double width) const {
    const LookStyle& style = style_of(paragraph.look);
    const double points = page_.points * style.scale;
    const auto layout = fonts_->layout();
    pango_layout_set_font_description(layout.get(), font_of(style, points).get());
    pango_layout_set_width(layout.get(),
                           static_cast<int>(std::max(1.0, width - paragraph.end * points) * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    set_sides(layout.get(), style, points);
    if (paragraph.hang > 0)
        pango_layout_set_indent(layout.get(), -static_cast<int>(paragraph.hang * points * PANGO_SCALE));
    set_text(layout.get(), paragraph, points);
    fonts_->note_unknown(layout.get(), pango_layout_get_text(layout.get()));
    double largest = 1;
    for (const auto& run : paragraph.runs) largest = std::max(largest, run.scale);

    PdfStrips strips;
    if (paragraph.before > 0)
        strips.push_back({.height = paragraph.before * points * style.leading, .keep = true});
    if (style.before > 0) strips.push_back({.height = style.before * points, .keep = true});
    PangoLayoutIter* iterator = pango_layout_get_iter(layout.get());
    do strips.push_back(line_strip(layout, iterator, points * largest * style.leading));
    while (pango_layout_iter_next_line(iterator) != FALSE);
    pango_layout_iter_free(iterator);
    const bool keep = style.keep || paragraph.keep;
    if (keep)
        for (auto& strip : strips) strip.keep = true;
    if (style.after > 0) strips.push_back({.height = style.after * points, .keep = keep});
    return strips;
}

} // namespace bianmin

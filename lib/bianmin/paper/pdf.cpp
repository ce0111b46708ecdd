/// A flow as PDF.
#include "bianmin/base/error.hpp"
#include "bianmin/paper/pdf_strip.hpp"

#include <algorithm>
#include <cairo-pdf.h>
#include <fmt/format.h>
#include <numbers>

namespace bianmin {
namespace {

cairo_status_t append(void* closure, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

void check(cairo_status_t status) {
    if (status != CAIRO_STATUS_SUCCESS)
        throw Error(ErrorKind::internal, say("the PDF cannot be made: {}", cairo_status_to_string(status)));
}

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Context = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

struct PageNumber {
    std::ptrdiff_t number = 1, count = 1; ///< within the part
};

PageNumber number_of(const std::vector<PdfPage>& pages, std::size_t index) {
    const int part = pages[index].part;
    const auto of_part = [part](const PdfPage& page) { return page.part == part; };
    const auto end = pages.begin() + static_cast<std::ptrdiff_t>(index) + 1;
    return {std::count_if(pages.begin(), end, of_part), std::ranges::count_if(pages, of_part)};
}

/// Nothing to be drawn: no runs.
Paragraph number_line(PageNumbers style, const PageNumber& at) {
    const std::string dashes = fmt::format("— {} —", at.number);
    switch (style) {
    case PageNumbers::counted:
        if (at.count < 2) return {};
        return {TextLook::note_center, {{.text = fmt::format("第{}页，共{}页", at.number, at.count)}}};
    case PageNumbers::middle: return {TextLook::folio, {{.text = dashes}}};
    case PageNumbers::outer: {
        Paragraph line{at.number % 2 == 1 ? TextLook::folio_right : TextLook::folio_left, {{.text = dashes}}};
        line.end = at.number % 2;
        return line;
    }
    case PageNumbers::none: break;
    }
    return {};
}

/// The sheet as it stands upright, its head on the left.
PageLook upright(const PageLook& look) {
    return {.points = look.points,
            .side = look.top,
            .top = look.right.value_or(look.side),
            .bottom = look.side,
            .numbers = look.numbers,
            .right = look.bottom};
}

void draw_number(cairo_t* cairo, const PdfType& fonts, PageLook look, const Paragraph& number) {
    if (number.runs.empty()) return;
    if (number.look != TextLook::note_center)
        look.points = folio_points(look) / style_of(TextLook::folio).scale;
    const PdfType type(look, fonts);
    const auto lines = type.lines(number, look.text_width() * points_per_mm);
    // 一字线 7 mm below the text of an official paper; else in the middle of the margin.
    const double below =
        number.look == TextLook::note_center ? look.bottom / 2 : std::min(7.0, look.bottom / 2);
    const double middle = (look.height() - look.bottom + below) * points_per_mm;
    lines.front().draw(cairo, look.side * points_per_mm, middle - lines.front().height / 2);
}

void draw_page(cairo_t* cairo, const PdfType& fonts, const PdfPage& page, const PageNumber& number) {
    for (const auto& placed : page.strips) placed.strip.draw(cairo, page.look.side * points_per_mm, placed.y);
    cairo_save(cairo);
    if (page.look.number_on_side()) {
        cairo_translate(cairo, page.look.width() * points_per_mm, 0);
        cairo_rotate(cairo, std::numbers::pi / 2);
    }
    draw_number(cairo, fonts, page.look.number_on_side() ? upright(page.look) : page.look,
                number_line(page.look.numbers, number));
    cairo_restore(cairo);
}

} // namespace

std::string draw_flow_pdf(const Flow& flow, std::string* unknown) {
    const PdfType type(flow.page);
    if (!type.knows_chinese())
        throw Error(ErrorKind::unavailable, say("this computer has no font with Chinese characters"), {},
                    say("install one, on Debian: apt-get install fonts-noto-cjk"));
    std::string bytes;
    const Surface surface(cairo_pdf_surface_create_for_stream(append, &bytes,
                                                              flow.page.width() * points_per_mm,
                                                              flow.page.height() * points_per_mm),
                          &cairo_surface_destroy);
    check(cairo_surface_status(surface.get()));
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, flow.title.c_str());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "bianmin");
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, iso(flow.made).c_str());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_MOD_DATE, iso(flow.made).c_str());
    if (!flow.subject.empty())
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_SUBJECT, flow.subject.c_str());
    if (!flow.stamp.empty())
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_KEYWORDS, flow.stamp.c_str());
    const Context cairo(cairo_create(surface.get()), &cairo_destroy);
    const auto pages = paginate(flow, type);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        cairo_pdf_surface_set_size(surface.get(), pages[i].look.width() * points_per_mm,
                                   pages[i].look.height() * points_per_mm);
        draw_page(cairo.get(), type, pages[i], number_of(pages, i));
        cairo_show_page(cairo.get());
    }
    check(cairo_status(cairo.get()));
    cairo_surface_finish(surface.get());
    check(cairo_surface_status(surface.get()));
    if (unknown) *unknown = type.unknown();
    return bytes;
}

} // namespace bianmin

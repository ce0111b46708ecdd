/// A flow as PDF.
#include "bianmin/base/error.hpp"
#include "bianmin/paper/pdf_strip.hpp"

#include <algorithm>
#include <cairo-pdf.h>
#include <fmt/format.h>

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

/// 第 1 页，共 2 页, counted within the part.
std::string page_number(const std::vector<PdfPage>& pages, std::size_t index) {
    const int part = pages[index].part;
    const auto of_part = [part](const PdfPage& page) { return page.part == part; };
    const auto count = std::ranges::count_if(pages, of_part);
    const auto end = pages.begin() + static_cast<std::ptrdiff_t>(index) + 1;
    return count < 2 ? std::string()
                     : fmt::format("第{}页，共{}页", std::count_if(pages.begin(), end, of_part), count);
}

void draw_page(cairo_t* cairo, const Flow& flow, const PdfType& type, const PdfPage& page,
               const std::string& number) {
    const double left = flow.page.side * points_per_mm;
    for (const auto& placed : page.strips) placed.strip.draw(cairo, left, placed.y);
    if (number.empty() || !flow.page.numbered) return;
    const double width = (flow.page.width() - 2 * flow.page.side) * points_per_mm;
    const auto lines = type.lines({.look = TextLook::note_center, .runs = {{.text = number}}}, width);
    const double middle = (flow.page.height() - flow.page.bottom / 2) * points_per_mm;
    lines.front().draw(cairo, left, middle - lines.front().height / 2);
}

} // namespace

std::string draw_flow_pdf(const Flow& flow) {
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
    const Context cairo(cairo_create(surface.get()), &cairo_destroy);
    const auto pages = paginate(flow, type);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        draw_page(cairo.get(), flow, type, pages[i], page_number(pages, i));
        cairo_show_page(cairo.get());
    }
    check(cairo_status(cairo.get()));
    cairo_surface_finish(surface.get());
    check(cairo_surface_status(surface.get()));
    return bytes;
}

} // namespace bianmin

/// Drawings on PDF pages, as vectors by librsvg.
#include "bianmin/base/error.hpp"
#include "bianmin/paper/pdf_strip.hpp"

#include <algorithm>
#include <librsvg/rsvg.h>

namespace bianmin {
namespace {

using Handle = std::shared_ptr<RsvgHandle>;

[[noreturn]] void fail(GError* error) {
    const std::string reason = error != nullptr ? error->message : "";
    g_clear_error(&error);
    throw Error(ErrorKind::internal, say("the drawing cannot be printed: {}", reason));
}

Handle read_svg(const std::string& svg) {
    GError* error = nullptr;
    RsvgHandle* handle =
        rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error);
    if (handle == nullptr) fail(error);
    return {handle, [](RsvgHandle* one) { g_object_unref(one); }};
}

} // namespace

PdfStrip picture_strip(const Picture& picture, double width, double tallest) {
    const double wide = picture.width * points_per_mm, high = picture.height * points_per_mm;
    const double scale = std::min({1.0, width / wide, tallest / high});
    const RsvgRectangle size{
        .x = (width - wide * scale) / 2, .y = 0, .width = wide * scale, .height = high * scale};
    return {.height = size.height,
            .draw = [drawing = read_svg(picture.svg), size](cairo_t* cairo, double x, double y) {
                const RsvgRectangle place{x + size.x, y, size.width, size.height};
                GError* error = nullptr;
                if (rsvg_handle_render_document(drawing.get(), cairo, &place, &error) == FALSE) fail(error);
            }};
}

} // namespace bianmin

/// What a PDF page is stacked of: strips of known height that draw themselves. Lengths are points (1/72
/// inch).
#pragma once
#include "bianmin/paper/flow.hpp"

#include <cairo.h>
#include <functional>
#include <memory>
#include <vector>

namespace bianmin {

inline constexpr double points_per_mm = 72.0 / 25.4;

struct PdfStrip {
    double height = 0;
    std::function<void(cairo_t*, double x, double y)> draw; ///< empty: space, left out at the top of a page
    bool keep = false;                                      ///< stays with the next one
    std::shared_ptr<const std::vector<PdfStrip>> head; ///< of its table, drawn again where a page begins here
};
using PdfStrips = std::vector<PdfStrip>;

double height_of(const PdfStrips& strips);

/// Sets type; one for a document, since it holds the fonts.
class PdfType {
public:
    explicit PdfType(const PageLook& page);
    /// For pages of another look, with the same fonts.
    PdfType(const PageLook& page, const PdfType& fonts);
    ~PdfType();
    PdfType(const PdfType&) = delete;
    PdfType& operator=(const PdfType&) = delete;

    /// The lines of a paragraph, with the space around it.
    PdfStrips lines(const Paragraph& paragraph, double width) const;
    const PageLook& page() const { return page_; }
    bool knows_chinese() const;
    /// Characters set so far that no font here has; they come out as boxes.
    const std::string& unknown() const;

private:
    PageLook page_;
    struct Fonts;
    std::shared_ptr<Fonts> fonts_;
};

/// Rows that belong together by `rowspan` are one strip; a row taller than `tallest` is broken between lines.
PdfStrips table_strips(const PaperTable& table, const PdfType& type, double width, double tallest);
PdfStrip code_strip(const QrCode& code, double width);
/// As vectors, no taller than `tallest`.
PdfStrip picture_strip(const Picture& picture, double width, double tallest);
PdfStrips block_strips(const FlowBlock& block, const PdfType& type, double width, double tallest);

/// What stands where on one sheet.
struct PdfPage {
    struct Placed {
        double y = 0;
        PdfStrip strip;
    };
    std::vector<Placed> strips;
    int part = 0; ///< counts the copies: page numbers begin anew behind a cut
    PageLook look;
};
/// Stacks the sections of a flow on pages.
std::vector<PdfPage> paginate(const Flow& flow, const PdfType& type);
/// What write_flow_pdf gives, once the part is loaded.
std::string draw_flow_pdf(const Flow& flow, std::string* unknown = nullptr);

} // namespace bianmin

/// PDF is a part of its own (pdf_part.cpp): pango and cairo bring forty libraries, and no other command waits
/// for them.
#include "bianmin/base/part.hpp"
#include "bianmin/paper/flow.hpp"

namespace bianmin {

std::string write_flow_pdf(const Flow& flow, std::string* unknown) {
    using Draw = void(const Flow&, std::string&, std::string*);
    static auto* const draw = reinterpret_cast<Draw*>(part_entry("bianmin-pdf.so", "bianmin_draw_flow_pdf"));
    std::string bytes;
    draw(flow, bytes, unknown);
    return bytes;
}

} // namespace bianmin

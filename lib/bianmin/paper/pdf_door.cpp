/// PDF is a part of its own (pdf_part.cpp): pango and cairo bring forty libraries, and no other command waits
/// for them.
#include "bianmin/base/part.hpp"
#include "bianmin/paper/flow.hpp"

namespace bianmin {

std::string write_flow_pdf(const Flow& flow) {
    using Draw = void(const Flow&, std::string&);
    static auto* const draw = reinterpret_cast<Draw*>(part_entry("bianmin-pdf.so", "bianmin_draw_flow_pdf"));
    std::string bytes;
    draw(flow, bytes);
    return bytes;
}

} // namespace bianmin

#ifdef __SANITIZE_ADDRESS__
// The font libraries keep what they have read until the end and do not give it back; ours is still looked at.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig\nleak:libpango\nleak:libcairo\n";
}
extern "C" const char* __lsan_default_options();
extern "C" const char* __lsan_default_options() {
    return "print_suppressions=0";
}
#endif

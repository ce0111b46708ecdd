/// The entry of the part that makes PDF.
#include "bianmin/paper/pdf_strip.hpp"

/// What pdf_door.cpp calls.
extern "C" void bianmin_draw_flow_pdf(const bianmin::Flow& flow, std::string& bytes, std::string* unknown);
extern "C" void bianmin_draw_flow_pdf(const bianmin::Flow& flow, std::string& bytes, std::string* unknown) {
    bytes = bianmin::draw_flow_pdf(flow, unknown);
}

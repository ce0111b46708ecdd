/// QR codes (二维码) as squares of light and dark.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

struct QrSquare {
    int width = 0;          ///< modules a side, without the quiet zone
    std::vector<bool> dark; ///< row by row
    bool at(int row, int column) const { return dark[static_cast<std::size_t>(row * width + column)]; }
};

/// Error correction M: a scratched or stamped corner is still read. Throws Error(internal) for text that is
/// too long (2331 bytes).
QrSquare qr_square(std::string_view text);
/// An `<svg>` with the four modules of quiet zone the standard wants (GB/T 18284).
std::string qr_svg(std::string_view text, double millimetres);
inline constexpr int qr_quiet_zone = 4;

} // namespace bianmin

/// The only file that sees libqrencode.
#include "bianmin/paper/qr.hpp"

#include "bianmin/base/error.hpp"

#include <fmt/format.h>
#include <memory>
#include <qrencode.h>

namespace bianmin {

QrSquare qr_square(std::string_view text) {
    const std::string copy(text);
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(copy.c_str(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code) throw Error(ErrorKind::internal, say("no QR code can be made of {} bytes", text.size()));
    QrSquare square{.width = code->width};
    const auto modules = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    square.dark.reserve(modules);
    for (std::size_t i = 0; i < modules; ++i) square.dark.push_back((code->data[i] & 1) != 0);
    return square;
}

std::string qr_svg(std::string_view text, double millimetres) {
    const QrSquare square = qr_square(text);
    const int side = square.width + 2 * qr_quiet_zone;
    std::string path;
    for (int row = 0; row < square.width; ++row)
        for (int column = 0; column < square.width; ++column) {
            if (!square.at(row, column)) continue;
            int run = 1;
            while (column + run < square.width && square.at(row, column + run)) ++run;
            path += fmt::format("M{} {}h{}v1h-{}z", column + qr_quiet_zone, row + qr_quiet_zone, run, run);
            column += run;
        }
    return fmt::format("<svg class=\"qr\" width=\"{0}mm\" height=\"{0}mm\" viewBox=\"0 0 {1} {1}\" "
                       "shape-rendering=\"crispEdges\" role=\"img\"><path d=\"{2}\"/></svg>",
                       millimetres, side, path);
}

} // namespace bianmin

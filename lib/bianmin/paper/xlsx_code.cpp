/// QR codes as pictures in a workbook. The PNG is written here, not packed: another version of a compressor
/// would give other bytes, and a closed month's workbook is proved by its bytes.
#include "bianmin/paper/qr.hpp"
#include "bianmin/paper/xlsx.hpp"

#include <algorithm>
#include <string_view>
#include <zlib.h>

namespace bianmin {
namespace {

constexpr int module_pixels = 8; // sharp on paper, too
constexpr double pixels_per_mm = 96 / 25.4;

void append_number(std::string& out, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 0xFFU);
}

const Bytef* bytes_of(std::string_view text) {
    return reinterpret_cast<const Bytef*>(text.data());
}

void append_chunk(std::string& out, std::string_view type, std::string_view data) {
    append_number(out, static_cast<std::uint32_t>(data.size()));
    const std::string body = std::string(type).append(data);
    out += body;
    append_number(out, static_cast<std::uint32_t>(crc32(0, bytes_of(body), static_cast<uInt>(body.size()))));
}

/// A zlib stream of stored blocks (RFC 1950, RFC 1951 3.2.4).
std::string stored(std::string_view data) {
    constexpr std::size_t most = 65535;
    std::string out("\x78\x01", 2);
    for (std::size_t at = 0; at < data.size(); at += most) {
        const auto piece = data.substr(at, most);
        const auto size = static_cast<std::uint32_t>(piece.size());
        out += at + most >= data.size() ? '\1' : '\0';
        for (const std::uint32_t half : {size, ~size})
            for (const int shift : {0, 8}) out += static_cast<char>(half >> shift & 0xFFU);
        out += piece;
    }
    append_number(out,
                  static_cast<std::uint32_t>(adler32(1, bytes_of(data), static_cast<uInt>(data.size()))));
    return out;
}

/// One bit a pixel, 1 is white; each line begins with its filter, none.
std::string pixels_of(const QrSquare& square, int side) {
    std::string out;
    for (int y = 0; y < side; ++y) {
        std::string line(static_cast<std::size_t>(side + 7) / 8 + 1, '\0');
        for (int x = 0; x < side; ++x) {
            const int row = y / module_pixels - qr_quiet_zone, column = x / module_pixels - qr_quiet_zone;
            const bool inside = std::min(row, column) >= 0 && std::max(row, column) < square.width;
            if (inside && square.at(row, column)) continue;
            char& eight = line[static_cast<std::size_t>(x) / 8 + 1];
            eight = static_cast<char>(static_cast<unsigned char>(eight) | 0x80U >> (x % 8));
        }
        out += line;
    }
    return out;
}

} // namespace

void draw_code(lxw_worksheet* sheet, const BookCode& code) {
    const QrSquare square = qr_square(code.text);
    const int side = (square.width + 2 * qr_quiet_zone) * module_pixels;
    std::string header;
    append_number(header, static_cast<std::uint32_t>(side));
    append_number(header, static_cast<std::uint32_t>(side));
    header.append("\1\0\0\0\0", 5); // one bit, grey, no interlace
    std::string png = "\x89PNG\r\n\x1A\n";
    append_chunk(png, "IHDR", header);
    append_chunk(png, "IDAT", stored(pixels_of(square, side)));
    append_chunk(png, "IEND", "");
    lxw_image_options options{};
    options.x_scale = options.y_scale = code.size * pixels_per_mm / side;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    std::string description = cell_text(code.description);
    options.description = description.data();
    worksheet_insert_image_buffer_opt(sheet, static_cast<lxw_row_t>(code.row),
                                      static_cast<lxw_col_t>(code.column), bytes_of(png), png.size(),
                                      &options);
}

} // namespace bianmin

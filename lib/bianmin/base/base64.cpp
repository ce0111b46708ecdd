/// Base64url, there and back.
#include "bianmin/base/base64.hpp"

#include <array>

namespace bianmin {
namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

} // namespace

std::string base64url(std::string_view bytes) {
    std::string out((bytes.size() * 4 + 2) / 3, '\0');
    char* place = out.data();
    std::size_t i = 0;
    const auto byte = [&](std::size_t n) { return unsigned{static_cast<unsigned char>(bytes[n])}; };
    for (; i + 3 <= bytes.size(); i += 3) {
        const unsigned bits = byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2);
        for (const int shift : {18, 12, 6, 0}) *place++ = alphabet[bits >> shift & 63];
    }
    if (i == bytes.size()) return out;
    const bool two = i + 2 == bytes.size();
    const unsigned bits = byte(i) << 16 | (two ? byte(i + 1) << 8 : 0);
    *place++ = alphabet[bits >> 18 & 63];
    *place++ = alphabet[bits >> 12 & 63];
    if (two) *place = alphabet[bits >> 6 & 63];
    return out;
}

std::optional<std::string> from_base64url(std::string_view text) {
    std::string out;
    out.reserve(text.size() * 3 / 4);
    unsigned bits = 0;
    int held = 0;
    for (const char c : text) {
        const auto digit = alphabet.find(c);
        if (digit == std::string_view::npos) return std::nullopt;
        bits = (bits << 6 | static_cast<unsigned>(digit)) & 0xffff;
        held += 6;
        if (held < 8) continue;
        held -= 8;
        out += static_cast<char>(bits >> held & 0xff);
    }
    if (base64url(out) != text) return std::nullopt;
    return out;
}

} // namespace bianmin

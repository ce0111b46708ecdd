/// Finding stamps.
#include "bianmin/paper/stamp.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>

namespace bianmin {
namespace {

constexpr std::string_view mark = "closing:";
constexpr std::size_t digest_length = 43; // SHA-256 as base64url

bool in_digest(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

} // namespace

std::string stamp_of(std::string_view digest) {
    return std::string(mark).append(digest);
}

std::optional<std::string> find_stamp(std::string_view text) {
    const std::string plain = replaced(text, "\\", "");
    for (auto at = plain.find(mark); at != std::string::npos; at = plain.find(mark, at + 1)) {
        const auto digest = std::string_view(plain).substr(at + mark.size()).substr(0, digest_length);
        if (digest.size() == digest_length && std::ranges::all_of(digest, in_digest))
            return std::string(digest);
    }
    return std::nullopt;
}

std::string stamp_of(const Document& document) {
    if (document.sheets.empty()) return {};
    for (const auto& note : document.sheets.front().notes)
        if (const auto digest = find_stamp(note.zh)) return stamp_of(*digest);
    return {};
}

} // namespace bianmin

/// Base64 for names and addresses (RFC 4648 section 5), without padding, and in one spelling only.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace bianmin {

std::string base64url(std::string_view bytes);
/// nullopt for what base64url() would not have written: other characters, padding, left-over bits.
std::optional<std::string> from_base64url(std::string_view text);

} // namespace bianmin

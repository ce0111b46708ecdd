/// Derives the check signs of a query code.
#include "bianmin/domain/query_code.hpp"

#include "bianmin/base/digest.hpp"

#include <cstdint>

namespace bianmin {

std::string query_code(std::string_view number, std::string_view commitment) {
    constexpr std::string_view signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string message = "query code\n";
    message.append(number).append("\n").append(commitment);
    auto bits = static_cast<std::uint64_t>(Sha256().number(message));
    std::string code(number);
    code += '-';
    for (int i = 0; i < 4; ++i, bits <<= 5U) code += signs[bits >> 59U];
    return code;
}

} // namespace bianmin

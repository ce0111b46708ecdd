/// Unifying of ideographs, by the decompositions of Unicode.
#include "bianmin/base/ideographs.hpp"

#include "bianmin/base/text.hpp"

#include <utf8proc.h>

namespace bianmin {

std::string with_unified_ideographs(std::string text) {
    if (text.find_first_of("\xE2\xEF") == std::string::npos) return text;
    std::string out;
    for (std::size_t pos = 0; pos < text.size();) {
        char32_t c = next_code_point(text, pos);
        const bool look_alike = (c >= 0x2F00 && c <= 0x2FD5) || (c >= 0xF900 && c <= 0xFAFF);
        utf8proc_int32_t plain = 0;
        int boundary = 0;
        if (look_alike &&
            utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), &plain, 1,
                                    static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT),
                                    &boundary) == 1)
            c = static_cast<char32_t>(plain);
        append_utf8(out, c);
    }
    return out;
}

} // namespace bianmin

/// What a number format makes of a number (ECMA-376 part 1, 18.8.30 and 18.8.31).
#pragma once
#include <string>
#include <string_view>

namespace bianmin {

struct NumberFormat {
    enum class Kind { number, day, clock, elapsed } kind = Kind::number;
    int zeros = 0;    ///< `000000`: as many digits at least
    std::string code; ///< of a day: the format's own text
};

/// By a format's own text: `yyyy"年"m"月"d"日"`, `[h]:mm`, `[红色]0.00`.
NumberFormat format_of(std::string_view code);
/// Of the numbers that need no text: 14 to 22 and 45 to 47 everywhere, 27 to 36 and 50 to 58 in Chinese
/// files.
NumberFormat built_in_format(int id);

} // namespace bianmin

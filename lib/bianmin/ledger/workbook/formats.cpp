/// Number formats, read for one question: is it a day, a time, a length of time, or a number?
#include "bianmin/ledger/workbook/formats.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>
#include <string>

namespace bianmin {
namespace {

using Kind = NumberFormat::Kind;

/// `[h]`, `[mm]`, `[s]`: hours that go on behind 24. Other brackets are colours, conditions and places.
bool is_elapsed(std::string_view inside) {
    const std::string text = lower_ascii(inside);
    return !text.empty() && std::string_view("hms").find(text[0]) != std::string_view::npos &&
           text.find_first_not_of(text[0]) == std::string::npos;
}

/// The first section without quoted text, escapes, fillers and brackets, in lower case.
std::string bare(std::string_view code, bool& elapsed) {
    std::string out;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char c = code[at];
        if (c == ';') break;
        if (c == '"') {
            at = std::min(code.find('"', at + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            std::size_t next = at + 1;
            if (next < code.size()) next_code_point(code, next);
            at = next - 1;
        } else if (c == '[') {
            const std::size_t close = std::min(code.find(']', at), code.size());
            elapsed = elapsed || is_elapsed(code.substr(at + 1, close - at - 1));
            at = close;
        } else {
            out += c;
        }
    }
    return lower_ascii(out);
}

} // namespace

NumberFormat format_of(std::string_view code) {
    bool elapsed = false;
    std::string text = bare(code, elapsed);
    if (elapsed) return {.kind = Kind::elapsed};
    if (text.find("general") != text.npos) return {};
    if (!text.empty() && text.find_first_not_of('0') == text.npos)
        return {.zeros = static_cast<int>(std::min<std::size_t>(text.size(), 30))};
    const auto has = [&](std::string_view letters) { return text.find_first_of(letters) != text.npos; };
    // `0.00E+00` and `# ?/?` are numbers; `e` is a year only where there are other letters of a date.
    if (has("yd")) return {.kind = Kind::day, .code = std::string(code)};
    if (has("hs"))
        return {.kind = text.find_first_of("0#?") < text.find_first_of("hs") ? Kind::number : Kind::clock};
    if (has("m") && !has("#?")) return {.kind = Kind::day, .code = std::string(code)};
    return {};
}

namespace {

/// As Chinese programs show the numbers that need no text.
std::string built_in_day(int id) {
    switch (id) {
    case 15: return "d-mmm-yy";
    case 16: return "d-mmm";
    case 17: return "mmm-yy";
    case 22: return "yyyy/m/d h:mm";
    case 27:
    case 36:
    case 50:
    case 52:
    case 57: return "yyyy\"年\"m\"月\"";
    case 28:
    case 29:
    case 51:
    case 53:
    case 54:
    case 58: return "m\"月\"d\"日\"";
    case 30: return "m-d-yy";
    case 31: return "yyyy\"年\"m\"月\"d\"日\"";
    default: return "yyyy/m/d";
    }
}

} // namespace

NumberFormat built_in_format(int id) {
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (id == 46) return {.kind = Kind::elapsed};
    if (within(18, 21) || id == 45 || id == 47 || within(32, 35) || within(55, 56))
        return {.kind = Kind::clock};
    if (within(14, 17) || id == 22 || within(27, 31) || id == 36 || within(50, 54) || within(57, 58))
        return {.kind = Kind::day, .code = built_in_day(id)};
    return {};
}

} // namespace bianmin

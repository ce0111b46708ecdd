/// Titles and numbers as they stand in a line of text.
#include "bianmin/domain/repealed.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

/// A title begins here: nothing of a longer one stands before it.
bool begins_after(std::string_view before) {
    constexpr std::array openings =
        std::to_array<std::string_view>({"《", "、", "；", "，", ";", ",", "（", "(", " ", "：", "和", "及",
                                         "中华人民共和国", "依据", "按照", "根据", "国务院", "民政部"});
    return before.empty() ||
           std::ranges::any_of(openings, [&](std::string_view each) { return before.ends_with(each); });
}

/// And ends here: `婚姻法实施办法` is another one.
bool ends_before(std::string_view after) {
    constexpr std::array closings = std::to_array<std::string_view>(
        {"》", "、", "；", "，", ";", ",", "（", "(", "）", ")", " ", "第", "和", "及", "。"});
    return after.empty() ||
           std::ranges::any_of(closings, [&](std::string_view each) { return after.starts_with(each); });
}

bool names_title(std::string_view text, std::string_view title) {
    for (auto at = text.find(title); at != std::string_view::npos; at = text.find(title, at + 1))
        if (begins_after(text.substr(0, at)) && ends_before(text.substr(at + title.size()))) return true;
    return false;
}

/// 〔2012〕, [2012] and （2012） are one to whoever types.
std::string plain(std::string_view text) {
    std::string out = without_spaces(halfwidth(text));
    for (const std::string_view bracket : {"〔", "[", "【", "("}) out = replaced(out, bracket, "〔");
    for (const std::string_view bracket : {"〕", "]", "】", ")"}) out = replaced(out, bracket, "〕");
    return out;
}

} // namespace

bool names(std::string_view basis, const RepealedLaw& law) {
    if (!law.number.empty() && plain(basis).find(plain(law.number)) != std::string::npos) return true;
    return !law.by_number && !law.title.empty() && names_title(basis, law.title);
}

} // namespace bianmin

/// Numbers of receipts as they are kept: however a number is typed, it is one number.
#pragma once
#include <string>
#include <string_view>

namespace bianmin {

/// Without spaces, in half width, letters as capitals, as printed forms have them; the numbers that the
/// program gives (`xuzhuang-2018-0001`, `series` is `xuzhuang-`) keep their small ones.
std::string kept_receipt_number(std::string_view typed, std::string_view series = {});
/// `ａb 12` is `AB12`.
bool same_receipt_number(std::string_view one, std::string_view other);

} // namespace bianmin

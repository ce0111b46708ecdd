/// Folds what differs only to the eye.
#include "bianmin/domain/receipt_number.hpp"

#include "bianmin/base/text.hpp"

namespace bianmin {
namespace {

std::string folded(std::string_view typed) {
    return lower_ascii(without_spaces(halfwidth(typed)));
}

} // namespace

std::string kept_receipt_number(std::string_view typed, std::string_view series) {
    std::string number = folded(typed);
    if (!series.empty() && number.starts_with(series)) return number;
    for (char& c : number)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return number;
}

bool same_receipt_number(std::string_view one, std::string_view other) {
    return one == other || folded(one) == folded(other);
}

} // namespace bianmin

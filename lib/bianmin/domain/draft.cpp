/// Words of a row's verdict.
#include "bianmin/domain/draft.hpp"

namespace bianmin {

std::string_view word(Verdict verdict) {
    constexpr std::string_view words[] = {"accepted", "corrected", "review", "rejected", "duplicate"};
    return words[static_cast<int>(verdict)];
}

std::string_view chinese(Verdict verdict) {
    constexpr std::string_view words[] = {"接受", "更正", "待核", "拒收", "重复"};
    return words[static_cast<int>(verdict)];
}

} // namespace bianmin

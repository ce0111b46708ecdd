/// Several words of the field as one list inside a sentence.
#pragma once
#include "bianmin/base/finding.hpp"

namespace bianmin {

/// One more at the end of `list`.
inline void add(Term& list, const Term& one, const char* english = ", ", const char* chinese = "、") {
    list.english += (list.english.empty() ? "" : english) + one.english;
    list.chinese += (list.chinese.empty() ? "" : chinese) + one.chinese;
}

} // namespace bianmin

/// Laws that are no longer in force (已废止、已被取代的依据), as far as the table of a workspace knows them.
#pragma once
#include "bianmin/base/date.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

struct RepealedLaw {
    std::string title;      ///< `婚姻法`, without 中华人民共和国
    std::string number;     ///< 民发〔2012〕220号; of a title that lives on it alone tells the old text
    bool by_number = false; ///< the title is that of the new text too: only the number tells them apart
    Date since;             ///< from this day on no longer in force
    std::string successor;  ///< what to cite instead; empty: nothing takes its place
    std::string source;     ///< which text repeals it
    std::string check;      ///< how far the entry was verified
};

/// Does a line of a service's basis name this law? A title counts as a whole: 合同法 is not in 劳动合同法.
bool names(std::string_view basis, const RepealedLaw& law);

} // namespace bianmin

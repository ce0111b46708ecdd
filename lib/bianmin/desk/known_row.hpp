/// What is said of a row whose case is known: it went on, it stands there already, it says something else.
#pragma once
#include "bianmin/domain/draft.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace bianmin {

/// A row that contradicts the record: also of a ledger that is sent again it is worth keeping.
inline constexpr std::string_view differs_code = "differs-from-record";

/// How the case stands that a row is of.
struct KnownCase {
    std::string number; ///< empty: it would have been recorded (a try), or cannot be read
    std::optional<Date> ended;
    std::optional<Rating> rating;
    std::string
        above; ///< the row of this file it was recorded by; empty: an earlier import did, or it is not known
};

void tell_continued(Draft& draft, std::string number, Text message);
/// Makes the row a duplicate. The case stands as it was recorded; where the row says otherwise (更正版, or
/// two rows of one file), it is told.
void tell_known(Draft& draft, const KnownCase& known);

} // namespace bianmin

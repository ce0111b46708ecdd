/// A service as text, field by field: what is compared, and what the digest of a publication stands on.
#pragma once
#include "bianmin/domain/setup.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

struct ServiceField {
    std::string_view key; ///< as in a catalog file
    std::string_view chinese;
    std::string value; ///< empty: not given
};

/// All fields but `draft`, in one fixed order.
std::vector<ServiceField> service_fields(const Service& service);

/// What the public is told: `key = value` a line, fields without a value left out; without the names ledgers
/// use and the remark on verification. The same service has the same text everywhere.
std::string canonical_text(const Service& service);
/// SHA-256 of it, in hexadecimal digits.
std::string text_digest(const Service& service);

} // namespace bianmin

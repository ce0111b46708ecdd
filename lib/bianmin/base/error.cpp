/// The exception and the words of its kinds.
#include "bianmin/base/error.hpp"

namespace bianmin {

Error::Error(ErrorKind kind, Text message, std::vector<Finding> findings, Text hint)
    : kind_(kind), message_(std::move(message)), findings_(std::move(findings)), hint_(std::move(hint)),
      what_(english(message_)) {}

std::string_view word(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::internal: return "internal";
    case ErrorKind::usage: return "usage";
    case ErrorKind::refused: return "refused";
    case ErrorKind::not_found: return "not-found";
    case ErrorKind::configuration: return "configuration";
    case ErrorKind::unavailable: return "unavailable";
    case ErrorKind::findings: return "findings";
    }
    return "internal";
}

} // namespace bianmin

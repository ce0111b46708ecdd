/// Rendering of sentences.
#include "bianmin/base/finding.hpp"

#include <fmt/args.h>

namespace bianmin {

std::string fill(std::string_view format, const std::vector<std::string>& args) {
    if (args.empty() && format.find("{{") == std::string_view::npos) return std::string(format);
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (const auto& arg : args) store.push_back(std::string_view(arg));
    return fmt::vformat(format, store);
}

std::string english(const Text& text) {
    return fill(text.id, text.args);
}

std::string_view word(Severity severity) {
    switch (severity) {
    case Severity::note: return "note";
    case Severity::warning: return "warning";
    case Severity::error: return "error";
    }
    return "error";
}

} // namespace bianmin

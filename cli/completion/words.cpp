/// Words for the completion scripts.
#include "cli/completion/words.hpp"

#include "bianmin/base/text.hpp"
#include "cli/globals.hpp"

namespace bianmin::cli {

std::vector<Spec> options_of(const Command& command) {
    Options options;
    command.define(options);
    std::vector<Spec> out;
    for (const auto& spec : options.specs())
        if (spec.shape != Spec::Shape::positional) out.push_back(spec);
    out.insert(out.end(), global_options().begin(), global_options().end());
    return out;
}

std::string option_words(const std::vector<Spec>& specs) {
    std::vector<std::string> words;
    for (const auto& spec : specs)
        for (auto& name : spellings(spec)) words.push_back(std::move(name));
    return join(words, " ");
}

std::string quoted(std::string_view text) {
    return "'" + replaced(text, "'", "'\\''") + "'";
}

} // namespace bianmin::cli

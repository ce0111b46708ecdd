/// Words for the completion scripts.
#include "cli/completion/words.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/words.hpp"
#include "cli/globals.hpp"

namespace bianmin::cli {
namespace {

/// The English words: they need no input method, and the options take them in every language.
template<class E>
std::vector<std::string> english() {
    auto words = all_words<E>();
    std::erase_if(words, [](const auto& word) { return (word[0] & 0x80) != 0; });
    return words;
}

} // namespace

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

std::vector<std::string> values_of(const Spec& spec) {
    if (!spec.choices.empty()) return spec.choices;
    if (spec.placeholder == "STATE") return english<State>();
    if (spec.placeholder == "KIND") return english<Kind>();
    if (spec.placeholder == "CHANNEL") return english<Channel>();
    if (spec.placeholder == "TYPE") return english<CaseType>();
    if (spec.placeholder == "LEVEL") return english<Rating>();
    if (spec.placeholder == "ROLE") return english<Role>();
    return {};
}

void each_valued_option(const std::function<void(const std::string& before, const Spec&)>& visit) {
    const auto offers = [](const Spec& spec) {
        return spec.shape == Spec::Shape::value && !values_of(spec).empty();
    };
    for (const Command* command : commands()) {
        Options options;
        command->define(options);
        for (const auto& spec : options.specs())
            if (offers(spec))
                visit(quoted(std::string(command->noun) + " " + std::string(command->verb)), spec);
    }
    for (const auto& spec : global_options())
        if (offers(spec)) visit("*", spec);
}

std::string quoted(std::string_view text) {
    return "'" + replaced(text, "'", "'\\''") + "'";
}

} // namespace bianmin::cli

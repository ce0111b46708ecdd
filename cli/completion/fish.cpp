/// Completion for fish.
#include "cli/completion/scripts.hpp"

#include "bianmin/base/text.hpp"
#include "cli/completion/words.hpp"
#include "cli/globals.hpp"
#include "cli/invocation.hpp"

namespace bianmin::cli {
namespace {

std::string seen(std::string_view word) {
    return "__fish_seen_subcommand_from " + std::string(word);
}

/// ` -s q -l quiet`.
std::string names_of(const Spec& spec) {
    std::string out;
    for (const auto& name : spellings(spec))
        out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    return out;
}

std::string option_line(const Spec& spec, const std::string& condition) {
    std::string out =
        "complete -c bianmin" + (condition.empty() ? "" : " -n " + quoted(condition)) + names_of(spec);
    if (spec.shape == Spec::Shape::value) out += " -r";
    if (const auto words = values_of(spec); spec.shape == Spec::Shape::value && !words.empty())
        out += " -f -a " + quoted(join(words, " "));
    return out + " -d " + quoted(tr(spec.help.c_str())) + "\n";
}

} // namespace

std::string fish_completion() {
    std::string out;
    for (const auto& spec : global_options()) out += option_line(spec, "");
    for (const auto& noun : nouns())
        out += "complete -c bianmin -f -n '__fish_use_subcommand' -a " + quoted(noun) + "\n";
    for (const Command* command : commands()) {
        std::string here = seen(command->noun);
        if (!command->verb.empty()) {
            const auto verbs = verbs_of(command->noun);
            out += "complete -c bianmin -f -n " + quoted(here + "; and not " + seen(join(verbs, " "))) +
                   " -a " + quoted(command->verb) + " -d " + quoted(tr(command->summary)) + "\n";
            here += "; and " + seen(command->verb);
        }
        Options options;
        command->define(options);
        for (const auto& spec : options.specs())
            if (spec.shape != Spec::Shape::positional) out += option_line(spec, here);
    }
    return out;
}

} // namespace bianmin::cli

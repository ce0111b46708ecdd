/// Completion for bash.
#include "cli/completion/scripts.hpp"

#include "bianmin/base/text.hpp"
#include "cli/completion/words.hpp"
#include "cli/globals.hpp"
#include "cli/invocation.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

/// `'case open --kind') …` for every option with choices of every command, then the global ones.
std::string choice_cases() {
    std::string out;
    const auto add = [&](const std::string& before, const Spec& spec) {
        const auto words = values_of(spec);
        std::vector<std::string> patterns;
        for (const auto& name : spellings(spec)) patterns.push_back(before + quoted(" " + name));
        out += "    " + join(patterns, "|") + ") COMPREPLY=($(compgen -W " + quoted(join(words, " ")) +
               " -- \"$current\")); return ;;\n";
    };
    each_valued_option(add);
    return out;
}

std::string word_cases() {
    std::string out = "    ' ') words=" + quoted(join(nouns(), " ")) + " ;;\n";
    for (const auto& noun : nouns())
        if (const auto verbs = verbs_of(noun); !verbs.empty())
            out += "    " + quoted(noun + " ") + ") words=" + quoted(join(verbs, " ")) + " ;;\n";
    out += "  esac\n  [[ $current == -* ]] && case \"$noun $verb\" in\n";
    for (const Command* command : commands())
        out += "    " + quoted(std::string(command->noun) + " " + std::string(command->verb)) +
               ") words=" + quoted(option_words(options_of(*command))) + " ;;\n";
    return out;
}

/// Global options behind which the next word is a value.
std::string valued_globals() {
    std::vector<std::string> out;
    for (const auto& spec : global_options())
        if (spec.shape == Spec::Shape::value) std::ranges::move(spellings(spec), std::back_inserter(out));
    return join(out, "|");
}

/// Nouns that are commands themselves.
std::vector<std::string> lone_nouns() {
    auto out = nouns();
    std::erase_if(out, [](const auto& noun) { return !verbs_of(noun).empty(); });
    return out;
}

} // namespace

std::string bash_completion() {
    return R"(_bianmin() {
  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} noun= verb= words= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in )" +
           valued_globals() + R"() ((i++)) ;;
      -*) ;;
      *) if [[ -z $noun ]]; then noun=${COMP_WORDS[i]}; elif [[ -z $verb ]]; then verb=${COMP_WORDS[i]}; fi ;;
    esac
  done
  case $noun in )" +
           join(lone_nouns(), "|") +
           R"() verb= ;; esac
  case "$noun $verb $before" in
)" + choice_cases() +
           R"(  esac
  case "$noun $verb" in
)" + word_cases() +
           R"(  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _bianmin bianmin
)";
}

} // namespace bianmin::cli

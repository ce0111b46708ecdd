/// Completion for zsh.
#include "cli/completion/scripts.hpp"

#include "bianmin/base/text.hpp"
#include "cli/completion/words.hpp"
#include "cli/globals.hpp"
#include "cli/invocation.hpp"

namespace bianmin::cli {
namespace {

/// `'accept:Accept a case'` for _describe, which reads a colon as the separator.
std::string described(std::string_view word, const std::string& text) {
    return " " + quoted(std::string(word) + ":" + replaced(text, ":", "\\:"));
}

std::string verbs_cases() {
    std::string out;
    for (const auto& noun : nouns()) {
        if (verbs_of(noun).empty()) continue;
        out += "    " + noun + ") words=(";
        for (const Command* command : commands())
            if (command->noun == noun) out += described(command->verb, tr(command->summary));
        out += ") ;;\n";
    }
    return out;
}

std::string option_cases() {
    std::string out;
    for (const Command* command : commands()) {
        out += "    " + quoted(std::string(command->noun) + " " + std::string(command->verb)) + ") words=(";
        for (const auto& spec : options_of(*command))
            out += described(spellings(spec).back(), tr(spec.help.c_str()));
        out += ") ;;\n";
    }
    return out;
}

} // namespace

std::string zsh_completion() {
    std::string out =
        "#compdef bianmin\n_bianmin() {\n  local -a words_given words\n"
        "  words_given=(${${words[2,CURRENT-1]}:#-*})\n"
        "  local noun=$words_given[1] verb=$words_given[2] current=$words[CURRENT]\n  words=()\n"
        "  if [[ $current == -* ]]; then\n  case $noun in\n    ";
    std::vector<std::string> lone = nouns();
    std::erase_if(lone, [](const auto& noun) { return !verbs_of(noun).empty(); });
    out += join(lone, "|") + ") verb= ;;\n  esac\n  case \"$noun $verb\" in\n" + option_cases() +
           "  esac\n  elif [[ -z $noun ]]; then\n  words=(";
    for (const auto& noun : nouns()) out += " " + quoted(noun);
    out += ")\n  elif [[ -z $verb ]]; then\n  case $noun in\n" + verbs_cases() +
           "  esac\n  fi\n  if (( $#words )); then _describe 'bianmin' words; else _files; fi\n}\n"
           "compdef _bianmin bianmin\n";
    return out;
}

} // namespace bianmin::cli

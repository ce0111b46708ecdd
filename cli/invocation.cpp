/// Scans the words and finds the row of the table that is meant.
#include "cli/invocation.hpp"

#include "bianmin/base/text.hpp"
#include "cli/globals.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

/// The global option a word spells (`--as`, `--as=x`, `-Cdir`), or null.
const Spec* global_of(const std::string& word) {
    for (const auto& spec : global_options())
        for (const auto& name : spellings(spec)) {
            if (word == name || word.starts_with(name + "=")) return &spec;
            if (name.size() == 2 && spec.shape == Spec::Shape::value && word.starts_with(name)) return &spec;
        }
    return nullptr;
}

/// The value a word carries itself: after `=`, or behind a short name.
std::string own_value(const std::string& word) {
    if (const auto equals = word.find('='); word.starts_with("--"))
        return equals == std::string::npos ? std::string{} : word.substr(equals + 1);
    return word.size() > 2 ? word.substr(2) : std::string{};
}

void note_global(Invocation& invocation, const std::string& key, const std::string& word,
                 const std::string& value) {
    if (key == "lang") invocation.lang = value;
    if (key == "format") invocation.format = value;
    if (key == "workspace") invocation.workspace = value;
    if (key == "version") invocation.version = true;
    if (key == "help") invocation.help = word == "-h" ? Invocation::Help::brief : Invocation::Help::full;
}

/// Takes a word as noun or verb where one is still to come.
bool takes(Invocation& invocation, const std::string& word) {
    if (invocation.noun.empty()) {
        invocation.noun = word;
        return true;
    }
    if (!invocation.verb.empty() || verbs_of(invocation.noun).empty()) return false;
    invocation.verb = word;
    return true;
}

} // namespace

Invocation scan(const std::vector<std::string>& words) {
    Invocation out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        if (word == "--") {
            out.words.insert(out.words.end(), words.begin() + static_cast<std::ptrdiff_t>(i), words.end());
            break;
        }
        if (word.size() < 2 || word.front() != '-') {
            if (!takes(out, word)) out.words.push_back(word);
            continue;
        }
        out.words.push_back(word);
        const Spec* spec = global_of(word);
        if (spec == nullptr) continue;
        std::string value = own_value(word);
        const bool separate =
            spec->shape == Spec::Shape::value && value.empty() && word.find('=') == std::string::npos;
        if (separate && i + 1 < words.size()) out.words.push_back(value = words[++i]);
        note_global(out, key_of(*spec), word, value);
    }
    out.command = find_command(out.noun, out.verb);
    return out;
}

const Command* find_command(std::string_view noun, std::string_view verb) {
    for (const Command* command : commands())
        if (command->noun == noun && command->verb == verb) return command;
    return nullptr;
}

std::vector<std::string> nouns() {
    std::vector<std::string> out;
    for (const Command* command : commands())
        if (std::ranges::find(out, command->noun) == out.end()) out.emplace_back(command->noun);
    return out;
}

std::vector<std::string> verbs_of(std::string_view noun) {
    std::vector<std::string> out;
    for (const Command* command : commands())
        if (command->noun == noun && !command->verb.empty()) out.emplace_back(command->verb);
    return out;
}

const Command& resolve(const Invocation& invocation) {
    if (invocation.command != nullptr) return *invocation.command;
    const auto all = nouns();
    if (std::ranges::find(all, invocation.noun) == all.end()) {
        const auto near = nearest(invocation.noun, all);
        throw Error(ErrorKind::usage, say("no command '{}'", invocation.noun), {},
                    near ? say("did you mean '{}'?", "bianmin " + *near)
                         : say("'{}' lists them", "bianmin help"));
    }
    const auto verbs = verbs_of(invocation.noun);
    if (invocation.verb.empty())
        throw Error(ErrorKind::usage, say("'{}' needs a verb", "bianmin " + invocation.noun), {},
                    say("one of: {}", join(verbs, ", ")));
    const auto near = nearest(invocation.verb, verbs);
    throw Error(ErrorKind::usage, say("no command '{}'", invocation.noun + " " + invocation.verb), {},
                near ? say("did you mean '{}'?", "bianmin " + invocation.noun + " " + *near)
                     : say("one of: {}", join(verbs, ", ")));
}

} // namespace bianmin::cli

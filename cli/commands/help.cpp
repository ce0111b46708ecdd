/// `bianmin help [NOUN [VERB]]`: the long help of a command, a noun, a topic, or the overview.
#include "cli/help.hpp"
#include "bianmin/base/text.hpp"
#include "cli/command.hpp"
#include "cli/invocation.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("WORD", N_("noun, noun and verb, or topic"), false, true)
        .flag("--list", N_("noun and verb of every command, one to a line"))
        .flag("--markdown", N_("source of the manual page"));
}

std::vector<std::string> topics() {
    std::vector<std::string> out;
    for (const auto& page : pages())
        if (page.topic) out.emplace_back(page.name);
    return out;
}

/// Topics are slips away as commands are.
void expect_word(const std::string& word, const std::vector<std::string>& known) {
    const auto all = nouns();
    if (std::ranges::find(all, word) != all.end()) return;
    const auto topic = nearest(word, known);
    if (!topic || nearest(word, all)) return;
    throw Error(ErrorKind::usage, say("no command or topic '{}'", word), {},
                say("did you mean '{}'?", "bianmin help " + *topic));
}

std::string explain(const std::vector<std::string>& words, const HelpStyle& style) {
    const auto known = topics();
    if (words.size() == 1 && std::ranges::find(known, words[0]) != known.end())
        return topic_help(words[0], style);
    if (words.size() == 1) expect_word(words[0], known);
    const Invocation meant = scan(words);
    if (meant.verb.empty() && !verbs_of(meant.noun).empty()) return noun_help(meant.noun, style);
    return full_help(resolve(meant), style);
}

int run(Session& session, const Arguments& arguments) {
    const auto words = arguments.list("WORD");
    const auto style = terminal_style(session);
    if (arguments.has("list"))
        for (const Command* command : commands()) session.line(title(*command));
    else if (arguments.has("markdown"))
        session.raw(words.empty() ? manual_page_of_program() : manual_page(resolve(scan(words))));
    else
        session.raw(words.empty() ? program_help(style) : explain(words, style));
    return 0;
}

} // namespace

extern const Command help{"help", "", N_("Explain a command or a topic"), define, run};

} // namespace bianmin::cli

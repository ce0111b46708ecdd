/// The program: words to a command, its outcome to an exit code. The only place where errors are caught.
#include "bianmin/base/text.hpp"
#include "cli/globals.hpp"
#include "cli/help.hpp"
#include "cli/invocation.hpp"
#include "cli/language.hpp"
#include "cli/messages.hpp"
#include "cli/places.hpp"
#include "cli/written_files.hpp"

#include <csignal>
#include <cstdio>
#include <exception>
#include <iostream>

namespace bianmin::cli {
namespace {

/// The words' own workspace and language; a workspace that does not exist is the command's trouble, not the
/// language's.
void speak_as_asked(const Invocation& invocation) {
    std::string workspace;
    try {
        workspace = find_workspace(invocation.workspace);
    } catch (const Error&) {
        workspace.clear();
    }
    const auto english_first = chosen_language("", workspace_language(workspace));
    speak(invocation.lang == "zh" || invocation.lang == "en" ? invocation.lang : english_first,
          translations_folder());
}

/// Asks on a terminal for what is required and was not given; elsewhere names all of it at once.
void complete_arguments(Session& session, std::span<const Spec> specs, Arguments& arguments) {
    const auto wanting = missing(specs, arguments);
    if (wanting.empty()) return;
    if (session.interactive()) {
        for (const auto& spec : wanting) {
            const auto answer = session.ask(say("{} ({})", spellings(spec).back(), tr(spec.help.c_str())));
            if (!answer.empty()) arguments.set(key_of(spec), {answer});
        }
    }
    std::vector<Finding> findings;
    for (const auto& spec : missing(specs, arguments))
        findings.push_back({.code = "missing-argument",
                            .value = spellings(spec).back(),
                            .message = say("{}: {}", spellings(spec).back(), tr(spec.help.c_str()))});
    if (!findings.empty())
        throw Error(ErrorKind::usage, say("something required is missing"), std::move(findings));
}

int run_command(const Invocation& invocation) {
    const Command& command = resolve(invocation);
    Options options;
    command.define(options);
    std::vector<Spec> specs = options.specs();
    specs.insert(specs.end(), global_options().begin(), global_options().end());
    auto arguments = parse_words(specs, invocation.words);
    Session session(read_globals(arguments));
    complete_arguments(session, options.specs(), arguments);
    refuse_overwriting(specs, arguments);
    const int code = command.run(session, arguments);
    session.finish();
    return code;
}

int print_help(const Invocation& invocation) {
    Session session{Globals{}};
    const auto style = terminal_style(session);
    if (invocation.noun.empty())
        session.raw(program_help(style));
    else if (invocation.verb.empty() && !verbs_of(invocation.noun).empty())
        session.raw(noun_help(invocation.noun, style));
    else if (invocation.help == Invocation::Help::brief)
        session.raw(brief_help(resolve(invocation), style));
    else
        session.raw(full_help(resolve(invocation), style));
    session.finish();
    return 0;
}

int run(const Invocation& invocation) {
    if (invocation.version) {
        Session session{Globals{}};
        session.line("bianmin " BIANMIN_VERSION);
        session.finish();
        return 0;
    }
    if (invocation.help != Invocation::Help::no) return print_help(invocation);
    if (invocation.noun.empty())
        throw Error(ErrorKind::usage, say("no command given"), {}, say("'{}' lists them", "bianmin help"));
    return run_command(invocation);
}

int report(const Error& error, const Invocation& invocation) {
    std::fflush(stdout);
    // Where standard output cannot be written, the object would be lost, and with it the reason.
    if (invocation.format != "json" || !(std::cout << error_json(error) << std::flush))
        std::cerr << several_lines(error) << std::flush;
    return static_cast<int>(error.kind());
}

int guarded_main(const std::vector<std::string>& words) {
    const auto invocation = scan(words);
    try {
        speak_as_asked(invocation);
        return run(invocation);
    } catch (const Error& error) {
        return report(error, invocation);
    } catch (const std::exception& error) {
        return report(Error(ErrorKind::internal, say("{}", error.what())), invocation);
    }
}

} // namespace
} // namespace bianmin::cli

int main(int argc, char** argv) {
    // A reader that goes away, or a file that grows too large, is an error of the write, not the end of the
    // process.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    return bianmin::cli::guarded_main({argv + 1, argv + argc});
}

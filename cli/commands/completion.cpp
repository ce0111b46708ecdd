/// `bianmin completion bash|zsh|fish`: the words of THE TABLE as a completion script for a shell.
#include "cli/command.hpp"
#include "cli/completion/scripts.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.positional("SHELL", N_("bash, zsh or fish"));
}

int run(Session& session, const Arguments& arguments) {
    const auto shell = arguments.text("SHELL");
    if (shell == "bash")
        session.raw(bash_completion());
    else if (shell == "zsh")
        session.raw(zsh_completion());
    else if (shell == "fish")
        session.raw(fish_completion());
    else
        throw Error(ErrorKind::usage, say("no completion for '{}'", shell), {},
                    say("one of: {}", "bash, zsh, fish"));
    return 0;
}

} // namespace

extern const Command completion{"completion", "", N_("Print a completion script for a shell"), define, run};

} // namespace bianmin::cli

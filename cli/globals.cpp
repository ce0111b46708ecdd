/// Declares the global options and reads them back.
#include "cli/globals.hpp"

#include "cli/arguments.hpp"
#include "cli/command.hpp"

namespace bianmin::cli {
namespace {

std::vector<Spec> declared() {
    std::vector<std::string> names;
    for (const auto& row : formats()) names.emplace_back(row.name);
    Options options;
    options
        .value("-C,--workspace", "DIR",
               N_("the workspace; else BIANMIN_WORKSPACE, else the nearest bianmin.toml upwards"))
        .value("--as", "STAFF", N_("who acts; else the staff member of your login"))
        .value("--at", "MOMENT", N_("when it happened, if not now: 2018-08-10T09:30"))
        .choice("--format", std::move(names), N_("how to print"))
        .value("-o,--output", "FILE", N_("write to a file; its ending tells the format"))
        .choice("--lang", {"zh", "en"}, N_("language of sentences"))
        .flag("--dry-run", N_("do everything but record nothing"))
        .flag("-q,--quiet", N_("print only the result"))
        .flag("-v,--verbose", N_("say more on standard error"))
        .choice("--color", {"auto", "always", "never"}, N_("colour on the terminal"))
        .flag("--reveal", N_("show personal data unmasked"))
        .flag("--yes", N_("answer yes to every question"))
        .flag("--no-input", N_("never ask, fail instead"))
        .choice("--encoding", {"utf-8", "gb18030"}, N_("encoding of CSV"))
        .value("--key", "TEXT", N_("key of the step: the same key is never recorded twice"))
        .flag("-h,--help", N_("help; --help is the long form"))
        .flag("--version", N_("print the version"));
    return options.specs();
}

} // namespace

const std::vector<Spec>& global_options() {
    static const auto options = declared();
    return options;
}

Globals read_globals(const Arguments& arguments) {
    Globals out{.workspace = arguments.text("workspace"),
                .staff = arguments.text("as"),
                .at = arguments.text("at"),
                .format = arguments.text("format"),
                .output = arguments.text("output"),
                .lang = arguments.text("lang"),
                .encoding = arguments.text("encoding"),
                .key = arguments.text("key"),
                .dry_run = arguments.has("dry-run"),
                .quiet = arguments.has("quiet"),
                .verbose = arguments.has("verbose"),
                .reveal = arguments.has("reveal"),
                .yes = arguments.has("yes"),
                .no_input = arguments.has("no-input")};
    if (arguments.has("color")) out.color = arguments.text("color");
    return out;
}

} // namespace bianmin::cli

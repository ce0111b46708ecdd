/// Manual pages as Markdown, from the same table, options and pages as the help on the terminal.
#include "cli/help.hpp"

#include "bianmin/base/text.hpp"
#include "cli/globals.hpp"
#include "cli/invocation.hpp"
#include "cli/language.hpp"

namespace bianmin::cli {
namespace {

/// Markdown would read these signs; words and option names keep them.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (std::string_view("\\`*_{}[]<>#|~").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

std::string front_matter(const std::string& name) {
    return "title: " + name +
           "\nsection: 1\nsource: bianmin " BIANMIN_VERSION "\nvolume: " + tr("bianmin manual") + "\n\n";
}

std::string heading(const char* id) {
    return "# " + tr(id) + "\n\n";
}

std::string options_list(std::span<const Spec> specs) {
    std::string out;
    for (const auto& spec : specs) {
        std::string names;
        const bool word = spec.shape == Spec::Shape::positional;
        for (const auto& name : word ? std::vector{stand_in(spec)} : spellings(spec))
            names += (names.empty() ? "**" : ", **") + escaped(name) + "**";
        if (!spec.placeholder.empty()) names += " *" + escaped(spec.placeholder) + "*";
        out += names + "\n: " + escaped(tr(spec.help.c_str())) + "\n\n";
    }
    return out;
}

/// A page's own headings become sections.
std::string lifted(std::string_view text) {
    std::string out;
    for (const auto line : split(text, '\n')) {
        out += line.starts_with("## ") ? line.substr(1) : line;
        out += '\n';
    }
    return out;
}

std::string file_name(const Command& command) {
    return "bianmin-" + replaced(title(command), " ", "-");
}

} // namespace

std::string manual_page(const Command& command) {
    Options options;
    command.define(options);
    const auto& specs = options.specs();
    std::string out = front_matter(file_name(command)) + heading(N_("NAME")) + file_name(command) + " - " +
                      escaped(tr(command.summary)) + "\n\n" + heading(N_("SYNOPSIS")) + "**bianmin " +
                      title(command) + "**";
    for (const auto& spec : specs)
        if (spec.shape == Spec::Shape::positional)
            out += spec.required ? " *" + escaped(stand_in(spec)) + "*"
                                 : " \\[*" + escaped(stand_in(spec)) + "*\\]";
    out += " \\[*OPTION*\\]…\n\n" + heading(N_("DESCRIPTION")) +
           lifted(page_text(replaced(title(command), " ", "_"))) + "\n";
    if (!specs.empty()) out += heading(N_("OPTIONS")) + options_list(specs);
    return out + heading(N_("SEE ALSO")) + "**bianmin**(1)\n";
}

std::string manual_page_of_program() {
    std::string out = front_matter("bianmin") + heading(N_("NAME")) + "bianmin - " +
                      escaped(tr("convenience service centers: counter, ledger, inspection")) + "\n\n" +
                      heading(N_("SYNOPSIS")) +
                      "**bianmin** \\[*OPTION*\\]… *NOUN* *VERB* \\[*WORD*\\]…\n\n" + heading(N_("COMMANDS"));
    for (const Command* command : commands())
        out += "**" + file_name(*command) + "**(1)\n: " + escaped(tr(command->summary)) + "\n\n";
    out += heading(N_("OPTIONS")) + options_list(global_options());
    for (const char* topic : {"bundles", "exit-codes", "formats", "hooks"})
        out += lifted(page_text(topic)) + "\n";
    return out;
}

} // namespace bianmin::cli

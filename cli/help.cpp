/// Puts help together from the table of commands, their declared options and the embedded pages.
#include "cli/help.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/wrap.hpp"
#include "cli/globals.hpp"
#include "cli/invocation.hpp"
#include "cli/language.hpp"
#include "cli/layout.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

std::vector<Spec> specs_of(const Command& command) {
    Options options;
    command.define(options);
    return options.specs();
}

/// `-q, --quiet`, `--because TEXT`, `CASE`.
std::string left_side(const Spec& spec) {
    if (spec.shape == Spec::Shape::positional) return stand_in(spec);
    const auto names = spellings(spec);
    return join(names, ", ") + (spec.placeholder.empty() ? "" : " " + spec.placeholder);
}

std::string right_side(const Spec& spec) {
    auto out = tr(spec.help.c_str());
    if (spec.required && spec.shape != Spec::Shape::positional) out += " " + tr("(required)");
    if (spec.many && spec.shape != Spec::Shape::positional) out += " " + tr("(may be repeated)");
    return out;
}

std::string usage(const Command& command, std::span<const Spec> specs) {
    std::string out = "bianmin " + title(command);
    for (const auto& spec : specs) {
        if (spec.shape != Spec::Shape::positional) continue;
        out += spec.required ? " " + stand_in(spec) : " [" + stand_in(spec) + "]";
    }
    for (const auto& spec : specs)
        if (spec.required && spec.shape == Spec::Shape::value) out += " " + left_side(spec);
    const bool optional = std::ranges::any_of(
        specs, [](const Spec& spec) { return spec.shape != Spec::Shape::positional && !spec.required; });
    return out + (optional ? " [OPTION]…" : "");
}

std::string heading(const char* id, const HelpStyle& style) {
    const auto text = tr(id);
    return "\n" + (style.bold ? "\033[1m" + text + "\033[0m" : text) + "\n";
}

std::string described(std::span<const Spec> specs, const HelpStyle& style) {
    std::vector<Described> entries;
    for (const auto& spec : specs) entries.push_back({left_side(spec), right_side(spec)});
    return two_columns(entries, style.columns);
}

std::string options_help(std::span<const Spec> specs, const HelpStyle& style) {
    std::vector<Spec> words, options;
    for (const auto& spec : specs) (spec.shape == Spec::Shape::positional ? words : options).push_back(spec);
    std::string out;
    if (!words.empty()) out += heading(N_("Arguments:"), style) + described(words, style);
    if (!options.empty()) out += heading(N_("Options:"), style) + described(options, style);
    return out;
}

std::string summary_lines(std::string_view text, const HelpStyle& style) {
    std::string out;
    for (const auto& line : wrapped(text, style.columns)) out += line + "\n";
    return out;
}

std::vector<Described> rows_of(std::string_view noun) {
    std::vector<Described> out;
    for (const Command* command : commands())
        if (command->noun == noun) out.push_back({title(*command), tr(command->summary)});
    return out;
}

} // namespace

std::string stand_in(const Spec& spec) {
    std::string out = spec.name;
    for (char& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return out + (spec.many ? "…" : "");
}

std::string title(const Command& command) {
    return std::string(command.noun) + (command.verb.empty() ? "" : " " + std::string(command.verb));
}

std::string_view page_text(std::string_view name) {
    for (const auto& page : pages())
        if (page.name == name)
            return speaking_chinese() && !page.chinese.empty() ? page.chinese : page.english;
    return {};
}

HelpStyle terminal_style(const Session& session) {
    const int columns = session.columns();
    return {.columns = columns == 0 ? 80 : std::min(columns, 100), .bold = session.color()};
}

std::string program_help(const HelpStyle& style) {
    std::string out =
        summary_lines(tr("bianmin runs the counter, the ledger and the inspection of township convenience "
                         "service centers and village stations."),
                      style);
    out += heading(N_("Usage:"), style) + "  bianmin [OPTION]… NOUN VERB [WORD]…\n";
    out += heading(N_("Commands:"), style);
    std::vector<Described> all;
    for (const auto& noun : nouns()) std::ranges::move(rows_of(noun), std::back_inserter(all));
    out += two_columns(all, style.columns);
    out += heading(N_("Global options:"), style) + described(global_options(), style);
    out += "\n" + summary_lines(
                      tr("'bianmin help NOUN VERB' explains a command; 'bianmin help TOPIC' explains one of: "
                         "bundles, exit-codes, formats, hooks."),
                      style);
    return out;
}

std::string noun_help(std::string_view noun, const HelpStyle& style) {
    return tr("Usage:") + " bianmin " + std::string(noun) + " VERB [WORD]…\n" +
           heading(N_("Commands:"), style) + two_columns(rows_of(noun), style.columns);
}

std::string brief_help(const Command& command, const HelpStyle& style) {
    const auto specs = specs_of(command);
    return summary_lines(tr(command.summary), style) + heading(N_("Usage:"), style) + "  " +
           usage(command, specs) + "\n" + options_help(specs, style) + "\n" +
           summary_lines(tr(say("Global options: 'bianmin help'. More: 'bianmin help {}'.", title(command))),
                         style);
}

std::string full_help(const Command& command, const HelpStyle& style) {
    const auto specs = specs_of(command);
    const auto text = page_text(replaced(title(command), " ", "_"));
    std::string out = summary_lines(tr(command.summary), style) + heading(N_("Usage:"), style) + "  " +
                      usage(command, specs) + "\n" + options_help(specs, style);
    if (!text.empty()) out += "\n" + rendered(text, style.columns, style.bold);
    return out;
}

std::string topic_help(std::string_view topic, const HelpStyle& style) {
    std::string out = rendered(page_text(topic), style.columns, style.bold);
    if (topic != "formats") return out;
    std::vector<Described> rows;
    for (const auto& row : formats())
        rows.push_back({fmt::format("{:8} {}", row.name, row.ending), tr(std::string(row.english).c_str())});
    return out + "\n" + two_columns(rows, style.columns);
}

} // namespace bianmin::cli

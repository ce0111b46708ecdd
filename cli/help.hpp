/// Help: the program, a noun, a command, a topic; as text for the terminal and as Markdown for manual pages.
#pragma once
#include "cli/command.hpp"

#include <span>
#include <string>
#include <string_view>

namespace bianmin::cli {

/// A long text embedded at build time: commands/<name>.md or topics/<name>.md with its Chinese twin.
struct Page {
    std::string_view name;
    std::string_view english, chinese;
    bool topic = false;
};
std::span<const Page> pages();
/// In the language spoken; empty where there is no page.
std::string_view page_text(std::string_view name);

struct HelpStyle {
    int columns = 80;
    bool bold = false;
};

/// As wide as the terminal, at most 100 columns; bold where colour is.
HelpStyle terminal_style(const Session& session);

std::string program_help(const HelpStyle& style);
/// A noun's verbs.
std::string noun_help(std::string_view noun, const HelpStyle& style);
/// Usage and options.
std::string brief_help(const Command& command, const HelpStyle& style);
/// The same with the long text between.
std::string full_help(const Command& command, const HelpStyle& style);
std::string topic_help(std::string_view topic, const HelpStyle& style);
/// The source of the manual page (Markdown with the metadata lowdown wants).
std::string manual_page(const Command& command);
std::string manual_page_of_program();

/// `CASE`, as a word that stands for another is written; `…` where several may stand.
std::string stand_in(const Spec& spec);
/// `case accept`, or `init`.
std::string title(const Command& command);

} // namespace bianmin::cli

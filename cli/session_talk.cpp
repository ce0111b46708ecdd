/// What a run says: results, talk, questions.
#include "bianmin/base/text.hpp"
#include "cli/messages.hpp"
#include "cli/places.hpp"
#include "cli/session_parts.hpp"

#include <charconv>
#include <iostream>
#include <sys/ioctl.h>
#include <unistd.h>

namespace bianmin::cli {
namespace {

void to_stderr(const std::string& text) {
    std::cerr << text << std::flush;
}

/// Whose tables these are: a title that begins with a unit's name says it; else they are the workspace's.
std::string unit_of_title(const Setup& setup, const Document& document) {
    std::string found;
    if (!document.sheets.empty())
        for (const auto& unit : setup.units)
            if (unit.name.size() > found.size() && document.sheets.front().title.zh.starts_with(unit.name))
                found = unit.name;
    if (!found.empty()) return found;
    const Unit* own = setup.own_unit.empty() ? setup.district() : setup.unit(setup.own_unit);
    return own ? own->name : setup.name;
}

} // namespace

int Session::columns() const {
    if (!globals_.output.empty()) return 0;
    const auto given = environment("COLUMNS");
    int columns = 0;
    if (std::from_chars(given.data(), given.data() + given.size(), columns).ec == std::errc{}) return columns;
    winsize size{};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

bool Session::color() const {
    if (globals_.color != "auto") return globals_.color == "always";
    return terminal() && globals_.output.empty() && environment("NO_COLOR").empty() &&
           environment("TERM") != "dumb";
}

Format Session::format(Format otherwise) const {
    if (!globals_.format.empty())
        if (const auto format = parse_format(globals_.format)) return *format;
    if (globals_.output.empty()) return otherwise;
    const auto format = format_of_file(globals_.output);
    if (format) return *format;
    // A device has no ending that could tell.
    if (globals_.output.starts_with("/dev/")) return otherwise;
    throw Error(ErrorKind::usage, say("no format belongs to the ending of '{}'", globals_.output), {},
                say("name one with --format; '{}' lists them", "bianmin help formats"));
}

void Session::print(const Document& document) {
    const bool to_file = !globals_.output.empty();
    const auto chosen = format();
    if (chosen == Format::ics && !document.agenda)
        throw Error(ErrorKind::usage, say("there are no days in this for a calendar"), {},
                    say("'{}' prints one", "bianmin due --format ics"));
    if ((chosen == Format::pdf || chosen == Format::xlsx) && !to_file && terminal())
        throw Error(ErrorKind::usage,
                    chosen == Format::pdf ? say("a terminal does not show PDF")
                                          : say("a terminal does not show XLSX"),
                    {}, say("name a file with -o"));
    const bool gb18030 = globals_.encoding == "gb18030";
    raw(write(document, chosen,
              {.english = globals_.lang == "en" && chosen == Format::table,
               .columns = columns(),
               .color = color(),
               .byte_order_mark = to_file && globals_.encoding.empty(),
               .made = now(),
               .gb18030 = gb18030,
               .unit = parts_->setup ? unit_of_title(*parts_->setup, document) : std::string()}));
}

void Session::line(const std::string& text) {
    raw(text + "\n");
}

void Session::raw(const std::string& bytes) {
    if (terminal()) progress(1);
    parts_->output.put(bytes);
}

void Session::talk(const Text& text) {
    if (globals_.quiet) return;
    progress(1);
    to_stderr("bianmin: " + tr(text) + "\n");
}

void Session::talk(const std::vector<Finding>& findings) {
    if (globals_.quiet) return;
    progress(1);
    for (const auto& finding : findings) to_stderr("  " + one_line(finding) + "\n");
}

bool Session::terminal() const {
    return ::isatty(STDOUT_FILENO) == 1;
}

bool Session::interactive() const {
    return !globals_.no_input && ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
}

std::string Session::ask(const Text& question) {
    to_stderr(tr(question) + ": ");
    std::string answer;
    if (!std::getline(std::cin, answer)) throw Error(ErrorKind::usage, say("no answer"));
    return std::string(trim(answer));
}

bool Session::confirm(const Text& question) {
    if (globals_.yes) return true;
    if (!interactive())
        throw Error(ErrorKind::usage, say("this needs a yes: {}", tr(question)), {}, say("give --yes"));
    const auto answer = lower_ascii(ask(say("{} [y/N]", tr(question))));
    return answer == "y" || answer == "yes" || answer == "是";
}

void Session::progress(double share) {
    if (globals_.quiet || ::isatty(STDERR_FILENO) != 1) return;
    const int percent = static_cast<int>(share * 100);
    if (percent >= 100) {
        if (parts_->shown >= 0) to_stderr("\r\033[K");
        parts_->shown = -1;
        return;
    }
    const auto running = std::chrono::steady_clock::now() - parts_->started;
    if (percent == parts_->shown || running < std::chrono::seconds(1)) return;
    parts_->shown = percent;
    const auto full = static_cast<std::size_t>(percent / 4);
    to_stderr(fmt::format("\r[{}{}] {:3} %", std::string(full, '='), std::string(25 - full, ' '), percent));
}

void Session::finish() {
    progress(1);
    parts_->output.finish();
}

} // namespace bianmin::cli

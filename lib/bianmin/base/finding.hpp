/// What is wrong, where, and how to mend it; sentences are English msgids that the program translates when it
/// prints.
#pragma once
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// A sentence: an English message id with `{}` places, and what fills them.
struct Text {
    const char* id = "";
    std::vector<std::string> args;
    bool empty() const { return *id == '\0'; }
};

/// Makes a Text; gettext collects the first argument (keyword `say`). Arguments are formatted by fmt.
template<class... Args>
Text say(const char* id, const Args&... args) {
    return {id, {fmt::format("{}", args)...}};
}

/// Fills the places of `format` (the id or its translation) with the arguments.
std::string fill(std::string_view format, const std::vector<std::string>& args);
/// The English sentence.
std::string english(const Text& text);

enum class Severity { note, warning, error };
std::string_view word(Severity severity);

/// Where: a file with line and column, or a table's sheet, row and column name. 0 and empty: unknown.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
    std::string sheet;
    int row = 0;
    std::string cell;
};

struct Finding {
    std::string code; ///< stable machine word, e.g. `promise-over-statutory`
    Severity severity = Severity::error;
    Place place;
    std::string value; ///< as found
    Text message;
    Text suggestion;
    std::string clause; ///< e.g. `二(四)受理`; empty where no rule is behind it
};

} // namespace bianmin

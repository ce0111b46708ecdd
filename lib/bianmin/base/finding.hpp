/// What is wrong, where, and how to mend it; sentences are English msgids that the program translates when it
/// prints.
#pragma once
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace bianmin {

/// A word of the field inside a sentence, as each language says it.
struct Term {
    std::string english, chinese;
};

/// A sentence: an English message id with `{}` places, and what fills them.
struct Text {
    const char* id = "";
    std::vector<std::string> args;
    std::vector<std::string> chinese_args = {}; ///< where a Term is among them; else empty
    bool empty() const { return *id == '\0'; }
};

inline std::string in_english(const Term& term) {
    return term.english;
}
inline std::string in_chinese(const Term& term) {
    return term.chinese;
}
template<class Arg>
std::string in_english(const Arg& arg) {
    return fmt::format("{}", arg);
}
template<class Arg>
std::string in_chinese(const Arg& arg) {
    return fmt::format("{}", arg);
}

/// Makes a Text; gettext collects the first argument (keyword `say`). Arguments are Terms, or formatted by
/// fmt.
template<class... Args>
Text say(const char* id, const Args&... args) {
    if constexpr ((std::is_same_v<Args, Term> || ...))
        return {id, {in_english(args)...}, {in_chinese(args)...}};
    else
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

/// What a command takes; the only door to CLI11 (options.cpp).
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace bianmin::cli {

/// Declares the words of one command. Names are given with their dashes, read back without (`--because` -> "because").
/// `help` is an English msgid.
class Options {
public:
    struct Spec {
        enum class Shape { positional, value, flag } shape;
        std::string name;        ///< `case` or `--because` (may be `-x,--because`)
        std::string placeholder; ///< `TEXT`
        std::string help;        ///< msgid
        bool required = false;
        bool many = false; ///< may be given several times; never swallows later words
        std::vector<std::string> choices; ///< empty: anything
    };
    Options& positional(std::string name, std::string help, bool required = true, bool many = false);
    Options& value(std::string name, std::string placeholder, std::string help, bool required = false);
    Options& list(std::string name, std::string placeholder, std::string help, bool required = false);
    Options& choice(std::string name, std::vector<std::string> choices, std::string help);
    Options& flag(std::string name, std::string help);
    const std::vector<Spec>& specs() const { return specs_; }

private:
    std::vector<Spec> specs_;
};

} // namespace bianmin::cli

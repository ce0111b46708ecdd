/// What a command takes; the only door to CLI11 (options.cpp).
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin::cli {

/// Marks an English msgid for gettext where it is not a call.
#define N_(id) id

class Arguments;

/// Declares the words of one command. Names are given with their dashes, read back without (`--because` ->
/// "because"). `help` is an English msgid.
class Options {
public:
    struct Spec {
        enum class Shape { positional, value, flag } shape;
        std::string name;        ///< `case` or `--because` (may be `-x,--because`)
        std::string placeholder; ///< `TEXT`
        std::string help;        ///< msgid
        bool required = false;
        bool many = false;                ///< may be given several times; never swallows later words
        std::vector<std::string> choices; ///< empty: anything
    };
    Options& positional(std::string name, std::string help, bool required = true, bool many = false);
    Options& value(std::string name, std::string placeholder, std::string help, bool required = false);
    Options& list(std::string name, std::string placeholder, std::string help, bool required = false);
    Options& choice(std::string name, std::vector<std::string> choices, std::string help);
    Options& flag(std::string name, std::string help);
    Options& add(Spec spec);
    const std::vector<Spec>& specs() const { return specs_; }

private:
    std::vector<Spec> specs_;
};

using Spec = Options::Spec;

/// The name a value is read back under: `because` of `--because`, `quiet` of `-q,--quiet`.
std::string key_of(const Spec& spec);
/// How it is written: {"-q", "--quiet"}.
std::vector<std::string> spellings(const Spec& spec);

/// Sorts the words into the declared names. Throws Error(usage) for unknown, repeated and incomplete ones and
/// for values outside of the choices; required ones may be absent, see `missing`.
Arguments parse_words(std::span<const Spec> specs, const std::vector<std::string>& words);
/// What is required and was not given.
std::vector<Spec> missing(std::span<const Spec> specs, const Arguments& arguments);

} // namespace bianmin::cli

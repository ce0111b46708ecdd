/// The words of a command line through CLI11; its own messages, exit codes and number parsing stay behind
/// this door.
#include "cli/options.hpp"

#include "bianmin/base/text.hpp"
#include "cli/arguments.hpp"
#include "cli/globals.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace bianmin::cli {
namespace {

using Shape = Spec::Shape;

/// What a person wrote of an option: `--because` of `--because=x`.
std::string written_name(const std::string& word) {
    return word.substr(0, word.find('='));
}

[[noreturn]] void refuse_extra(std::span<const Spec> specs, const std::string& word) {
    if (word.size() < 2 || word.front() != '-')
        throw Error(ErrorKind::usage, say("unexpected word '{}'", word));
    std::vector<std::string> known, own;
    for (const auto& spec : specs) {
        if (spec.shape == Shape::positional) continue;
        std::ranges::copy(spellings(spec), std::back_inserter(known));
        const bool global =
            std::ranges::any_of(global_options(), [&](const Spec& one) { return one.name == spec.name; });
        if (!global) own.push_back(spellings(spec).back());
    }
    const auto near = word.starts_with("--") ? nearest(written_name(word), known) : std::nullopt;
    throw Error(ErrorKind::usage, say("unknown option '{}'", written_name(word)), {},
                near           ? say("did you mean '{}'?", *near)
                : !own.empty() ? say("one of: {}", join(own, ", "))
                               : Text{});
}

CLI::Option* declare(CLI::App& app, const Spec& spec) {
    if (spec.shape == Shape::flag) {
        return app.add_flag(spec.name)->disable_flag_override()->multi_option_policy(
            CLI::MultiOptionPolicy::TakeLast);
    }
    auto* option = app.add_option(spec.name)->type_size(1);
    if (!spec.many) return option->expected(1);
    option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    // A list option takes one word at a time, or it would swallow the positionals behind it.
    return spec.shape == Shape::positional ? option->expected(CLI::detail::expected_max_vector_size)
                                           : option->expected(1)->allow_extra_args(false);
}

void check_choices(const Spec& spec, const std::vector<std::string>& values) {
    if (spec.choices.empty()) return;
    for (const auto& value : values) {
        if (std::ranges::find(spec.choices, value) != spec.choices.end()) continue;
        const auto near = nearest(value, spec.choices);
        throw Error(ErrorKind::usage, say("'{}' is not a value of {}", value, spellings(spec).back()), {},
                    near ? say("did you mean '{}'?", *near) : say("one of: {}", join(spec.choices, ", ")));
    }
}

void run_parser(CLI::App& app, std::span<const Spec> specs, std::vector<std::string> words) {
    std::ranges::reverse(words);
    try {
        app.parse(std::move(words));
    } catch (const CLI::ExtrasError&) {
        const auto extras = app.remaining();
        const auto option =
            std::ranges::find_if(extras, [](const auto& word) { return word.starts_with("-"); });
        refuse_extra(specs, option == extras.end() ? extras.front() : *option);
    } catch (const CLI::ArgumentMismatch& mismatch) {
        const std::string message = mismatch.what();
        const auto name = message.substr(0, message.find(':'));
        if (message.find("At Most") != std::string::npos)
            throw Error(ErrorKind::usage, say("{} is given more than once", name));
        throw Error(ErrorKind::usage, say("{} needs a value", name));
    } catch (const CLI::ParseError& error) {
        throw Error(ErrorKind::usage, say("{}", error.what()));
    }
}

} // namespace

Options& Options::add(Spec spec) {
    specs_.push_back(std::move(spec));
    return *this;
}

Options& Options::positional(std::string name, std::string help, bool required, bool many) {
    return add({Shape::positional, std::move(name), {}, std::move(help), required, many, {}});
}

Options& Options::value(std::string name, std::string placeholder, std::string help, bool required) {
    return add({Shape::value, std::move(name), std::move(placeholder), std::move(help), required, false, {}});
}

Options& Options::list(std::string name, std::string placeholder, std::string help, bool required) {
    return add({Shape::value, std::move(name), std::move(placeholder), std::move(help), required, true, {}});
}

Options& Options::choice(std::string name, std::vector<std::string> choices, std::string help) {
    auto placeholder = join(choices, "|");
    return add({Shape::value, std::move(name), std::move(placeholder), std::move(help), false, false,
                std::move(choices)});
}

Options& Options::flag(std::string name, std::string help) {
    return add({Shape::flag, std::move(name), {}, std::move(help), false, false, {}});
}

std::vector<std::string> spellings(const Spec& spec) {
    std::vector<std::string> out;
    for (const auto part : split(spec.name, ',')) out.emplace_back(trim(part));
    return out;
}

std::string key_of(const Spec& spec) {
    const auto last = spellings(spec).back();
    return last.substr(std::min(last.find_first_not_of('-'), last.size()));
}

Arguments parse_words(std::span<const Spec> specs, const std::vector<std::string>& words) {
    CLI::App app;
    app.set_help_flag();
    std::vector<std::pair<const Spec*, CLI::Option*>> declared;
    for (const auto& spec : specs) declared.emplace_back(&spec, declare(app, spec));
    run_parser(app, specs, words);
    Arguments out;
    for (const auto& [spec, option] : declared) {
        if (option->count() == 0) continue;
        check_choices(*spec, option->results());
        out.set(key_of(*spec), option->results());
    }
    std::vector<std::string> names;
    for (const auto& spec : specs) names.push_back(lower_ascii(key_of(spec))); // STAFF: a line says `staff`
    out.know(std::move(names));
    return out;
}

std::vector<Spec> missing(std::span<const Spec> specs, const Arguments& arguments) {
    std::vector<Spec> out;
    // The lines of a batch bring what they need; what is to be done stands before them.
    const bool batch = arguments.has("batch");
    std::ranges::copy_if(specs, std::back_inserter(out), [&](const Spec& spec) {
        return spec.required && !arguments.has(key_of(spec)) && (!batch || !spec.choices.empty());
    });
    return out;
}

} // namespace bianmin::cli

/// Batches from standard input and values from files.
#include "cli/batch.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/config/load.hpp"
#include "bianmin/store/case_number.hpp"
#include "cli/messages.hpp"

#include <fstream>
#include <iostream>
#include <iterator>

namespace bianmin::cli {
namespace {

void lay_over(Arguments& arguments, const std::vector<std::pair<std::string, std::string>>& values) {
    for (const auto& [name, value] : values) {
        std::vector<std::string> items;
        for (auto item : split(value, '\n')) items.emplace_back(item);
        arguments.set(replaced(name, "_", "-"), std::move(items));
    }
}

using Values = std::vector<std::pair<std::string, std::string>>;

/// A line of `case list`, `due`, `handoff list` … names a case. What else it says is how the case stands, not
/// what is to be done with it: the handler it has must not become the handler it gets.
Values without_row(Values values) {
    std::string number;
    for (const auto& [name, value] : values) {
        if (name == "case") return values;
        if (name == "number" && parse_case_number(value)) number = value;
    }
    if (number.empty()) return values;
    return {{"case", number}};
}

std::string read_all(const std::string& file) {
    if (file == "-") return {std::istreambuf_iterator<char>(std::cin), {}};
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Error(ErrorKind::not_found, say("cannot read {}", file));
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

void define_batch(Options& options) {
    options.flag("--batch",
                 N_("read one JSON object a line from standard input, with these options as keys"));
}

int run_acts(Session& session, Counter& counter, const Arguments& arguments,
             const std::function<void(const Arguments&)>& one, LineKey key_of) {
    if (!arguments.has("batch")) {
        one(arguments);
        return 0;
    }
    const std::string key = counter.desk.key;
    int number = 0, failed = 0;
    for (std::string text; std::getline(std::cin, text);) {
        ++number;
        if (trim(text).empty()) continue;
        const std::string place = "stdin:" + std::to_string(number);
        try {
            Arguments line = arguments;
            // A key on the command line is that of the batch.
            line.set("key", {});
            if (trim(text).front() != '{')
                throw Error(ErrorKind::usage, say("{}: this is no JSON object", place), {},
                            say("a batch takes one JSON object a line, as lists give with --format jsonl"));
            lay_over(line, without_row(load_values(text, place)));
            const std::string own = line.text("key");
            counter.desk.key =
                !own.empty()
                    ? own
                    : key + "-" + (key_of == LineKey::ordinal ? std::to_string(number) : line.text("case"));
            one(line);
        } catch (const Error& error) {
            if (error.kind() == ErrorKind::internal || error.kind() == ErrorKind::unavailable) throw;
            ++failed;
            std::cerr << place << ": " << several_lines(error);
        }
    }
    if (failed > 0) session.talk(say("{} of {} lines were not recorded", failed, number));
    return failed > 0 ? static_cast<int>(ErrorKind::findings) : 0;
}

void require_given(const Arguments& arguments, std::initializer_list<const char*> names) {
    std::vector<Finding> findings;
    for (const char* name : names)
        if (arguments.text(name).empty())
            findings.push_back(
                {.code = "missing-argument", .value = name, .message = say("{} is missing", name)});
    if (!findings.empty())
        throw Error(ErrorKind::usage, say("something required is missing"), std::move(findings));
}

Arguments with_file(const Arguments& arguments, const std::string& file) {
    Arguments merged;
    lay_over(merged, load_values(read_all(file), file == "-" ? "stdin" : file));
    merged.lay_over(arguments);
    return merged;
}

} // namespace bianmin::cli

/// Batches from standard input and values from files.
#include "cli/batch.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/config/load.hpp"
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

/// `370406106-20180810-0001`.
bool is_case_number(std::string_view text) {
    const auto parts = split(text, '-');
    const auto digits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    return parts.size() == 3 && parts[1].size() == 8 && digits(parts[1]) && digits(parts[2]);
}

/// A line of `case list`, `due`, `handoff list` … names a case. What else it says is how the case stands, not
/// what is to be done with it: the handler it has must not become the handler it gets.
Values without_row(Values values) {
    std::string number;
    for (const auto& [name, value] : values) {
        if (name == "case") return values;
        if (name == "number" && is_case_number(value)) number = value;
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

int run_batch(Session& session, const Arguments& arguments,
              const std::function<void(const Arguments&, int)>& one) {
    int number = 0, failed = 0;
    for (std::string text; std::getline(std::cin, text);) {
        ++number;
        if (trim(text).empty()) continue;
        const std::string place = "stdin:" + std::to_string(number);
        try {
            Arguments merged = arguments;
            lay_over(merged, without_row(load_values(text, place)));
            one(merged, number);
        } catch (const Error& error) {
            if (error.kind() == ErrorKind::internal || error.kind() == ErrorKind::unavailable) throw;
            ++failed;
            std::cerr << place << ": " << several_lines(error);
        }
    }
    if (failed > 0) session.talk(say("{} of {} lines were not recorded", failed, number));
    return failed > 0 ? static_cast<int>(ErrorKind::findings) : 0;
}

Arguments with_file(const Arguments& arguments, const std::string& file) {
    Arguments merged;
    lay_over(merged, load_values(read_all(file), file == "-" ? "stdin" : file));
    merged.lay_over(arguments);
    return merged;
}

} // namespace bianmin::cli

/// Batches from standard input and values from files.
#include "cli/batch.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/config/load.hpp"
#include "bianmin/store/case_number.hpp"
#include "cli/list_keys.hpp"
#include "cli/messages.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>

namespace bianmin::cli {
namespace {

using Values = std::vector<std::pair<std::string, std::string>>;

/// A slip in a key is told: what it was to say would be lost in silence. `place`: where it is told anyway,
/// empty.
const Values& with_known_keys(const Values& values, const std::vector<std::string>& known,
                              const std::string& place) {
    for (const auto& [key, value] : values) {
        const std::string name = replaced(key, "_", "-");
        if (std::ranges::find(known, name) != known.end()) continue;
        const auto near = nearest(name, known);
        throw Error(
            ErrorKind::usage,
            place.empty() ? say("there is no key {}", name) : say("{}: there is no key {}", place, name), {},
            near ? say("did you mean {}?", *near)
                 : say("the keys are the options of the command, see its --help"));
    }
    return values;
}

void lay_over(Arguments& arguments, const Values& values) {
    for (const auto& [name, value] : values) {
        std::vector<std::string> items;
        for (auto item : split(value, '\n')) items.emplace_back(item);
        arguments.set(replaced(name, "_", "-"), std::move(items));
    }
}

std::string value_of(const Values& values, std::string_view name) {
    for (const auto& [key, value] : values)
        if (key == name) return value;
    return {};
}

/// A line of a list says more than the act asks, but nothing that no list says: that was written by hand, and
/// would be lost.
void require_list_keys(const Values& values, const Arguments& arguments) {
    std::vector<std::string> known = arguments.known();
    for (const auto key : list_keys()) known.push_back(replaced(key, "_", "-"));
    with_known_keys(values, known, {});
}

/// What a line of a list is about: the handler a case has must not become the handler it gets. nullopt: it
/// was written for the act.
std::optional<Values> about(const Values& values, const Lines& lines) {
    if (const std::string number = value_of(values, "number");
        parse_case_number(number) && value_of(values, "case").empty()) {
        Values named{{"case", number}};
        if (const auto receipt = value_of(values, "receipt"); !receipt.empty())
            named.emplace_back("receipt", receipt);
        return named;
    }
    const std::string id = value_of(values, "id"), option(lines.named_by_id);
    if (option.empty() || id.empty() || !value_of(values, option).empty()) return std::nullopt;
    return Values{{option, id}};
}

bool passes_over(const Error& error, const Lines& lines) {
    const auto expected = [&](const Finding& finding) {
        return std::ranges::find(lines.passed_over, finding.code) != lines.passed_over.end();
    };
    return error.kind() == ErrorKind::refused && !error.findings().empty() &&
           std::ranges::all_of(error.findings(), expected);
}

/// Goes through the lines of a batch.
class Batch {
public:
    Batch(Session& session, Counter& counter, const Arguments& arguments, const Lines& lines)
        : session_(session), counter_(counter), arguments_(arguments), lines_(lines), key_(counter.desk.key) {
    }

    int run(const std::function<void(const Arguments&)>& one) {
        for (std::string text; std::getline(std::cin, text);) {
            ++number_;
            if (trim(text).empty()) continue;
            ++lines_read_;
            take(text, one);
        }
        if (passed_over_ > 0)
            session_.talk(
                say("{} of {} lines have nothing for this and were passed over", passed_over_, lines_read_));
        if (failed_ > 0) session_.talk(say("{} of {} lines were not recorded", failed_, lines_read_));
        return failed_ + unfinished_ > 0 ? static_cast<int>(ErrorKind::findings) : 0;
    }

private:
    void take(const std::string& text, const std::function<void(const Arguments&)>& one) {
        const std::string place = "stdin:" + std::to_string(number_);
        bool of_a_list = false;
        try {
            if (trim(text).front() != '{')
                throw Error(ErrorKind::usage, say("{}: this is no JSON object", place), {},
                            say("a batch takes one JSON object a line, as lists give with --format jsonl"));
            const auto values = load_values(text, place, Nested::skipped);
            const auto named = about(values, lines_);
            if (named) require_list_keys(values, arguments_);
            of_a_list = named.has_value();
            one(line_of(of_a_list ? *named
                                  : with_known_keys(load_values(text, place), arguments_.known(), {})));
        } catch (const Error& error) {
            if (error.kind() == ErrorKind::internal || error.kind() == ErrorKind::unavailable) throw;
            if (of_a_list && passes_over(error, lines_)) {
                ++passed_over_;
                return;
            }
            // Recorded, but not all that follows from it could be done.
            ++(error.kind() == ErrorKind::findings ? unfinished_ : failed_);
            // Programs read what became of each line where the others stand.
            if (as_json(session_.format()))
                session_.raw(error_json(error, number_));
            else
                std::cerr << place_unless_said(error) << several_lines(error);
        }
    }

    /// What cannot be read says itself where it stands.
    std::string place_unless_said(const Error& error) const {
        const std::string place = fmt::format("stdin:{}: ", number_);
        return english(error.message()).starts_with(place) ? "" : place;
    }

    Arguments line_of(const Values& values) {
        Arguments line = arguments_;
        // A key on the command line is that of the batch.
        line.set("key", {});
        lay_over(line, values);
        const std::string own = line.text("key");
        const bool ordinal = lines_.key == LineKey::ordinal;
        counter_.desk.key =
            !own.empty() ? own : key_ + "-" + (ordinal ? std::to_string(number_) : line.text("case"));
        return line;
    }

    Session& session_;
    Counter& counter_;
    const Arguments& arguments_;
    const Lines& lines_;
    const std::string key_;
    int number_ = 0; ///< of the line at hand, blank ones counted
    int lines_read_ = 0, failed_ = 0, unfinished_ = 0, passed_over_ = 0;
};

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
             const std::function<void(const Arguments&)>& one, const Lines& lines) {
    if (arguments.has("batch")) return Batch(session, counter, arguments, lines).run(one);
    one(arguments);
    return 0;
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
    const std::string place = file == "-" ? "stdin" : file;
    lay_over(merged, with_known_keys(load_values(read_all(file), place), arguments.known(), place));
    merged.lay_over(arguments);
    merged.know(arguments.known());
    return merged;
}

} // namespace bianmin::cli

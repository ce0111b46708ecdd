/// Answers from options, and what both ways of answering share: items by title, files by digest.
#include "cli/inspection_round.hpp"

#include "bianmin/base/digest.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace bianmin::cli {
namespace {

/// `place=是`, `area=320`.
std::pair<std::string, std::string> pair_of(const std::string& text) {
    const auto split_at = text.find('=');
    if (split_at == std::string::npos || split_at == 0)
        throw Error(ErrorKind::usage, say("'{}' is no answer", text), {}, say("write ITEM=VALUE"));
    return {text.substr(0, split_at), text.substr(split_at + 1)};
}

ItemAnswer& answer_to(std::vector<ItemAnswer>& answers, const std::string& item) {
    const auto found = std::ranges::find(answers, item, &ItemAnswer::item);
    if (found != answers.end()) return *found;
    return answers.emplace_back(ItemAnswer{.item = item});
}

void require_once(const std::string& before, const std::string& now, const std::string& item,
                  std::string_view option) {
    if (before.empty() || before == now) return;
    throw Error(ErrorKind::usage, say("{} has --{} twice", item, std::string(option)), {},
                option == "file" ? say("give --file once for each item; several photos go into one PDF")
                                 : say("give --remark once for each item"));
}

} // namespace

std::string item_id(const Checklist& list, const std::string& name) {
    const auto titled = std::ranges::find(list.items, name, &ChecklistItem::text);
    return !list.item(name) && titled != list.items.end() ? titled->id : name;
}

bool attach(ItemAnswer& answer, const std::string& path) {
    answer.digest = digest_of_file(path);
    answer.file = path;
    if (answer.value.empty()) answer.value = path;
    return !answer.digest.empty();
}

std::string digest_of_file(const std::string& path) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error) || std::filesystem::file_size(path, error) == 0)
        return {};
    std::ifstream in(path, std::ios::binary);
    if (!in) return {};
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    return in.bad() ? std::string() : Sha256().hex(bytes);
}

std::vector<ItemAnswer> answers_of_options(const Checklist& list, const Arguments& arguments) {
    std::vector<ItemAnswer> answers;
    for (const auto& text : arguments.list("answer")) {
        const auto [item, value] = pair_of(text);
        ItemAnswer& answer = answer_to(answers, item_id(list, item));
        if (!answer.value.empty() && answer.value != value)
            throw Error(ErrorKind::usage, say("{} is answered twice", item), {},
                        say("give --answer once for each item"));
        answer.value = value;
    }
    for (const auto& text : arguments.list("remark")) {
        const auto [item, note] = pair_of(text);
        ItemAnswer& answer = answer_to(answers, item_id(list, item));
        require_once(answer.note, note, item, "remark");
        answer.note = note;
    }
    for (const auto& text : arguments.list("file")) {
        const auto [item, path] = pair_of(text);
        ItemAnswer& answer = answer_to(answers, item_id(list, item));
        require_once(answer.file, path, item, "file");
        if (!attach(answer, path))
            throw Error(ErrorKind::not_found, say("the file {} of {} is missing or empty", path, item), {},
                        say("name a file that can be read"));
    }
    return answers;
}

} // namespace bianmin::cli

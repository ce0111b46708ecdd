/// The vocabularies of checklists, and answers as a fact.
#include "bianmin/domain/checklist.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>

namespace bianmin {

const std::array<Word<Method>, 3> Words<Method>::table{{
    {Method::on_site, "on_site", "看现场"},
    {Method::documents, "documents", "查台账"},
    {Method::computed, "computed", "系统"},
}};

const std::array<Word<AnswerType>, 4> Words<AnswerType>::table{{
    {AnswerType::yes_no, "yes_no", "是否"},
    {AnswerType::number, "number", "数值"},
    {AnswerType::choice, "choice", "选项"},
    {AnswerType::file, "file", "文件"},
}};

const ChecklistItem* Checklist::item(std::string_view wanted) const {
    const auto found = std::ranges::find(items, wanted, &ChecklistItem::id);
    return found == items.end() ? nullptr : &*found;
}

std::string encode_answers(const std::vector<ItemAnswer>& answers) {
    const auto plain = [](const std::string& text) { return replaced(replaced(text, "\n", " "), "\t", " "); };
    std::string out;
    for (const auto& answer : answers) {
        if (!out.empty()) out += '\n';
        out += answer.item + '\t' + plain(answer.value) + '\t' + plain(answer.note) + '\t' + answer.digest;
        if (!answer.file.empty()) out += '\t' + plain(answer.file);
    }
    return out;
}

std::vector<ItemAnswer> decode_answers(std::string_view text) {
    std::vector<ItemAnswer> answers;
    if (text.empty()) return answers;
    for (const auto line : split(text, '\n')) {
        const auto parts = split(line, '\t');
        const auto part = [&](std::size_t i) { return i < parts.size() ? std::string(parts[i]) : ""; };
        answers.push_back({part(0), part(1), part(2), part(3), part(4)});
    }
    return answers;
}

} // namespace bianmin

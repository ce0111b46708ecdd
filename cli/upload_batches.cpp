/// A batch's number stands behind the words of its request; those of before had the number of the export.
#include "cli/upload_batches.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>
#include <charconv>

namespace bianmin::cli {
namespace {

constexpr std::string_view number_mark = " no=";

UploadBook::Batch batch_of(ExportNote note) {
    UploadBook::Batch out{.number = note.id};
    if (const auto at = note.request.rfind(number_mark); at != std::string::npos) {
        const std::string digits = note.request.substr(at + number_mark.size());
        std::from_chars(digits.data(), digits.data() + digits.size(), out.number);
        note.request.resize(at);
    }
    const auto words = split(note.request, ' ');
    out.schema = words.front();
    if (words.size() > 2 && words[2] != "revealed") out.table = words[2];
    out.note = std::move(note);
    return out;
}

} // namespace

std::string kept_request(const std::string& request, std::int64_t number) {
    return request + std::string(number_mark) + std::to_string(number);
}

UploadBook::UploadBook(ExportBook& book) {
    for (auto& note : book.list("upload")) batches.push_back(batch_of(std::move(note)));
}

const UploadBook::Batch* UploadBook::find(const std::string& request, std::int64_t since,
                                          std::int64_t until) const {
    for (const auto& one : batches)
        if (one.note.request == request && one.note.since == since && one.note.until == until) return &one;
    return nullptr;
}

std::int64_t UploadBook::last_until(const UploadSchema& schema) const {
    std::optional<std::int64_t> out;
    for (const auto& table : schema.tables) {
        std::int64_t last = 0;
        for (const auto& one : batches)
            if (one.schema == schema.name && (one.table.empty() || one.table == table.name))
                last = std::max(last, one.note.until);
        out = std::min(out.value_or(last), last);
    }
    return out.value_or(0);
}

std::int64_t UploadBook::next_number(const std::string& schema) const {
    std::int64_t last = 0;
    for (const auto& one : batches)
        if (one.schema == schema) last = std::max(last, one.number);
    return last + 1;
}

std::vector<UploadStretch> UploadBook::before(const std::string& schema, std::int64_t id) const {
    std::vector<UploadStretch> out;
    for (const auto& one : batches)
        if (one.schema == schema && one.note.id < id)
            out.push_back({one.note.since, one.note.until, one.note.made, one.table});
    return out;
}

} // namespace bianmin::cli

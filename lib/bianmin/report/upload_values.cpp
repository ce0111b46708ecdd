/// Values of an exchange: each column from its field, in its code set, within its length.
#include "bianmin/base/cipher.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/domain/identity.hpp"
#include "bianmin/domain/masking.hpp"
#include "bianmin/report/upload_row.hpp"

#include <algorithm>

namespace bianmin {
namespace {

template<class Row>
std::string field_of(const std::string& name, const Row& row) {
    for (const auto& field : upload_fields(&row))
        if (field.name == name) return field.text(row);
    return {};
}

std::string masked(std::string text, UploadColumn::Mask mask) {
    switch (mask) {
    case UploadColumn::Mask::none: return text;
    case UploadColumn::Mask::name: return mask_name(text);
    case UploadColumn::Mask::id_number: return mask_id(text);
    case UploadColumn::Mask::phone: return mask_phone(text);
    case UploadColumn::Mask::address: return mask_address(text);
    }
    return text;
}

int characters(std::string_view text) {
    int count = 0;
    for (std::size_t pos = 0; pos < text.size(); ++count) next_code_point(text, pos);
    return count;
}

bool too_long(const UploadColumn& column, std::string_view value) {
    return column.length > 0 && characters(value) > column.length;
}

/// Of several telephone numbers one, a mobile one before others; of one with dashes its digits, where that
/// fits.
std::string fitting(const UploadColumn& column, std::string value) {
    const bool phone = column.source == "phone" || column.source == "agent_phone";
    if (!phone || column.sealed || !too_long(column, value)) return value;
    std::string other;
    for (const auto& one : check_phones(value)) {
        const std::string digits = replaced(one.normalized, "-", "");
        if (!one.usable() || too_long(column, digits)) continue;
        if (one.mobile) return digits;
        if (other.empty()) other = digits;
    }
    return other.empty() ? value : other;
}

} // namespace

template<class Row>
Upload::Filled Upload::fill(const UploadTable& table, const Row& row, const std::string& whose) {
    Filled out;
    const auto tell = [&](std::vector<Finding>& where, const char* code, const UploadColumn& column,
                          Text message) {
        where.push_back(
            {.code = code,
             .place = {.sheet = table.name, .cell = column.name},
             .value = whose,
             .message = std::move(message),
             .suggestion = say("mend it, then make this batch again: --batch {}", batch_.number)});
    };
    for (const auto& column : table.columns) {
        const std::string name = table.name + "." + column.name;
        std::string value = column.source.empty()
                                ? column.value
                                : value_of(column, name, fitting(column, field_of(column.source, row)));
        if (column.required && value.empty()) {
            tell(out.faults, "upload-missing", column, say("{}: {} must not be empty", whose, name));
        } else if (too_long(column, value) && column.required) {
            tell(out.faults, "upload-too-long", column,
                 say("{}: {} holds at most {} characters", whose, name, column.length));
        } else if (too_long(column, value)) {
            // What the exchange can do without keeps no case back.
            tell(out.notes, "upload-left-empty", column,
                 say("{}: {} holds at most {} characters and was sent empty", whose, name, column.length));
            value.clear();
        }
        out.cells.emplace_back(std::move(value));
    }
    return out;
}

template Upload::Filled Upload::fill(const UploadTable&, const UploadRow&, const std::string&);
template Upload::Filled Upload::fill(const UploadTable&, const TaskRow&, const std::string&);

std::string Upload::value_of(const UploadColumn& column, const std::string& label, std::string value) {
    if (value.empty()) return value;
    if (column.sealed) return seal_value(value, batch_.seal_key, label);
    if (column.map.empty()) return batch_.reveal ? value : masked(value, column.mask);
    const UploadMap* map = schema_.map(column.map);
    // Several words, as of an item for whom it is meant, keep their commas.
    std::string out;
    for (const auto word : split(value, ',')) {
        const std::string* code = map ? map->find(word) : nullptr;
        if (!code) {
            miss_code(column, std::string(word));
            return {};
        }
        out.append(out.empty() ? "" : ",").append(*code);
    }
    return out;
}

void Upload::miss_code(const UploadColumn& column, const std::string& word) {
    const auto same = [&](const Finding& one) { return one.place.cell == column.map && one.value == word; };
    if (std::ranges::any_of(unmapped_, same)) return;
    unmapped_.push_back(
        {.code = "upload-no-code",
         .place = {.file = schema_.file, .cell = column.map},
         .value = word,
         .message = say("the code set {} has no code for {}", column.map, word),
         .suggestion = say("add {} = \"…\" under [maps.{}] in {}", word, column.map, schema_.file)});
}

} // namespace bianmin

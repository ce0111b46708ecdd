/// References to cells, and errors.
#include "bianmin/ledger/workbook/place.hpp"

#include <charconv>

namespace bianmin {

int column_of(std::string_view reference, std::string_view& rest) {
    int column = 0;
    std::size_t at = 0;
    for (; at < reference.size(); ++at) {
        const char letter = static_cast<char>(reference[at] & ~0x20);
        if (letter < 'A' || letter > 'Z') break;
        column = column * 26 + (letter - 'A' + 1);
        if (column > most_columns) return 0;
    }
    rest = reference.substr(at);
    return column;
}

int row_of(std::string_view digits) {
    int row = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), row);
    const bool whole = fault == std::errc() && end == digits.data() + digits.size();
    return whole && row >= 1 && row <= most_rows ? row : 0;
}

void fail_damaged(Place place, std::string value, Text message) {
    const std::string file = place.file;
    throw Error(ErrorKind::findings, say("{}: the workbook cannot be read to its end", file),
                {{.code = "workbook-damaged",
                  .severity = Severity::error,
                  .place = std::move(place),
                  .value = std::move(value),
                  .message = std::move(message),
                  .suggestion = say("get the file once more; if a spreadsheet program opens it, save it anew "
                                    "as XLSX")}});
}

void fail_foreign(const std::string& file, const char* code, const std::string& kind, Text message,
                  Text advice) {
    const bool foreign = std::string_view(code) == "foreign-format";
    throw Error(ErrorKind::configuration,
                foreign ? say("{}: this is no table that can be read but {}", file, kind)
                        : say("{}: the workbook cannot be read", file),
                {{.code = code,
                  .severity = Severity::error,
                  .place = {.file = file},
                  .value = kind,
                  .message = std::move(message),
                  .suggestion = advice}},
                advice);
}

} // namespace bianmin

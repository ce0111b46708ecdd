/// What kind of report a file is, and the digest in it.
#include "cli/copy_file.hpp"

#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/read.hpp"
#include "bianmin/paper/stamp.hpp"

#include <charconv>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>

namespace bianmin::cli {
namespace {

std::string contents_of(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (!in) throw Error(ErrorKind::unavailable, say("cannot read {}", path));
    return bytes;
}

/// By the content; the ending tells texts apart.
Format format_of(const std::string& path, std::string_view bytes) {
    if (bytes.starts_with("%PDF")) return Format::pdf;
    if (bytes.starts_with("PK")) return Format::xlsx;
    if (bytes.starts_with('{')) return Format::json;
    return format_of_file(path).value_or(Format::table);
}

/// `/CreationDate (20180903090000+08'00)`, as the program writes it, or behind `D:`.
Moment made_of(std::string_view pdf) {
    constexpr std::string_view mark = "/CreationDate (";
    const auto at = pdf.rfind(mark);
    if (at == pdf.npos) return {};
    const auto rest = pdf.substr(at + mark.size());
    const auto digits = rest.substr(rest.starts_with("D:") ? 2 : 0, 14);
    if (digits.size() < 14) return {};
    const auto part = [&](std::size_t from, std::size_t size) {
        return std::string(digits.substr(from, size));
    };
    return parse_moment(part(0, 4) + "-" + part(4, 2) + "-" + part(6, 2) + "T" + part(8, 2) + ":" +
                        part(10, 2) + ":" + part(12, 2) + "+08:00")
        .value_or(Moment{});
}

/// `/Subject <FEFF…>`: to whom an official text goes; empty: not said, or said otherwise.
std::string addressee_of(std::string_view pdf) {
    constexpr std::string_view mark = "/Subject <";
    const auto at = pdf.rfind(mark);
    if (at == pdf.npos) return {};
    const auto hex = pdf.substr(at + mark.size(), pdf.substr(at).find('>') - mark.size());
    std::string out;
    for (std::size_t i = 4; i + 4 <= hex.size(); i += 4) { // behind the byte order mark
        unsigned unit = 0;
        std::from_chars(hex.data() + i, hex.data() + i + 4, unit, 16);
        append_utf8(out, unit);
    }
    return out;
}

/// Programs keep fifteen or seventeen digits of a share: ten are compared, more than any report prints.
std::string comparable(std::string_view cell) {
    constexpr std::size_t short_enough = 11;
    double value = 0;
    const auto [end, fault] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    const bool number = fault == std::errc() && end == cell.data() + cell.size();
    if (!number || cell.size() <= short_enough || cell.find('.') == cell.npos) return std::string(cell);
    return fmt::format("{:.10g}", value);
}

} // namespace

std::string workbook_text(const std::string& bytes) {
    // A total that would be computed anew by another rule is another total.
    const auto rows = table_of_bytes(bytes, "XLSX", {.formulas = true});
    std::string out;
    for (TableRow row; rows->next(row);) {
        std::string line;
        for (const auto cell : row.cells) line.append(line.empty() ? "" : " | ").append(comparable(cell));
        if (!trim(line).empty()) out += rows->sheet() + ": " + line + "\n";
    }
    return out;
}

CopyFile read_copy(const std::string& what) {
    std::error_code failed;
    if (!std::filesystem::is_regular_file(what, failed)) {
        const auto digest = find_stamp(what);
        if (!digest && what.find_first_of("./") != std::string::npos)
            throw Error(ErrorKind::not_found, say("there is no file {}", what), {},
                        say("name the saved report, or the digest printed on one"));
        return {.digest = digest ? *digest : what};
    }
    CopyFile copy{.bytes = contents_of(what)};
    copy.format = format_of(what, copy.bytes);
    if (copy.format == Format::pdf) {
        copy.made = made_of(copy.bytes);
        copy.addressee = addressee_of(copy.bytes);
    }
    // A long line of a text is broken in the middle of the digest.
    const bool plain = copy.format == Format::table;
    const auto digest = find_stamp(copy.format == Format::xlsx ? workbook_text(copy.bytes)
                                   : plain                     ? replaced(copy.bytes, "\n", "")
                                                               : copy.bytes);
    if (!digest)
        throw Error(ErrorKind::not_found, say("no closing's digest stands in {}", what), {},
                    say("only the report of a closed month bears one"));
    copy.digest = *digest;
    return copy;
}

} // namespace bianmin::cli

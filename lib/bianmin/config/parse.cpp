/// Encoding, lexical check, parser; after a fault the statement is blanked and the rest read, so that one
/// fault does not hide the next.
#include "bianmin/config/parse.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/config/door.hpp"
#include "bianmin/config/scan.hpp"

#include <iconv.h>

#include <algorithm>
#include <optional>

namespace bianmin::config {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr int most_faults = 50; ///< of one file; a file that is no TOML at all needs no longer list

/// As UTF-8, where every byte is GB18030 (what spreadsheets and old editors here write).
std::optional<std::string> from_gb18030(std::string& text) {
    const iconv_t converter = iconv_open("UTF-8", "GB18030");
    if (converter == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
    std::string out(text.size() * 3 + 16, '\0');
    char* in = text.data();
    char* to = out.data();
    std::size_t in_left = text.size(), out_left = out.size();
    const std::size_t result = iconv(converter, &in, &in_left, &to, &out_left);
    iconv_close(converter);
    if (result == static_cast<std::size_t>(-1)) return std::nullopt;
    out.resize(out.size() - out_left);
    return out;
}

Spot spot_of_byte(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    const auto line_begin = before.rfind('\n') + 1; // npos + 1 is 0
    return {static_cast<int>(std::ranges::count(before, '\n')) + 1,
            static_cast<int>(offset - line_begin) + 1};
}

/// Puts spaces for what a statement says; a header takes its whole section with it, so that its keys do not
/// fall to the table above.
void blank(std::string& text, const std::vector<TomlStatement>& statements, std::size_t index) {
    std::size_t last = index;
    if (statements[index].header)
        while (last + 1 < statements.size() && !statements[last + 1].header) ++last;
    for (std::size_t i = statements[index].begin; i < statements[last].end; ++i)
        if (text[i] != '\n') text[i] = ' ';
}

class Parser {
public:
    Parser(std::string name, std::vector<Finding>& findings) : name_(std::move(name)), findings_(findings) {}

    Parsed run(std::string text) {
        if (!decode(text)) return {.root = {}, .unreadable = true};
        const Scan scan = scan_toml(text);
        int count = 0;
        for (const auto& fault : scan.faults) {
            if (++count > most_faults) break;
            report(fault.code, fault.spot, fault.value, fault.message, fault.suggestion);
        }
        Parsed parsed;
        for (std::size_t i = 0; i < scan.statements.size(); ++i)
            if (scan.statements[i].faulty) lose(text, scan, i, parsed);
        while (const auto fault = read_tree(text, parsed.root)) {
            report_parser(*fault);
            if (++count > most_faults || !lose_at(text, scan, fault->spot.line, parsed))
                return {.root = {}, .unreadable = true};
        }
        return parsed;
    }

private:
    void report(const char* code, Spot spot, std::string value, Text message, Text suggestion) {
        findings_.push_back({.code = code,
                             .place = {.file = name_, .line = spot.line, .column = spot.column},
                             .value = std::move(value),
                             .message = std::move(message),
                             .suggestion = std::move(suggestion)});
    }

    void report_parser(const SyntaxFault& fault) {
        if (fault.description.find("redefine") != std::string::npos ||
            fault.description.find("already defined") != std::string::npos)
            report("duplicate-key", fault.spot, "", say("this key or table stands in the file already"),
                   say("delete one of the two; several of one kind are written `[[name]]`"));
        else
            report("syntax", fault.spot, "", say("not valid TOML: {}", fault.description),
                   say("compare with the shipped files; texts and Chinese keys stand in quotes"));
    }

    bool decode(std::string& text) {
        if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
            report("encoding", {1, 1}, "UTF-16", say("the file is UTF-16, not UTF-8"),
                   say("save it again as UTF-8"));
            return false;
        }
        if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
        const auto bad = invalid_utf8(text);
        if (!bad) return true;
        const Spot spot = spot_of_byte(text, *bad);
        if (auto converted = from_gb18030(text)) {
            report("encoding", spot, "GB18030", say("the file is GBK (GB18030), not UTF-8"),
                   say("save it again as UTF-8, or: iconv -f gb18030 -t utf-8"));
            text = std::move(*converted);
            return true;
        }
        report("encoding", spot, "", say("the file is not UTF-8"), say("save it again as UTF-8"));
        return false;
    }

    static void lose(std::string& text, const Scan& scan, std::size_t index, Parsed& parsed) {
        const auto& statement = scan.statements[index];
        const std::string_view said =
            std::string_view(text).substr(statement.begin, statement.end - statement.begin);
        parsed.lost.emplace_back(trim(said.substr(0, said.find_first_of("=\n"))));
        blank(text, scan.statements, index);
    }

    /// Gives up the statement a line belongs to; false when there is nothing left to give up.
    static bool lose_at(std::string& text, const Scan& scan, int line, Parsed& parsed) {
        for (std::size_t i = 0; i < scan.statements.size(); ++i) {
            const auto& statement = scan.statements[i];
            if (line < statement.line || line > statement.last_line) continue;
            if (trim(std::string_view(text).substr(statement.begin, statement.end - statement.begin)).empty())
                continue;
            lose(text, scan, i, parsed);
            return true;
        }
        return false;
    }

    std::string name_;
    std::vector<Finding>& findings_;
};

} // namespace

Parsed parse_toml(std::string text, const std::string& name, std::vector<Finding>& findings) {
    return Parser(name, findings).run(std::move(text));
}

} // namespace bianmin::config

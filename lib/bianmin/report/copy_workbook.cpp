/// Cells whose formulas were never computed, and parts byte by byte.
#include "bianmin/report/copy_workbook.hpp"

#include <algorithm>
#include <map>

namespace bianmin {
namespace {

constexpr std::string_view made_part = "docProps/core.xml"; // says when it was printed
constexpr std::string_view never_computed = "#FORMULA!", rule_mark = " [=";

} // namespace

bool lacks_results(std::string_view workbook_text) {
    return workbook_text.find(never_computed) != workbook_text.npos;
}

std::string left_uncomputed(std::string_view copy, std::string_view closed) {
    std::string out;
    while (!closed.empty()) {
        const auto end = std::min(closed.find(" | "), closed.size());
        const auto copy_end = std::min(copy.find(" | "), copy.size());
        const auto cell = closed.substr(0, end);
        const auto rule = cell.find(rule_mark);
        if (rule != cell.npos && copy.substr(0, copy_end).find(never_computed) != copy.npos) {
            const auto sheet = std::min(cell.find(": ") + 2, cell.npos);
            out.append(cell.substr(0, out.empty() && sheet < rule ? sheet : 0)).append(never_computed);
            out.append(cell.substr(rule));
        } else {
            out.append(cell);
        }
        const auto next = std::min(end + 3, closed.size());
        if (next > end) out.append(" | ");
        closed.remove_prefix(next);
        copy.remove_prefix(std::min(copy_end + 3, copy.size()));
    }
    return out;
}

Finding not_computed() {
    return {.code = "copy-not-computed",
            .message = say("a program that computes nothing saved this workbook: what its formulas come to "
                           "is missing, and cannot be compared"),
            .suggestion = say("open it in WPS, Excel or LibreOffice, save it and verify it again; or verify "
                              "the file as the program wrote it")};
}

CopyVerdict compare_parts(const WorkbookParts& copy, const WorkbookParts& print) {
    std::map<std::string, std::string_view> left;
    for (const auto& [name, bytes] : print)
        if (name != made_part) left.emplace(name, bytes);
    CopyVerdict out;
    bool ours = false;
    const auto differs = [&](const std::string& name) {
        out.differences.push_back(
            {.code = "copy-drawn-otherwise",
             .value = name,
             .message = say("the cells are the same, but {} in this workbook is not what the program writes: "
                            "number formats, what is hidden, or charts may show something else",
                            name),
             .suggestion = say("print the month again and lay both side by side; another version of the "
                               "program writes otherwise too")});
    };
    for (const auto& [name, bytes] : copy) {
        if (name == made_part) continue;
        const auto same = left.find(name);
        if (same == left.end() || same->second != bytes) {
            differs(name);
        } else {
            ours = ours || name.starts_with("xl/worksheets/sheet");
        }
        if (same != left.end()) left.erase(same);
    }
    for (const auto& [name, bytes] : left) differs(name);
    if (ours || out.differences.empty()) return out;
    return {.values_only = true};
}

} // namespace bianmin

/// Prints the closed month again in every way it may have been printed, and compares.
#include "bianmin/report/copy.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/json.hpp"
#include "bianmin/report/monthly_sheets.hpp"

#include <algorithm>

namespace bianmin {
namespace {

using nlohmann::ordered_json;

Finding difference(std::string where, const std::string& closed, const std::string& copy) {
    return {.code = "copy-differs",
            .place = {.cell = where},
            .value = copy,
            .message = say("{}: closed “{}”, in this copy “{}”", where, closed, copy)};
}

std::string at(const ordered_json& json, const std::string& path) {
    const nlohmann::json_pointer<std::string> pointer(path);
    return json.contains(pointer) ? dump(json.at(pointer)) : "—";
}

std::vector<Finding> compare_json(const ordered_json& copy, const ordered_json& closed, std::size_t most) {
    std::vector<Finding> out;
    // An array's length is reported once.
    for (const auto& step : ordered_json::diff(closed, copy)) {
        if (out.size() == most) break;
        const std::string path = step.at("path");
        out.push_back(difference(path, at(closed, path), at(copy, path)));
    }
    return out;
}

std::vector<std::string_view> lines_of(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::vector<std::string_view> out;
    for (auto line : split(text, '\n')) {
        if (line.ends_with('\r')) line.remove_suffix(1);
        out.push_back(line);
    }
    while (!out.empty() && trim(out.back()).empty()) out.pop_back();
    return out;
}

std::vector<Finding> compare_lines(const std::vector<std::string_view>& copy,
                                   const std::vector<std::string_view>& closed) {
    std::vector<Finding> out;
    for (std::size_t i = 0; i < std::max(copy.size(), closed.size()); ++i) {
        const std::string_view is = i < copy.size() ? copy[i] : "", was = i < closed.size() ? closed[i] : "";
        if (is == was) continue;
        Finding finding = difference(std::to_string(i + 1), std::string(trim(was)), std::string(trim(is)));
        finding.place = {.line = static_cast<int>(i) + 1};
        finding.message = say("line {}: closed “{}”, in this copy “{}”", i + 1, trim(was), trim(is));
        out.push_back(std::move(finding));
    }
    return out;
}

/// The ways a terminal or a file may have had it.
std::vector<WriteOptions> ways(const std::vector<std::string_view>& copy, Format format) {
    std::vector<int> widths{0};
    if (format == Format::table) {
        int widest = 0;
        for (const auto line : copy) widest = std::max(widest, display_width(line));
        for (int width = widest; width <= widest + 8; ++width) widths.push_back(width);
        widths.push_back(80);
    }
    std::vector<WriteOptions> out;
    for (const bool english : {false, true})
        for (const int width : widths)
            out.push_back({.english = english, .columns = width, .gb18030 = false});
    if (format == Format::csv) out.push_back({.gb18030 = true});
    return out;
}

} // namespace

std::vector<Finding> compare_copy(std::string_view copy, Format format, const ClosedMonth& closed,
                                  const ReportRequest& request, const Setup& setup, std::size_t most) {
    const bool json = format == Format::json || format == Format::jsonl;
    const auto read = ordered_json::parse(json ? copy : "null", nullptr, false);
    if (json && !read.is_object())
        return {{.code = "copy-unreadable", .message = say("this copy is no JSON object")}};
    const auto lines = lines_of(copy);
    std::optional<std::vector<Finding>> nearest;
    for (const auto& row : groupings()) {
        ReportRequest asked = request;
        asked.by = row.by;
        const Document document = monthly_document(closed_facts(closed, asked, setup));
        std::vector<std::vector<Finding>> tries;
        if (json)
            tries.push_back(compare_json(read, ordered_json::parse(document.json), most + 1));
        else
            for (const auto& way : ways(lines, format)) {
                const std::string whole = write(document, format, way);
                tries.push_back(compare_lines(lines, lines_of(whole)));
            }
        for (auto& found : tries)
            if (!nearest || found.size() < nearest->size()) nearest = std::move(found);
        if (nearest->empty()) break;
    }
    if (nearest->size() > most) nearest->resize(most);
    return *nearest;
}

} // namespace bianmin

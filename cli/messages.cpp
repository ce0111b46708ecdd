/// Puts errors and findings into words and into JSON.
#include "cli/messages.hpp"

#include "cli/session.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace bianmin::cli {
namespace {

using Json = nlohmann::ordered_json;

/// `C12` where the column is known.
std::string cell_of(const Place& place) {
    std::string letters;
    for (int column = place.column; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters.empty() ? "" : fmt::format("{}{}", letters, place.row);
}

/// `catalog/mz.toml:12:5` of a text, `台账.csv, row 17, 办结日期` of a table (the row a spreadsheet shows;
/// the line of the file too where cells of several lines make it another one), `台账.xlsx, 8月!J17, 办结日期`
/// of a workbook.
std::string place_of(const Place& place) {
    std::string out = place.file;
    const auto add = [&](const char* separator, const std::string& text) {
        if (!text.empty()) out += (out.empty() ? "" : separator) + text;
    };
    if (place.row > 0) {
        const bool cell = !place.sheet.empty() && place.column > 0;
        add(", ", cell ? place.sheet + "!" + cell_of(place) : place.sheet);
        if (!cell) add(", ", tr(say("row {}", place.row)));
        if (place.line > 0 && place.line != place.row) out += tr(say(" (line {})", place.line));
        if (place.cell != cell_of(place)) add(", ", place.cell);
        return out;
    }
    add(":", place.sheet);
    if (place.line > 0) add(":", fmt::format("{}", place.line));
    if (place.line > 0 && place.column > 0) add(":", fmt::format("{}", place.column));
    add(":", place.cell);
    return out;
}

/// A table's finding names row and column heading, a text's line and column number.
Json json_of(const Finding& finding) {
    const auto& place = finding.place;
    Json out;
    out["file"] = place.file;
    if (place.row > 0 || place.line == 0) {
        out["sheet"] = place.sheet;
        out["row"] = place.row;
        out["column"] = place.cell;
        if (!place.sheet.empty() && place.row > 0 && place.column > 0) out["cell"] = cell_of(place);
    } else {
        out["line"] = place.line;
        out["column"] = place.column;
    }
    out["code"] = finding.code;
    out["severity"] = word(finding.severity);
    out["value"] = finding.value;
    out["message"] = tr(finding.message);
    out["suggestion"] = tr(finding.suggestion);
    out["clause"] = finding.clause;
    return out;
}

Json array_of(const std::vector<Finding>& findings) {
    Json out = Json::array();
    for (const auto& finding : findings) out.push_back(json_of(finding));
    return out;
}

Json body_of(const Error& error) {
    Json body;
    body["kind"] = word(error.kind());
    body["message"] = tr(error.message());
    body["findings"] = array_of(error.findings());
    body["hint"] = tr(error.hint());
    return body;
}

/// Foreign bytes may stand in a value; JSON must be UTF-8 all the same.
std::string dumped(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

/// A cell of several lines stays on the line of its finding.
std::string on_one_line(const std::string& value) {
    std::string out;
    for (const char c : value)
        if (c != '\r') out += c == '\n' ? "⏎" : std::string(1, c);
    return out;
}

} // namespace

std::string one_line(const Finding& finding) {
    std::string out = place_of(finding.place);
    const auto add = [&](std::string_view separator, const std::string& text) {
        if (!text.empty()) out += (out.empty() ? "" : std::string(separator)) + text;
    };
    add(": ", finding.code);
    add(": ", tr(finding.message));
    const auto& told = finding.message.args;
    if (!finding.value.empty() && std::ranges::find(told, finding.value) == told.end())
        add(": ", "'" + on_one_line(finding.value) + "'");
    add(" — ", tr(finding.suggestion));
    if (!finding.clause.empty()) out += " (" + finding.clause + ")";
    return out;
}

std::string several_lines(const Error& error) {
    std::string out = fmt::format("bianmin: {}\n", tr(say("error: {}", tr(error.message()))));
    for (const auto& finding : error.findings()) out += "  " + one_line(finding) + "\n";
    if (!error.hint().empty()) out += fmt::format("bianmin: {}\n", tr(say("hint: {}", tr(error.hint()))));
    return out;
}

std::string findings_json(const std::vector<Finding>& findings) {
    return dumped(array_of(findings));
}

std::string error_json(const Error& error) {
    return dumped(Json{{"error", body_of(error)}}) + "\n";
}

std::string error_json(const Error& error, int line) {
    return Json{{"line", line}, {"error", body_of(error)}}.dump(-1, ' ', false,
                                                                Json::error_handler_t::replace) +
           "\n";
}

} // namespace bianmin::cli

/// JSON and JSON lines.
#include "bianmin/paper/json.hpp"

#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/writers.hpp"

#include <cmath>

namespace bianmin {
namespace {

using nlohmann::ordered_json;

ordered_json rounded(double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    const double result = std::round(value * scale) / scale;
    return result == 0 ? 0.0 : result;
}

struct Setter {
    ordered_json& object;
    const std::string& key;
    bool english;
    void operator()(std::monostate) const { object[key] = nullptr; }
    void operator()(const std::string& text) const { object[key] = text; }
    void operator()(std::int64_t number) const { object[key] = number; }
    void operator()(Fen amount) const {
        object[key] = yuan(amount);
        object[key + "_fen"] = amount.value;
    }
    void operator()(Ratio ratio) const {
        if (ratio.whole <= 0)
            object[key] = nullptr;
        else
            object[key] = rounded(static_cast<double>(ratio.part) / static_cast<double>(ratio.whole), 4);
    }
    void operator()(const Decimal& number) const {
        if (number.value)
            object[key] = rounded(*number.value, number.decimals);
        else
            object[key] = nullptr;
    }
    void operator()(Date date) const { object[key] = iso(date); }
    void operator()(const Label& label) const { object[key] = pick(label, english); }
};

} // namespace

ordered_json flat_object(const std::vector<Column>& columns, const std::vector<Cell>& cells, bool english) {
    ordered_json object = ordered_json::object();
    for (std::size_t i = 0; i < columns.size() && i < cells.size(); ++i)
        std::visit(Setter{object, columns[i].key, english}, cells[i].value);
    return object;
}

ordered_json flat_objects(const Sheet& sheet, bool english) {
    ordered_json array = ordered_json::array();
    for (const auto& row : sheet.rows) array.push_back(flat_object(sheet.columns, row, english));
    return array;
}

std::string dump(const ordered_json& json, int indent) {
    return json.dump(indent, ' ', false, ordered_json::error_handler_t::replace);
}

std::string json_lines(std::string_view json) {
    const auto read = ordered_json::parse(json);
    if (!read.is_array()) return dump(read) + "\n";
    std::string out;
    for (const auto& one : read) out += dump(one) + "\n";
    return out;
}

std::string write_json(const Document& document, const WriteOptions& options) {
    if (!document.json.empty()) return document.json + "\n";
    if (document.sheets.empty()) return "[]\n";
    return dump(flat_objects(document.sheets.front(), options.english), 2) + "\n";
}

std::string write_jsonl(const Document& document, const WriteOptions& options) {
    std::string out;
    if (document.sheets.empty()) return out;
    const Sheet& sheet = document.sheets.front();
    for (const auto& row : sheet.rows) out += dump(flat_object(sheet.columns, row, options.english)) + "\n";
    return out;
}

} // namespace bianmin

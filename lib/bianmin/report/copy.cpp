/// Prints the closed month again in every way it may have been printed, and compares.
#include "bianmin/report/copy.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/chart_text.hpp"
#include "bianmin/paper/json.hpp"
#include "bianmin/report/copy_workbook.hpp"
#include "bianmin/report/monthly_sheets.hpp"
#include "bianmin/report/monthly_text.hpp"

#include <algorithm>

namespace bianmin {
namespace {

using nlohmann::ordered_json;

constexpr int longest_quote = 160; // columns of a differing line that are shown

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
        const std::string now = truncated(trim(is), longest_quote),
                          then = truncated(trim(was), longest_quote);
        Finding finding = difference(std::to_string(i + 1), then, now);
        finding.place = {.line = static_cast<int>(i) + 1};
        finding.message = say("line {}: closed “{}”, in this copy “{}”", i + 1, then, now);
        out.push_back(std::move(finding));
    }
    return out;
}

/// The ways a terminal or a file may have had it.
std::vector<WriteOptions> ways(const std::vector<std::string_view>& copy, Format format, Moment made) {
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
            out.push_back({.english = english, .columns = width, .made = made, .gb18030 = false});
    if (format == Format::csv) out.push_back({.gb18030 = true});
    return out;
}

/// The same words, but not as the program draws them: covered, hidden, written over.
std::vector<Finding> compare_dress(std::string_view copy, std::string_view print) {
    const std::string is = page_dress(copy), was = page_dress(print);
    const auto now = lines_of(is), then = lines_of(was);
    const auto [a, b] = std::ranges::mismatch(now, then);
    if (a == now.end() && b == then.end()) return {};
    const std::string here = a == now.end() ? "" : truncated(*a, longest_quote),
                      there = b == then.end() ? "" : truncated(*b, longest_quote);
    return {{.code = "copy-drawn-otherwise",
             .value = here,
             .message = say("the words are the same, but this page does not draw them as the closed month's "
                            "does: closed “{}”, in this copy “{}”",
                            there, here),
             .suggestion = say("print the month again and lay both side by side; another version of the "
                               "program draws otherwise too")}};
}

class Comparison {
public:
    explicit Comparison(const Copy& copy)
        : copy_(copy), text_(readable(copy.bytes)), lines_(lines_of(text_)) {}

    /// The nearest of what was tried; empty: the same.
    std::optional<std::vector<Finding>> nearest;
    bool values_only = false;
    bool found() const { return nearest && nearest->empty(); }

    void try_tables(const Document& document) {
        for (const auto& way : ways(lines_, copy_.format, copy_.made)) {
            if (found()) return;
            const std::string print = write(document, copy_.format, way);
            try_print(print);
            for (const bool ascii : {false, true}) {
                const auto charts =
                    charts_below(document.charts, copy_.format,
                                 {.english = way.english, .columns = way.columns, .ascii = ascii});
                if (!charts.empty() && !found()) try_print(print + charts);
            }
        }
    }

    void try_text(const OfficialText& text) {
        if (found()) return;
        if (copy_.format == Format::table) try_print(official_plain(text));
        if (copy_.format == Format::html) try_print(write_flow_html(official_flow(text, copy_.made)));
        if (copy_.format == Format::pdf) try_print(write_flow_pdf(official_flow(text, copy_.made)));
    }

private:
    std::string readable(std::string_view bytes) const {
        if (copy_.format == Format::html) return page_text(bytes);
        if (copy_.format == Format::xlsx) return copy_.read_workbook(std::string(bytes));
        return std::string(bytes);
    }

    void try_print(const std::string& print) {
        std::vector<Finding> found;
        if (print != copy_.bytes) {
            if (copy_.format == Format::pdf)
                found.push_back(unlike());
            else
                found = compare_words(readable(print));
            if (found.empty() && copy_.format == Format::html) found = compare_dress(copy_.bytes, print);
            if (found.empty() && copy_.format == Format::xlsx) {
                CopyVerdict parts =
                    compare_parts(copy_.read_parts(std::string(copy_.bytes)), copy_.read_parts(print));
                values_only = parts.values_only;
                found = std::move(parts.differences);
            }
        }
        if (!nearest || found.size() < nearest->size()) nearest = std::move(found);
    }

    std::vector<Finding> compare_words(const std::string& print) const {
        const auto closed = lines_of(print);
        const bool computed = copy_.format != Format::xlsx || !lacks_results(text_);
        if (computed) return compare_lines(lines_, closed);
        std::vector<std::string> left_out;
        for (std::size_t i = 0; i < closed.size(); ++i)
            left_out.push_back(left_uncomputed(i < lines_.size() ? lines_[i] : "", closed[i]));
        auto found = compare_lines(lines_, {left_out.begin(), left_out.end()});
        found.insert(found.begin(), not_computed());
        return found;
    }

    static Finding unlike() {
        return {.code = "copy-differs",
                .message = say("this PDF is not, byte for byte, what the closed month prints"),
                .suggestion =
                    say("a text (文字月报) needs --to and --issuer as when it was printed; else print "
                        "the month again and lay both side by side; another font or version of "
                        "the program gives other bytes too")};
    }

    const Copy& copy_;
    std::string text_;
    std::vector<std::string_view> lines_;
};

/// What may be 主送机关 in a text: a line near its beginning that ends as one does.
std::vector<std::string> addressees(const Copy& copy) {
    constexpr std::size_t beginning = 8;
    const std::string text = copy.format == Format::html    ? page_text(copy.bytes)
                             : copy.format == Format::table ? std::string(copy.bytes)
                                                            : std::string();
    std::vector<std::string> out;
    for (const auto line : lines_of(text)) {
        if (out.size() == beginning) break;
        out.emplace_back(trim(line));
    }
    std::erase_if(out, [](const auto& line) { return !line.ends_with("："); });
    for (auto& line : out) line.resize(line.size() - std::string_view("：").size());
    if (!copy.addressee.empty()) out.push_back(copy.addressee);
    return out;
}

/// No closing keeps to whom a text went: whoever proves the copy says so.
Finding addressed(const std::string& to) {
    return {.code = "copy-addressed",
            .value = to,
            .message = say("all is the same but that this copy goes to “{}”, which no closing records", to),
            .suggestion = say("if it was sent there, say so: --to {}", to)};
}

} // namespace

CopyVerdict compare_copy(const Copy& copy, const ClosedMonth& closed, const ReportRequest& request,
                         const Setup& setup, std::size_t most) {
    const bool json = copy.format == Format::json || copy.format == Format::jsonl;
    const auto read = ordered_json::parse(json ? copy.bytes : "null", nullptr, false);
    if (json && !read.is_object())
        return {.differences = {{.code = "copy-unreadable", .message = say("this copy is no JSON object")}}};
    Comparison comparison(copy);
    for (const auto& row : groupings()) {
        ReportRequest asked = request;
        asked.by = row.by;
        const MonthlyFacts facts = closed_facts(closed, asked, setup);
        if (json) {
            const std::string print = read.contains("paragraphs")
                                          ? official_json(monthly_text(facts, setup, copy.issuer, copy.to))
                                          : monthly_json(facts);
            auto found = compare_json(read, ordered_json::parse(print), most + 1);
            if (!comparison.nearest || found.size() < comparison.nearest->size())
                comparison.nearest = std::move(found);
        } else {
            comparison.try_tables(monthly_document(facts));
            comparison.try_text(monthly_text(facts, setup, copy.issuer, copy.to));
        }
        if (comparison.found()) break;
    }
    const bool otherwise = !copy.addressee.empty() && copy.addressee != copy.to;
    if (!comparison.found() && (copy.to.empty() || otherwise))
        for (auto& to : addressees(copy)) {
            Copy sent = copy;
            sent.to = to;
            sent.addressee.clear();
            if (compare_copy(sent, closed, request, setup, most).differences.empty())
                return {.differences = {addressed(to)}};
        }
    CopyVerdict out{.differences = std::move(*comparison.nearest), .values_only = comparison.values_only};
    if (out.differences.size() > most) out.differences.resize(most);
    return out;
}

} // namespace bianmin

/// Lines to answers; nothing that a line says is dropped in silence.
#include "cli/inspection_round.hpp"

#include "bianmin/base/digest.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/config/load.hpp"
#include "bianmin/ledger/read.hpp"
#include "bianmin/rules/checklist.hpp"
#include "cli/setup_view.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

namespace bianmin::cli {
namespace {

/// `place=是`, `area=320`.
std::pair<std::string, std::string> pair_of(const std::string& text) {
    const auto split_at = text.find('=');
    if (split_at == std::string::npos || split_at == 0)
        throw Error(ErrorKind::usage, say("'{}' is no answer", text), {}, say("write ITEM=VALUE"));
    return {text.substr(0, split_at), text.substr(split_at + 1)};
}

ItemAnswer& answer_to(std::vector<ItemAnswer>& answers, const std::string& item) {
    const auto found = std::ranges::find(answers, item, &ItemAnswer::item);
    if (found != answers.end()) return *found;
    return answers.emplace_back(ItemAnswer{.item = item});
}

bool attach(ItemAnswer& answer, const std::string& path) {
    answer.digest = digest_of_file(path);
    answer.file = path;
    if (answer.value.empty()) answer.value = path;
    return !answer.digest.empty();
}

enum Column { unit, item, value, note, file, column_count };
constexpr std::array<std::array<std::string_view, 4>, column_count> headers{{
    {"unit", "机构", "站点", "中心"},
    {"item", "项目", "编号", "检查项"},
    {"answer", "结果", "检查结果", "答复"},
    {"note", "备注", "说明", "情况"},
    {"file", "文件", "照片", "附件"},
}};
struct Line {
    Place place;
    std::array<std::string, column_count> cells;
    const std::string& operator[](Column column) const { return cells[column]; }
};

std::optional<Column> column_of(std::string_view header) {
    for (std::size_t c = 0; c < column_count; ++c)
        if (std::ranges::find(headers[c], trim(header)) != headers[c].end()) return static_cast<Column>(c);
    return std::nullopt;
}

std::vector<Line> lines_of_table(const std::string& path) {
    const auto rows = open_table(path);
    std::vector<std::optional<Column>> places;
    std::vector<Line> lines;
    TableRow row;
    bool found = false;
    for (int sheet = 0; rows->next(row);) {
        if (row.sheet != sheet) places.clear(); // each sheet of a workbook has a header of its own
        sheet = row.sheet;
        if (std::ranges::none_of(places, [](const auto& one) { return one == item; })) {
            places.clear();
            for (const auto cell : row.cells) places.push_back(column_of(cell));
            found = found || std::ranges::find(places, std::optional(item)) != places.end();
            continue;
        }
        Line line{.place = {.file = path, .row = row.row}};
        for (std::size_t i = 0; i < row.cells.size() && i < places.size(); ++i)
            if (places[i]) line.cells[*places[i]] = std::string(trim(row.cells[i]));
        lines.push_back(std::move(line));
    }
    if (!found)
        throw Error(ErrorKind::configuration, say("{} has no header with 项目 and 结果", path), {},
                    say("name the columns: 机构, 项目, 结果, and where there are any 备注, 文件"));
    return lines;
}

std::vector<Line> lines_of_file(const std::string& path) {
    if (!path.ends_with(".toml") && !path.ends_with(".json")) return lines_of_table(path);
    std::ifstream in(path, std::ios::binary);
    if (!in) throw Error(ErrorKind::not_found, say("cannot read {}", path));
    std::vector<Line> lines;
    for (const auto& row : load_rows({std::istreambuf_iterator<char>(in), {}}, path)) {
        Line line{.place = {.file = path, .row = static_cast<int>(lines.size()) + 1}};
        for (const auto& [key, text] : row) {
            const auto column = column_of(key);
            if (!column)
                throw Error(ErrorKind::usage, say("{}: there is no column {}", path, key), {},
                            say("write unit, item, answer, note or file"));
            line.cells[*column] = text;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

class Reader {
public:
    Reader(const Setup& setup, const Checklist& list, UnitKind kind, const Unit* alone)
        : setup_(setup), list_(list), kind_(kind), alone_(alone) {}

    void take(const Line& line) {
        const auto before = findings.size();
        read(line);
        if (findings.size() > before) ++faulty_lines;
    }

    Round round;
    std::vector<Finding> findings;
    int faulty_lines = 0;

private:
    /// Goes on behind a fault: whoever mends the file wants to hear of all of them.
    void read(const Line& line) {
        // A line of the blank sheet that nobody filled in.
        if (line[value].empty() && line[file].empty() && line[note].empty()) return;
        const Unit* about = unit_of(line);
        if (line[item].empty())
            return fault(line, "no-item", line[value], say("an answer to no item"), say("fill in 项目"));
        const bool answered = !line[value].empty() || !line[file].empty();
        if (about && answered && !seen_.emplace(about, line[item]).second)
            fault(line, "answered-twice", line[item],
                  say("{} of {} is answered twice", line[item], about->name),
                  say("leave the line that is right"));
        ItemAnswer answer = answer_of(line);
        check(line, answer, answered);
        if (about) keep(*about, std::move(answer));
    }

    ItemAnswer answer_of(const Line& line) {
        ItemAnswer answer{.item = line[item], .value = line[value], .note = line[note]};
        if (line[file].empty() || attach(answer, line[file])) return answer;
        fault(line, "no-file", line[file],
              say("the file {} of {} is missing or empty", line[file], line[item]),
              say("name a file that can be read"));
        answer.digest = "missing"; // told once is enough
        return answer;
    }

    void check(const Line& line, const ItemAnswer& answer, bool answered) {
        if (!answered)
            fault(line, "no-answer", line[item], say("a remark on {} and no answer", line[item]),
                  say("fill in 结果"));
        for (auto& finding : check_answers(list_, {answer})) {
            if (!answered && finding.code != "unknown-item") continue;
            finding.place = line.place;
            findings.push_back(std::move(finding));
        }
    }

    void keep(const Unit& about, ItemAnswer answer) {
        auto found = std::ranges::find(round, &about, [](const auto& one) { return one.first; });
        if (found == round.end()) found = round.insert(round.end(), {&about, {}});
        found->second.push_back(std::move(answer));
    }

    const Unit* unit_of(const Line& line) {
        if (line[unit].empty()) {
            if (!alone_)
                fault(line, "no-unit", line[item],
                      say("it is not said which unit {} is about", line[item].empty() ? "—" : line[item]),
                      say("add a column 机构, or name the unit on the command line"));
            return alone_;
        }
        try {
            return &find_unit(setup_, kind_, line[unit]);
        } catch (const Error& error) {
            fault(line, "unknown-unit", line[unit], error.message(), error.hint());
            return nullptr;
        }
    }

    void fault(const Line& line, const char* code, std::string seen, Text message, Text suggestion) {
        findings.push_back({.code = code,
                            .place = line.place,
                            .value = std::move(seen),
                            .message = std::move(message),
                            .suggestion = std::move(suggestion)});
    }

    const Setup& setup_;
    const Checklist& list_;
    UnitKind kind_;
    const Unit* alone_;
    std::set<std::pair<const Unit*, std::string>> seen_; ///< what a line has answered
};

} // namespace

std::string digest_of_file(const std::string& path) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error) || std::filesystem::file_size(path, error) == 0)
        return {};
    std::ifstream in(path, std::ios::binary);
    if (!in) return {};
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    return in.bad() ? std::string() : Sha256().hex(bytes);
}

std::vector<ItemAnswer> answers_of_options(const Arguments& arguments) {
    std::vector<ItemAnswer> answers;
    for (const auto& text : arguments.list("answer")) {
        const auto [item, value] = pair_of(text);
        ItemAnswer& answer = answer_to(answers, item);
        if (!answer.value.empty() && answer.value != value)
            throw Error(ErrorKind::usage, say("{} is answered twice", item), {},
                        say("give --answer once for each item"));
        answer.value = value;
    }
    for (const auto& text : arguments.list("remark")) {
        const auto [item, note] = pair_of(text);
        answer_to(answers, item).note = note;
    }
    for (const auto& text : arguments.list("file")) {
        const auto [item, path] = pair_of(text);
        if (!attach(answer_to(answers, item), path))
            throw Error(ErrorKind::not_found, say("the file {} of {} is missing or empty", path, item), {},
                        say("name a file that can be read"));
    }
    return answers;
}

Round round_of_file(const Setup& setup, const Checklist& list, UnitKind kind, const std::string& path,
                    const Unit* alone) {
    Reader reader(setup, list, kind, alone);
    for (const Line& line : lines_of_file(path)) reader.take(line);
    if (reader.faulty_lines > 0)
        throw Error(ErrorKind::refused,
                    say("refused: {} lines of {} cannot be taken", reader.faulty_lines, path),
                    std::move(reader.findings), say("nothing was recorded: mend them and run it again"));
    if (reader.round.empty())
        throw Error(ErrorKind::refused, say("{} has no answers", path), {}, say("fill in 结果"));
    return std::move(reader.round);
}

} // namespace bianmin::cli

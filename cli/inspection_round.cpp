/// Lines to answers; nothing that a line says is dropped in silence.
#include "cli/inspection_round.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/config/load.hpp"
#include "bianmin/ledger/read.hpp"
#include "bianmin/rules/checklist.hpp"
#include "cli/setup_view.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <set>

namespace bianmin::cli {
namespace {

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
    bool cut = false; ///< the file ends in the middle of it
    const std::string& operator[](Column column) const { return cells[column]; }
};

/// Columns of the sheet that is taken along, which say nothing of what was found.
constexpr auto printed = std::to_array<std::string_view>({"序号",
                                                          "类别",
                                                          "要求",
                                                          "条款",
                                                          "方法",
                                                          "要看什么",
                                                          "分值",
                                                          "台账所示、上次答复",
                                                          "整改工作日",
                                                          "Group",
                                                          "Requirement",
                                                          "Clause",
                                                          "Method",
                                                          "To see",
                                                          "Weight",
                                                          "Known",
                                                          "Working days to mend",
                                                          "group",
                                                          "text",
                                                          "clause",
                                                          "method",
                                                          "evidence",
                                                          "weight",
                                                          "known",
                                                          "remedy"});

std::optional<Column> column_of(std::string_view header) {
    for (std::size_t c = 0; c < column_count; ++c)
        if (std::ranges::find(headers[c], trim(header)) != headers[c].end()) return static_cast<Column>(c);
    return std::nullopt;
}

/// What stands in a column that nobody reads would be lost in silence.
void require_known(const std::string& path, const TableRow& row) {
    for (const auto cell : row.cells) {
        const auto header = trim(cell);
        if (header.empty() || column_of(header) || std::ranges::find(printed, header) != printed.end())
            continue;
        throw Error(ErrorKind::usage, say("{}: there is no column {}", path, std::string(header)), {},
                    say("leave it out; the day of a round is given by --at, who inspected by --as, a remark "
                        "stands in 备注"));
    }
}

std::vector<Line> lines_of_table(const std::string& path, std::vector<Finding>& remarks) {
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
            const bool header = std::ranges::find(places, std::optional(item)) != places.end();
            if (header) require_known(path, row);
            found = found || header;
            continue;
        }
        Line line{.place = {.file = path, .row = row.row}};
        for (std::size_t i = 0; i < row.cells.size() && i < places.size(); ++i)
            if (places[i]) line.cells[*places[i]] = std::string(trim(row.cells[i]));
        line.cut = row.cut;
        lines.push_back(std::move(line));
    }
    remarks = rows->findings();
    if (!found)
        throw Error(ErrorKind::configuration, say("{} has no header with 项目 and 结果", path), {},
                    say("name the columns: 机构, 项目, 结果, and where there are any 备注, 文件"));
    return lines;
}

std::vector<Line> lines_of_file(const std::string& path, std::vector<Finding>& remarks) {
    if (!path.ends_with(".toml") && !path.ends_with(".json")) return lines_of_table(path, remarks);
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
        if (line.cut)
            fault(line, "row-cut", line[value], say("the file ends in the middle of this line"),
                  say("take the whole file, and end its last line"));
        const Unit* about = unit_of(line);
        if (line[item].empty())
            return fault(line, "no-item", line[value], say("an answer to no item"), say("fill in 项目"));
        const bool answered = !line[value].empty() || !line[file].empty();
        if (about && answered && !seen_.emplace(about, item_id(list_, line[item])).second)
            fault(line, "answered-twice", line[item],
                  say("{} of {} is answered twice", line[item], about->name),
                  say("leave the line that is right"));
        ItemAnswer answer = answer_of(line);
        check(line, answer, answered);
        if (about) keep(*about, std::move(answer));
    }

    ItemAnswer answer_of(const Line& line) {
        ItemAnswer answer{.item = item_id(list_, line[item]), .value = line[value], .note = line[note]};
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
            const Unit& named = find_unit(setup_, kind_, line[unit]);
            if (alone_ && alone_ != &named)
                fault(line, "other-unit", line[unit],
                      say("the line is about {}, the command about {}", named.name, alone_->name),
                      say("leave the unit on the command line out, or the line"));
            return &named;
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

Round round_of_file(const Setup& setup, const Checklist& list, UnitKind kind, const std::string& path,
                    const Unit* alone, std::vector<Finding>& remarks) {
    Reader reader(setup, list, kind, alone);
    for (const Line& line : lines_of_file(path, remarks)) reader.take(line);
    if (reader.faulty_lines > 0)
        throw Error(ErrorKind::refused,
                    say("refused: {} lines of {} cannot be taken", reader.faulty_lines, path),
                    std::move(reader.findings), say("nothing was recorded: mend them and run it again"));
    if (reader.round.empty())
        throw Error(ErrorKind::refused, say("{} has no answers", path), {}, say("fill in 结果"));
    return std::move(reader.round);
}

} // namespace bianmin::cli

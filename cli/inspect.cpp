/// Inspections: answers from options, a file of a whole round, or asked one by one; recorded, or printed as a
/// sheet to take along.
#include "bianmin/base/digest.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/config/load.hpp"
#include "bianmin/desk/inspection.hpp"
#include "bianmin/ledger/read.hpp"
#include "bianmin/report/inspection_paper.hpp"
#include "bianmin/rules/checklist.hpp"
#include "cli/audit.hpp"
#include "cli/counter.hpp"
#include "cli/setup_view.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <map>

namespace bianmin::cli {
namespace {

using Round = std::vector<std::pair<const Unit*, std::vector<ItemAnswer>>>;

/// Photos and documents stay where they are; the log keeps their digest.
std::string digest_of_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return {};
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    return in.bad() ? std::string() : Sha256().hex(bytes);
}

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

void attach(ItemAnswer& answer, const std::string& path) {
    answer.digest = digest_of_file(path);
    if (answer.digest.empty())
        throw Error(ErrorKind::not_found, say("the file {} of {} is missing", path, answer.item), {},
                    say("name a file that can be read"));
    if (answer.value.empty()) answer.value = path;
}

std::vector<ItemAnswer> answers_of_options(const Arguments& arguments) {
    std::vector<ItemAnswer> answers;
    for (const auto& text : arguments.list("answer")) {
        const auto [item, value] = pair_of(text);
        answer_to(answers, item).value = value;
    }
    for (const auto& text : arguments.list("remark")) {
        const auto [item, note] = pair_of(text);
        answer_to(answers, item).note = note;
    }
    for (const auto& text : arguments.list("file")) {
        const auto [item, path] = pair_of(text);
        attach(answer_to(answers, item), path);
    }
    return answers;
}

enum Column { unit, item, value, note, file, column_count };
constexpr std::array<std::array<std::string_view, 4>, column_count> headers{{
    {"unit", "机构", "站点", "中心"},
    {"item", "项目", "编号", "检查项"},
    {"answer", "结果", "检查结果", "答复"},
    {"note", "备注", "说明", "情况"},
    {"file", "文件", "照片", "附件"},
}};
using Line = std::array<std::string, column_count>;

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
        Line& line = lines.emplace_back();
        for (std::size_t i = 0; i < row.cells.size() && i < places.size(); ++i)
            if (places[i]) line[*places[i]] = std::string(trim(row.cells[i]));
        if (line[item].empty() || line[value].empty()) lines.pop_back();
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
        Line& line = lines.emplace_back();
        for (const auto& [key, text] : row) {
            const auto column = column_of(key);
            if (!column)
                throw Error(ErrorKind::usage, say("{}: there is no column {}", path, key), {},
                            say("write unit, item, answer, note or file"));
            line[*column] = text;
        }
    }
    return lines;
}

/// A whole round: what is said of each unit. `alone` is meant where the file names none.
Round round_of_file(Session& session, UnitKind kind, const std::string& path, const Unit* alone) {
    Round round;
    for (const Line& line : lines_of_file(path)) {
        if (line[unit].empty() && !alone)
            throw Error(ErrorKind::usage, say("{} does not say which unit {} is about", path, line[item]), {},
                        say("add a column 机构, or name the unit on the command line"));
        const Unit& about = line[unit].empty() ? *alone : find_unit(session.setup(), kind, line[unit]);
        auto found = std::ranges::find(round, &about, [](const auto& one) { return one.first; });
        if (found == round.end()) found = round.insert(round.end(), {&about, {}});
        ItemAnswer& answer = answer_to(found->second, line[item]);
        answer.value = line[value];
        answer.note = line[note];
        if (!line[file].empty()) attach(answer, line[file]);
    }
    return round;
}

/// One by one at a terminal; an empty line leaves the item open.
std::vector<ItemAnswer> ask_answers(Session& session, const Checklist& list) {
    std::vector<ItemAnswer> answers;
    for (const auto& one : list.items) {
        if (one.method == Method::computed) continue;
        for (;;) {
            ItemAnswer answer{.item = one.id,
                              .value =
                                  session.ask(say("{} {} ({}): ", one.id, one.text, chinese(one.answer)))};
            if (answer.value.empty()) break;
            if (one.answer == AnswerType::file) answer.digest = digest_of_file(answer.value);
            const auto findings = check_answers(list, {answer});
            if (findings.empty()) {
                answers.push_back(std::move(answer));
                break;
            }
            session.talk(findings);
        }
    }
    return answers;
}

/// Everything is checked before anything is recorded.
void require_fit(const Checklist& list, const Round& round) {
    std::vector<Finding> findings;
    for (const auto& [about, answers] : round)
        for (auto& finding : check_answers(list, answers)) {
            finding.place.sheet = about->name;
            findings.push_back(std::move(finding));
        }
    if (!findings.empty())
        throw Error(ErrorKind::refused, say("refused: the answers do not fit {}", list.name),
                    std::move(findings));
}

void tell(Session& session, const Unit& about, const Inspected& inspected) {
    const CaseRow& row = inspected.outcome.c.row;
    if (session.globals().quiet)
        session.line(row.number);
    else
        session.line((row.number.empty() ? tr(say("(not recorded)")) : row.number) + ": " + about.name + " " +
                     inspected.outcome.c.result);
    for (const auto& one : inspected.opened)
        session.talk(say("to be put right by {}: {}", iso(one.due.value_or(one.received)), one.number));
    for (const auto& one : inspected.closed) session.talk(say("right again, closed: {}", one.number));
}

int record(Session& session, const Checklist& list, const Round& round, const std::string& remark) {
    require_fit(list, round);
    Counter counter(session);
    const std::string key = counter.desk.key;
    for (const auto& [about, answers] : round) {
        if (round.size() > 1) counter.desk.key = key + "-" + about->id.text;
        tell(session, *about, record_inspection(counter.desk, list, {about->id, answers, remark}));
    }
    if (session.globals().dry_run) session.talk(say("dry run: nothing was written"));
    return 0;
}

int print_sheet(Session& session, const Checklist& list, const Unit& about, bool blank) {
    UnitAudit audit{&about, {.list = &list}};
    if (blank)
        for (const auto& one : list.items) audit.result.items.push_back({.item = &one});
    else
        audit = audits_of(session, list, {&about}, session.today()).front();
    switch (session.format()) {
    case Format::html: session.raw(write_flow_html(inspection_flow(audit, session.now()))); break;
    case Format::pdf: session.raw(write_flow_pdf(inspection_flow(audit, session.now()))); break;
    default: session.print(inspection_sheet(audit, session.today()));
    }
    return 0;
}

} // namespace

void define_inspect(Options& options) {
    options.positional("ID", N_("id, code or name of the unit; with --from the file may name them"), false)
        .list("--answer", "ITEM=VALUE", N_("what was found; once for each item"))
        .list("--remark", "ITEM=TEXT", N_("what is to be said about an item"))
        .list("--file", "ITEM=PATH", N_("photo or document; its SHA-256 is recorded"))
        .value("--from", "FILE", N_("a whole round from CSV, TOML or JSON: unit, item, answer, note, file"))
        .value("--standard", "NAME", N_("the checklist; the usual one of the kind when not given"))
        .value("--note", "TEXT", N_("remark on the visit"))
        .choice("--sheet", {"blank", "filled"}, N_("print the inspection sheet instead"));
}

int run_inspect(Session& session, const Arguments& arguments, UnitKind kind) {
    const Checklist list = checklist_of(session, arguments, kind);
    const std::string name = arguments.text("ID");
    const Unit* about = name.empty() ? nullptr : &find_unit(session.setup(), kind, name);
    if (!about && !arguments.has("from"))
        throw Error(ErrorKind::usage, say("which {} was inspected?", word(kind)), {}, say("give its id"));
    if (arguments.has("sheet")) return print_sheet(session, list, *about, arguments.text("sheet") == "blank");
    Round round;
    if (arguments.has("from"))
        round = round_of_file(session, kind, arguments.text("from"), about);
    else
        round.emplace_back(about, answers_of_options(arguments));
    if (!arguments.has("from") && round.front().second.empty() && session.interactive())
        round.front().second = ask_answers(session, list);
    return record(session, list, round, arguments.text("note"));
}

} // namespace bianmin::cli

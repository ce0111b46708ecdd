/// Finds, checks and fills templates.
#include "cli/paper_form.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/paper/markup.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace bianmin::cli {
namespace fs = std::filesystem;
namespace {

std::optional<std::string> read_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    return std::string{std::istreambuf_iterator<char>(file), {}};
}

bool plain_name(std::string_view name) {
    return !name.empty() &&
           name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_") == std::string_view::npos;
}

[[noreturn]] void unusable(FormName form, std::vector<Finding> findings) {
    throw Error(ErrorKind::configuration, say("the form of the {} cannot be used", form.chinese),
                std::move(findings), say("mend the template, or remove it to have the shipped one"));
}

} // namespace

Format paper_format(Session& session) {
    const Format format = session.format(Format::html);
    if (format != Format::html && format != Format::pdf && format != Format::json)
        throw Error(ErrorKind::usage, say("a paper is printed as html, pdf or json"), {},
                    say("give --format pdf, or a file that ends in .pdf"));
    if (format == Format::pdf && session.globals().output.empty() && session.terminal())
        throw Error(ErrorKind::usage, say("a terminal does not show PDF"), {}, say("name a file with -o"));
    return format;
}

Template paper_template(Session& session, FormName form) {
    const fs::path own = fs::path(session.workspace()) / "forms",
                   shipped = fs::path(session.defaults()) / "forms";
    const FindTemplate find = [&](std::string_view name) -> std::optional<TemplateFile> {
        if (!plain_name(name)) return std::nullopt;
        const std::string file = std::string(name) + ".html";
        if (auto text = read_file(own / file)) return TemplateFile{"forms/" + file, std::move(*text)};
        if (auto text = read_file(shipped / file))
            return TemplateFile{(shipped / file).string(), std::move(*text)};
        return std::nullopt;
    };
    Template read = read_template(form.word, find);
    if (trim(read.text).empty())
        unusable(form,
                 {{.code = "form-empty",
                   .place = {.file = "forms/" + std::string(form.word) + ".html", .line = 1, .column = 1},
                   .message = say("the file is empty"),
                   .suggestion = say("copy the shipped form and change that")}});
    if (auto faults = markup_faults(read); !faults.empty()) unusable(form, std::move(faults));
    return read;
}

Fields fields_of(Session& session, const Desk& desk, const PaperOrder& order, const PaperIssue& issue) {
    const auto log = log_of(issue.kept.entries);
    return paper_fields({.form = *order.form,
                         .setup = desk.setup,
                         .calendar = desk.calendar,
                         .now = issue.now,
                         .then = issue.then,
                         .log = log,
                         .subject = issue.subject,
                         .applicant = issue.kept.person,
                         .unit = issue.unit,
                         .number = desk.dry_run ? std::string() : issue.number,
                         .times = issue.times,
                         .copies = order.copies,
                         .printed = issue.printed,
                         .reveal = session.globals().reveal});
}

Flow paper_flow(const Template& form, FormName name, const Fields& fields, Moment printed) {
    if (auto faults = unknown_fields(form, fields); !faults.empty()) unusable(name, std::move(faults));
    Flow flow = read_markup(fill_template(form, fields),
                            form.lines.empty() ? std::string() : form.lines.front().file);
    flow.made = printed;
    return flow;
}

std::string paper_json(const Fields& fields) {
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    for (const auto& [name, text] : fields.texts()) json[name] = text;
    for (const auto& [name, list] : fields.lists()) {
        json[name] = nlohmann::ordered_json::array();
        for (const auto& row : list.rows) {
            auto item = nlohmann::ordered_json::object();
            for (std::size_t i = 0; i < list.names.size() && i < row.size(); ++i)
                item[list.names[i]] = row[i];
            json[name].push_back(std::move(item));
        }
    }
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Document printable_document(const Case& c, std::span<const LoggedEvent> log) {
    Sheet sheet{
        .key = "forms",
        .title = {"办件 " + c.row.number + " 现在可以打印的文书", "Papers that fit case " + c.row.number},
        .columns = {{.key = "form", .label = {"名称（--form）", "Form"}},
                    {.key = "paper", .label = {"文书", "Paper"}},
                    {.key = "number", .label = {"文号", "Number"}},
                    {.key = "times", .label = {"已打印", "Printed"}, .right = true},
                    {.key = "copies", .label = {"份数", "Copies"}, .right = true},
                    {.key = "clause", .label = {"依据", "Clause"}}}};
    for (const auto& form : paper_forms()) {
        const auto subject = paper_subject(form, c, log);
        if (!subject) continue;
        std::string number;
        std::int64_t times = 0;
        for (std::size_t i = *subject; i < log.size(); ++i) {
            const Event& event = *log[i].event;
            if (event.action != Action::print || event.facts.text("form") != form.word) continue;
            number = event.facts.text("number");
            ++times;
        }
        sheet.rows.push_back({Cell(std::string(form.word)), Cell(paper_name(form, *log[*subject].event)),
                              Cell(number), Cell(times), Cell(usual_copies(form)),
                              Cell(std::string(form.clause))});
    }
    return {.sheets = {std::move(sheet)}};
}

} // namespace bianmin::cli

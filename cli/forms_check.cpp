/// Each paper is put together as when it is printed, with the fields of a case that says nothing.
#include "cli/forms_check.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/report/guide.hpp"
#include "cli/paper_form.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace bianmin::cli {
namespace fs = std::filesystem;
namespace {

/// What a guide may ask for is not what a paper of a case may.
bool of_services(std::string_view form) {
    return form == "guide" || form == "card";
}

std::vector<FormName> all_forms() {
    std::vector<FormName> out;
    for (const auto& form : paper_forms()) out.push_back({form.word, form.chinese});
    out.push_back({"guide", "办事指南"});
    out.push_back({"card", "便民服务卡"});
    return out;
}

std::vector<std::string> own_forms(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code failed;
    for (const auto& file : fs::directory_iterator(folder, failed))
        if (file.path().extension() == ".html") names.push_back(file.path().stem().string());
    std::ranges::sort(names);
    return names;
}

class FormsCheck {
public:
    FormsCheck(Session& session, const Setup& setup)
        : session_(session), setup_(setup), calendar_(setup.calendars),
          own_(own_forms(fs::path(session.workspace()) / "forms")) {}

    std::vector<Finding> run() {
        if (own_.empty()) return {};
        for (const auto& name : own_) look_at(name);
        for (const auto& form : all_forms()) attempt(form);
        return std::move(findings_);
    }

private:
    /// A shipped form has faults only where it takes in a part of the office's; each is told once.
    void add(Finding finding) {
        const auto same = [&](const Finding& other) {
            return other.place.file == finding.place.file && other.place.line == finding.place.line &&
                   other.place.column == finding.place.column && other.code == finding.code &&
                   other.value == finding.value;
        };
        if (finding.place.file.starts_with("forms/") && std::ranges::none_of(findings_, same))
            findings_.push_back(std::move(finding));
    }

    void look_at(const std::string& name) {
        const auto known = [&](const FormName& form) { return form.word == name; };
        if (std::ranges::any_of(all_forms(), known)) return;
        // What is neither a paper nor replaces a shipped part is taken in by nothing but own forms.
        if (fs::exists(fs::path(session_.defaults()) / "forms" / (name + ".html")) || taken_in(name)) return;
        std::vector<std::string> names;
        for (const auto& form : all_forms()) names.emplace_back(form.word);
        const auto near = nearest(name, names);
        add({.code = "form-unused",
             .severity = Severity::warning,
             .place = {.file = "forms/" + name + ".html"},
             .value = name,
             .message = say("no paper is called {}", name),
             .suggestion =
                 near ? say("did you mean {}?", *near) : say("'{}' lists them", "case print --form list")});
    }

    bool taken_in(const std::string& part) const {
        return std::ranges::any_of(own_, [&](const std::string& name) {
            std::ifstream file(fs::path(session_.workspace()) / "forms" / (name + ".html"), std::ios::binary);
            const std::string text{std::istreambuf_iterator<char>(file), {}};
            return text.find("{{>" + part + "}}") != std::string::npos;
        });
    }

    void attempt(const FormName& form) {
        try {
            const Template read = paper_template(session_, form);
            for (auto& fault : unknown_fields(read, fields_of_form(form.word))) add(std::move(fault));
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::configuration) throw;
            for (const auto& fault : error.findings()) add(fault);
        }
    }

    Fields fields_of_form(std::string_view word) const {
        const Service service = setup_.services.empty() ? Service{} : setup_.services.front();
        if (of_services(word)) return guide_fields({.setup = setup_, .service = service});
        const Event open{.action = Action::open};
        const Entry entry;
        const std::vector<LoggedEvent> log{{&open, &entry}};
        const Person person;
        Case c;
        c.row.service = service.id;
        const auto forms = paper_forms();
        return paper_fields({.form = *std::ranges::find(forms, word, &PaperForm::word),
                             .setup = setup_,
                             .calendar = calendar_,
                             .now = c,
                             .then = c,
                             .log = log,
                             .applicant = person});
    }

    Session& session_;
    const Setup& setup_;
    const WorkingCalendar calendar_;
    const std::vector<std::string> own_;
    std::vector<Finding> findings_;
};

} // namespace

std::vector<Finding> own_form_faults(Session& session, const Setup& setup) {
    return FormsCheck(session, setup).run();
}

} // namespace bianmin::cli

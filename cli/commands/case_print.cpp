/// An official paper of a case (文书, 二(四)), numbered and recorded.
#include "bianmin/base/text.hpp"
#include "bianmin/desk/print_paper.hpp"
#include "bianmin/paper/flow.hpp"
#include "bianmin/rules/fold.hpp"
#include "cli/batch.hpp"
#include "cli/command.hpp"
#include "cli/counter.hpp"
#include "cli/output.hpp"
#include "cli/paper_form.hpp"

#include <algorithm>
#include <set>

namespace bianmin::cli {
namespace {

constexpr int most_copies = 9;

void define(Options& options) {
    options.positional("case", N_("number of the case"))
        .value("--form", "NAME", N_("which paper: acceptance, notice … or 受理单; list shows what fits now"))
        .value("--copies", "N", N_("how many look-alike copies; as usual for the paper when not given"))
        .value("--receipt", "NUMBER", N_("the receipt a 收费凭条 is for; the last one when not given"))
        .value("--into", "FOLDER", N_("write the paper into this folder, named by case and paper"));
    define_batch(options);
}

const PaperForm& form_of(const std::string& name) {
    if (const PaperForm* form = paper_form(without_spaces(name))) return *form;
    const auto near = nearest(name, paper_names());
    throw Error(ErrorKind::usage, say("there is no paper '{}'", name), {},
                near ? say("did you mean {}?", *near) : say("--form list shows them"));
}

int copies_of(const Arguments& arguments, const PaperForm& form) {
    const int copies = arguments.number("copies").value_or(usual_copies(form));
    if (copies < 1 || copies > most_copies)
        throw Error(ErrorKind::usage, say("{} copies cannot be printed", copies), {},
                    say("from 1 to {}", most_copies));
    return copies;
}

int list_forms(Session& session, const std::string& number) {
    const auto kept = find_case(session.store_read_only(), number);
    const Case c = fold_case(kept.row, kept.entries);
    session.print(printable_document(c, log_of(kept.entries)));
    return 0;
}

void say_what_was_printed(Session& session, const PaperOrder& order, const PaperIssue& issue) {
    const auto& number = issue.now.row.number;
    const std::string paper = paper_name(*order.form, *log_of(issue.kept.entries)[issue.subject].event);
    if (session.globals().dry_run)
        return session.talk(say("{} of {}: tried, not numbered, not recorded", paper, number));
    if (session.globals().output.empty()) return;
    session.talk(issue.times > 1
                     ? say("{} of {}: {}, copies: {}, printing no. {}", paper, number, issue.number,
                           order.copies, issue.times)
                     : say("{} of {}: {}, copies: {}", paper, number, issue.number, order.copies));
}

/// Receipts of one case are told apart by their numbers, which may be written in any way.
std::string name_of_paper(const PaperForm& form, const PaperIssue& issue) {
    std::string name = issue.now.row.number + "-" + std::string(form.word);
    if (form.needs != PaperForm::Needs::receipt || issue.number.empty()) return name;
    const auto unfit = [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '/' || c == '\\'; };
    std::string number = issue.number;
    std::ranges::replace_if(number, unfit, '_');
    return name + "-" + number;
}

/// What one run has written: the paper of a line never takes the place of another line's.
using Written = std::set<std::string>;

void put_paper(Session& session, const Arguments& arguments, const std::string& name, Format format,
               const std::string& paper, Written& before) {
    const std::string folder = arguments.text("into");
    if (folder.empty()) return session.raw(paper);
    const char* ending = format == Format::json ? ".json" : format == Format::pdf ? ".pdf" : ".html";
    std::string file = folder + "/" + name + ending;
    for (int times = 2; !before.insert(file).second; ++times)
        file = folder + "/" + name + "-" + std::to_string(times) + ending;
    Output output(file);
    output.put(paper);
    output.finish();
    session.line(file);
}

/// Before a number is taken: the folder, or the file of -o, by the name that was given.
void require_place(Session& session, const std::string& folder) {
    if (folder.empty()) return require_writable(session.globals().output);
    require_folder(folder);
}

void print_one(Session& session, Counter& counter, const Arguments& arguments, Written& before) {
    require_given(arguments, {"case"});
    const PaperForm& kind = form_of(arguments.text("form"));
    const PaperOrder order{
        .form = &kind, .copies = copies_of(arguments, kind), .receipt = arguments.text("receipt")};
    const Format format = paper_format(session);
    const FormName name{kind.word, kind.chinese};
    const Template form = paper_template(session, name);
    // Whatever can fail has failed before a number is allotted: the place, template, layout, fonts.
    require_place(session, arguments.text("into"));
    std::string unknown;
    const auto written = [&](const PaperIssue& issue) {
        const Fields fields = fields_of(session, counter.desk, order, issue);
        if (format == Format::json) return paper_json(fields) + "\n";
        const Flow flow = paper_flow(form, name, fields, issue.printed);
        return format == Format::pdf ? write_flow_pdf(flow, &unknown) : write_flow_html(flow);
    };
    PaperIssue issue = try_paper(counter.desk, arguments.text("case"), order);
    // Looking at the fields is no printing.
    if (format == Format::json && !issue.repeated) --issue.times;
    std::string paper = written(issue);
    if (format == Format::json)
        return put_paper(session, arguments, name_of_paper(kind, issue), format, paper, before);
    issue = print_paper(counter.desk, arguments.text("case"), order);
    if (!counter.desk.dry_run) paper = written(issue);
    put_paper(session, arguments, name_of_paper(kind, issue), format, paper, before);
    // A name that cannot be read is no name: the clerk has to write it in.
    if (!unknown.empty())
        session.talk(
            say("warning: no font here has '{}': it stands on the paper as a box; write it in by hand, or "
                "install a font that has it",
                unknown));
    say_what_was_printed(session, order, issue);
}

int run(Session& session, const Arguments& arguments) {
    if (arguments.has("batch") && !arguments.has("into"))
        throw Error(ErrorKind::usage, say("a batch writes each paper into a file of its own"), {},
                    say("give --into FOLDER"));
    const std::string name = arguments.text("form");
    if (!arguments.has("batch") && (name.empty() || name == "list"))
        return list_forms(session, arguments.text("case"));
    Counter counter(session);
    Written before;
    return run_acts(session, counter, arguments,
                    [&](const Arguments& line) { print_one(session, counter, line, before); });
}

} // namespace

extern const Command case_print{"case", "print", N_("Print an official paper of a case"), define, run};

} // namespace bianmin::cli

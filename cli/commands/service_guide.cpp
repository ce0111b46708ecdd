/// 办事指南, 办事流程图 and 便民服务卡 (二(四)政务公开): made from the catalog, and on record which text they
/// were made of.
#include "bianmin/report/flowchart.hpp"

#include "bianmin/desk/opening.hpp"
#include "bianmin/paper/flow.hpp"
#include "bianmin/rules/coverage.hpp"
#include "bianmin/rules/service_text.hpp"
#include "cli/catalog_view.hpp"
#include "cli/command.hpp"
#include "cli/guides.hpp"
#include "cli/output.hpp"
#include "cli/paper_form.hpp"
#include "cli/setup_view.hpp"

#include <filesystem>

namespace bianmin::cli {
namespace fs = std::filesystem;
namespace {

void define(Options& options) {
    options.positional("SERVICE", N_("id, name or alias of the service"), false, true)
        .flag("--all", N_("every published service"))
        .choice("--form", {"guide", "card", "flow"},
                N_("guide (办事指南), card (便民服务卡) or flow (办事流程图)"))
        .value("--center", "ID", N_("with the address and telephones of this center"))
        .value("--station", "ID", N_("with those of this station"))
        .value("--on", "DATE", N_("the versions valid on this day; today if absent"))
        .value("--into", "FOLDER",
               N_("a file for each service; with --all guides/ of the workspace if absent"));
}

const Unit* unit_asked(Session& session, const Arguments& arguments) {
    if (arguments.has("center") && arguments.has("station"))
        throw Error(ErrorKind::usage, say("a guide is of one office"), {}, say("give --center or --station"));
    if (arguments.has("center"))
        return &find_unit(session.setup(), UnitKind::center, arguments.text("center"));
    if (arguments.has("station"))
        return &find_unit(session.setup(), UnitKind::station, arguments.text("station"));
    return nullptr;
}

std::vector<const Service*> services_asked(const Setup& setup, const Arguments& arguments, Date day) {
    std::vector<const Service*> out;
    if (arguments.has("all") == arguments.has("SERVICE"))
        throw Error(ErrorKind::usage, say("guides are of named services, or of all"), {},
                    say("name services, or give --all"));
    for (const auto& name : arguments.list("SERVICE"))
        out.push_back(setup.service(require_service(setup, ServiceId(name)).id, day));
    if (arguments.has("all"))
        for (const auto& service : setup.services)
            if (offered(service, day)) out.push_back(&service);
    return out;
}

FormName form_asked(const Arguments& arguments) {
    const std::string word = arguments.text("form");
    if (word == "card") return {"card", "便民服务卡"};
    if (word == "flow") return {"flow", "办事流程图"};
    return {"guide", "办事指南"};
}

/// The pages of one run: one template, one office, one day. A flowchart is drawn and has no template.
class Printer {
public:
    Printer(Session& session, const Arguments& arguments)
        : session_(session), unit_(unit_asked(session, arguments)), name_(form_asked(arguments)),
          format_(paper_format(session)) {
        if (!drawn()) form_ = paper_template(session, name_);
    }

    std::string page(const Service& service) const {
        const GuideFacts facts{.setup = session_.setup(),
                               .service = service,
                               .unit = unit_,
                               .version = text_digest(service),
                               .made = session_.today()};
        const Fields fields = guide_fields(facts);
        if (format_ == Format::json) return paper_json(fields) + "\n";
        const Flow flow = drawn() ? flowchart_flow(facts, session_.now())
                                  : paper_flow(form_, name_, fields, session_.now());
        return format_ == Format::pdf ? write_flow_pdf(flow) : write_flow_html(flow);
    }
    std::string file(const Service& service) const {
        const char* ending = format_ == Format::json ? ".json" : format_ == Format::pdf ? ".pdf" : ".html";
        return service.id.text + (guides() ? "" : "-" + std::string(name_.word)) + ending;
    }
    bool guides() const { return name_.word == "guide"; }

private:
    bool drawn() const { return name_.word == "flow"; }

    Session& session_;
    const Unit* unit_;
    FormName name_;
    Format format_;
    Template form_;
};

int run(Session& session, const Arguments& arguments) {
    const Date day = arguments.date("on", session.today()).value_or(session.today());
    const auto services = services_asked(session.setup(), arguments, day);
    const Printer printer(session, arguments);
    std::string folder = arguments.text("into");
    if (folder.empty() && arguments.has("all")) folder = guides_folder(session);
    if (folder.empty()) {
        if (services.size() > 1)
            throw Error(ErrorKind::usage, say("several guides need a folder"), {}, say("give --into FOLDER"));
        session.raw(printer.page(*services.front()));
        return 0;
    }
    std::vector<std::string> pages;
    for (const Service* service : services) pages.push_back(printer.page(*service));
    if (session.globals().dry_run) {
        session.talk(say("{} guides would be written", pages.size()));
        return 0;
    }
    make_folder(folder);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Output output(folder + "/" + printer.file(*services[i]));
        output.put(pages[i]);
        output.finish();
    }
    if (printer.guides()) keep_guides(folder, services, session.today());
    session.talk(say("{} written into {}", pages.size(), folder));
    return 0;
}

} // namespace

extern const Command service_guide{
    "service", "guide", N_("Print service guides, flowcharts and cards (办事指南、流程图、便民服务卡)"),
    define, run};

} // namespace bianmin::cli

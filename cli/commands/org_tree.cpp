/// 区、镇（街道）、村（居）三级政务服务体系 (一): who belongs to whom, and how each stands.
#include "bianmin/report/org_tree.hpp"
#include "bianmin/paper/json.hpp"
#include "cli/audit.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--center", "ID", N_("this center with its stations only"))
        .value("--on", "DATE", N_("as of this day; the day of --at or today when not given"))
        .flag("--svg", N_("as a drawing, for a wall or a page"));
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const Date at = past_day(session, arguments, "on");
    UnitId root(setup.district_code);
    if (arguments.has("center"))
        root = units_of(session, UnitKind::center, {arguments.text("center")}).front()->id;
    const auto nodes = org_nodes(setup, audit_facts(session, "", at), root);
    if (arguments.has("svg")) {
        session.raw(org_picture(nodes).svg);
        return 0;
    }
    switch (session.format()) {
    case Format::json: session.raw(org_json(nodes) + "\n"); break;
    case Format::jsonl: session.raw(json_lines(org_json(nodes))); break;
    case Format::html: session.raw(write_flow_html(org_flow(nodes, session.now()))); break;
    case Format::pdf: session.raw(write_flow_pdf(org_flow(nodes, session.now()))); break;
    case Format::table: session.raw(org_text(nodes, session.globals().lang == "en")); break;
    default:
        throw Error(ErrorKind::usage,
                    say("the tree is printed as table, html, pdf or json, or drawn by --svg"), {},
                    say("give --format pdf, or a file that ends in .pdf"));
    }
    return 0;
}

} // namespace

extern const Command org_tree{"org", "tree", N_("Draw the three levels of offices and how each stands"),
                              define, run};

} // namespace bianmin::cli

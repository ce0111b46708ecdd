/// A new workspace with its ledger.
#include "bianmin/base/text.hpp"
#include "bianmin/config/load.hpp"
#include "cli/command.hpp"
#include "cli/workspace_maker.hpp"

#include <algorithm>

namespace bianmin::cli {
namespace {

namespace fs = std::filesystem;

void define(Options& options) {
    options.positional("DIR", N_("the new folder; it may exist when it is empty"))
        .value("--example", "NAME", N_("begin with a complete example, such as shanting"))
        .value("--name", "NAME", N_("name of the workspace; the folder's if absent"))
        .value("--district", "CODE", N_("six-digit area code of the district"));
}

fs::path example_folder(const Session& session, const std::string& name) {
    const fs::path examples = fs::path(session.defaults()).parent_path() / "examples";
    const auto names = example_names(examples);
    if (std::ranges::find(names, name) != names.end()) return examples / name;
    const auto near = nearest(name, names);
    throw Error(ErrorKind::not_found, say("no example '{}'", name), {},
                near ? say("did you mean '{}'?", *near) : say("examples are: {}", join(names, ", ")));
}

/// Stands where no district was named, until somebody writes the real code.
constexpr const char* district_to_come = "000000";

std::string district_of(const Arguments& arguments) {
    if (!arguments.has("district")) return district_to_come;
    const std::string code = arguments.text("district");
    const bool digits = std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
    if (code.size() == 6 && digits) return code;
    throw Error(ErrorKind::usage, say("'{}' is no area code of a district", code), {},
                say("give --district and six digits, such as 370406; or begin with --example shanting"));
}

void from_template(const Session& session, const Arguments& arguments, WorkspaceMaker& maker) {
    const std::string district = district_of(arguments);
    std::string name = arguments.text("name");
    if (name.empty()) name = fs::canonical(maker.folder()).filename().string();
    maker.copy(fs::path(session.defaults()) / "template");
    maker.fill_in({{"@NAME@", name},
                   {"@DISTRICT@", district},
                   {"@LANGUAGE@", session.globals().lang == "en" ? "en" : "zh"}});
}

void create_ledger(const std::string& root, const std::string& defaults) {
    const Setup setup = load_checked(root, defaults);
    const bool address = setup.store.find("://") != std::string::npos;
    Store::open(address ? setup.store : (fs::path(root) / setup.store).string(), {.create = true});
}

int run(Session& session, const Arguments& arguments) {
    const std::string example = arguments.text("example");
    if (!example.empty() && (arguments.has("name") || arguments.has("district")))
        throw Error(ErrorKind::usage, say("an example brings its own name and district"), {},
                    say("leave --name and --district out, or --example"));
    const fs::path from = example.empty() ? fs::path() : example_folder(session, example);
    WorkspaceMaker maker(arguments.text("DIR"));
    if (example.empty())
        from_template(session, arguments, maker);
    else
        maker.copy(from);
    maker.add_folders();
    create_ledger(maker.folder().string(), session.defaults());
    maker.keep();
    const std::string folder = maker.folder().string();
    session.talk(say("made the workspace {} with an empty ledger", folder));
    session.talk(say("next: cd {}", folder));
    if (example.empty() && !arguments.has("district"))
        session.talk(say(
            "then: write the six-digit area code of the district in bianmin.toml, and a center in centers/"));
    session.talk(say("then: bianmin config check; bianmin center list; bianmin help case open"));
    return 0;
}

} // namespace

extern const Command init{"init", "", N_("Make a workspace with its ledger"), define, run};

} // namespace bianmin::cli

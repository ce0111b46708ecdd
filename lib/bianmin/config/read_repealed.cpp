/// `basis/*.toml`: laws that are no longer in force.
#include "bianmin/config/catalog.hpp"
#include "bianmin/config/files.hpp"
#include "bianmin/config/parse.hpp"
#include "bianmin/config/table.hpp"

namespace bianmin {
namespace config {
namespace {

RepealedLaw read_law(TableReading& reading, const Node& node) {
    Table table(reading, node);
    RepealedLaw law{.title = table.text("title"),
                    .number = table.text("number"),
                    .by_number = table.flag("by_number", false),
                    .since = table.date("since").value_or(Date{}),
                    .successor = table.text("successor"),
                    .source = table.required_text("source"),
                    .check = table.text("check")};
    if (!table.has("since")) table.missing("since", say("write the first day it is no longer in force"));
    if (law.title.empty() && law.number.empty())
        table.missing("title", say("name the law by its title, its number, or both"));
    if (law.by_number && law.number.empty())
        table.missing("number", say("a law that is told by its number needs one"));
    table.finish();
    return law;
}

} // namespace
} // namespace config

std::vector<RepealedLaw> load_repealed(const std::string& root, const std::string& defaults,
                                       std::vector<Finding>& findings) {
    config::Files files(root, defaults);
    std::vector<RepealedLaw> laws;
    for (const auto& path : files.folder("basis")) {
        const std::string name = files.shown(path);
        const auto text = files.read(path);
        if (!text) continue;
        const config::Parsed parsed = config::parse_toml(*text, name, findings);
        if (parsed.unreadable) continue;
        config::TableReading reading{name, parsed.lost, findings};
        config::Table file(reading, parsed.root);
        for (const config::Node* node : file.tables("repealed"))
            laws.push_back(config::read_law(reading, *node));
        file.finish();
    }
    return laws;
}

} // namespace bianmin

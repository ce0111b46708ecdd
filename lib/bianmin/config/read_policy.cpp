/// A policy's file: its head and its clauses.
#include "bianmin/config/files.hpp"
#include "bianmin/config/parse.hpp"
#include "bianmin/config/policies.hpp"
#include "bianmin/config/table.hpp"

#include <algorithm>

namespace bianmin {
namespace config {
namespace {

PolicyClause read_clause(TableReading& reading, const Node& node) {
    Table table(reading, node);
    PolicyClause clause{.id = table.required_text("id"),
                        .section = table.required_text("section"),
                        .text = table.required_text("text"),
                        .obliges = table.texts("obliges"),
                        .met = table.word<Met>("met").value_or(Met::explained),
                        .by = table.texts("by"),
                        .note = table.text("note")};
    if (clause.met != Met::explained && clause.by.empty())
        table.missing("by", say("name what meets it: by = [\"command:case accept\"]"));
    if (clause.met == Met::explained && clause.note.empty())
        table.missing("note", say("say why a program cannot see it: note = \"…\""));
    table.finish();
    return clause;
}

Policy read_one(TableReading& reading, const Node& root, const std::string& stem) {
    Table file(reading, root);
    Policy policy{.id = stem};
    for (const Node* node : file.tables("policy")) {
        Table table(reading, *node);
        policy.id = table.identifier("id", stem);
        policy.number = table.text("number");
        policy.title = table.required_text("title");
        policy.issuer = table.text("issuer");
        policy.issued = table.date("issued");
        table.finish();
    }
    for (const Node* node : file.tables("clause")) {
        PolicyClause clause = read_clause(reading, *node);
        if (std::ranges::find(policy.clauses, clause.id, &PolicyClause::id) != policy.clauses.end())
            file.fault("duplicate", "clause", say("the clause {} stands there twice", clause.id),
                       say("number the clauses in their order"));
        policy.clauses.push_back(std::move(clause));
    }
    file.finish();
    return policy;
}

std::string stem_of(const std::string& path) {
    const auto slash = path.rfind('/');
    const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
    return name.substr(0, name.rfind('.'));
}

} // namespace
} // namespace config

std::vector<Policy> load_policies(const std::string& root, const std::string& defaults,
                                  std::vector<Finding>& findings) {
    config::Files files(root, defaults);
    std::vector<Policy> policies;
    for (const auto& path : files.folder("policy")) {
        const std::string name = files.shown(path);
        const auto text = files.read(path);
        if (!text) continue;
        const config::Parsed parsed = config::parse_toml(*text, name, findings);
        if (parsed.unreadable) continue;
        config::TableReading reading{name, parsed.lost, findings};
        policies.push_back(config::read_one(reading, parsed.root, config::stem_of(path)));
    }
    return policies;
}

} // namespace bianmin

/// A checklist's file: its head and its items.
#include "bianmin/config/checklists.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/config/files.hpp"
#include "bianmin/config/parse.hpp"
#include "bianmin/config/table.hpp"

#include <algorithm>

namespace bianmin {
namespace config {
namespace {

std::string required_identifier(Table& table) {
    if (!table.has("id")) table.missing("id");
    return table.identifier("id", "");
}

void check_number(Table& table, const ChecklistItem& item) {
    if (item.at_least || item.at_most) return;
    table.fault("missing", "answer", say("the number of {} has no threshold", item.id),
                say("add at_least = 300 or at_most = 3"));
}

void check_choices(Table& table, const ChecklistItem& item) {
    if (item.choices.empty() || item.accepted.empty()) {
        table.fault("missing", "answer", say("{} has no choices, or none that is accepted", item.id),
                    say("add choices = [\"…\"] and accepted = [\"…\"]"));
        return;
    }
    for (const auto& one : item.accepted)
        if (std::ranges::find(item.choices, one) == item.choices.end())
            table.fault("unknown-word", "accepted", say("`{}` is none of the choices", one),
                        say("write it as in choices"));
}

std::optional<int> threshold(Table& table, const char* key) {
    if (!table.has(key)) return std::nullopt;
    return table.number(key, 0, -1'000'000, 1'000'000);
}

void check_measure(Table& table, const std::string& measure, const std::vector<std::string>& known) {
    if (measure.empty() || std::ranges::find(known, measure) != known.end()) return;
    const auto near = nearest(measure, known);
    table
        .fault("unknown-measure", "measure", say("there is no measure {}", measure),
               near ? say("did you mean {}?", *near) : say("one of: {}", join(known, ", ")))
        .value = measure;
}

ChecklistItem read_item(TableReading& reading, const Node& node, const std::vector<std::string>& measures) {
    Table table(reading, node);
    ChecklistItem item{.id = required_identifier(table),
                       .group = table.text("group"),
                       .text = table.required_text("text"),
                       .clause = table.required_text("clause"),
                       .weight = table.number("weight", 0, 0, 100),
                       .method = table.word<Method>("method").value_or(Method::on_site),
                       .evidence = table.text("evidence"),
                       .answer = table.word<AnswerType>("answer").value_or(AnswerType::yes_no),
                       .remedy_days = table.number("remedy_days", 10, 0, 366),
                       .must = table.flag("must", false),
                       .unit = table.text("unit"),
                       .at_least = threshold(table, "at_least"),
                       .at_most = threshold(table, "at_most"),
                       .choices = table.texts("choices"),
                       .accepted = table.texts("accepted"),
                       .measure = table.text("measure")};
    if (item.answer == AnswerType::number) check_number(table, item);
    if (item.answer == AnswerType::choice) check_choices(table, item);
    if (item.method == Method::computed && item.measure.empty())
        table.missing("measure", say("say by what it is computed, or choose another method"));
    check_measure(table, item.measure, measures);
    table.finish();
    return item;
}

Checklist read_list(TableReading& reading, const Node& root, const std::vector<std::string>& measures) {
    Table file(reading, root);
    Checklist list;
    for (const Node* node : file.tables("checklist")) {
        Table table(reading, *node);
        list.id = required_identifier(table);
        list.name = table.required_text("name");
        list.of = table.word<UnitKind>("of").value_or(UnitKind::station);
        list.clause = table.text("clause");
        list.basis = table.text("basis");
        list.pass = table.number("pass", 80, 0, 100);
        table.finish();
    }
    if (list.id.empty()) file.missing("checklist", say("begin with [checklist], id and name"));
    int sum = 0;
    for (const Node* node : file.tables("item")) {
        ChecklistItem item = read_item(reading, *node, measures);
        sum += item.weight;
        if (list.item(item.id))
            file.fault("duplicate", "item", say("the item {} stands there twice", item.id),
                       say("give each item an id of its own"));
        list.items.push_back(std::move(item));
    }
    if (sum != 100 && !list.items.empty())
        file.fault("weights", "item", say("the weights of the items add up to {}, not 100", sum),
                   say("change weight until they do"))
            .value = std::to_string(sum);
    file.finish();
    return list;
}

} // namespace
} // namespace config

std::vector<Checklist> load_checklists(const std::string& root, const std::string& defaults,
                                       const std::vector<std::string>& measures,
                                       std::vector<Finding>& findings) {
    config::Files files(root, defaults);
    std::vector<Checklist> lists;
    for (const auto& path : files.folder("checklists")) {
        const std::string name = files.shown(path);
        const auto text = files.read(path);
        if (!text) continue;
        const config::Parsed parsed = config::parse_toml(*text, name, findings);
        if (parsed.unreadable) continue;
        config::TableReading reading{name, parsed.lost, findings};
        lists.push_back(config::read_list(reading, parsed.root, measures));
    }
    return lists;
}

} // namespace bianmin

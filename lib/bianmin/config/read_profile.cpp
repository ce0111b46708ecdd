/// An import profile (导入方案): header texts, pinned columns, words with a meaning.
#include "bianmin/config/raw.hpp"
#include "bianmin/domain/ledger_fields.hpp"

#include <algorithm>

namespace bianmin::config {
namespace {

/// Meanings of a closed vocabulary must be its words, or `review` or `none`.
template<class E>
bool is_word(const std::string& value) {
    return parse_word<E>(value).has_value();
}

bool is_meaning(const std::string& vocabulary, const std::string& value) {
    if (value == "review" || value == "none") return true;
    if (vocabulary == "rating") return is_word<Rating>(value);
    if (vocabulary == "kind") return is_word<Kind>(value) || value == "rejected";
    if (vocabulary == "channel") return is_word<Channel>(value);
    if (vocabulary == "outcome") return is_word<State>(value) || value == "open";
    return true;
}

void read_meanings(TableReading& reading, const Node& node, const std::string& vocabulary,
                   ImportProfile& profile) {
    Table table(reading, node);
    for (const auto& [text, spot, value] : node.members) {
        const std::string meaning = value.type == Node::Type::integer ? value.text : table.text(text);
        if (meaning.empty()) continue;
        if (!is_meaning(vocabulary, meaning))
            table.fault(
                "unknown-word", text, say("`{}` is no {}", meaning, vocabulary),
                say("write a machine word such as `satisfied`, or `review` to have such rows looked at"));
        profile.meanings.push_back({vocabulary, text, meaning});
    }
}

bool is_field(std::string_view key) {
    return !key.empty() && std::ranges::find(ledger_field_words, key) != ledger_field_words.end();
}

/// Every other key of the table is a fault.
void only_fields(Table& table) {
    for (const auto word : ledger_field_words)
        if (!word.empty() && !table.has(word)) table.texts(word);
    table.finish();
}

/// `2`, or the letter of the column, `"B"`.
int column_of(Table& table, const Member& pin) {
    int column = 0;
    if (pin.value.type == Node::Type::text) {
        for (const char c : table.text(pin.key))
            column = c >= 'A' && c <= 'Z' && column < 1000 ? column * 26 + (c - 'A' + 1) : 10'000;
        if (column >= 1 && column < 1000) return column;
        table.fault("bad-column", pin.key, say("`{}` is no column", pin.value.text),
                    say("write its number from 1, or its letter: {} = \"B\"", pin.key));
        return 0;
    }
    return table.number(pin.key, 0, 1, 1000);
}

} // namespace

void read_profile(TableReading& reading, const Node& root, const std::string& stem, Raw& raw) {
    Table table(reading, root);
    ImportProfile profile;
    profile.name = table.identifier("name", stem);
    profile.title = table.text("title");
    profile.channel = table.word<Channel>("channel").value_or(Channel::window);
    profile.skip_prefixes = table.texts("skip");
    for (const Node* node : table.tables("columns")) {
        Table columns(reading, *node);
        for (const auto& member : node->members)
            if (is_field(member.key)) profile.columns.push_back({member.key, columns.texts(member.key)});
        only_fields(columns);
    }
    for (const Node* node : table.tables("pins")) {
        Table pins(reading, *node);
        for (const auto& member : node->members)
            if (is_field(member.key))
                if (const int column = column_of(pins, member)) profile.pins.push_back({member.key, column});
        only_fields(pins);
    }
    for (const Node* node : table.tables("meanings")) {
        Table meanings(reading, *node);
        for (const char* vocabulary : {"rating", "kind", "outcome", "channel"})
            for (const Node* words : meanings.tables(vocabulary))
                read_meanings(reading, *words, vocabulary, profile);
        meanings.finish();
    }
    table.finish();
    raw.profiles.push_back({std::move(profile), table.origin()});
}

} // namespace bianmin::config

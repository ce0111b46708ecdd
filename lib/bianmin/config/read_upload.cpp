/// A schema's file: its code sets and its tables.
#include "bianmin/config/read_one.hpp"
#include "bianmin/config/uploads.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace bianmin {
namespace config {
namespace {

constexpr std::array<std::string_view, 8> row_words{"accepted", "event", "ended",         "special",
                                                    "material", "task",  "task_material", "task_fee"};
constexpr std::array<std::string_view, 3> item_words{"all", "power", "service"};
constexpr std::array<std::string_view, 5> mask_words{"none", "name", "id_number", "phone", "address"};

template<class E, std::size_t N>
E one_of(Table& table, const char* key, const std::array<std::string_view, N>& words, E otherwise) {
    const std::string text = table.text(key);
    if (text.empty()) return otherwise;
    const auto found = std::ranges::find(words, text);
    if (found == words.end()) {
        table.unknown_word(key, text, {words.begin(), words.end()});
        return otherwise;
    }
    return static_cast<E>(found - words.begin());
}

/// `[maps.kind]`, a line for each word.
void read_maps(Table& file, const Node& root, UploadSchema& schema) {
    file.tables("maps"); // its keys are the names of code sets
    const Member* maps = root.find("maps");
    if (!maps || maps->value.type != Node::Type::table) return;
    for (const auto& member : maps->value.members) {
        UploadMap map{.name = member.key};
        for (const auto& line : member.value.members) {
            if (line.value.type != Node::Type::text)
                file.fault("wrong-type", "maps", say("{}.{}: a code is a text", member.key, line.key),
                           say("put it in quotes: \"{}\"", line.value.text))
                    .place = {
                    .file = schema.file, .line = line.value.spot.line, .column = line.value.spot.column};
            map.codes.emplace_back(line.key, line.value.text);
        }
        schema.maps.push_back(std::move(map));
    }
}

UploadColumn read_column(TableReading& reading, const Node& node, const UploadSchema& schema,
                         const std::vector<std::string>& sources) {
    Table table(reading, node);
    UploadColumn column{.name = table.required_text("name"),
                        .source = table.text("source"),
                        .value = table.text("value"),
                        .map = table.text("map"),
                        .length = table.number("length", 0, 0, 10'000),
                        .required = table.flag("required", false),
                        .mask = one_of(table, "mask", mask_words, UploadColumn::Mask::none),
                        .sealed = table.flag("seal", false)};
    if (column.source.empty() && column.value.empty())
        table.missing("source", say("name the field that fills it, or a value"));
    if (!column.source.empty() && std::ranges::find(sources, column.source) == sources.end())
        table.unknown_word("source", column.source, sources);
    if (!column.map.empty() && !schema.map(column.map)) {
        std::vector<std::string> known;
        for (const auto& map : schema.maps) known.push_back(map.name);
        table.unknown_word("map", column.map, known);
    }
    table.finish();
    return column;
}

UploadTable read_table(TableReading& reading, const Node& node, const UploadSchema& schema,
                       const UploadSources& sources) {
    Table table(reading, node);
    UploadTable out{.name = table.identifier("name", ""),
                    .title = table.text("title"),
                    .rows = one_of(table, "rows", row_words, UploadRows::accepted),
                    .items = one_of(table, "items", item_words, UploadItems::all)};
    const auto& known = of_tasks(out.rows) ? sources.of_tasks : sources.of_cases;
    if (!table.has("name")) table.missing("name");
    for (const Node* column : table.tables("columns")) {
        UploadColumn one = read_column(reading, *column, schema, known);
        if (std::ranges::find(out.columns, one.name, &UploadColumn::name) != out.columns.end())
            Table(reading, *column)
                .fault("duplicate", "name", say("the column {} stands there twice", one.name),
                       say("leave one out"));
        out.columns.push_back(std::move(one));
    }
    table.finish();
    return out;
}

UploadSchema read_schema(TableReading& reading, const Node& root, const UploadSources& sources) {
    Table file(reading, root);
    UploadSchema schema{.file = reading.file};
    for (const Node* node : file.tables("schema")) {
        Table table(reading, *node);
        schema.name = table.required_text("name");
        schema.title = table.text("title");
        table.finish();
    }
    read_maps(file, root, schema);
    for (const Node* node : file.tables("table"))
        schema.tables.push_back(read_table(reading, *node, schema, sources));
    if (schema.tables.empty()) file.missing("table", say("describe at least one [[table]]"));
    file.finish();
    return schema;
}

} // namespace
} // namespace config

std::optional<UploadSchema> load_upload(const std::string& root, const std::string& defaults,
                                        const std::string& name, const UploadSources& sources,
                                        std::vector<Finding>& findings) {
    const std::string file = name + ".toml", none;
    return config::read_one<UploadSchema>({root, defaults, "upload", file.c_str(), none}, findings,
                                          [&](config::TableReading& reading, const config::Node& node) {
                                              return config::read_schema(reading, node, sources);
                                          });
}

void check_uploads(const std::string& root, const std::string& defaults, const UploadSources& sources,
                   std::vector<Finding>& findings) {
    for (const auto& path : config::Files(root, defaults).folder("upload"))
        load_upload(root, defaults, std::filesystem::path(path).stem().string(), sources, findings);
}

} // namespace bianmin

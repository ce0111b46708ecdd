/// The text of a bundle, written and read.
#include "bianmin/store/bundle.hpp"

#include "bianmin/store/codec.hpp"

#include <nlohmann/json.hpp>

namespace bianmin {
namespace {

using Json = nlohmann::ordered_json;

Json header_object(const Bundle& bundle) {
    const BundleHeader& header = bundle.header;
    Json after = Json::object();
    for (const auto& [origin, point] : header.after)
        after[origin] = {{"seq", point.seq}, {"hash", point.hash}};
    return {{"bianmin_bundle", bundle_version},
            {"from", header.from.text},
            {"to", header.to.text},
            {"made", iso(header.made)},
            {"by", header.by.text},
            {"entries", bundle.entries.size()},
            {"people", bundle.people.size()},
            {"personal_data", !bundle.people.empty()},
            {"after", std::move(after)}};
}

void append_json(std::string& out, const Json& json) {
    out += json.dump();
}

/// The events stand as the log has them, byte for byte: they are what is hashed.
void append_entry(std::string& out, const Travelling& item) {
    const Entry& entry = item.entry;
    Json head{{"origin", entry.origin.text}, {"seq", entry.seq},   {"case", item.number},
              {"case_seq", entry.case_seq},  {"key", entry.key},   {"recorded", iso(entry.recorded)},
              {"previous", item.previous},   {"hash", entry.hash}, {"case_previous", item.case_previous}};
    if (item.row_digest) head["row"] = *item.row_digest;
    out += R"({"entry":)";
    append_json(out, head);
    out += R"(,"events":)";
    append_events(out, entry.events);
    out += "}\n";
}

void append_person(std::string& out, const std::string& number, const Person& person) {
    append_json(out, {{"person",
                       {{"case", number},
                        {"name", person.name},
                        {"id_number", person.id_number},
                        {"phone", person.phone},
                        {"address", person.address},
                        {"salt", person.salt}}}});
    out += '\n';
}

Error unreadable(std::int64_t line) {
    return {ErrorKind::configuration,
            say("line {} of the bundle cannot be read", line),
            {},
            say("ask the sender to export it again")};
}

Moment moment_of(const Json& json) {
    const auto moment = parse_moment(json.get<std::string>());
    if (!moment) throw std::invalid_argument("moment");
    return *moment;
}

BundleHeader header_of(const Json& json) {
    BundleHeader header{.from = UnitId(json.at("from").get<std::string>()),
                        .to = UnitId(json.at("to").get<std::string>()),
                        .made = moment_of(json.at("made")),
                        .by = StaffId(json.at("by").get<std::string>()),
                        .entries = json.at("entries").get<std::int64_t>(),
                        .people = json.at("people").get<std::int64_t>()};
    for (const auto& [origin, point] : json.at("after").items())
        header.after[origin] = {point.at("seq").get<std::int64_t>(), point.at("hash").get<std::string>()};
    return header;
}

Travelling entry_of(const Json& json) {
    const Json& head = json.at("entry");
    Travelling item{.number = head.at("case").get<std::string>(),
                    .previous = head.at("previous").get<std::string>(),
                    .case_previous = head.at("case_previous").get<std::string>()};
    Entry& entry = item.entry;
    entry.origin = UnitId(head.at("origin").get<std::string>());
    entry.seq = head.at("seq").get<std::int64_t>();
    entry.case_seq = head.at("case_seq").get<int>();
    entry.key = head.at("key").get<std::string>();
    entry.recorded = moment_of(head.at("recorded"));
    entry.hash = head.at("hash").get<std::string>();
    if (const auto row = head.find("row"); row != head.end()) item.row_digest = row->get<std::int64_t>();
    decode_events(json.at("events").dump(), entry.events);
    return item;
}

void take_line(Bundle& bundle, const Json& json, std::int64_t line) {
    if (line == 1) {
        bundle.header = header_of(json);
    } else if (json.contains("entry")) {
        bundle.entries.push_back(entry_of(json));
    } else {
        const Json& person = json.at("person");
        const auto text = [&](const char* name) { return person.at(name).get<std::string>(); };
        bundle.people[text("case")] = {.name = text("name"),
                                       .id_number = text("id_number"),
                                       .phone = text("phone"),
                                       .address = text("address"),
                                       .salt = text("salt")};
    }
}

} // namespace

std::string bundle_text(const Bundle& bundle) {
    std::string out;
    append_json(out, header_object(bundle));
    out += '\n';
    for (const auto& item : bundle.entries) append_entry(out, item);
    for (const auto& [number, person] : bundle.people) append_person(out, number, person);
    return out;
}

Bundle read_bundle(std::string_view text) {
    Bundle bundle;
    std::int64_t line = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
        ++line;
        try {
            take_line(bundle, Json::parse(text.substr(0, end)), line);
        } catch (const std::exception&) { // of the JSON parser, and of the codec for words it does not know
            throw unreadable(line);
        }
        text.remove_prefix(end);
    }
    const auto size = [](const auto& list) { return static_cast<std::int64_t>(list.size()); };
    if (line == 0 || bundle.header.entries != size(bundle.entries) ||
        bundle.header.people != size(bundle.people))
        throw unreadable(line + 1);
    return bundle;
}

} // namespace bianmin

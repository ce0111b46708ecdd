/// Typed reading of one table.
#include "bianmin/config/table.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>
#include <cmath>

namespace bianmin::config {

using Type = Node::Type;

Place Origin::place(std::string_view key) const {
    Spot at = spot;
    for (const auto& [name, value] : keys)
        if (name == key) at = value;
    return {.file = file, .line = at.line, .column = at.column};
}

bool Origin::is_lost(std::string_view key) const {
    return std::ranges::find(lost, key) != lost.end();
}

Finding& Table::report(const char* code, Spot spot, std::string value, Text message, Text suggestion) {
    return reading_.findings.emplace_back(
        Finding{.code = code,
                .place = {.file = reading_.file, .line = spot.line, .column = spot.column},
                .value = std::move(value),
                .message = std::move(message),
                .suggestion = std::move(suggestion)});
}

Finding& Table::fault(const char* code, std::string_view key, Text message, Text suggestion) {
    const Member* member = node_.find(key);
    return report(code, member ? member->value.spot : node_.spot, member ? member->value.text : "",
                  std::move(message), std::move(suggestion));
}

const Member* Table::find(std::string_view key) {
    if (std::ranges::find(known_, key) == known_.end()) known_.emplace_back(key);
    return node_.find(key);
}

void Table::wrong_type(const Node& found, Text message) {
    report("wrong-type", found.spot, found.text, std::move(message),
           say("see the same key in the shipped files or in `bianmin help config check`"));
}

void Table::missing(std::string_view key, Text suggestion) {
    if (std::ranges::find(reading_.lost, key) != reading_.lost.end()) return;
    report("missing-key", node_.spot, std::string(key), say("`{}` is missing here", key),
           suggestion.empty() ? say("add a line `{} = …` below this one", key) : std::move(suggestion));
}

void Table::unknown_word(std::string_view key, const std::string& value,
                         const std::vector<std::string>& words) {
    const auto near = nearest(value, words);
    fault("unknown-word", key, say("`{}` is no word for `{}`", value, key),
          near ? say("did you mean `{}`?", *near) : say("one of: {}", join(words, ", ")))
        .value = value;
}

std::string Table::text(std::string_view key) {
    const Member* member = find(key);
    if (!member) return {};
    if (member->value.type == Type::text) return std::string(trim(member->value.text));
    wrong_type(member->value, say("`{}` must be a text in quotes", key));
    return {};
}

std::string Table::required_text(std::string_view key) {
    std::string value = text(key);
    if (value.empty() && (!has(key) || node_.find(key)->value.type == Type::text)) missing(key);
    return value;
}

std::string Table::identifier(std::string_view key, std::string otherwise) {
    std::string value = text(key);
    if (value.empty()) {
        if (otherwise.empty() && (!has(key) || node_.find(key)->value.type == Type::text)) missing(key);
        return otherwise;
    }
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == '.';
    };
    if (!std::ranges::all_of(value, allowed))
        fault("bad-id", key, say("`{}` is no identifier", value),
              say("use ASCII letters, digits, `-`, `_` and `.` only"));
    return value;
}

int Table::number(std::string_view key, int otherwise, int least, int most) {
    const Member* member = find(key);
    if (!member) return otherwise;
    if (member->value.type != Type::integer) {
        wrong_type(member->value, say("`{}` must be a whole number", key));
        return otherwise;
    }
    if (member->value.integer < least || member->value.integer > most) {
        fault("out-of-range", key,
              say("`{}` is {}, outside {} to {}", key, member->value.integer, least, most),
              say("write a number from {} to {}", least, most));
        return otherwise;
    }
    return static_cast<int>(member->value.integer);
}

bool Table::flag(std::string_view key, bool otherwise) {
    const Member* member = find(key);
    if (!member) return otherwise;
    if (member->value.type == Type::boolean) return member->value.boolean;
    wrong_type(member->value, say("`{}` must be true or false", key));
    return otherwise;
}

std::vector<std::string> Table::texts(std::string_view key) {
    const Member* member = find(key);
    std::vector<std::string> out;
    if (!member) return out;
    if (member->value.type == Type::text) return {std::string(trim(member->value.text))};
    if (member->value.type != Type::list) {
        wrong_type(member->value, say("`{}` must be a list of texts", key));
        return out;
    }
    for (const auto& item : member->value.items) {
        if (item.type == Type::text)
            out.emplace_back(trim(item.text));
        else
            wrong_type(item, say("`{}` must be a list of texts", key));
    }
    return out;
}

std::optional<Date> Table::date_of(std::string_view key, const Node& value) {
    if (value.type == Type::date) return value.date;
    if (value.type == Type::text)
        if (const auto parsed = parse_date(trim(value.text))) return parsed;
    if (value.type == Type::text)
        report("bad-date", value.spot, value.text, say("`{}` is no day of the calendar", value.text),
               say("write {} = 2018-08-10", key));
    else
        wrong_type(value, say("`{}` must be a date", key));
    return std::nullopt;
}

std::optional<Date> Table::date(std::string_view key) {
    const Member* member = find(key);
    return member ? date_of(key, member->value) : std::nullopt;
}

std::vector<std::pair<Date, Spot>> Table::dates(std::string_view key) {
    std::vector<std::pair<Date, Spot>> out;
    const Member* member = find(key);
    if (!member) return out;
    if (member->value.type != Type::list) {
        wrong_type(member->value, say("`{}` must be a list of dates", key));
        return out;
    }
    for (const auto& item : member->value.items)
        if (const auto day = date_of(key, item)) out.emplace_back(*day, item.spot);
    return out;
}

std::optional<Limit> Table::limit(std::string_view key) {
    const Member* member = find(key);
    if (!member) return std::nullopt;
    if (member->value.type != Type::table) {
        wrong_type(member->value, say("`{}` must be a limit: {{ value = 5, unit = \"工作日\" }}", key));
        return std::nullopt;
    }
    Table inner(reading_, member->value);
    const auto unit = inner.word<LimitUnit>("unit");
    if (!inner.has("unit")) inner.missing("unit", say("add unit = \"工作日\""));
    if (!inner.has("value") && unit != LimitUnit::same_day) inner.missing("value");
    const int value = inner.number("value", -1, 0, 3650);
    inner.finish();
    if (!unit || (value < 0 && unit != LimitUnit::same_day)) return std::nullopt;
    if (value == 0 || unit == LimitUnit::same_day) return Limit{0, LimitUnit::same_day};
    return Limit{value, *unit};
}

std::optional<Fen> Table::yuan(std::string_view key) {
    const Member* member = find(key);
    if (!member) return std::nullopt;
    const Node& value = member->value;
    std::optional<Fen> amount;
    if (value.type == Type::integer && std::abs(value.integer) < 1'000'000'000)
        amount = Fen{value.integer * 100};
    else if (value.type == Type::real && std::abs(value.real) < 1e9 &&
             std::abs(value.real * 100 - std::round(value.real * 100)) < 1e-6)
        amount = Fen{std::llround(value.real * 100)};
    else if (value.type == Type::text)
        amount = parse_yuan(trim(value.text));
    if (amount && amount->value >= 0) return amount;
    fault("bad-amount", key, say("`{}` is no amount of money", value.text),
          say("write yuan with at most two decimals: {} = 10.00", key));
    return std::nullopt;
}

std::vector<const Node*> Table::tables(std::string_view key) {
    std::vector<const Node*> out;
    const Member* member = find(key);
    if (!member) return out;
    if (member->value.type == Type::table) return {&member->value};
    if (member->value.type != Type::list) {
        wrong_type(member->value, say("`{}` must be a table", key));
        return out;
    }
    for (const auto& item : member->value.items) {
        if (item.type == Type::table)
            out.push_back(&item);
        else
            wrong_type(item, say("`{}` must be a table", key));
    }
    return out;
}

void Table::finish() {
    for (const auto& member : node_.members) {
        if (std::ranges::find(known_, member.key) != known_.end()) continue;
        const auto near = nearest(member.key, known_);
        report("unknown-key", member.spot, member.key, say("`{}` is no key that is known here", member.key),
               near ? say("did you mean `{}`?", *near) : say("keys are: {}", join(known_, ", ")));
    }
}

Origin Table::origin() const {
    Origin out{reading_.file, node_.spot, {}, reading_.lost};
    for (const auto& member : node_.members) out.keys.emplace_back(member.key, member.value.spot);
    return out;
}

} // namespace bianmin::config

/// Words of the command line as dates, months, numbers and amounts.
#include "cli/arguments.hpp"

#include "bianmin/base/text.hpp"

#include <charconv>
#include <cstdlib>

namespace bianmin::cli {
namespace {

Error bad_value(std::string_view name, const std::string& value, Text hint) {
    return {ErrorKind::usage, say("{}: cannot read '{}'", name, value), {}, std::move(hint)};
}

std::optional<Month> month_from(const std::string& value, Date today) {
    if (value == "this" || value == "本月") return month_of(today);
    if (value == "last" || value == "上月") return month_of(today) - 1;
    return parse_month(value);
}

/// `￥1,280.5`, `１０元`: as people write amounts.
std::string plain_amount(std::string_view value) {
    std::string text = without_spaces(halfwidth(value));
    for (const std::string_view sign : {"￥", "¥", "人民币"})
        if (text.starts_with(sign)) text.erase(0, sign.size());
    for (const std::string_view unit : {"整", "元", "圆"})
        if (text.ends_with(unit)) text.erase(text.size() - unit.size());
    return text;
}

/// Numbers apart by other signs than digits: `2018/8/1`, `2018年8月1日`, `2018-8`.
std::vector<int> numbers_in(std::string_view value) {
    std::vector<int> out;
    const char* at = value.data();
    const char* const end = at + value.size();
    while (at != end) {
        int number = 0;
        const auto [rest, error] = std::from_chars(at, end, number);
        if (error == std::errc{} && number >= 0) out.push_back(number);
        at = error == std::errc{} ? rest : at + 1;
    }
    return out;
}

/// `2018年10月16日`; `10月16日` is the one nearest to today.
std::optional<Date> spoken_date(const std::string& value, Date today) {
    std::string words = replaced(replaced(value, " ", ""), "号", "日");
    std::erase_if(words, [](char c) { return '0' <= c && c <= '9'; });
    const auto n = numbers_in(value);
    if (words == "年月日" && n.size() == 3 && n[0] >= 1000 && valid_civil(n[0], n[1], n[2]))
        return make_date(n[0], n[1], n[2]);
    if (words != "月日" || n.size() != 2) return std::nullopt;
    std::optional<Date> nearest;
    const int year = civil(today).year;
    for (const int near : {year, year + 1, year - 1})
        if (valid_civil(near, n[0], n[1])) {
            const Date day = make_date(near, n[0], n[1]);
            if (!nearest || std::abs(day - today) < std::abs(*nearest - today)) nearest = day;
        }
    return nearest;
}

std::optional<Date> date_of(const std::string& value, Date today) {
    if (value == "today" || value == "今天") return today;
    if (value == "yesterday" || value == "昨天") return today - 1;
    if (value == "tomorrow" || value == "明天") return today + 1;
    const auto day = parse_date(value);
    return day ? day : spoken_date(value, today);
}

/// What was meant by a day that cannot be read, where that can be told.
Text day_hint(std::string_view value) {
    const auto n = numbers_in(replaced(value, "-", "/"));
    if (n.size() == 3 && valid_civil(n[0], n[1], 1) && n[0] >= 1000) {
        if (valid_civil(n[0], n[1], n[2])) return say("did you mean {}?", iso(make_date(n[0], n[1], n[2])));
        const Date first = make_date(n[0], n[1], 1);
        return say("{} has {} days", iso(month_of(first)), add_months(first, 1) - first);
    }
    return say("write a day like 2018-08-10, or today, yesterday, tomorrow");
}

Text month_hint(std::string_view value) {
    const auto n = numbers_in(replaced(value, "-", "/"));
    if (n.size() == 2 && n[0] >= 1000 && valid_civil(n[0], n[1], 1))
        return say("did you mean {}?", iso(month_of(make_date(n[0], n[1], 1))));
    return say("write a month like 2018-08, or this, last");
}

} // namespace

bool Arguments::has(std::string_view name) const {
    return values_.contains(name);
}

std::string Arguments::text(std::string_view name) const {
    const auto found = values_.find(name);
    return found == values_.end() || found->second.empty() ? std::string{} : found->second.back();
}

std::vector<std::string> Arguments::list(std::string_view name) const {
    const auto found = values_.find(name);
    return found == values_.end() ? std::vector<std::string>{} : found->second;
}

std::optional<int> Arguments::number(std::string_view name) const {
    if (!has(name)) return std::nullopt;
    const auto value = text(name);
    int out = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), out, 10);
    if (error != std::errc{} || end != value.data() + value.size())
        throw bad_value(name, value, say("write a whole number"));
    return out;
}

std::optional<Date> Arguments::date(std::string_view name, Date today) const {
    if (!has(name)) return std::nullopt;
    const auto out = date_of(text(name), today);
    if (!out) throw bad_value(name, text(name), day_hint(text(name)));
    return out;
}

std::optional<Month> Arguments::month(std::string_view name, Date today) const {
    if (!has(name)) return std::nullopt;
    const auto out = month_from(text(name), today);
    if (!out) throw bad_value(name, text(name), month_hint(text(name)));
    return out;
}

std::optional<Fen> Arguments::yuan(std::string_view name) const {
    if (!has(name)) return std::nullopt;
    const auto out = parse_yuan(plain_amount(text(name)));
    if (!out) throw bad_value(name, text(name), say("write an amount in yuan like 600 or 12.50"));
    return out;
}

void Arguments::unknown_word(std::string_view name, const std::vector<std::string>& words) const {
    const auto near = nearest(text(name), words);
    throw bad_value(name, text(name),
                    near ? say("did you mean '{}'?", *near) : say("one of: {}", join(words, ", ")));
}

} // namespace bianmin::cli

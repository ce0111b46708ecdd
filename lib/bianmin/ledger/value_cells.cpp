/// Reading of limits and fees.
#include "bianmin/ledger/value_cells.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/ledger/cell.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != text.npos;
}

constexpr std::array<std::string_view, 11> same_day_words{
    "当天", "当日", "即时", "当场", "即办", "即日", "现场", "立等可取", "马上", "当日办结", "0.5天"};

/// Digits at the start and what follows them.
struct Amount {
    int value = 0;
    std::string_view unit;
};
std::optional<Amount> leading_number(std::string_view text) {
    std::size_t end = 0;
    Amount out;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9' && end < 4)
        out.value = out.value * 10 + (text[end++] - '0');
    if (end == 0) return std::nullopt;
    out.unit = text.substr(end);
    if (out.unit == ".0" || out.unit == ".00") out.unit = {};
    return out;
}

std::optional<LimitCell> limit_of(const Amount& amount) {
    LimitCell cell{.kind = LimitCell::Kind::limit, .limit = {amount.value, LimitUnit::workday}};
    const std::string_view unit = amount.unit;
    if (amount.value == 0) {
        cell.limit = {0, LimitUnit::same_day};
        return cell;
    }
    if (unit.empty() || unit == "日" || unit == "天" || unit == "个日" || unit == "d") {
        cell.open_unit = true;
        return cell;
    }
    if (unit == "个工作日" || unit == "工作日" || unit == "个工作天") return cell;
    if (unit == "个自然日" || unit == "自然日")
        cell.limit.unit = LimitUnit::day;
    else if (unit == "个月" || unit == "月")
        cell.limit.unit = LimitUnit::month;
    else if (unit == "周" || unit == "个星期")
        cell.limit = {amount.value * 7, LimitUnit::day};
    else if (unit == "年")
        cell.limit = {amount.value * 12, LimitUnit::month};
    else
        return std::nullopt;
    return cell;
}

/// `30分钟`, `2小时`: done while the applicant waits.
bool is_within_the_day(std::string_view text) {
    const auto amount = leading_number(text);
    if (!amount || amount->value == 0) return false;
    const std::string_view unit = amount->unit;
    return unit == "分钟" || unit == "分" ||
           (amount->value <= 8 && (unit == "小时" || unit == "个小时" || unit == "h"));
}

/// Nothing was taken, said in words without a number.
bool is_free(std::string_view text) {
    constexpr std::array<std::string_view, 5> whole{"免", "减免", "全免", "免交", "免缴"};
    constexpr std::array<std::string_view, 5> parts{"免费", "不收费", "免收", "无收费", "不用交"};
    if (is_dash(text) || std::ranges::find(whole, text) != whole.end()) return true;
    return text.find_first_of("123456789") == text.npos &&
           std::ranges::any_of(parts, [&](std::string_view part) { return contains(text, part); });
}

/// `10元（已减免）`, `10元（欠）`: whether it was taken is not said.
bool notes_agree(const std::vector<std::string>& notes) {
    constexpr std::array<std::string_view, 7> against{"免", "欠", "退", "未", "缓", "不", "补"};
    return std::ranges::none_of(notes, [&](const std::string& note) {
        return std::ranges::any_of(against, [&](std::string_view part) { return contains(note, part); });
    });
}

/// `1,280.5`, but not `1,0`, which may be 1.0 as well as 10.
bool grouped_by_thousands(std::string_view text) {
    if (text.find(',') == text.npos) return true;
    const auto groups = split(text.substr(0, text.find('.')), ',');
    const bool first = !groups.front().empty() && groups.front().size() <= 3;
    return first && std::ranges::all_of(groups.begin() + 1, groups.end(),
                                        [](const auto& group) { return group.size() == 3; });
}

/// `壹拾元整`, `拾元`: only what says the same when it is written again is believed.
std::optional<Fen> yuan_in_capitals(std::string_view text) {
    constexpr std::array<std::string_view, 10> digits{"零", "壹", "贰", "叁", "肆",
                                                      "伍", "陆", "柒", "捌", "玖"};
    struct Unit {
        std::string_view text;
        std::int64_t fen;
    };
    constexpr std::array<Unit, 7> units{
        {{"仟", 100'000}, {"佰", 10'000}, {"拾", 1'000}, {"元", 100}, {"圆", 100}, {"角", 10}, {"分", 1}}};
    std::string plain(text);
    for (const std::string_view end : {"整", "正"})
        if (plain.ends_with(end)) plain.resize(plain.size() - end.size());
    std::int64_t sum = 0, digit = 0;
    for (std::string_view rest = plain; !rest.empty(); rest.remove_prefix(3)) {
        const auto sign = rest.substr(0, 3);
        const auto found = std::ranges::find(digits, sign);
        const auto unit = std::ranges::find(units, sign, &Unit::text);
        if (found != digits.end()) {
            digit = found - digits.begin();
            continue;
        }
        if (unit == units.end()) return std::nullopt;
        // `拾元` leaves the one unsaid.
        sum += (digit == 0 && sum == 0 ? 1 : digit) * unit->fen;
        digit = 0;
    }
    const std::string again = capitals(Fen{sum});
    const auto bare = [](std::string money) {
        for (const std::string_view part : {"人民币", "整", "正"}) money = replaced(money, part, "");
        return replaced(money, "圆", "元");
    };
    const std::string said = bare(plain.starts_with("拾") ? "壹" + plain : plain);
    return said == bare(again) ? std::optional(Fen{sum}) : std::nullopt;
}

} // namespace

LimitCell read_limit(std::string_view cell) {
    std::vector<std::string> notes;
    std::string text = without_brackets(
        lower_ascii(with_arabic_numerals(without_spaces(halfwidth(unquoted(tidy_view(cell)))))), notes);
    LimitCell out;
    if (text.empty() || is_dash(text) || is_empty_box(text)) return out;
    for (const auto word : same_day_words)
        if (text.starts_with(word)) {
            out.kind = LimitCell::Kind::limit;
            out.limit = {0, LimitUnit::same_day};
            return out;
        }
    for (const std::string_view tail : {"以内", "之内", "内", "办结", "(含)"})
        if (text.ends_with(tail)) text.resize(text.size() - tail.size());
    // `法定20日，承诺10日`: what was promised counts.
    if (const std::size_t promise = text.rfind("承诺"); promise != std::string::npos && promise > 0)
        text.erase(0, promise);
    for (const std::string_view head : {"承诺", "时限", "不超过", "<=", "≤", ":"})
        if (text.starts_with(head)) text.erase(0, head.size());
    if (is_within_the_day(text)) text = "0.5天";
    if (text == "半天" || text == "半日" || text == "0.5天" || text == "0.5日" || text == "0.5") {
        out.kind = LimitCell::Kind::limit;
        out.limit = {0, LimitUnit::same_day};
        return out;
    }
    out.kind = LimitCell::Kind::bad;
    if (const auto amount = leading_number(text))
        if (const auto limit = limit_of(*amount)) out = *limit;
    // `60日（自然日）`, `5日（工作日）`
    for (const auto& note : notes)
        if (out.open_unit && (note == "自然日" || note == "工作日")) {
            out.limit.unit = note == "自然日" ? LimitUnit::day : LimitUnit::workday;
            out.open_unit = false;
        }
    return out;
}

FeeCell read_fee(std::string_view cell) {
    std::vector<std::string> notes;
    std::string text = without_brackets(without_spaces(halfwidth(unquoted(tidy_view(cell)))), notes);
    FeeCell out;
    if ((text.empty() && notes.empty()) || is_empty_box(text)) return out;
    if (is_free(text) && notes_agree(notes)) {
        out.kind = FeeCell::Kind::amount;
        return out;
    }
    for (const std::string_view sign : {"工本费", "收费", "收", "￥", "¥", "RMB", "人民币"})
        if (text.starts_with(sign)) text.erase(0, sign.size());
    const auto capital = yuan_in_capitals(text);
    for (const std::string_view unit : {"元整", "元正", "元", "圆", "块钱", "块"})
        if (text.ends_with(unit)) text.resize(text.size() - unit.size());
    text = replaced(text, "，", ",");
    const auto amount = capital ? capital : grouped_by_thousands(text) ? parse_yuan(text) : std::nullopt;
    const bool sound = amount && amount->value >= 0 && notes_agree(notes);
    out.kind = sound ? FeeCell::Kind::amount : FeeCell::Kind::bad;
    if (sound) out.amount = *amount;
    return out;
}

} // namespace bianmin

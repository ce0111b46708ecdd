/// Reading of limits, fees, ratings, kinds and outcomes.
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

/// Words everyone uses, whatever the profile says; the machine word as in the profiles.
struct Common {
    std::string_view vocabulary, text, value;
};
constexpr std::array<Common, 22> common{{
    {"kind", "即办", "instant"},      {"kind", "承诺", "promised"},       {"kind", "联办", "joint"},
    {"kind", "上报", "escalated"},    {"kind", "退办", "rejected"},       {"kind", "退办件", "rejected"},
    {"outcome", "办结", "completed"}, {"outcome", "已办结", "completed"}, {"outcome", "已办", "completed"},
    {"outcome", "在办", "open"},      {"outcome", "办理中", "open"},      {"outcome", "未办结", "open"},
    {"outcome", "退办", "rejected"},  {"outcome", "退件", "rejected"},    {"outcome", "不予受理", "rejected"},
    {"outcome", "×", "open"},         {"outcome", "作废", "review"},      {"outcome", "撤回", "withdrawn"},
    {"outcome", "撤件", "withdrawn"}, {"channel", "代办", "agent"},       {"channel", "窗口", "window"},
    {"channel", "直接", "window"},
}};

std::optional<Outcome> outcome_word(std::string_view word) {
    constexpr std::array<std::string_view, 4> words{"open", "completed", "rejected", "withdrawn"};
    const auto found = std::ranges::find(words, word);
    if (found == words.end()) return std::nullopt;
    return static_cast<Outcome>(found - words.begin());
}

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

/// `★★★★`: how many, when the text is nothing else.
std::size_t stars(std::string_view text) {
    constexpr std::string_view star = "★";
    std::size_t count = 0;
    for (; text.starts_with(star); ++count) text.remove_prefix(star.size());
    for (const std::string_view blank : {"☆", "⭐"})
        while (text.starts_with(blank)) text.remove_prefix(blank.size());
    return text.empty() ? count : 0;
}

/// The rating without what stands around it: `满意。`, `满意√`, `满意（电话回访）`.
std::string bare_rating(std::string_view cell) {
    std::vector<std::string> notes;
    std::string text = without_brackets(without_spaces(halfwidth(unquoted(tidy_view(cell)))), notes);
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view tail : {"。", ".", "!", "，", ",", "√", "✓"})
            if (text.size() > tail.size() && text.ends_with(tail))
                text.resize(text.size() - tail.size()), again = true;
    }
    return text;
}

} // namespace

LimitCell read_limit(std::string_view cell) {
    std::vector<std::string> notes;
    std::string text = without_brackets(
        lower_ascii(with_arabic_numerals(without_spaces(halfwidth(unquoted(tidy_view(cell)))))), notes);
    LimitCell out;
    if (text.empty() || is_dash(text)) return out;
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
    if (text.empty()) return out;
    if (is_dash(text) || contains(text, "免费") || contains(text, "不收费") || contains(text, "免收")) {
        out.kind = FeeCell::Kind::amount;
        return out;
    }
    for (const std::string_view sign : {"工本费", "收费", "收", "￥", "¥", "RMB", "人民币"})
        if (text.starts_with(sign)) text.erase(0, sign.size());
    for (const std::string_view unit : {"元整", "元正", "元", "圆", "块钱", "块"})
        if (text.ends_with(unit)) text.resize(text.size() - unit.size());
    text = replaced(text, "，", ",");
    const auto amount = parse_yuan(text);
    out.kind = amount && amount->value >= 0 ? FeeCell::Kind::amount : FeeCell::Kind::bad;
    if (amount) out.amount = *amount;
    return out;
}

std::string_view Meanings::meaning(std::string_view vocabulary, std::string_view text) const {
    for (const auto& meaning : profile_->meanings)
        if (meaning.vocabulary == vocabulary && meaning.text == text) return meaning.value;
    for (const auto& word : common)
        if (word.vocabulary == vocabulary && word.text == text) return word.value;
    return {};
}

WordCell<Rating> Meanings::rating(std::string_view cell) const {
    const std::string text = bare_rating(cell);
    WordCell<Rating> out;
    if (text.empty() || is_dash(text) || text == "未评价" || text == "未评") return out;
    const std::string_view known = meaning("rating", text);
    out.value = parse_word<Rating>(known.empty() ? std::string_view(text) : known);
    if (const std::size_t count = stars(text); count >= 1 && count <= 5)
        out.value = std::array{Rating::very_dissatisfied, Rating::dissatisfied, Rating::fairly_satisfied,
                               Rating::satisfied, Rating::very_satisfied}[count - 1];
    using Found = WordCell<Rating>::Kind;
    out.kind = out.value                            ? Found::word
               : known == "review" || is_tick(text) ? Found::doubtful
                                                    : Found::unknown;
    return out;
}

KindCell Meanings::kind(std::string_view cell) const {
    std::vector<std::string> notes;
    const std::string text = without_brackets(without_spaces(halfwidth(unquoted(tidy_view(cell)))), notes);
    if (text.empty() || is_dash(text)) return {};
    const std::string_view known = meaning("kind", text);
    if (known == "rejected") return {.state = KindCell::State::rejected};
    if (const auto kind = parse_word<Kind>(known.empty() ? std::string_view(text) : known))
        return {.state = KindCell::State::kind, .kind = *kind};
    return {.state = known == "review" ? KindCell::State::doubtful : KindCell::State::unknown};
}

WordCell<Outcome> Meanings::outcome(std::string_view cell) const {
    const std::string text = without_spaces(halfwidth(unquoted(tidy_view(cell))));
    using Found = WordCell<Outcome>::Kind;
    WordCell<Outcome> out;
    const std::string_view known = meaning("outcome", text);
    if (known.empty() && (text.empty() || is_dash(text))) return out;
    out.value = outcome_word(known);
    const auto any_of = [&](std::initializer_list<std::string_view> parts) {
        return std::ranges::any_of(parts, [&](std::string_view part) { return contains(text, part); });
    };
    if (known == "review") {
        out.kind = Found::doubtful;
        return out;
    }
    if (!out.value && any_of({"退办", "退件", "退回", "不予", "不符合", "不同意", "不批准", "不准予",
                              "未通过", "不通过", "未批准", "驳回"}))
        out.value = Outcome::rejected;
    if (!out.value && any_of({"未办", "在办", "办理中", "审核中", "审批中", "待审", "待批", "报批中", "已转",
                              "转报", "已报", "上报中"}))
        out.value = Outcome::open;
    if (!out.value && contains(text, "办结")) out.value = Outcome::completed;
    out.kind = out.value ? Found::word : Found::unknown;
    return out;
}

WordCell<Channel> Meanings::channel(std::string_view cell) const {
    const std::string text = without_spaces(halfwidth(unquoted(tidy_view(cell))));
    using Found = WordCell<Channel>::Kind;
    WordCell<Channel> out;
    if (text.empty() || is_dash(text)) return out;
    const std::string_view known = meaning("channel", text);
    out.value = parse_word<Channel>(known.empty() ? std::string_view(text) : known);
    if (!out.value && contains(text, "代办")) out.value = Channel::agent;
    if (!out.value && (contains(text, "窗口") || contains(text, "直接") || contains(text, "本人")))
        out.value = Channel::window;
    out.kind = out.value ? Found::word : Found::unknown;
    return out;
}

} // namespace bianmin

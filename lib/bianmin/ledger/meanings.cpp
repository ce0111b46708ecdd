/// Words of ratings, kinds, outcomes and ways: those of a profile, and those everyone uses.
#include "bianmin/base/text.hpp"
#include "bianmin/ledger/cell.hpp"
#include "bianmin/ledger/value_cells.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace bianmin {
namespace {

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != text.npos;
}

/// Words everyone uses, whatever the profile says; the machine word as in the profiles.
struct Common {
    std::string_view vocabulary, text, value;
};
constexpr std::array<Common, 42> common{{
    {"kind", "即办", "instant"},
    {"kind", "承诺", "promised"},
    {"kind", "联办", "joint"},
    {"kind", "上报", "escalated"},
    {"kind", "退办", "rejected"},
    {"kind", "退办件", "rejected"},
    {"outcome", "办结", "completed"},
    {"outcome", "已办结", "completed"},
    {"outcome", "已办", "completed"},
    {"outcome", "在办", "open"},
    {"outcome", "办理中", "open"},
    {"outcome", "未办结", "open"},
    {"outcome", "退办", "rejected"},
    {"outcome", "退件", "rejected"},
    {"outcome", "不予受理", "rejected"},
    {"outcome", "×", "open"},
    {"outcome", "作废", "review"},
    {"outcome", "撤回", "withdrawn"},
    {"outcome", "撤件", "withdrawn"},
    {"channel", "代办", "agent"},
    {"channel", "窗口", "window"},
    {"channel", "直接", "window"},
    {"kind", "不予受理", "rejected"},
    {"kind", "不予许可", "rejected"},
    {"outcome", "转办", "open"},
    {"outcome", "暂缓", "open"},
    {"outcome", "已办理", "completed"},
    {"outcome", "发证", "completed"},
    {"outcome", "准予", "completed"},
    {"outcome", "准予许可", "completed"},
    {"outcome", "批准", "completed"},
    {"outcome", "已批准", "completed"},
    {"outcome", "合格", "completed"},
    {"outcome", "审核通过", "completed"},
    {"outcome", "已发放", "completed"},
    {"outcome", "已领", "completed"},
    {"outcome", "拒绝", "rejected"},
    {"outcome", "不合格", "rejected"},
    {"outcome", "放弃", "withdrawn"},
    {"outcome", "自愿放弃", "withdrawn"},
    {"outcome", "申请人放弃", "withdrawn"},
    {"outcome", "本人撤回", "withdrawn"},
}};

/// Parts of words that speak against a matter having been done as applied for.
constexpr std::array<std::string_view, 23> adverse{"不",   "拒", "撤", "终",   "退",   "未",   "待",   "审批",
                                                   "放弃", "暂", "转", "停",   "重复", "无法", "无此", "查无",
                                                   "不齐", "缺", "误", "作废", "取消", "部分", "正在"};
/// Of a text that says 办结 fewer speak against it: `已办结（转区局）`.
constexpr std::array<std::string_view, 9> against_done{"不",   "拒", "撤",   "终",  "未",
                                                       "无法", "待", "放弃", "部分"};
/// Words with such a part that speak against nothing: `不动产权证`, `待遇已发放`.
constexpr std::array<std::string_view, 12> harmless{"不动产", "待遇", "优待", "未成年", "退休", "退役",
                                                    "退伍",   "退耕", "转业", "终身",   "无误", "转移接续"};

bool has_part(std::string_view text, std::span<const std::string_view> parts) {
    return std::ranges::any_of(parts, [&](std::string_view part) { return contains(text, part); });
}

std::string without_harmless(std::string text) {
    for (const auto word : harmless)
        if (contains(text, word)) text = replaced(text, word, "");
    return text;
}

std::optional<Outcome> outcome_word(std::string_view word) {
    constexpr std::array<std::string_view, 4> words{"open", "completed", "rejected", "withdrawn"};
    const auto found = std::ranges::find(words, word);
    if (found == words.end()) return std::nullopt;
    return static_cast<Outcome>(found - words.begin());
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

/// `☑满意 □不满意`, `满意☑ 不满意□`: what is ticked; several are joined, and empty boxes alone leave nothing.
/// Other texts stay.
std::string ticked_alone(const std::string& text) {
    constexpr std::array<std::string_view, 4> empty{"□", "☐", "◻", "▢"};
    constexpr std::array<std::string_view, 7> full{"☑", "☒", "■", "√", "✓", "✔", "●"};
    const auto sign_at = [&](std::size_t pos, std::span<const std::string_view> signs) {
        const auto found = std::ranges::find_if(signs, [&](std::string_view sign) {
            return std::string_view(text).substr(pos).starts_with(sign);
        });
        return found == signs.end() ? std::size_t{0} : found->size();
    };
    constexpr std::array<std::string_view, 3> boxes{"☑", "☒", "■"};
    if (!has_part(text, empty) && !has_part(text, boxes)) return text;
    const bool leading = sign_at(0, empty) + sign_at(0, full) > 0;
    std::string out, option;
    bool ticked = false, any = false;
    const auto close = [&](bool here) {
        if (here && !option.empty()) (out += out.empty() ? "" : "、") += option;
        option.clear();
    };
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t none = sign_at(pos, empty), one = sign_at(pos, full);
        if (none + one == 0) {
            option += text[pos++];
            continue;
        }
        close(leading ? ticked : one > 0);
        ticked = one > 0;
        any = any || ticked;
        pos += none + one;
    }
    close(leading && ticked);
    return out.empty() && any ? text : out;
}

/// The rating without what stands around it: `满意。`, `满意√`, `满意（电话回访）`.
std::string bare_rating(std::string_view cell) {
    std::vector<std::string> notes;
    std::string text =
        ticked_alone(without_brackets(without_spaces(halfwidth(unquoted(tidy_view(cell)))), notes));
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view tail : {"。", ".", "!", "，", ",", "√", "✓"})
            if (text.size() > tail.size() && text.ends_with(tail))
                text.resize(text.size() - tail.size()), again = true;
    }
    return text;
}

} // namespace

std::string_view Meanings::meaning(std::string_view vocabulary, std::string_view text) const {
    for (const auto& meaning : profile_->meanings)
        if (meaning.vocabulary == vocabulary && meaning.text == text) return meaning.value;
    for (const auto& word : common)
        if (word.vocabulary == vocabulary && word.text == text) return word.value;
    return {};
}

bool names_paper(std::string_view cell) {
    const std::string text = without_spaces(halfwidth(unquoted(tidy_view(cell))));
    constexpr std::array<std::string_view, 8> ends{"证", "证书", "证明", "卡", "本", "表", "书", "号"};
    return text.find_first_of("0123456789") != text.npos ||
           std::ranges::any_of(ends, [&](std::string_view end) { return text.ends_with(end); });
}

WordCell<Rating> Meanings::rating(std::string_view cell) const {
    const std::string text = bare_rating(cell);
    WordCell<Rating> out;
    if (is_cross(text)) {
        out.kind = WordCell<Rating>::Kind::doubtful;
        return out;
    }
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
    if (text.empty() || is_dash(text) || is_empty_box(text)) return {};
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
    if (known.empty() && (text.empty() || is_dash(text) || is_empty_box(text))) return out;
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
    if (!out.value && any_of({"未办", "在办", "办理中", "审核中", "审批中", "待审", "待批", "报批中", "正在",
                              "已转", "转报", "已报", "上报中"}))
        out.value = Outcome::open;
    if (!out.value && contains(text, "办结") && !has_part(text, against_done)) out.value = Outcome::completed;
    out.kind = out.value                                   ? Found::word
               : has_part(without_harmless(text), adverse) ? Found::doubtful
                                                           : Found::unknown;
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

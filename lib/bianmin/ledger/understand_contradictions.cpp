/// Cells that contradict the rest of their row, or the catalog.
#include "bianmin/ledger/understand.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

struct Said {
    std::string_view text;
    Outcome outcome;
};
/// Nothing longer: `退回材料后补齐` says something else.
constexpr std::array<Said, 40> endings{
    {{"作废", Outcome::withdrawn},     {"已作废", Outcome::withdrawn},   {"重复", Outcome::withdrawn},
     {"重复登记", Outcome::withdrawn}, {"重复录入", Outcome::withdrawn}, {"误登", Outcome::withdrawn},
     {"误录", Outcome::withdrawn},     {"登记错误", Outcome::withdrawn}, {"取消", Outcome::withdrawn},
     {"已取消", Outcome::withdrawn},   {"材料不齐", Outcome::open},      {"材料不全", Outcome::open},
     {"材料未齐", Outcome::open},      {"缺材料", Outcome::open},        {"待补正", Outcome::open},
     {"未办", Outcome::open},          {"退件", Outcome::rejected},      {"退办", Outcome::rejected},
     {"退回", Outcome::rejected},      {"已退件", Outcome::rejected},    {"已退回", Outcome::rejected},
     {"不予受理", Outcome::rejected},  {"撤回", Outcome::withdrawn},     {"撤件", Outcome::withdrawn},
     {"本人撤回", Outcome::withdrawn}, {"自行撤回", Outcome::withdrawn}, {"在办", Outcome::open},
     {"未办结", Outcome::open},        {"办理中", Outcome::open},        {"已办结", Outcome::completed},
     {"办结", Outcome::completed},     {"退", Outcome::rejected},        {"退办件", Outcome::rejected},
     {"退回件", Outcome::rejected},    {"已退", Outcome::rejected},      {"已退办", Outcome::rejected},
     {"不予办理", Outcome::rejected},  {"不符合", Outcome::rejected},    {"不符合条件", Outcome::rejected},
     {"条件不符", Outcome::rejected}}};

constexpr std::array<std::string_view, 4> outcome_names{"在办", "办结", "退办", "撤回"};

/// The text before the first mark that ends a sentence.
std::string_view first_words(std::string_view text) {
    std::size_t end = text.find_first_of(",;:. !");
    for (const std::string_view mark : {"，", "。", "；", "：", "、", "（", "！"})
        end = std::min(end, text.find(mark));
    return text.substr(0, end);
}

} // namespace

/// The day that was promised; whether it follows from the limit is known to whoever has the calendar.
void Understanding::take_due(const RowView& row) {
    Draft& draft = row.draft();
    draft.due = later_date(row, Field::due);
    if (!draft.due || !draft.received || *draft.received <= *draft.due) return;
    row.add(Effect::review,
            {.code = "due-before-received",
             .field = Field::due,
             .value = row.cell(Field::due),
             .message = say("due on {}, before it was accepted on {}", iso(*draft.due), iso(*draft.received)),
             .suggestion = say("check both days")});
}

/// A remark that begins with how the matter ended, while the row says otherwise: 退件 beside a day of
/// completion.
void Understanding::compare_note(const RowView& row) {
    const std::string_view note = row.cell(Field::note);
    if (note.size() < 6) return;
    weigh_complaint(row, first_words(note));
    const auto said = std::ranges::find(endings, first_words(note), &Said::text);
    const Outcome here = row.draft().outcome;
    if (said == endings.end() || said->outcome == here) return;
    row.add(Effect::review, {.code = "note-contradicts",
                             .field = Field::note,
                             .value = note,
                             .message = say("the remark says {}, the row itself {}", said->text,
                                            outcome_names[static_cast<std::size_t>(here)]),
                             .suggestion = say("write how it ended under the result, and the day")});
}

/// 不满意 among the remarks is no rating, and must not be lost.
void Understanding::weigh_complaint(const RowView& row, std::string_view said) const {
    constexpr std::array<std::string_view, 5> bad{"不满意", "非常不满意", "很不满意", "不满", "差评"};
    const auto& rating = row.draft().rating;
    const bool told = rating && *rating >= Rating::dissatisfied;
    if (told || std::ranges::find(bad, said) == bad.end()) return;
    row.add(Effect::warning,
            {.code = "rating-in-note",
             .field = Field::note,
             .value = row.cell(Field::note),
             .message = say("the remark tells of a bad rating, which is recorded as a remark only"),
             .suggestion = say("write it under the ratings, or record it with case rate"),
             .clause = "二(五)群众测评"});
}

/// 未带 among the papers handed in: a case is recorded with all of them, for acceptance asks for that.
void Understanding::weigh_materials(const RowView& row) const {
    const std::string_view text = row.cell(Field::materials);
    constexpr std::array<std::string_view, 12> words{"未带", "没带", "忘带", "未提供", "未交", "没交",
                                                     "缺",   "欠",   "不齐", "不全",   "待补", "后补"};
    if (text.empty() || std::ranges::none_of(words, [&](auto word) { return text.find(word) != text.npos; }))
        return;
    row.add(
        Effect::warning,
        {.code = "materials-missing",
         .field = Field::materials,
         .value = text,
         .message = say("a paper was not handed in; the case is recorded as if all were there"),
         .suggestion = say("where it came later, write the day of acceptance as of that day; what is still "
                           "missing is asked for at once and in writing (一次性告知)"),
         .clause = "二(四)受理"});
}

/// Two columns of one name: which of two different cells holds is not for the program to say.
void Understanding::compare_twins(const RowView& row) const {
    for (const std::size_t twin : twins_) {
        const Field field = row.header().columns[twin].twin;
        const std::string_view here = row.cell(field), there = row.at(twin);
        if (there.empty() || there == here || is_dash(there)) continue;
        const bool vital = field != Field::phone && field != Field::note && field != Field::address;
        row.add(vital ? Effect::review : Effect::warning,
                {.code = "column-twice",
                 .field = field,
                 .value = here,
                 .message = say("the other column of this name says {}", there),
                 .suggestion = say("leave one of them, or name them for what they say")});
    }
}

} // namespace bianmin

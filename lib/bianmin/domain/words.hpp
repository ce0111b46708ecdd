/// The closed vocabularies: one enumerator, one English machine word, one Chinese term each.
#pragma once
#include "bianmin/base/finding.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// 办件类型, 二(四)(1)–(4). 退办件 is an outcome (State::rejected), not a kind.
enum class Kind { instant, promised, joint, escalated };
/// What a case is about. All go through one engine; what is not a service stands in the setup's matters.
enum class CaseType {
    service,       ///< 办件
    complaint,     ///< 投诉, 二(一)受理投诉
    rectification, ///< 整改, 二(五)、三
    information,   ///< 信息公开申请, 二(四)信息公开
    consultation,  ///< 咨询, 二(三)
    mediation,     ///< 调解, 二(三)
    assistance,    ///< 帮扶, 二(三)
    need,          ///< 急办事项, 二(一)
    replacement,   ///< 更换要求, 二(五)
    absence,       ///< 离岗, 二(五)AB岗
    appointment,   ///< 预约, 二(四)
    inspection,    ///< 检查, 二(二)、三(三)
    transfer,      ///< 人员调换, 二(五)
    training,      ///< 培训, 二(五)
    honour,        ///< 表彰, 二(五)
    attendance,    ///< 考勤, 二(五)
    plan,          ///< 建设计划, 三(二)
    publication,   ///< 事项公布, 二(四)政务公开
};
/// 渠道: 直接办理 or 委托全程代办, 二(四).
enum class Channel { window, agent };
/// 服务形式: 预约、延时、上门, 二(四)健全服务制度.
enum class Form { regular, appointment, after_hours, home_visit, online };
/// 状态, derived from the events. `annulled` 作废: an imported case taken back.
enum class State {
    registered,
    incomplete,
    accepted,
    in_progress,
    completed,
    returned,
    rejected,
    withdrawn,
    annulled
};
/// Verbs of a case; the same word in the command, the flow table, the log and JSON.
enum class Action {
    open,      ///< 登记/委托
    notify,    ///< 一次性告知补正
    supply,    ///< 补正
    accept,    ///< 受理
    reject,    ///< 退办
    assign,    ///< 承办
    transfer,  ///< 转办
    join,      ///< 会办
    opine,     ///< 会办意见
    forward,   ///< 上报
    reply,     ///< 批复
    suspend,   ///< 中止
    resume,    ///< 恢复
    extend,    ///< 延期
    remind,    ///< 催办
    complete,  ///< 办结
    return_,   ///< 回交
    rate,      ///< 评价
    withdraw,  ///< 撤回
    reopen,    ///< 重办
    correct,   ///< 更正
    recount,   ///< 期限重算: a new calendar edition moved the due date
    annul,     ///< 作废: an import is taken back
    assess,    ///< 核费
    waive,     ///< 减免
    collect,   ///< 代收
    refund,    ///< 退费
    void_,     ///< 作废票据
    remit,     ///< 上缴
    send,      ///< 移送: the papers leave for another unit
    receive,   ///< 签收: they have arrived
    call_back, ///< 回访
    print,     ///< 打印文书
    warn,      ///< 预警: what time has brought
};
/// 满意度, 国办发〔2019〕51号; 未评价 is the absence of a value, never a default.
enum class Rating { very_satisfied, satisfied, fairly_satisfied, dissatisfied, very_dissatisfied };
/// 时限单位: 工作日、自然日、月、当日.
enum class LimitUnit { workday, day, month, same_day };
/// 机构: 区、中心、站、部门/站所.
enum class UnitKind { district, center, station, department };
/// 角色.
enum class Role { director, deputy, window, agent, supervisor, auditor };
/// AB岗, 二(五).
enum class Post { a, b };

template<class E>
struct Word {
    E value;
    std::string_view english;
    std::string_view chinese;
};

/// The table of a vocabulary, in the order of its enumerators.
template<class E>
struct Words;

#define BIANMIN_WORDS(E, N)                                                                                  \
    template<>                                                                                               \
    struct Words<E> {                                                                                        \
        static const std::array<Word<E>, N> table;                                                           \
    };
BIANMIN_WORDS(CaseType, 18)
BIANMIN_WORDS(Kind, 4)
BIANMIN_WORDS(Channel, 2)
BIANMIN_WORDS(Form, 5)
BIANMIN_WORDS(State, 9)
BIANMIN_WORDS(Action, 34)
BIANMIN_WORDS(Rating, 5)
BIANMIN_WORDS(LimitUnit, 4)
BIANMIN_WORDS(UnitKind, 4)
BIANMIN_WORDS(Role, 6)
BIANMIN_WORDS(Post, 2)
#undef BIANMIN_WORDS

template<class E>
std::string_view word(E value) {
    return Words<E>::table[static_cast<std::size_t>(value)].english;
}
template<class E>
std::string_view chinese(E value) {
    return Words<E>::table[static_cast<std::size_t>(value)].chinese;
}
/// The word inside a sentence, as each language says it.
template<class E>
Term term(E value) {
    return {std::string(word(value)), std::string(chinese(value))};
}
/// Accepts the English or the Chinese word.
template<class E>
std::optional<E> parse_word(std::string_view text) {
    for (const auto& entry : Words<E>::table)
        if (entry.english == text || entry.chinese == text) return entry.value;
    return std::nullopt;
}
/// All words a person may write, for messages and did-you-mean.
template<class E>
std::vector<std::string> all_words() {
    std::vector<std::string> out;
    for (const auto& entry : Words<E>::table) {
        out.emplace_back(entry.english);
        out.emplace_back(entry.chinese);
    }
    return out;
}

/// A step inside a sentence: in Chinese its term, and the word of the command: `受理（accept）`.
inline Term verb(Action action) {
    return {std::string(word(action)), fmt::format("{}（{}）", chinese(action), word(action))};
}

} // namespace bianmin

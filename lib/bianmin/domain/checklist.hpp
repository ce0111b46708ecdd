/// 检查清单: what a center or station must be like (六统一、九个一、八到位、五不到位, 二(二)、三), item by
/// item, and what an inspection found.
#pragma once
#include "bianmin/base/date.hpp"
#include "bianmin/base/finding.hpp"
#include "bianmin/base/id.hpp"
#include "bianmin/domain/words.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// How an item is found out: 看现场、查台账、系统.
enum class Method { on_site, documents, computed };
/// What an inspector may answer: 是否、数值、选项、文件.
enum class AnswerType { yes_no, number, choice, file };

template<>
struct Words<Method> {
    static const std::array<Word<Method>, 3> table;
};
template<>
struct Words<AnswerType> {
    static const std::array<Word<AnswerType>, 4> table;
};

/// 检查项.
struct ChecklistItem {
    std::string id;
    std::string group; ///< 一个场所
    std::string text;  ///< the requirement, in the policy's words
    std::string clause;
    int weight = 0;
    Method method = Method::on_site;
    std::string evidence; ///< what the inspector must see or file
    AnswerType answer = AnswerType::yes_no;
    int remedy_days = 0; ///< 整改期限, working days
    bool must = false;   ///< failing it fails the list, whatever the score
    std::string unit;    ///< of a number: 平方米, %
    std::optional<int> at_least, at_most;
    std::vector<std::string> choices, accepted;
    std::string measure; ///< computed evidence (report/measures.hpp); empty: none
};

/// 清单.
struct Checklist {
    std::string id, name;
    UnitKind of = UnitKind::station;
    std::string clause, basis;
    int pass = 0; ///< 及格分 of 100
    std::vector<ChecklistItem> items;
    const ChecklistItem* item(std::string_view id) const;
};

/// 检查结果: what somebody answered to one item.
struct ItemAnswer {
    std::string item;
    std::string value; ///< yes, no; a number; one of the choices; a file's path
    std::string note;
    std::string digest; ///< SHA-256 of the file, hex
    std::string file;   ///< path of the photo or document, as it was given
    bool operator==(const ItemAnswer&) const = default;
};
/// 检查: one visit.
struct InspectionRecord {
    std::string number; ///< of its case
    std::string standard;
    Date day;
    std::string inspector;
    bool own = false; ///< 自查: by the unit itself
    std::vector<ItemAnswer> answers;
};

/// As a fact of the log: a line an answer, its parts parted by tabs; and back.
std::string encode_answers(const std::vector<ItemAnswer>& answers);
std::vector<ItemAnswer> decode_answers(std::string_view text);

} // namespace bianmin

/// What a column of a foreign ledger can say (台账栏目).
#pragma once
#include "bianmin/domain/ledger_fields.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace bianmin {

enum class Field : std::uint8_t {
    none,
    serial,    ///< 序号
    number,    ///< 办件编号
    received,  ///< 受理日期
    name,      ///< 申请人
    sex,       ///< 性别
    id_number, ///< 身份证号
    phone,     ///< 联系电话
    address,   ///< 住址
    station,   ///< 村站, 来件站
    service,   ///< 事项名称
    window,    ///< 窗口
    kind,      ///< 办件类型
    channel,   ///< 办理渠道
    limit,     ///< 承诺时限
    due,       ///< 应办结日期
    finished,  ///< 办结日期
    result,    ///< 办理结果
    fee,       ///< 收费金额
    handler,   ///< 经办人
    collector, ///< 取件人
    rating,    ///< 满意度
    note,      ///< 备注
    agent,     ///< 代办员
    materials, ///< 提交材料
    sent,      ///< 送镇日期
    receiver,  ///< 镇窗口接收人
    fetched,   ///< 取回日期
    delivered, ///< 送达日期
    count,     ///< 件数
};
inline constexpr std::size_t field_count = 30;
static_assert(ledger_field_words.size() == field_count && ledger_field_words.back() == "count");

constexpr std::string_view word(Field field) {
    return ledger_field_words[static_cast<std::size_t>(field)];
}

constexpr std::optional<Field> parse_field(std::string_view text) {
    for (std::size_t i = 1; i < field_count; ++i)
        if (ledger_field_words[i] == text) return static_cast<Field>(i);
    return std::nullopt;
}

} // namespace bianmin

/// 政策条款: every sentence of a policy that obliges somebody, and by what the program meets it.
#pragma once
#include "bianmin/base/date.hpp"
#include "bianmin/domain/words.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace bianmin {

/// How a clause is met: 计算、记录、打印、统计、检查; 说明: a program cannot, and the note says why.
enum class Met { computed, recorded, printed, counted, checked, explained };

template<>
struct Words<Met> {
    static const std::array<Word<Met>, 6> table;
};

struct PolicyClause {
    std::string id;      ///< `2.4.7`
    std::string section; ///< as the code cites it: `二(四)退办件`
    std::string text;    ///< the policy's words
    std::vector<std::string> obliges;
    Met met = Met::explained;
    std::vector<std::string> by; ///< `command:case reject`, `measure:on-time` …
    std::string note;
};

struct Policy {
    std::string id, number, title, issuer;
    std::optional<Date> issued;
    std::vector<PolicyClause> clauses;
};

} // namespace bianmin

/// The vocabulary of how a clause is met.
#include "bianmin/domain/policy.hpp"

namespace bianmin {

const std::array<Word<Met>, 6> Words<Met>::table{{
    {Met::computed, "computed", "计算"},
    {Met::recorded, "recorded", "记录"},
    {Met::printed, "printed", "打印"},
    {Met::counted, "counted", "统计"},
    {Met::checked, "checked", "检查"},
    {Met::explained, "explained", "说明"},
}};

} // namespace bianmin

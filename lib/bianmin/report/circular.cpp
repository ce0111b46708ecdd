/// From failed items to sentences.
#include "bianmin/report/circular.hpp"

#include <fmt/format.h>

namespace bianmin {
namespace {

std::string grounds_of(const UnitAudit& audit) {
    std::string out, group;
    for (const auto& one : audit.result.items) {
        if (one.verdict != ItemVerdict::failed) continue;
        if (!one.item->group.empty() && one.item->group != group) {
            group = one.item->group;
            out += (out.empty() ? "" : "。") + group + "：";
        } else if (!out.empty()) {
            out += "；";
        }
        out += one.item->text + "未达到要求";
        if (one.evidence)
            out += "（" + one.evidence->zh + "）";
        else if (one.answer)
            out += fmt::format("（{}检查：{}{}）", iso(one.answered), one.answer->value,
                               one.answer->note.empty() ? "" : "，" + one.answer->note);
    }
    return out + "。";
}

} // namespace

OfficialText draft_circular(const std::vector<UnitAudit>& failing, const std::string& issuer, Date day,
                            Date until) {
    OfficialText circular{.issuer = issuer,
                          .title = "关于便民服务中心建设中有关问题的通报（代拟稿）",
                          .to = "各镇人民政府、街道办事处：",
                          .parts = {},
                          .day = day};
    circular.parts.push_back(
        {.text =
             fmt::format("根据《关于进一步加强镇（街道）便民服务中心及社区（村居）便民服务站建设实施意见》"
                         "（山政办发〔2018〕38号），近期对便民服务中心和便民服务站建设情况进行了督查。现将"
                         "场所、设施、事项、人员、运转不到位的{}个单位通报如下：",
                         failing.size())});
    for (const auto& audit : failing) {
        circular.parts.push_back({OfficialPart::Order::first, audit.unit->name + "。", grounds_of(audit)});
        circular.units.push_back(audit.unit->id.text);
    }
    circular.parts.push_back(
        {.text =
             fmt::format("对以上单位给予通报批评。请于{}前完成整改，并书面报告整改情况。其他单位要引以为戒，"
                         "对照标准自查自纠，确保在规定的时间内完成建设任务。",
                         chinese(until))});
    return circular;
}

} // namespace bianmin

/// From failed items to sentences.
#include "bianmin/report/circular.hpp"

#include "bianmin/base/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace bianmin {
namespace {

const ItemResult* impact_of(const UnitAudit& audit) {
    const auto& items = audit.result.items;
    const auto found =
        std::ranges::find_if(items, [](const ItemResult& one) { return one.item->id == impact_item; });
    return found == items.end() ? nullptr : &*found;
}

/// `2018年9月10日检查：否，牌子掉了；台账：…`.
std::string proof_of(const ItemResult& one) {
    std::string out;
    if (one.answer)
        out = fmt::format("{}{}：{}{}", chinese(one.answered), one.own ? "自查" : "检查", one.answer->value,
                          one.answer->note.empty() ? "" : "，" + one.answer->note);
    if (one.evidence) out += (out.empty() ? "" : "；台账：") + one.evidence->zh;
    if (one.contradicted) out += "；两者不符，须先核实";
    return out.empty() ? out : "（" + out + "）";
}

/// Harm is not measured, it is what an inspector found.
std::string harm_of(const ItemResult& one) {
    if (!one.answer) return one.item->text;
    return fmt::format("{}（{}{}{}）", one.answer->value, chinese(one.answered),
                       one.own ? "自查，未经检查认定" : "检查认定",
                       one.answer->note.empty() ? "" : "，" + one.answer->note);
}

std::string ground_of(const ItemResult& one) {
    if (one.item->id == impact_item) return harm_of(one);
    const std::string text = replaced(replaced(one.item->text, "“", "‘"), "”", "’");
    return "“" + text + "”未达到要求" + proof_of(one);
}

/// The day that its rectification is due, where one was demanded.
std::string due_of(const UnitAudit& audit, const ItemResult& one, const CircularRequest& request) {
    const auto due = request.due.find({audit.unit->id.text, one.item->id});
    if (due == request.due.end()) return "";
    return due->second < request.day ? "，整改期限" + chinese(due->second) + "已过"
                                     : "，限" + chinese(due->second) + "前整改";
}

std::string grounds_of(const UnitAudit& audit, const CircularRequest& request) {
    std::string out, group;
    for (const auto& one : audit.result.items) {
        if (one.verdict != ItemVerdict::failed) continue;
        if (!one.item->group.empty() && one.item->group != group) {
            group = one.item->group;
            out += (out.empty() ? "" : "。") + group + "：";
        } else if (!out.empty()) {
            out += "；";
        }
        out += ground_of(one) + due_of(audit, one, request);
    }
    return out + "。";
}

bool visited(const UnitAudit& audit) {
    return std::ranges::any_of(audit.result.items,
                               [](const ItemResult& one) { return one.answer && !one.own; });
}

/// A visit is told of those that were visited; of the others stands what the ledger shows.
std::string looked_at(const std::vector<UnitAudit>& failing) {
    const auto seen = std::ranges::count_if(failing, visited);
    if (seen == 0) return "近期根据台账和登记情况，对便民服务中心和便民服务站建设情况进行了核查。";
    if (seen == std::ssize(failing)) return "近期对便民服务中心和便民服务站建设情况进行了督查。";
    return "近期对便民服务中心和便民服务站建设情况进行了督查，未到现场的单位根据台账和登记情况核查。";
}

/// Every item with a day of its own is put right by that day, the others by the circular's.
std::string demanded(const std::vector<UnitAudit>& failing, const CircularRequest& request) {
    std::size_t with = 0, all = 0;
    for (const auto& audit : failing)
        for (const auto& one : audit.result.items) {
            if (one.verdict != ItemVerdict::failed || one.item->id == impact_item) continue;
            ++all;
            const auto due = request.due.find({audit.unit->id.text, one.item->id});
            if (due != request.due.end() && due->second >= request.day) ++with;
        }
    const std::string until = chinese(request.until);
    if (with == 0) return fmt::format("请于{}前完成整改，并书面报告整改情况。", until);
    if (with == all) return "请按上列期限完成整改，并书面报告整改情况。";
    return fmt::format("已限期整改的，按上列期限完成；其他问题请于{}前完成整改，并书面报告整改情况。", until);
}

std::string basis_of(const CircularRequest& request) {
    if (request.policy.empty()) return request.number;
    return "《" + request.policy + "》（" + request.number + "）";
}

} // namespace

bool criticised(const UnitAudit& failing) {
    const ItemResult* impact = impact_of(failing);
    return !impact || (impact->verdict == ItemVerdict::failed && !impact->own);
}

OfficialText draft_circular(std::vector<UnitAudit> failing, const CircularRequest& request) {
    OfficialText circular{.issuer = request.issuer,
                          .title = "关于便民服务中心建设中有关问题的通报（代拟稿）",
                          .to = "各镇人民政府、街道办事处：",
                          .parts = {},
                          .day = request.day};
    const auto reminded = std::ranges::stable_partition(failing, criticised);
    const auto harmful = failing.size() - reminded.size();
    circular.parts.push_back(
        {.text = fmt::format("根据{}，{}现将场所、设施、事项、人员、运转不到位的{}个单位通报如下：",
                             basis_of(request), looked_at(failing), failing.size())});
    const auto add = [&](std::size_t from, std::size_t to, const char* head, const char* tail) {
        for (std::size_t i = from; i < to; ++i) {
            circular.parts.push_back(
                {OfficialPart::Order::first, failing[i].unit->name + "。", grounds_of(failing[i], request)});
            circular.units.push_back(failing[i].unit->id.text);
        }
        if (from < to) circular.parts.push_back({.text = head + std::to_string(to - from) + tail});
    };
    add(0, harmful, "对以上", "个单位给予通报批评。");
    add(harmful, failing.size(), "以上", "个单位的问题尚未认定造成不良影响，予以提醒，限期整改。");
    circular.parts.push_back(
        {.text = demanded(failing, request) +
                 "其他单位要引以为戒，对照标准自查自纠，确保在规定的时间内完成建设任务。"});
    return circular;
}

} // namespace bianmin

/// Matching of service names.
#include "bianmin/ledger/services.hpp"

#include "bianmin/base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace bianmin {
namespace {

using How = ServiceMatch::How;

/// Words that turn a service into another one: `低保注销` is no application for 低保.
constexpr std::array<std::string_view, 17> turning{"注销", "变更", "迁移", "迁出", "补办", "换领",
                                                   "换证", "挂失", "取消", "停发", "退",   "咨询",
                                                   "证明", "转出", "查询", "复审", "年审"};

/// Words around the name of a service that leave it the same: `2018年低保申请`. With any other, `公益岗辞职`,
/// it is a guess.
constexpr std::array<std::string_view, 47> same_matter{
    "申请", "申领", "申报", "申办", "办理", "新办", "新增", "新申请", "初次", "首次", "领取", "业务",
    "手续", "事项", "服务", "材料", "资料", "补贴", "补助", "待遇",   "资格", "认定", "审核", "审批",
    "确认", "登记", "上报", "代办", "帮办", "居民", "城乡", "农村",   "农民", "村民", "群众", "个人",
    "人员", "家庭", "年度", "办",   "年",   "的",   "证",   "户",     "金",   "费",   "|"};

/// In a note they say that it was not, or not any more, what the service grants: `低保（死亡注销）`.
constexpr std::array<std::string_view, 24> reversing{
    "注销", "取消", "停发", "停保", "退费",   "退保", "退款", "退出", "退件", "退回", "退办", "挂失",
    "不符", "不予", "不通", "未通", "不同意", "死亡", "去世", "撤销", "撤回", "终止", "迁出", "作废"};

/// Words of many services that name none: `证明` is no application for the one that has it in its name.
constexpr std::array<std::string_view, 19> general{"证明", "申请", "登记", "补贴", "补助", "办理", "认定",
                                                   "审批", "变更", "救助", "保险", "贷款", "认证", "申报",
                                                   "备案", "资格", "材料", "业务", "待遇"};

struct FormWord {
    std::string_view text;
    Form form;
};
constexpr std::array<FormWord, 9> form_words{{{"上门", Form::home_visit},
                                              {"入户", Form::home_visit},
                                              {"预约", Form::appointment},
                                              {"延时", Form::after_hours},
                                              {"加班", Form::after_hours},
                                              {"网上", Form::online},
                                              {"网办", Form::online},
                                              {"线上", Form::online},
                                              {"微信", Form::online}}};

/// `等3户`, `3人`: the number, and where it stands; 0 when there is none.
int households(std::string_view text) {
    for (const std::string_view unit : {"户", "人", "件"}) {
        const std::size_t at = text.rfind(unit);
        if (at == text.npos || at == 0) continue;
        std::size_t begin = at;
        while (begin > 0 && text[begin - 1] >= '0' && text[begin - 1] <= '9') --begin;
        if (begin < at && at - begin < 4) return std::stoi(std::string(text.substr(begin, at - begin)));
    }
    return 0;
}

/// `地力补贴等3户` without what counts people.
std::string without_count(const std::string& key) {
    for (const std::string_view unit : {"户", "人", "件"}) {
        if (!key.ends_with(unit)) continue;
        std::size_t begin = key.size() - unit.size();
        while (begin > 0 && key[begin - 1] >= '0' && key[begin - 1] <= '9') --begin;
        if (begin + unit.size() == key.size()) continue;
        if (key.substr(0, begin).ends_with("等")) begin -= std::string_view("等").size();
        return key.substr(0, begin);
    }
    return key;
}

bool has_words(const Service& service, std::string_view words) {
    const auto has = [&](const std::string& name) { return name.find(words) != std::string::npos; };
    return has(service.name) || std::ranges::any_of(service.aliases, has);
}

bool reverses(std::string_view note, const Service& service) {
    // Of a funeral allowance somebody's death is the ground.
    if (has_words(service, "丧")) return false;
    return std::ranges::any_of(reversing, [&](std::string_view word) {
        return note.find(word) != note.npos && !has_words(service, word);
    });
}

void take_notes(const std::vector<std::string>& notes, ServiceMatch& match) {
    for (const auto& note : notes) {
        if (!match.note.empty()) match.note += "；";
        match.note += note;
        for (const auto& word : form_words)
            if (note.find(word.text) != std::string::npos) match.form = word.form;
        match.households = std::max(match.households, households(with_arabic_numerals(halfwidth(note))));
    }
}

/// Nothing stands around the name of a service but years and words that leave it the same, or are its own:
/// `一卡通变更`.
bool leaves_the_matter(std::string_view rest, const Service& service) {
    constexpr std::size_t two_characters = 6;
    while (!rest.empty()) {
        std::size_t known = rest.front() >= '0' && rest.front() <= '9' ? 1 : 0;
        for (const auto word : same_matter)
            if (rest.starts_with(word)) known = std::max(known, word.size());
        if (known == 0 && rest.size() >= two_characters && has_words(service, rest.substr(0, two_characters)))
            known = two_characters;
        if (known == 0) return false;
        rest.remove_prefix(known);
    }
    return true;
}

bool turns(std::string_view rest) {
    return std::ranges::any_of(turning, [&](std::string_view word) { return rest.find(word) != rest.npos; });
}

/// Share of neighbouring character pairs that two texts have in common.
std::size_t common_pairs(std::string_view a, std::string_view b) {
    const auto pairs = [](std::string_view text) {
        std::set<std::string> out;
        for (std::size_t pos = 0, first = 0; pos < text.size();) {
            const std::size_t second = pos;
            next_code_point(text, pos);
            if (second > 0) out.emplace(text.substr(first, pos - first));
            first = second;
        }
        return out;
    };
    const auto left = pairs(a), right = pairs(b);
    return static_cast<std::size_t>(
        std::ranges::count_if(left, [&](const auto& pair) { return right.contains(pair); }));
}

} // namespace

ServiceIndex::ServiceIndex(const Setup& setup) {
    for (const auto& service : setup.services) {
        bool& dated = dated_[service.id.text];
        dated = dated || service.valid_from || service.valid_to;
        add(service.id.text, service);
        add(service.name, service);
        std::vector<std::string> notes;
        add(without_brackets(service.name, notes), service);
        for (const auto& alias : service.aliases) add(alias, service);
    }
}

void ServiceIndex::add(std::string_view text, const Service& service) {
    std::string key = comparable(text);
    if (key.empty()) return;
    auto& list = exact_[key];
    if (std::ranges::any_of(list, [&](const Service* known) { return known->id == service.id; })) return;
    list.push_back(&service);
    keys_.push_back({std::move(key), &service});
    words_.emplace_back(text);
}

const ServiceMatch& ServiceIndex::find(std::string_view cell) {
    return memo_(cell, [&](std::string_view text) { return search(text); });
}

ServiceMatch ServiceIndex::search(std::string_view cell) const {
    ServiceMatch match;
    const std::string_view text = unquoted(tidy_view(cell));
    if (text.empty() || is_dash(text)) return match;
    match.how = How::unknown;
    if (match_key(comparable(text), match)) return match;
    std::vector<std::string> notes;
    const std::string bare = without_brackets(text, notes);
    take_notes(notes, match);
    const std::string key = without_count(comparable(bare));
    match.households = std::max(match.households, households(with_arabic_numerals(halfwidth(bare))));
    if (match_key(key, match)) {
        if (match.how == How::exact) match.how = How::noted;
    } else {
        match_parts(key, match);
        if (match.how == How::unknown) guess(bare, key, match);
    }
    if (match.service != nullptr && reverses(match.note, *match.service)) doubt(match);
    return match;
}

bool ServiceIndex::match_key(const std::string& key, ServiceMatch& match) const {
    const auto found = exact_.find(key);
    if (found == exact_.end()) return false;
    settle(found->second, match, How::exact);
    return true;
}

void ServiceIndex::settle(const std::vector<const Service*>& found, ServiceMatch& match, How how) const {
    std::vector<const Service*> distinct;
    for (const Service* service : found)
        if (std::ranges::none_of(distinct, [&](const Service* other) { return other->id == service->id; }))
            distinct.push_back(service);
    if (distinct.empty()) return;
    match.how = distinct.size() == 1 ? how : How::ambiguous;
    if (distinct.size() == 1) {
        match.service = distinct.front();
        match.dated = dated_.at(match.service->id.text);
        return;
    }
    for (const Service* service : distinct)
        if (match.candidates.size() < 5) match.candidates.push_back(service->name);
}

/// `办理低保` contains an alias; `危房` is part of one. The longest alias decides.
void ServiceIndex::match_parts(const std::string& key, ServiceMatch& match) const {
    if (characters(key) < 2) return;
    std::vector<const Service*> inside, around;
    std::size_t longest = 0;
    for (const auto& known : keys_) {
        if (known.text.find(key) != std::string::npos) around.push_back(known.service);
        if (known.text.size() < longest || characters(known.text) < 2 ||
            key.find(known.text) == std::string::npos)
            continue;
        if (known.text.size() > longest) inside.clear();
        longest = known.text.size();
        inside.push_back(known.service);
    }
    if (inside.empty()) {
        settle(around, match, How::part);
        if (match.service == nullptr) return;
        const bool of_many = std::ranges::find(general, key) != general.end();
        if (of_many || turned_around(key, match.service)) doubt(match);
        return;
    }
    const std::string rest = without(key, inside.front(), longest);
    // `低保, 临时救助` are two matters, `低保注销` is another one than 低保.
    for (const auto& known : keys_)
        if (characters(known.text) >= 2 && rest.find(known.text) != std::string::npos)
            inside.push_back(known.service);
    settle(inside, match, How::part);
    if (match.service != nullptr && !leaves_the_matter(rest, *match.service)) doubt(match);
}

/// `土地证` stands only in `土地证变更`: whoever wrote it may have meant something else.
bool ServiceIndex::turned_around(const std::string& key, const Service* service) const {
    return std::ranges::all_of(keys_, [&](const Key& known) {
        const std::size_t at = known.text.find(key);
        if (known.service != service || at == std::string::npos) return true;
        return turns(known.text.substr(0, at)) || turns(known.text.substr(at + key.size()));
    });
}

/// The service that was found is no more than a guess.
void ServiceIndex::doubt(ServiceMatch& match) {
    match.how = How::ambiguous;
    match.candidates.push_back(match.service->name);
    match.service = nullptr;
}

/// What is left of the text around the name of a service that was found in it.
std::string ServiceIndex::without(const std::string& key, const Service* service, std::size_t length) const {
    for (const auto& known : keys_) {
        const std::size_t at = key.find(known.text);
        if (known.service == service && known.text.size() == length && at != std::string::npos)
            return key.substr(0, at) + "|" + key.substr(at + length);
    }
    return key;
}

void ServiceIndex::guess(std::string_view cell, const std::string& key, ServiceMatch& match) const {
    std::string near = nearest(cell, words_).value_or("");
    std::size_t best = 0;
    if (near.empty())
        for (std::size_t i = 0; i < keys_.size(); ++i)
            if (const std::size_t common = common_pairs(key, keys_[i].text); common > best)
                near = words_[i], best = common;
    if (near.empty()) return;
    const auto found = exact_.find(comparable(near));
    const Service& service = *found->second.front();
    match.candidates.push_back(near == service.name ? near : fmt::format("{}（{}）", near, service.name));
}

} // namespace bianmin

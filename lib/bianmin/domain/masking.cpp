/// Masking rules: enough stays for the person to recognise the entry, too little for anybody else to use it.
#include "bianmin/domain/masking.hpp"

#include "bianmin/base/text.hpp"

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

constexpr std::array compound_surnames = {
    "欧阳", "太史", "上官", "端木", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟",
    "公羊", "赫连", "澹台", "皇甫", "宗政", "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离",
    "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "令狐", "百里", "呼延", "东郭", "南门", "西门", "第五"};

constexpr std::array organisations = {"公司", "合作社", "委员会", "村委会", "居委会", "政府",
                                      "中心", "服务站", "学校",   "小学",   "中学",   "幼儿园",
                                      "医院", "卫生室", "厂",     "商店",   "超市",   "饭店",
                                      "农场", "协会",   "派出所", "卫生院", "经营部"};

bool is_organisation(std::string_view name) {
    // Four characters at least: a person may well be called 张厂.
    return name.size() >= 12 && std::ranges::any_of(organisations, [&](std::string_view ending) {
               return name.ends_with(ending);
           });
}

/// Stands where nobody gave a name, for whoever has that part in the matter, or for who looked: words of the
/// forms and of the headings of columns, of which nothing is secret.
bool names_nobody(std::string_view name) {
    constexpr std::array words = {"匿名",       "评价人",     "本人",     "检查组",   "申请人",
                                  "委托人",     "办事人",     "当事人",   "办事群众", "服务对象",
                                  "代办员",     "代办人",     "代理人",   "取件人",   "领取人",
                                  "签收人",     "经办人",     "承办人",   "受理人",   "接收人",
                                  "申请人姓名", "委托人姓名", "群众姓名", "姓名",     "（台账未载）"};
    return std::ranges::find(words, name) != words.end();
}

std::vector<std::string_view> characters(std::string_view text) {
    std::vector<std::string_view> out;
    for (std::size_t pos = 0; pos < text.size();) {
        const std::size_t start = pos;
        next_code_point(text, pos);
        out.push_back(text.substr(start, pos - start));
    }
    return out;
}

bool separates_people(std::string_view c) {
    return c == "、" || c == "," || c == "，" || c == "/" || c == ";" || c == "；";
}

/// Points and brackets stay, so that the shape of a name can be recognised.
bool stays(std::string_view c) {
    return c == "·" || c == "（" || c == "）" || c == "(" || c == ")" || c == " " || c == "　";
}

std::string stars(std::size_t count) {
    return std::string(count, '*');
}

std::string keep_ends(std::string_view text, std::size_t first, std::size_t last) {
    const auto all = characters(text);
    std::string out;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i < first || i + last >= all.size())
            out += all[i];
        else
            out += '*';
    }
    return out;
}

std::string mask_number(std::string_view number, std::size_t first, std::size_t last) {
    const std::size_t length = characters(number).size();
    if (length == 18 || length == 15) return keep_ends(number, first, last);
    return keep_ends(number, length / 6, length / 6);
}

std::string mask_one_phone(std::string_view phone) {
    if (phone.size() == 11 && phone[0] == '1') return keep_ends(phone, 3, 4);
    const std::size_t dash = phone.find('-');
    if (dash != std::string_view::npos && dash >= 3 && dash <= 4 && phone.size() > dash + 4)
        return std::string(phone.substr(0, dash + 1)) + keep_ends(phone.substr(dash + 1), 0, 3);
    return keep_ends(phone, 0, std::min<std::size_t>(3, phone.size() / 3));
}

/// The end of the first of `words` in `text` at or after `from`; npos when none.
std::size_t end_of_first(std::string_view text, std::initializer_list<std::string_view> words,
                         std::size_t from) {
    std::size_t best = std::string_view::npos;
    for (const auto word : words) {
        const std::size_t found = text.find(word, from);
        if (found != std::string_view::npos) best = std::min(best, found + word.size());
    }
    return best;
}

} // namespace

std::string mask_name(std::string_view name) {
    if (is_organisation(name) || names_nobody(name)) return std::string(name);
    const auto all = characters(name);
    std::string out;
    std::size_t shown = 0; // characters of the surname still to be shown
    bool begin = true;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (separates_people(all[i])) {
            out += all[i];
            begin = true;
            continue;
        }
        if (begin && !stays(all[i])) {
            const auto rest = name.substr(static_cast<std::size_t>(all[i].data() - name.data()));
            const bool compound = i + 2 < all.size() && !separates_people(all[i + 2]) &&
                                  std::ranges::any_of(compound_surnames, [&](std::string_view surname) {
                                      return rest.starts_with(surname);
                                  });
            shown = compound ? 2 : 1;
            begin = false;
        }
        if (shown > 0 || stays(all[i]))
            out += all[i];
        else
            out += '*';
        shown -= shown > 0;
    }
    return out;
}

std::string mask_id(std::string_view number) {
    return mask_number(number, 6, 4);
}

std::string mask_id_strictly(std::string_view number) {
    return mask_number(number, 3, 4);
}

std::string mask_phone(std::string_view phone) {
    std::string out, one;
    for (const auto c : characters(phone)) {
        if (!separates_people(c) && c != " ") {
            one += c;
            continue;
        }
        out += mask_one_phone(one);
        out += c;
        one.clear();
    }
    return out + mask_one_phone(one);
}

std::string mask_address(std::string_view address) {
    // The town first: 桑村镇 has the sign of a village in its name.
    const std::size_t town = end_of_first(address, {"镇", "街道办事处", "街道", "乡"}, 0);
    const std::size_t from = town == std::string_view::npos ? 0 : town;
    std::size_t end = end_of_first(address, {"社区", "村", "居委会"}, from);
    if (end == std::string_view::npos) end = town;
    if (end == std::string_view::npos) end = end_of_first(address, {"区", "县", "市"}, 0);
    if (end == std::string_view::npos) return address.empty() ? std::string() : stars(3);
    std::string out(address.substr(0, end));
    if (end < address.size()) out += stars(3);
    return out;
}

Person masked(const Person& person) {
    return {.name = mask_name(person.name),
            .id_number = mask_id(person.id_number),
            .phone = mask_phone(person.phone),
            .address = mask_address(person.address),
            .salt = {}};
}

} // namespace bianmin

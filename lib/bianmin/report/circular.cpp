/// From failed items to sentences, from sentences to the page.
#include "bianmin/report/circular.hpp"

#include "bianmin/base/text.hpp"

#include <fmt/format.h>

#include <array>

namespace bianmin {
namespace {

/// 一、二、…十一.
std::string ordinal(std::size_t number) {
    constexpr std::array<const char*, 10> digits{"十", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    if (number < 10) return digits[number];
    const std::size_t tens = number / 10, ones = number % 10;
    return (tens > 1 ? std::string(digits[tens]) : "") + "十" + (ones > 0 ? digits[ones] : "");
}

std::string chinese_date(Date date) {
    const Civil day = civil(date);
    return fmt::format("{}年{}月{}日", day.year, day.month, day.day);
}

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

/// A mark that may not begin a line.
bool closes(std::string_view character) {
    constexpr std::array marks =
        std::to_array<std::string_view>({"，", "。", "；", "：", "、", "）", "”", "》", "？", "！"});
    for (const auto mark : marks)
        if (mark == character) return true;
    return false;
}

/// The bytes of the next thing that is not broken: one character, or a number, a word, a date with its
/// dashes.
std::size_t unit_at(std::string_view text, std::size_t at) {
    const auto plain = [&](std::size_t i) {
        return text[i] > ' ' && static_cast<unsigned char>(text[i]) < 0x80;
    };
    std::size_t next = at + 1;
    if (plain(at))
        while (next < text.size() && plain(next)) ++next;
    else
        while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xC0) == 0x80) ++next;
    return next - at;
}

/// Breaks where 28 characters are full, two letters or digits counting as one; a first line begins two in.
std::string broken(const std::string& paragraph) {
    constexpr std::size_t full = 56; // half characters
    std::string out = "　　";
    std::size_t filled = 4;
    for (std::size_t i = 0; i < paragraph.size();) {
        const std::string_view unit = std::string_view(paragraph).substr(i, unit_at(paragraph, i));
        const std::size_t width = static_cast<unsigned char>(unit.front()) < 0x80 ? unit.size() : 2;
        if (filled + width > full && !closes(unit)) {
            out += '\n';
            filled = 0;
        }
        out += unit;
        filled += width;
        i += unit.size();
    }
    return out + '\n';
}

std::string escaped(std::string_view text) {
    return replaced(replaced(replaced(text, "&", "&amp;"), "<", "&lt;"), ">", "&gt;");
}

} // namespace

Circular draft_circular(const std::vector<UnitAudit>& failing, const std::string& issuer, Date day,
                        Date until) {
    Circular circular{.issuer = issuer,
                      .title = "关于便民服务中心建设中有关问题的通报（代拟稿）",
                      .to = "各镇人民政府、街道办事处：",
                      .paragraphs = {},
                      .day = day};
    circular.paragraphs.push_back(fmt::format("根据《关于进一步加强镇（街道）便民服务中心及社区（村居）便民服"
                                              "务站建设实施意见》（山政办发〔2018〕38号），"
                                              "近期对便民服务中心和便民服务站建设情况进行了督查。现将场所、设"
                                              "施、事项、人员、运转不到位的{}个单位通报如下：",
                                              failing.size()));
    std::size_t number = 0;
    for (const auto& audit : failing)
        circular.paragraphs.push_back(ordinal(++number) + "、" + audit.unit->name + "。" + grounds_of(audit));
    circular.paragraphs.push_back(
        fmt::format("对以上单位给予通报批评。请于{}前完成整改，并书面报告整改情况。其他单位要引以为戒，"
                    "对照标准自查自纠，确保在规定的时间内完成建设任务。",
                    chinese_date(until)));
    return circular;
}

std::string circular_text(const Circular& circular) {
    std::string out = circular.title + "\n\n" + circular.to + "\n";
    for (const auto& paragraph : circular.paragraphs) out += broken(paragraph);
    return out + "\n　　　　　　　　　　　　" + circular.issuer + "\n　　　　　　　　　　　　" +
           chinese_date(circular.day) + "\n";
}

std::string circular_html(const Circular& circular) {
    std::string out = R"(<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>)" +
                      escaped(circular.title) + R"(</title>
<style>
@page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: "— " counter(page) " —"; font-size: 14pt; } }
body { font-family: 仿宋_GB2312, FangSong, STFangsong, "Noto Serif CJK SC", serif; font-size: 16pt; line-height: 29pt;
  max-width: 156mm; margin: 0 auto; text-align: justify; }
h1 { font-family: 方正小标宋简体, SimSun, "Noto Serif CJK SC", serif; font-size: 22pt; line-height: 33pt; font-weight: normal;
  text-align: center; margin: 29pt 0; }
p { margin: 0; text-indent: 2em; } p.to { text-indent: 0; } p.end { text-indent: 0; text-align: right; padding-right: 4em; }
p.first { margin-top: 58pt; }
</style></head><body>
)";
    out += "<h1>" + escaped(circular.title) + "</h1>\n<p class=\"to\">" + escaped(circular.to) + "</p>\n";
    for (const auto& paragraph : circular.paragraphs) out += "<p>" + escaped(paragraph) + "</p>\n";
    return out + "<p class=\"end first\">" + escaped(circular.issuer) + "</p>\n<p class=\"end\">" +
           chinese_date(circular.day) + "</p>\n</body></html>\n";
}

} // namespace bianmin

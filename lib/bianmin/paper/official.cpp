/// An official text as paragraphs of a page.
#include "bianmin/paper/official.hpp"

#include "bianmin/base/text.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace bianmin {
namespace {

using Order = OfficialPart::Order;

// 天头 37 mm, 订口 28 mm, 版心 156 by 225 mm (5.2.1).
constexpr PageLook official_page{
    .points = 15.75, .side = 28, .top = 37, .bottom = 35, .numbers = PageNumbers::outer, .right = 26};
constexpr double seal_lines = 3; // the seal's upper edge stays within a line of the text (7.3.5.1)
constexpr double date_end = 4;   // 成文日期右空四字

double characters(std::string_view text) {
    return display_width(text) / 2.0;
}

TypeFace face_of(Order order) {
    if (order == Order::first) return TypeFace::black;
    return order == Order::second ? TypeFace::script : TypeFace::text;
}

Paragraph line(TextLook look, std::string text) {
    return {.look = look, .runs = {{.text = std::move(text)}}};
}

Paragraph paragraph_of(const OfficialPart& part) {
    Paragraph out{.look = TextLook::official};
    if (!part.heading.empty()) out.runs.push_back({.text = part.heading, .face = face_of(part.order)});
    if (!part.text.empty()) out.runs.push_back({.text = part.text});
    out.keep = part.text.empty(); // a heading alone is never the last on a page
    return out;
}

/// `附件：1.…`, below the text, and its further lines under the first number (7.3.4).
void add_list(const std::vector<OfficialAttachment>& attachments, std::vector<FlowBlock>& out) {
    for (std::size_t i = 0; i < attachments.size(); ++i) {
        const std::string number = attachments.size() > 1 ? fmt::format("{}.", i + 1) : "";
        Paragraph item =
            line(TextLook::official, (i == 0 ? "附件：" : "　　　") + number + attachments[i].title);
        item.before = i == 0 ? 1 : 0;
        item.keep = true;
        out.emplace_back(std::move(item));
    }
}

/// 署名 stands centred over the date, so that one seal covers both; a longer name goes to the margin with two
/// characters' room.
double issuer_end(const OfficialText& text) {
    const double issuer = characters(text.issuer), date = characters(chinese(text.day));
    return std::max(2.0, date_end + (date - issuer) / 2);
}
double date_end_of(const OfficialText& text) {
    const double issuer = characters(text.issuer), date = characters(chinese(text.day));
    return std::max(date_end, issuer_end(text) + (issuer - date) / 2);
}

void add_signature(const OfficialText& text, std::vector<FlowBlock>& out) {
    if (!out.empty())
        if (auto* last = std::get_if<Paragraph>(&out.back())) last->keep = true; // no page of a seal alone
    Paragraph issuer = line(TextLook::official_right, text.issuer);
    issuer.before = seal_lines;
    issuer.end = issuer_end(text);
    issuer.keep = true;
    Paragraph date = line(TextLook::official_right, chinese(text.day));
    date.end = date_end_of(text);
    out.emplace_back(std::move(issuer));
    out.emplace_back(std::move(date));
}

/// 附件1, 黑体, at the upper left of a new page (7.3.6).
void add_attachment(const OfficialAttachment& attachment, std::string mark, std::vector<FlowSection>& out) {
    const std::size_t first = out.size();
    for (const auto& section : attachment.sections) out.push_back(section);
    if (out.size() == first) return;
    Paragraph line{.look = TextLook::body,
                   .runs = {{.text = std::move(mark), .scale = 1.66, .face = TypeFace::black}},
                   .keep = true};
    out[first].blocks.insert(out[first].blocks.begin(), std::move(line));
}

/// A mark that may not begin a line.
bool closes(std::string_view character) {
    constexpr std::array marks =
        std::to_array<std::string_view>({"，", "。", "；", "：", "、", "）", "”", "》", "？", "！"});
    return std::ranges::find(marks, character) != marks.end();
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

constexpr std::size_t full = 56; // half characters

/// Breaks where 28 characters are full, two letters or digits counting as one.
std::string broken(const std::string& paragraph, std::string out) {
    std::size_t filled = static_cast<std::size_t>(display_width(out));
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

std::string on_the_right(const std::string& text, double end) {
    const int before = static_cast<int>(full) - display_width(text) - static_cast<int>(end * 2);
    return std::string(static_cast<std::size_t>(std::max(before, 0)), ' ') + text + '\n';
}

std::string centered(const std::string& text) {
    const int before = (static_cast<int>(full) - display_width(text)) / 2;
    return std::string(static_cast<std::size_t>(std::max(before, 0)), ' ') + text + '\n';
}

} // namespace

std::string chinese_ordinal(std::size_t number) {
    constexpr std::array<const char*, 10> digits{"十", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    if (number < 10) return digits[number];
    const std::size_t tens = number / 10, ones = number % 10;
    return (tens > 1 ? std::string(digits[tens]) : "") + "十" + (ones > 0 ? digits[ones] : "");
}

std::vector<OfficialPart> numbered(std::vector<OfficialPart> parts) {
    std::array<std::size_t, 4> counts{};
    for (auto& part : parts) {
        if (part.heading.empty()) continue;
        const auto order = static_cast<std::size_t>(part.order);
        const std::size_t number = ++counts[order];
        std::fill(counts.begin() + static_cast<std::ptrdiff_t>(order) + 1, counts.end(), 0);
        if (part.order == Order::first) part.heading.insert(0, chinese_ordinal(number) + "、");
        if (part.order == Order::second) part.heading.insert(0, "（" + chinese_ordinal(number) + "）");
        if (part.order == Order::third) part.heading.insert(0, fmt::format("{}.", number));
    }
    return parts;
}

Flow official_flow(const OfficialText& text, Moment made) {
    Flow flow{.title = text.title, .made = made, .page = official_page};
    std::vector<FlowBlock>& blocks = flow.sections.emplace_back().blocks;
    blocks.emplace_back(line(TextLook::official_title, text.title));
    if (!text.to.empty()) blocks.emplace_back(line(TextLook::official_flush, text.to));
    for (const auto& part : numbered(text.parts)) blocks.emplace_back(paragraph_of(part));
    add_list(text.attachments, blocks);
    add_signature(text, blocks);
    for (std::size_t i = 0; i < text.attachments.size(); ++i)
        add_attachment(text.attachments[i],
                       text.attachments.size() > 1 ? fmt::format("附件{}", i + 1) : "附件", flow.sections);
    return flow;
}

std::string official_plain(const OfficialText& text) {
    std::string out = centered(text.title) + "\n";
    if (!text.to.empty()) out += broken(text.to, "");
    for (const auto& part : numbered(text.parts)) out += broken(part.heading + part.text, "　　");
    for (std::size_t i = 0; i < text.attachments.size(); ++i) {
        const std::string number = text.attachments.size() > 1 ? fmt::format("{}.", i + 1) : "";
        out += broken(number + text.attachments[i].title, i == 0 ? "\n　　附件：" : "　　　　　");
    }
    return out + "\n" + on_the_right(text.issuer, issuer_end(text)) +
           on_the_right(chinese(text.day), date_end_of(text));
}

std::string official_json(const OfficialText& text) {
    using Json = nlohmann::ordered_json;
    Json out{{"title", text.title}, {"issuer", text.issuer},       {"day", iso(text.day)},
             {"to", text.to},       {"paragraphs", Json::array()}, {"attachments", Json::array()},
             {"units", text.units}};
    for (const auto& part : numbered(text.parts)) out["paragraphs"].push_back(part.heading + part.text);
    for (const auto& one : text.attachments) out["attachments"].push_back(one.title);
    return out.dump(1, ' ', false, Json::error_handler_t::replace);
}

} // namespace bianmin

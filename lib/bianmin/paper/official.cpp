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

constexpr double text_points = 15.75, title_points = 18; // 三号; of an attachment's title 小二
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

bool is_han(std::string_view text, std::size_t at) {
    return at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80;
}

/// Without the spaces beside Chinese characters, which justified lines would tear open.
std::string tight(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool beside = (i > 0 && is_han(text, i - 1)) || is_han(text, i + 1);
        if (text[i] != ' ' || !beside) out += text[i];
    }
    return out;
}

/// 回行时词意完整、排列对称 (7.3.1): before a bracket at the end, else near the middle behind a word that
/// closes a sense.
std::string title_lines(const std::string& title) {
    constexpr int widest = 40; // half characters of 二号 in a line
    if (display_width(title) <= widest) return title;
    if (const auto bracket = title.rfind("（"); title.ends_with("）") && bracket != std::string::npos &&
                                                display_width(title.substr(0, bracket)) <= widest)
        return title.substr(0, bracket) + "\u2028" + title.substr(bracket);
    std::size_t best = 0;
    int best_off = display_width(title);
    for (const std::string_view close : {"中心", "份", "的", "镇", "站"})
        for (auto at = title.find(close); at != std::string::npos; at = title.find(close, at + 1)) {
            const std::size_t end = at + close.size();
            const int before = display_width(std::string_view(title).substr(0, end));
            const int after = display_width(title) - before;
            if (before > widest || after > widest || after < 4 || std::abs(before - after) >= best_off)
                continue;
            best = end;
            best_off = std::abs(before - after);
        }
    return best == 0 ? title : title.substr(0, best) + "\u2028" + title.substr(best);
}

Paragraph paragraph_of(const OfficialPart& part) {
    Paragraph out{.look = TextLook::official};
    if (!part.heading.empty()) out.runs.push_back({.text = tight(part.heading), .face = face_of(part.order)});
    if (!part.text.empty()) out.runs.push_back({.text = tight(part.text)});
    out.keep = part.text.empty(); // a heading alone is never the last on a page
    return out;
}

/// What stands before the title of an attachment: `　　附件：1.`, and further numbers below the first.
std::string item_mark(std::size_t item, std::size_t count) {
    return (item == 0 ? "　　附件：" : "　　　　　") + (count > 1 ? fmt::format("{}.", item + 1) : "");
}

/// Below the text; a title's further lines stand below its first character (7.3.4).
void add_list(const std::vector<OfficialAttachment>& attachments, std::vector<FlowBlock>& out) {
    for (std::size_t i = 0; i < attachments.size(); ++i) {
        const std::string mark = item_mark(i, attachments.size());
        Paragraph item = line(TextLook::official_item, mark + attachments[i].title);
        item.hang = characters(mark);
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

std::string bracketed(const std::string& note) {
    return "（" + note + "）";
}

void add_signature(const OfficialText& text, std::vector<FlowBlock>& out) {
    Paragraph issuer = line(TextLook::official_right, text.issuer);
    issuer.before = seal_lines;
    issuer.end = issuer_end(text);
    issuer.keep = true;
    Paragraph date = line(TextLook::official_right, chinese(text.day));
    date.end = date_end_of(text);
    date.keep = !text.note.empty();
    out.emplace_back(std::move(issuer));
    out.emplace_back(std::move(date));
    if (text.note.empty()) return;
    // 附注居左空二字加圆括号 (7.3.5.5); a stamp is copied by hand or scanned, so it is not torn.
    const bool stamped = !text.stamp.empty();
    Paragraph note = line(stamped ? TextLook::official_note : TextLook::official, bracketed(text.note));
    note.keep = stamped;
    out.emplace_back(std::move(note));
    if (stamped) out.emplace_back(QrCode{.text = text.stamp, .size = 22});
}

/// 附件1, 黑体, at the upper left of a new page (7.3.6).
void add_attachment(const OfficialAttachment& attachment, std::string mark, std::vector<FlowSection>& out) {
    const std::size_t first = out.size();
    for (const auto& section : attachment.sections) out.push_back(section);
    if (out.size() == first) return;
    auto& blocks = out[first].blocks;
    const double points = out[first].page ? out[first].page->points : text_points;
    if (auto* title = std::get_if<Paragraph>(&blocks.front()); title && title->look == TextLook::title)
        title->runs.front().scale = title_points / (points * style_of(TextLook::title).scale);
    Paragraph line{
        .look = TextLook::body,
        .runs = {{.text = std::move(mark), .scale = text_points / points, .face = TypeFace::black}},
        .keep = true};
    blocks.insert(blocks.begin(), std::move(line));
}

/// A mark that may not begin a line.
bool closes(std::string_view character) {
    constexpr std::array marks =
        std::to_array<std::string_view>({"，", "。", "；", "：", "、", "）", "”", "》", "？", "！"});
    return std::ranges::find(marks, character) != marks.end();
}

/// A mark that may not end a line.
bool opens(std::string_view character) {
    constexpr std::array marks = std::to_array<std::string_view>({"（", "“", "《", "〔"});
    return std::ranges::find(marks, character) != marks.end();
}

/// The bytes of the next thing that is not broken: one character, with the bracket before it, or a number, a
/// word, a date with its dashes.
std::size_t unit_at(std::string_view text, std::size_t at) {
    const auto plain = [&](std::size_t i) {
        return text[i] > ' ' && static_cast<unsigned char>(text[i]) < 0x80;
    };
    std::size_t next = at + 1;
    if (plain(at))
        while (next < text.size() && plain(next)) ++next;
    else
        while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xC0) == 0x80) ++next;
    if (next < text.size() && opens(text.substr(at, next - at))) next += unit_at(text, next);
    return next - at;
}

constexpr std::size_t full = 56; // half characters

/// Breaks where 28 characters are full, two letters or digits counting as one; further lines begin with
/// `next_line`.
std::string broken(const std::string& paragraph, std::string out, const std::string& next_line = "") {
    std::size_t filled = static_cast<std::size_t>(display_width(out));
    for (std::size_t i = 0; i < paragraph.size();) {
        std::size_t size = unit_at(paragraph, i), hanging = 0;
        for (std::size_t next = i + size; next < paragraph.size();) {
            const std::size_t mark = unit_at(paragraph, next);
            if (!closes(std::string_view(paragraph).substr(next, mark))) break;
            size += mark;
            next += mark;
            hanging = 2; // one mark may stand beyond the edge
        }
        const std::string_view unit = std::string_view(paragraph).substr(i, size);
        const auto width = static_cast<std::size_t>(display_width(unit));
        if (filled + width > full + hanging) {
            out += "\n" + next_line;
            filled = static_cast<std::size_t>(display_width(next_line));
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
        if (part.order == Order::third) part.heading.insert(0, fmt::format("{}．", number));
    }
    return parts;
}

Flow official_flow(const OfficialText& text, Moment made) {
    constexpr std::string_view colon = "：";
    const bool closed = text.to.ends_with(colon);
    Flow flow{.title = text.title,
              .subject = text.to.substr(0, text.to.size() - (closed ? colon.size() : 0)),
              .made = made,
              .page = official_margins({.points = text_points}),
              .stamp = text.stamp};
    std::vector<FlowBlock>& blocks = flow.sections.emplace_back().blocks;
    blocks.emplace_back(line(TextLook::official_title, title_lines(text.title)));
    if (!text.to.empty()) blocks.emplace_back(line(TextLook::official_flush, text.to));
    for (const auto& part : numbered(text.parts)) blocks.emplace_back(paragraph_of(part));
    std::get<Paragraph>(blocks.back()).keep = true; // no page of a seal alone
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
    for (const auto& part : numbered(text.parts)) out += broken(tight(part.heading + part.text), "　　");
    for (std::size_t i = 0; i < text.attachments.size(); ++i) {
        const std::string mark = item_mark(i, text.attachments.size());
        out += (i == 0 ? "\n" : "") + broken(text.attachments[i].title, mark,
                                             std::string(static_cast<std::size_t>(display_width(mark)), ' '));
    }
    out += "\n" + on_the_right(text.issuer, issuer_end(text)) +
           on_the_right(chinese(text.day), date_end_of(text));
    return text.note.empty() ? out : out + broken(bracketed(text.note), "　　");
}

std::string official_json(const OfficialText& text) {
    using Json = nlohmann::ordered_json;
    Json out{{"title", text.title}, {"issuer", text.issuer},       {"day", iso(text.day)},
             {"to", text.to},       {"paragraphs", Json::array()}, {"attachments", Json::array()},
             {"units", text.units}};
    for (const auto& part : numbered(text.parts)) out["paragraphs"].push_back(part.heading + part.text);
    for (const auto& one : text.attachments) out["attachments"].push_back(one.title);
    if (!text.stamp.empty()) out["closing"] = text.stamp;
    return out.dump(1, ' ', false, Json::error_handler_t::replace);
}

} // namespace bianmin

/// The table of looks.
#include "bianmin/paper/look.hpp"

namespace bianmin {
namespace {

using enum TypeFace;

// Office fonts first (GB/T 9704: 小标宋 for titles, 仿宋 for text), then what free systems have.
constexpr std::array<std::string_view, 5> fonts{
    "FangSong,仿宋,FangSong_GB2312,仿宋_GB2312,STFangsong,Noto Serif CJK SC,Source Han Serif SC,SimSun,serif",
    "FZXiaoBiaoSong-B05S,方正小标宋简体,STZhongsong,华文中宋,SimSun,宋体,Noto Serif CJK SC,Source Han Serif "
    "SC,"
    "serif",
    "SimHei,黑体,STHeiti,Noto Sans CJK SC,Source Han Sans SC,sans-serif",
    "KaiTi,楷体,KaiTi_GB2312,楷体_GB2312,STKaiti,Noto Serif CJK SC,Source Han Serif SC,serif",
    "SimSun,宋体,NSimSun,STSong,Noto Serif CJK SC,Source Han Serif SC,serif",
};
// 版心 225 mm by 22 lines of 三号 (15.75 pt).
constexpr double official_points = 15.75, official_line = 1.84;

using enum Sides;

constexpr std::array<LookStyle, 23> table{{
    {TextLook::title, "title", 1.7, 1.35, center, 0, 0, 0.35, true, title, true},
    {TextLook::heading, "heading", 1.1, 1.5, left, 0, 0.4, 0.2, true, text, true},
    {TextLook::body, "body", 1, 1.6, both, 0, 0.1, 0.1, false, text, false},
    {TextLook::indented, "indented", 1, 1.6, both, 2, 0.1, 0.1, false, text, false},
    {TextLook::centered, "centered", 1, 1.6, center, 0, 0.1, 0.1, false, text, false},
    {TextLook::right, "right", 1, 1.6, right, 0, 0.1, 0.1, false, text, false},
    {TextLook::note, "note", 0.83, 1.45, both, 0, 0.15, 0.1, false, text, false},
    {TextLook::note_center, "note_center", 0.83, 1.4, center, 0, 0, 0, false, text, false},
    {TextLook::note_right, "note_right", 0.83, 1.4, right, 0, 0, 0, false, text, false},
    {TextLook::cell, "cell", 1, 1.35, left, 0, 0, 0, false, text, false},
    {TextLook::cell_center, "cell_center", 1, 1.35, center, 0, 0, 0, false, text, false},
    {TextLook::cell_right, "cell_right", 1, 1.35, right, 0, 0, 0, false, text, false},
    {TextLook::head, "head", 1, 1.35, center, 0, 0, 0, false, text, false},
    {TextLook::official_title, "official_title", 22 / official_points, 1.6, center, 0, 0, 1.3, true, title,
     true},
    {TextLook::official, "official", 1, official_line, both, 2, 0, 0, false, text, false},
    {TextLook::official_flush, "official_flush", 1, official_line, both, 0, 0, 0, false, text, false},
    {TextLook::official_item, "official_item", 1, official_line, left, 0, 0, 0, false, text, false},
    {TextLook::official_right, "official_right", 1, official_line, right, 0, 0, 0, false, text, false},
    {TextLook::official_note, "official_note", 9 / official_points, official_line, left,
     2 * official_points / 9, 0, 0, false, text, false},
    {TextLook::folio, "folio", 0.89, 1.2, center, 0, 0, 0, false, song, false},
    {TextLook::folio_left, "folio_left", 0.89, 1.2, left, 1, 0, 0, false, song, false},
    {TextLook::folio_right, "folio_right", 0.89, 1.2, right, 0, 0, 0, false, song, false},
    {TextLook::picture_title, "picture_title", 1, 1.5, center, 0, 0.3, 0, true, text, true},
}};

constexpr bool in_order() {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].look != static_cast<TextLook>(i)) return false;
    return true;
}
static_assert(in_order());

} // namespace

std::string_view fonts_of(TypeFace face) {
    return fonts[static_cast<std::size_t>(face)];
}

double folio_points(const PageLook& page) {
    return style_of(TextLook::folio).scale *
           (page.numbers == PageNumbers::outer ? official_points : page.points);
}

PageLook official_margins(PageLook page) {
    constexpr double head = 37, binding = 28, foot = 35, outer = 26;
    page.side = page.landscape ? foot : binding;
    page.right = page.landscape ? head : outer;
    page.top = page.landscape ? binding : head;
    page.bottom = page.landscape ? outer : foot;
    page.numbers = PageNumbers::outer;
    return page;
}

const LookStyle& style_of(TextLook look) {
    return table[static_cast<std::size_t>(look)];
}

const std::array<LookStyle, 23>& look_styles() {
    return table;
}

} // namespace bianmin

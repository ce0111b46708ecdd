/// How text on paper looks: the one table behind the style sheet of HTML and the layout of PDF.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace bianmin {

enum class TextLook {
    title,    ///< 标题: 小标宋 or 宋体 bold, centred
    heading,  ///< of a part
    body,     ///< 正文
    indented, ///< 正文, 首行空两字
    centered,
    right,       ///< 文号, 落款
    note,        ///< small print
    note_center, ///< small print under a code
    note_right,
    cell, ///< in tables
    cell_center,
    cell_right,
    head, ///< name of a field, head of a column
};

enum class Sides { left, center, right, both };

struct LookStyle {
    TextLook look;
    std::string_view name; ///< class in the style sheet
    double scale;          ///< of the page's text size
    double leading;        ///< height of a line in its size
    Sides sides;
    double indent;        ///< of the first line, in characters
    double before, after; ///< space around, in its size
    bool bold, title_face;
    bool keep; ///< never the last on a page
};
const LookStyle& style_of(TextLook look);
const std::array<LookStyle, 13>& look_styles();

/// Sheet and text size. Sizes are Chinese type sizes: 小四 12 pt, 五号 10.5 pt.
struct PageLook {
    double points = 12;
    double side = 20, top = 18, bottom = 16; ///< margins, mm
    bool landscape = false;
    bool numbered = true; ///< 第 1 页，共 2 页, where there is more than one
    double width() const { return landscape ? 297 : 210; }
    double height() const { return landscape ? 210 : 297; }
};

/// Office fonts first (GB/T 9704: 小标宋 for titles, 仿宋 for text), then what free systems have.
inline constexpr std::string_view text_fonts =
    "FangSong,仿宋,FangSong_GB2312,仿宋_GB2312,STFangsong,Noto Serif CJK SC,Source Han Serif SC,SimSun,serif";
inline constexpr std::string_view title_fonts = "FZXiaoBiaoSong-B05S,方正小标宋简体,STZhongsong,华文中宋,"
                                                "SimSun,宋体,Noto Serif CJK SC,Source Han Serif SC,serif";

} // namespace bianmin

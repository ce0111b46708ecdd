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
    head,           ///< name of a field, head of a column
    official_title, ///< 公文标题: 二号
    official,       ///< 公文正文: 三号, 首行空两字
    official_flush, ///< 主送机关
    official_item,  ///< 附件说明, never spread
    official_right, ///< 署名, 成文日期
    official_note,  ///< 附注 with a stamp: 小五, 首行空两字, in one line and never spread
    folio,          ///< 页码: 四号宋体
    folio_left,
    folio_right,
    picture_title,
};

/// 仿宋 for text, 小标宋 for titles, 黑体 and 楷体 for the first and second order of headings in official
/// papers.
enum class TypeFace { text, title, black, script, song };
/// The fonts of a face, the office's own first.
std::string_view fonts_of(TypeFace face);

enum class Sides { left, center, right, both };

struct LookStyle {
    TextLook look;
    std::string_view name; ///< class in the style sheet
    double scale;          ///< of the page's text size
    double leading;        ///< height of a line in its size
    Sides sides;
    double indent;        ///< of the first line, in characters
    double before, after; ///< space around, in its size
    bool bold;
    TypeFace face;
    bool keep; ///< never the last on a page
};
const LookStyle& style_of(TextLook look);
const std::array<LookStyle, 23>& look_styles();

enum class PageNumbers {
    none,
    counted, ///< 第 1 页，共 2 页, where there is more than one
    middle,  ///< — 1 —
    outer,   ///< — 1 —, 单页码居右、双页码居左各空一字 (GB/T 9704-2012 7.5)
};

/// Sheet and text size. Sizes are Chinese type sizes: 小四 12 pt, 五号 10.5 pt.
struct PageLook {
    double points = 12;
    double side = 20, top = 18, bottom = 16; ///< margins, mm
    bool landscape = false;
    PageNumbers numbers = PageNumbers::counted;
    std::optional<double> right; ///< margin; as `side` where not given
    double width() const { return landscape ? 297 : 210; }
    double height() const { return landscape ? 210 : 297; }
    double text_width() const { return width() - side - right.value_or(side); }
    /// An official paper's sheet on its side keeps its number at the foot of the upright one (GB/T 9704-2012,
    /// 8).
    bool number_on_side() const { return landscape && numbers == PageNumbers::outer; }
};
/// 四号 on official papers, however small their tables are set.
double folio_points(const PageLook& page);
/// 天头 37 mm, 订口 28 mm, 版心 156 by 225 mm (GB/T 9704-2012, 5.2.1), also of a sheet on its side, whose
/// head lies at the binding.
PageLook official_margins(PageLook page);

} // namespace bianmin

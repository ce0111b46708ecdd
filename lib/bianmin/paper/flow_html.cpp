/// A flow as one HTML file that needs nothing else; the style sheet comes from the table of looks.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/chart.hpp"
#include "bianmin/paper/flow.hpp"
#include "bianmin/paper/qr.hpp"

#include <array>
#include <fmt/format.h>
#include <numeric>

namespace bianmin {
namespace {

std::string quoted_fonts(std::string_view families) {
    std::string out;
    for (const auto family : split(families, ','))
        out += fmt::format("{}{}", out.empty() ? "" : ", ",
                           family.ends_with("serif") ? std::string(family) : fmt::format("\"{}\"", family));
    return out;
}

std::string_view css(Sides sides) {
    switch (sides) {
    case Sides::left: return "left";
    case Sides::center: return "center";
    case Sides::right: return "right";
    case Sides::both: return "justify";
    }
    return "left";
}

std::string rule_of(const LookStyle& style) {
    std::string out =
        fmt::format(".{} {{ font-size: {}em; line-height: {}; text-align: {}; margin: {}em 0 {}em;",
                    style.name, style.scale, style.leading, css(style.sides), style.before, style.after);
    if (style.indent > 0) out += fmt::format(" text-indent: {}em;", style.indent);
    out += fmt::format(" font-weight: {};", style.bold ? "bold" : "normal");
    if (style.face != TypeFace::text)
        out += fmt::format(" font-family: {};", quoted_fonts(fonts_of(style.face)));
    if (style.keep) out += " break-after: avoid;";
    return out + " }\n";
}

std::string margins(const PageLook& page) {
    return fmt::format("{}mm {}mm {}mm {}mm", page.top, page.right.value_or(page.side), page.bottom,
                       page.side);
}

/// Numbers stand in boxes of the margin, which browsers know as CSS says.
std::string numbers_of(const PageLook& page, std::string_view name) {
    const auto box = [&](std::string_view where) {
        return fmt::format(" {{ content: \"— \" counter(page) \" —\"; font: {:.4g}pt {};{} }}",
                           folio_points(page), quoted_fonts(fonts_of(TypeFace::song)), where);
    };
    if (page.numbers == PageNumbers::middle)
        return fmt::format("@page{} {{ @bottom-center{} }}\n", name, box(""));
    if (page.numbers != PageNumbers::outer) return {};
    std::string right = "@bottom-right" + box(" vertical-align: top; padding: 4mm 1em 0 0;"),
                left = "@bottom-left" + box(" vertical-align: top; padding: 4mm 0 0 1em;");
    if (page.number_on_side()) {
        constexpr std::string_view side =
            " writing-mode: vertical-rl; height: 100%; vertical-align: top; padding: ";
        right = "@bottom-right { content: none; } @left-middle" +
                box(fmt::format("{}0 4mm 1em 0; text-align: right;", side));
        left = "@bottom-left { content: none; } @left-middle" +
               box(fmt::format("{}1em 4mm 0 0; text-align: left;", side));
    }
    return fmt::format("@page{0}:right {{ {1} }}\n@page{0}:left {{ {2} }}\n", name, right, left);
}

std::string page_rules(const PageLook& page, std::string_view name) {
    return fmt::format("@page{} {{ size: A4 {}; margin: {}; }}\n", name,
                       page.landscape ? "landscape" : "portrait", margins(page)) +
           numbers_of(page, name);
}

/// On a screen each kind of sheet has its own width.
std::string sheet_rules(const PageLook& page, std::string_view name, std::string_view more) {
    return fmt::format("{} {{{} width: {}mm; padding: {}; font-size: {}pt; }}\n", name, more, page.width(),
                       margins(page), page.points);
}

std::string_view class_of(TypeFace face) {
    constexpr std::array<std::string_view, 5> names{"face-text", "face-title", "face-black", "face-script",
                                                    "face-song"};
    return names[static_cast<std::size_t>(face)];
}

std::string style_sheet(const Flow& flow) {
    std::string out = page_rules(flow.page, "") + sheet_rules(flow.page, "article", "");
    for (std::size_t i = 0; i < flow.sections.size(); ++i)
        if (const auto& page = flow.sections[i].page) {
            const std::string name = fmt::format("sheet{}", i);
            out += page_rules(*page, " " + name) + sheet_rules(*page, "." + name, " page: " + name + ";");
        }
    out += fmt::format(
        "* {{ box-sizing: border-box; }}\nhtml {{ background: #eef0f3; }}\nbody {{ margin: 0; color: "
        "#000; font: {}pt/1.5 {}; overflow-wrap: anywhere; }}\n"
        "article {{ margin: 1.5rem auto; max-width: 100%; background: #fff; }}\n"
        "article + article {{ break-before: page; }}\n",
        flow.page.points, quoted_fonts(fonts_of(TypeFace::text)));
    for (const TypeFace face : {TypeFace::black, TypeFace::script, TypeFace::song})
        out += fmt::format(".{} {{ font-family: {}; }}\n", class_of(face), quoted_fonts(fonts_of(face)));
    out +=
        "section { break-inside: avoid; }\n"
        "table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: .3em 0; }\n"
        "thead { display: table-header-group; }\ntr { break-inside: avoid; }\n"
        "th, td { border: .6pt solid #000; padding: .22em .4em; vertical-align: middle; }\n"
        "table.plain th, table.plain td { border: 0; }\n"
        "td.top { vertical-align: top; } td.bottom { vertical-align: bottom; }\n"
        "hr { border: 0; border-top: .8pt solid #000; margin: .3em 0; }\n"
        "svg.qr { display: block; }\n"
        ".picture { max-width: 100%; margin: 0 auto; break-inside: avoid; }\n"
        ".picture svg { display: block; width: 100%; height: auto; }\n"
        ".cut { display: flex; align-items: center; gap: 1em; margin: 4mm 0; font-size: .83em; white-space: "
        "nowrap; break-inside: avoid; }\n"
        ".cut::before, .cut::after { content: \"\"; flex: 1; border-top: .8pt dashed #000; }\n";
    for (const auto& style : look_styles()) out += rule_of(style);
    return out + "@media print { html { background: none; } article { width: auto !important; margin: 0; "
                 "padding: 0 !important; } }\n";
}

std::string_view tag_of(TextLook look) {
    if (look == TextLook::title || look == TextLook::official_title) return "h1";
    return look == TextLook::heading ? "h2" : "p";
}

class FlowHtml {
public:
    explicit FlowHtml(const Flow& flow) : flow_(flow) {}

    std::string write() {
        out_ = fmt::format("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
                           "name=\"viewport\" content=\"width=device-width, "
                           "initial-scale=1\">\n<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n",
                           escaped_markup(flow_.title), style_sheet(flow_));
        for (std::size_t i = 0; i < flow_.sections.size(); ++i) {
            const FlowSection& section = flow_.sections[i];
            if (i > 0 && section.page) out_ += "</article>\n";
            if (i == 0 || section.page)
                out_ += section.page ? fmt::format("<article class=\"sheet{}\">\n", i) : "<article>\n";
            out_ += "<section>\n";
            for (const auto& block : section.blocks) std::visit([&](const auto& part) { put(part); }, block);
            out_ += "</section>\n";
            if (section.cut)
                out_ +=
                    fmt::format("<div class=\"cut\"><span>{}</span></div>\n", escaped_markup(*section.cut));
        }
        return std::move(out_) + "</article>\n</body>\n</html>\n";
    }

private:
    static std::string runs(const std::vector<TextRun>& runs) {
        std::string out;
        for (const auto& run : runs) {
            std::string text = replaced(escaped_markup(run.text), "\u2028", "<br>");
            if (run.scale != 1)
                text = fmt::format("<span style=\"font-size:{}em\">{}</span>", run.scale, text);
            if (run.face) text = fmt::format("<span class=\"{}\">{}</span>", class_of(*run.face), text);
            if (run.underlined) text = "<u>" + text + "</u>";
            if (run.bold) text = "<b>" + text + "</b>";
            out += text;
        }
        return out;
    }

    void put(const Paragraph& paragraph) {
        out_ += fmt::format("<{0} class=\"{1}\"{3}>{2}</{0}>\n", tag_of(paragraph.look),
                            style_of(paragraph.look).name, runs(paragraph.runs), own_style(paragraph));
    }
    static std::string svg(const QrCode& code) {
        const std::string_view margin = code.sides == Sides::center  ? "0 auto"
                                        : code.sides == Sides::right ? "0 0 0 auto"
                                                                     : "0";
        return fmt::format("<div style=\"margin:{};width:{}mm\">{}</div>", margin, code.size,
                           qr_svg(code.text, code.size));
    }
    static std::string own_style(const Paragraph& paragraph) {
        std::string out;
        const double leading = style_of(paragraph.look).leading;
        if (paragraph.before > 0) out += fmt::format("margin-top:{:.4g}em;", paragraph.before * leading);
        if (paragraph.end > 0) out += fmt::format("padding-right:{:.4g}em;", paragraph.end);
        if (paragraph.hang > 0)
            out += fmt::format("padding-left:{0:.4g}em;text-indent:-{0:.4g}em;", paragraph.hang);
        if (paragraph.keep) out += "break-after:avoid;";
        return out.empty() ? out : fmt::format(" style=\"{}\"", out);
    }
    static std::string drawn(const Picture& picture) {
        return fmt::format("<div class=\"picture\" style=\"width:{:.5g}mm\">{}</div>", picture.width,
                           picture.svg);
    }
    void put(const Picture& picture) { out_ += drawn(picture) + "\n"; }
    void put(const QrCode& code) { out_ += svg(code) + "\n"; }
    void put(const PaperLine&) { out_ += "<hr>\n"; }

    void put(const PaperTable& table) {
        out_ += table.borders ? "<table>\n" : "<table class=\"plain\">\n";
        const double whole = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
        if (!table.widths.empty()) out_ += "<colgroup>"; // as browsers save it
        for (const double width : table.widths)
            out_ += fmt::format("<col style=\"width:{:.4g}%\">", width / whole * 100);
        if (!table.widths.empty()) out_ += "</colgroup>\n";
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const auto head_rows = static_cast<std::size_t>(table.head_rows);
            if (i == 0 && head_rows > 0) out_ += "<thead>\n";
            put(table.rows[i]);
            if (head_rows > 0 && i + 1 == head_rows) out_ += "</thead>\n";
        }
        out_ += "</table>\n";
    }

    void put(const PaperRow& row) {
        std::string style = row.height > 0 ? fmt::format("height:{}mm;", row.height) : std::string();
        if (row.keep) style += "break-after:avoid;";
        out_ += style.empty() ? "<tr>" : fmt::format("<tr style=\"{}\">", style);
        for (const auto& cell : row.cells) put(cell);
        out_ += "</tr>\n";
    }

    void put(const PaperCell& cell) {
        out_ += "<td";
        if (cell.columns > 1) out_ += fmt::format(" colspan=\"{}\"", cell.columns);
        if (cell.rows > 1) out_ += fmt::format(" rowspan=\"{}\"", cell.rows);
        if (cell.upright == PaperCell::Upright::top) out_ += " class=\"top\"";
        if (cell.upright == PaperCell::Upright::bottom) out_ += " class=\"bottom\"";
        out_ += ">";
        for (const auto& part : cell.parts) {
            if (const auto* paragraph = std::get_if<Paragraph>(&part))
                out_ += fmt::format("<p class=\"{}\">{}</p>", style_of(paragraph->look).name,
                                    runs(paragraph->runs));
            else if (const auto* picture = std::get_if<Picture>(&part))
                out_ += drawn(*picture);
            else
                out_ += svg(std::get<QrCode>(part));
        }
        out_ += "</td>\n";
    }

    const Flow& flow_;
    std::string out_;
};

} // namespace

std::string write_flow_html(const Flow& flow) {
    return FlowHtml(flow).write();
}

} // namespace bianmin

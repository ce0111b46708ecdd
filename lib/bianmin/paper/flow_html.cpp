/// A flow as one HTML file that needs nothing else; the style sheet comes from the table of looks.
#include "bianmin/base/text.hpp"
#include "bianmin/paper/chart.hpp"
#include "bianmin/paper/flow.hpp"
#include "bianmin/paper/qr.hpp"

#include <fmt/format.h>
#include <numeric>

namespace bianmin {
namespace {

std::string quoted_fonts(std::string_view families) {
    std::string out;
    for (const auto family : split(families, ','))
        out += fmt::format("{}{}", out.empty() ? "" : ", ",
                           family == "serif" ? std::string(family) : fmt::format("\"{}\"", family));
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
    if (style.title_face) out += fmt::format(" font-family: {};", quoted_fonts(title_fonts));
    if (style.keep) out += " break-after: avoid;";
    return out + " }\n";
}

std::string style_sheet(const PageLook& page) {
    std::string out = fmt::format(
        "@page {{ size: A4 {}; margin: {}mm {}mm {}mm; }}\n* {{ box-sizing: border-box; }}\nhtml {{ "
        "background: "
        "#eef0f3; }}\nbody {{ margin: 1.5rem auto; padding: {}mm {}mm {}mm; width: {}mm; max-width: 100%; "
        "background: #fff; color: #000; font: {}pt/1.5 {}; overflow-wrap: anywhere; }}\n",
        page.landscape ? "landscape" : "portrait", page.top, page.side, page.bottom, page.top, page.side,
        page.bottom, page.width(), page.points, quoted_fonts(text_fonts));
    out +=
        "section { break-inside: avoid; }\n"
        "table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: .3em 0; }\n"
        "thead { display: table-header-group; }\ntr { break-inside: avoid; }\n"
        "th, td { border: .6pt solid #000; padding: .22em .4em; vertical-align: middle; }\n"
        "table.plain th, table.plain td { border: 0; }\n"
        "td.top { vertical-align: top; } td.bottom { vertical-align: bottom; }\n"
        "hr { border: 0; border-top: .8pt solid #000; margin: .3em 0; }\n"
        "svg.qr { display: block; }\n"
        ".cut { display: flex; align-items: center; gap: 1em; margin: 4mm 0; font-size: .83em; white-space: "
        "nowrap; break-inside: avoid; }\n"
        ".cut::before, .cut::after { content: \"\"; flex: 1; border-top: .8pt dashed #000; }\n";
    for (const auto& style : look_styles()) out += rule_of(style);
    return out + "@media print { html { background: none; } body { width: auto; margin: 0; padding: 0; } }\n";
}

std::string_view tag_of(TextLook look) {
    if (look == TextLook::title) return "h1";
    return look == TextLook::heading ? "h2" : "p";
}

class FlowHtml {
public:
    explicit FlowHtml(const Flow& flow) : flow_(flow) {}

    std::string write() {
        out_ = fmt::format("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
                           "name=\"viewport\" content=\"width=device-width, "
                           "initial-scale=1\">\n<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n",
                           escaped_markup(flow_.title), style_sheet(flow_.page));
        for (const auto& section : flow_.sections) {
            out_ += "<section>\n";
            for (const auto& block : section.blocks) std::visit([&](const auto& part) { put(part); }, block);
            out_ += "</section>\n";
            if (section.cut)
                out_ +=
                    fmt::format("<div class=\"cut\"><span>{}</span></div>\n", escaped_markup(*section.cut));
        }
        return std::move(out_) + "</body>\n</html>\n";
    }

private:
    static std::string runs(const std::vector<TextRun>& runs) {
        std::string out;
        for (const auto& run : runs) {
            std::string text = replaced(escaped_markup(run.text), "\u2028", "<br>");
            if (run.scale != 1)
                text = fmt::format("<span style=\"font-size:{}em\">{}</span>", run.scale, text);
            if (run.underlined) text = "<u>" + text + "</u>";
            if (run.bold) text = "<b>" + text + "</b>";
            out += text;
        }
        return out;
    }

    void put(const Paragraph& paragraph) {
        out_ += fmt::format("<{0} class=\"{1}\">{2}</{0}>\n", tag_of(paragraph.look),
                            style_of(paragraph.look).name, runs(paragraph.runs));
    }
    static std::string svg(const QrCode& code) {
        const std::string_view margin = code.sides == Sides::center  ? "0 auto"
                                        : code.sides == Sides::right ? "0 0 0 auto"
                                                                     : "0";
        return fmt::format("<div style=\"margin:{};width:{}mm\">{}</div>", margin, code.size,
                           qr_svg(code.text, code.size));
    }
    void put(const QrCode& code) { out_ += svg(code) + "\n"; }
    void put(const PaperLine&) { out_ += "<hr>\n"; }

    void put(const PaperTable& table) {
        out_ += table.borders ? "<table>\n" : "<table class=\"plain\">\n";
        const double whole = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
        for (const double width : table.widths)
            out_ += fmt::format("<col style=\"width:{:.4g}%\">", width / whole * 100);
        if (!table.widths.empty()) out_ += "\n";
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const auto head_rows = static_cast<std::size_t>(table.head_rows);
            if (i == 0 && head_rows > 0) out_ += "<thead>\n";
            put(table.rows[i]);
            if (head_rows > 0 && i + 1 == head_rows) out_ += "</thead>\n";
        }
        out_ += "</table>\n";
    }

    void put(const PaperRow& row) {
        out_ += row.height > 0 ? fmt::format("<tr style=\"height:{}mm\">", row.height) : "<tr>";
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

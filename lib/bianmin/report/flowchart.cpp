/// Boxes from top to bottom; what stops a case stands beside the question it stops at.
#include "bianmin/report/flowchart.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/naming.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace bianmin {
namespace {

constexpr int line_gap = 30, box_height = 46, question_height = 56, aside_height = 40, margin = 16;

std::string escaped(std::string_view text) {
    return replaced(replaced(replaced(text, "&", "&amp;"), "<", "&lt;"), ">", "&gt;");
}

std::string who_and_when(const GuideStep& step) {
    if (step.within.empty()) return step.by;
    return step.by + "，" + step.within;
}

std::string text_at(int x, int y, int size, std::string_view text) {
    return fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"middle\">{}</text>\n", x, y,
                       size, escaped(text));
}

std::string path(const std::string& way, bool arrow) {
    return fmt::format("<path d=\"{}\" fill=\"none\" stroke=\"#333\"{}/>\n", way,
                       arrow ? " marker-end=\"url(#arrow)\"" : "");
}

/// Wide enough for the longest words; a Chinese letter is two columns.
int width_of(const std::vector<ChartBox>& boxes, int least, std::string ChartBox::*member, int column) {
    int width = least;
    for (const auto& box : boxes) width = std::max(width, 24 + column * display_width(box.*member));
    return width;
}

class Drawing {
public:
    explicit Drawing(const std::vector<ChartBox>& boxes)
        : boxes_(boxes), box_width_(std::max(width_of(boxes, 220, &ChartBox::text, 8),
                                             width_of(boxes, 220, &ChartBox::by, 6))),
          aside_width_(width_of(boxes, 120, &ChartBox::aside, 6)), middle_(margin + box_width_ / 2),
          aside_x_(margin + box_width_ + 60) {}

    Picture draw() {
        for (std::size_t i = 0; i < boxes_.size(); ++i) {
            if (i > 0) way_down(boxes_[i - 1].asks);
            tops_.push_back(y_);
            boxes_[i].asks ? question(i) : box(boxes_[i]);
        }
        const int width = aside_x_ + aside_width_ + margin, height = y_ + margin;
        constexpr double mm = 25.4 / 96;
        return {
            .svg = fmt::format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" "
                "height=\"{1}\" "
                "font-family=\"{2}\">\n<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" "
                "markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" "
                "fill=\"#333\"/>"
                "</marker></defs>\n<rect width=\"{0}\" height=\"{1}\" fill=\"#fff\"/>\n{3}</svg>\n",
                width, height, fonts_of(TypeFace::song), out_),
            .width = width * mm,
            .height = height * mm};
    }

private:
    void way_down(bool yes) {
        out_ += path(fmt::format("M{} {}V{}", middle_, y_, y_ + line_gap), true);
        if (yes) out_ += text_at(middle_ + 14, y_ + 18, 12, "是");
        y_ += line_gap;
    }

    void box(const ChartBox& one) {
        out_ += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"6\" fill=\"#f4f7fb\" "
                            "stroke=\"#333\"/>\n",
                            margin, y_, box_width_, box_height);
        out_ += text_at(middle_, y_ + 20, 15, one.text) + text_at(middle_, y_ + 38, 11, one.by);
        y_ += box_height;
    }

    void question(std::size_t i) {
        const ChartBox& one = boxes_[i];
        const int half = std::min(box_width_ / 2, 40 + 5 * display_width(one.text));
        const int centre = y_ + question_height / 2;
        out_ +=
            fmt::format("<path d=\"M{} {}L{} {}L{} {}L{} {}z\" fill=\"#fff\" stroke=\"#333\"/>\n", middle_,
                        y_, middle_ + half, centre, middle_, y_ + question_height, middle_ - half, centre);
        out_ += text_at(middle_, centre + 5, 14, one.text);
        out_ += path(fmt::format("M{} {}H{}", middle_ + half, centre, aside_x_), true);
        out_ += text_at((middle_ + half + aside_x_) / 2, centre - 5, 12, "否");
        out_ += fmt::format(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"#fff\" stroke=\"#333\"/>\n", aside_x_,
            centre - aside_height / 2, aside_width_, aside_height);
        out_ += text_at(aside_x_ + aside_width_ / 2, centre + 4, 12, one.aside);
        if (one.back && i > 0)
            out_ += path(fmt::format("M{} {}V{}H{}", aside_x_ + aside_width_ / 2, centre - aside_height / 2,
                                     tops_[i - 1] + box_height / 2, margin + box_width_),
                         true);
        y_ += question_height;
    }

    const std::vector<ChartBox>& boxes_;
    int box_width_, aside_width_, middle_, aside_x_, y_ = margin;
    std::vector<int> tops_;
    std::string out_;
};

/// 咨询电话、监督投诉电话, as far as they are known.
std::string telephones(const Unit* unit) {
    std::string out;
    if (unit && !unit->phone.empty()) out = "咨询电话：" + unit->phone;
    if (unit && !unit->complaint_phone.empty())
        out += (out.empty() ? "监督投诉电话：" : "　监督投诉电话：") + unit->complaint_phone;
    return out;
}

} // namespace

std::vector<ChartBox> chart_boxes(const Service& service) {
    std::vector<ChartBox> boxes;
    for (const auto& step : guide_steps(service)) {
        const bool first = boxes.empty();
        const bool decides = step.name == "办结" && service.kind != Kind::instant;
        if (decides) boxes.push_back({.text = "符合条件？", .asks = true, .aside = "退办：书面告知理由"});
        // What is done about missing papers stands beside the question.
        boxes.push_back({.text = step.name.substr(0, step.name.find("；")), .by = who_and_when(step)});
        if (first && !service.materials.empty())
            boxes.push_back(
                {.text = "材料齐全？", .asks = true, .aside = "一次性告知需补正的材料", .back = true});
    }
    return boxes;
}

Picture flowchart_picture(const std::vector<ChartBox>& boxes) {
    return Drawing(boxes).draw();
}

Flow flowchart_flow(const GuideFacts& facts, Moment made) {
    const Unit* unit = facts.unit ? facts.unit : facts.setup.district();
    Flow flow{.title = facts.service.name + "办事流程图", .made = made};
    flow.page.numbers = PageNumbers::none;
    auto& blocks = flow.sections.emplace_back().blocks;
    if (unit) blocks.emplace_back(Paragraph{.look = TextLook::centered, .runs = {{.text = organ_of(*unit)}}});
    blocks.emplace_back(Paragraph{.look = TextLook::title, .runs = {{.text = flow.title}}});
    Picture picture = flowchart_picture(chart_boxes(facts.service));
    const double room = flow.page.height() - flow.page.top - flow.page.bottom - 45;
    const double scale = std::min({1.0, room / picture.height, flow.page.text_width() / picture.width});
    picture.width *= scale;
    picture.height *= scale;
    blocks.emplace_back(std::move(picture));
    if (const std::string phones = telephones(unit); !phones.empty())
        blocks.emplace_back(Paragraph{.look = TextLook::centered, .runs = {{.text = phones}}});
    blocks.emplace_back(
        Paragraph{.look = TextLook::note_right,
                  .runs = {{.text = chinese(facts.made) + "制作　版本 " + facts.version.substr(0, 12)}}});
    return flow;
}

} // namespace bianmin

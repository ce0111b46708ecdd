/// The way of a case as boxes, and the drawing of them.
#include "bianmin/report/flowchart.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

std::string told(const Service& service) {
    std::string out;
    for (const auto& box : chart_boxes(service))
        out += (out.empty() ? "" : " > ") + box.text + (box.asks ? "[" + box.aside + "]" : "");
    return out;
}

Service promised() {
    return {.name = "临时救助",
            .window = "民政窗口",
            .kind = Kind::promised,
            .department = "民政办",
            .promised = {10, LimitUnit::workday},
            .materials = {{.name = "身份证"}}};
}

} // namespace

TEST_CASE("papers are asked for after the application, the grounds before the end") {
    CHECK(told(promised()) == "申请 > 材料齐全？[一次性告知需补正的材料] > 受理 > 审查 > "
                              "符合条件？[退办：书面告知理由] > 办结 > 领取结果");
    const auto boxes = chart_boxes(promised());
    CHECK(boxes[1].back); // what is supplied begins anew
    CHECK_FALSE(boxes[4].back);
    CHECK(boxes[5].by == "民政办，10个工作日");
}

TEST_CASE("a service without materials asks for none, an instant one is not examined") {
    Service service = promised();
    service.materials.clear();
    CHECK(told(service).find("材料齐全") == std::string::npos);
    service.kind = Kind::instant;
    CHECK(told(service) == "申请 > 受理、办理、领取结果");
}

TEST_CASE("the drawing has every box, holds no raw markup, and grows with its words") {
    Service service = promised();
    service.department = "甲<乙&丙";
    const Picture picture = flowchart_picture(chart_boxes(service));
    CHECK(picture.svg.find("甲&lt;乙&amp;丙，10个工作日") != std::string::npos);
    CHECK(picture.svg.find("甲<乙") == std::string::npos);
    for (const auto& box : chart_boxes(promised())) CHECK(picture.svg.find(box.text) != std::string::npos);
    service.department = "一个名称很长很长很长很长很长很长很长很长的承办单位";
    CHECK(flowchart_picture(chart_boxes(service)).width > picture.width);
}

TEST_CASE("the flowchart fits on one sheet with the office's telephones") {
    Setup setup;
    setup.units = {{.id = UnitId("xz"),
                    .kind = UnitKind::center,
                    .name = "徐庄镇便民服务中心",
                    .phone = "13000001129",
                    .complaint_phone = "13000001130"}};
    const Service service = promised();
    const Flow flow = flowchart_flow({.setup = setup,
                                      .service = service,
                                      .unit = &setup.units[0],
                                      .version = "0123456789abcdef",
                                      .made = {}},
                                     at(make_date(2018, 9, 10)));
    const std::string page = write_flow_html(flow);
    CHECK(page.find("临时救助办事流程图") != std::string::npos);
    CHECK(page.find("咨询电话：13000001129　监督投诉电话：13000001130") != std::string::npos);
    CHECK(page.find("版本 0123456789ab") != std::string::npos);
    CHECK(page.find("<svg") != std::string::npos);
}

/// 办事流程图 (二(四)政务公开): the way of a service as a drawing, from application to result.
#pragma once
#include "bianmin/paper/flow.hpp"
#include "bianmin/report/guide.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bianmin {

/// A box of the drawing, or a question with its two ways out.
struct ChartBox {
    std::string text;
    std::string by;    ///< who, and within which time
    bool asks = false; ///< 是 goes on; 否 leads to `aside`
    std::string aside;
    bool back = false; ///< from the aside back to the box above
};
/// The steps of the guide with the questions between them: 材料齐全 (一次性告知), 符合条件 (退办).
std::vector<ChartBox> chart_boxes(const Service& service);

/// A drawing that stands alone.
Picture flowchart_picture(const std::vector<ChartBox>& boxes);
/// On one sheet of A4, with the office's name and telephones.
Flow flowchart_flow(const GuideFacts& facts, Moment made);

} // namespace bianmin

/// 建设进度 (三(三)定期进行跟踪监督): each town and station against its standard and its plan, and what
/// changed since the last round.
#pragma once
#include "bianmin/domain/case.hpp"
#include "bianmin/report/audit.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bianmin {

/// 2018年底前建设管理规范、功能完备、运行高效的三级政务服务体系 (一).
inline constexpr int target_year = 2018;

/// Items of the plan of one unit.
struct PlanState {
    int all = 0, done = 0, overdue = 0; ///< overdue: not done, and over its day
    int late = 0;                       ///< done, and after its day (逾期完成)
    int backdated = 0;                  ///< said to be done in time, and written down after its day (补录)
};
/// Done by its day, as was written down only when that had passed: on which day.
std::optional<Date> backdated(const CaseRow& row, const std::vector<Entry>& entries);
/// By unit; what was taken back is no plan. Rows of other types are passed over. `written`: see backdated.
void count_plan(std::map<std::string, PlanState>& plans, const CaseRow& row, Date at,
                std::optional<Date> written = {});

struct Progress {
    UnitAudit now, before; ///< by the same list
    PlanState plan;
};
/// Passes its standard, and nothing of its plan is overdue.
bool on_course(const Progress& progress);

/// The units, then every item whose verdict is another one than before.
Document progress_document(const std::vector<Progress>& units, Date at, Date since);

} // namespace bianmin

/// The window a row names, beside the one its service belongs to.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

/// Rows of 养老认证, which belongs to 人社窗口 of 徐庄镇.
ReadLedger rows_at(const std::vector<std::string>& windows, const std::string& heading = "窗口/科室") {
    std::string text = "徐庄镇便民服务中心2018年8月办件台账,,,\n受理日期,申请人,事项名称," + heading + "\n";
    for (const auto& window : windows) text += "2018-08-03,张三,养老认证," + window + "\n";
    return read_ledger(text);
}

} // namespace

TEST_CASE("a window by its name, its department or an alias, alone or within a longer name") {
    for (const char* name :
         {"人社窗口", "人社", "社保", "人社所", "徐庄镇人社所", "人社 窗口", "民政人社窗口"}) {
        INFO(name);
        const Draft draft = rows_at({name}).drafts[0];
        CHECK(draft.window == WindowId("xuzhuang-rs"));
        CHECK(codes(draft) == "");
    }
    for (const char* none : {"", "—", "无"}) CHECK(rows_at({none}).drafts[0].window.empty());
}

TEST_CASE("a row at another window is recorded there, and told") {
    const auto ledger = rows_at({"民政办", "人社"}, "承办科室");
    const Draft& draft = ledger.drafts[0];
    CHECK(draft.window == WindowId("xuzhuang-mz"));
    CHECK(draft.verdict == Verdict::accepted);
    CHECK(codes(draft) == "window-differs");
    CHECK(draft.findings[0].severity == Severity::warning);
    CHECK(draft.findings[0].place.cell == "承办科室");
    CHECK(english(draft.findings[0].message) ==
          "recorded at 民政窗口 as the row says, though “城乡居民养老保险待遇资格认证” belongs to 人社窗口");
}

TEST_CASE("a shared window takes in what belongs to others") {
    const Draft draft = rows_at({"综合窗口"}).drafts[0];
    CHECK(draft.window == WindowId("xuzhuang-zh"));
    CHECK(draft.findings[0].severity == Severity::note);
}

TEST_CASE("a name that no window has is told once, and the service's window counts") {
    const auto ledger = rows_at({"9号窗口", "9号窗口", "大厅"});
    CHECK(codes(ledger.drafts[0]) == "window-unknown");
    CHECK(codes(ledger.drafts[1]) == "");
    CHECK(codes(ledger.drafts[2]) == "window-unknown");
    CHECK(ledger.drafts[0].window.empty());
    CHECK(ledger.drafts[0].verdict == Verdict::accepted);
}

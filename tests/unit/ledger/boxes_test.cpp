/// Boxes on paper forms: a tick counts, an empty box does not.
#include "support.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

ReadLedger rated_by_columns(const std::string& cells) {
    return read_ledger("日期,姓名,事项,办结,满意度,,\n,,,,非常满意,满意,不满意\n"
                       "2018-08-01,张三,养老认证,2018-08-01," +
                       cells + "\n");
}

Draft rated(const std::string& cell) {
    return read_ledger("日期,姓名,事项,办结,满意度\n2018-08-01,张三,养老认证,2018-08-01," + cell + "\n")
        .drafts.at(0);
}

} // namespace

TEST_CASE("of columns for each level the ticked one counts, whatever stands in the others") {
    for (const char* cells : {"□,☑,□", "☐,√,☐", "□,■,□", "○,●,○", "○,√,", ",○,"}) {
        INFO(cells);
        const auto ledger = rated_by_columns(cells);
        CHECK(ledger.drafts.at(0).rating == Rating::satisfied);
        CHECK(ledger.drafts.at(0).verdict == Verdict::accepted);
    }
    for (const char* cells : {"□,□,□", "○,○,○", ",,□"}) {
        INFO(cells);
        CHECK_FALSE(rated_by_columns(cells).drafts.at(0).rating);
        CHECK(rated_by_columns(cells).drafts.at(0).findings.empty());
    }
    CHECK(codes(rated_by_columns("☑,√,□").drafts.at(0)) == "rating-doubtful");
}

TEST_CASE("boxes beside the levels in one cell") {
    CHECK(rated("☑满意 □不满意").rating == Rating::satisfied);
    CHECK(rated("满意□ 不满意☑").rating == Rating::dissatisfied);
    CHECK(rated("□非常满意□满意■基本满意□不满意").rating == Rating::fairly_satisfied);
    CHECK_FALSE(rated("□满意□不满意").rating);
    CHECK(rated("□满意□不满意").verdict == Verdict::accepted);
    CHECK(rated("□").findings.empty());
    CHECK(codes(rated("☑满意☑不满意")) == "rating-unknown");
    CHECK(codes(rated("☑")) == "rating-doubtful");
}

TEST_CASE("an empty box says neither that a matter is done nor what it cost") {
    const auto ledger = read_ledger("日期,姓名,事项,是否办结,是否满意,收费\n2018-08-01,张三,低保,□,□,□\n");
    CHECK(ledger.drafts.at(0).outcome == Outcome::open);
    CHECK(ledger.drafts.at(0).findings.empty());
    CHECK_FALSE(ledger.drafts.at(0).rating);
    CHECK_FALSE(ledger.drafts.at(0).fee);
}

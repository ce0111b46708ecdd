/// Whose file was imported: one unit's, one center's, or nobody's alone.
#include "bianmin/desk/file_owner.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

struct Owner {
    Setup setup = testing::small_setup();
    FileOwner owner{setup};
    int table = 0;

    Owner() {
        const auto add = [&](const char* id, UnitKind kind, const char* parent) {
            setup.units.push_back({.id = UnitId(id), .kind = kind, .name = id, .parent = UnitId(parent)});
        };
        add("qiaoshan", UnitKind::station, "xuzhuang");
        add("beizhuang", UnitKind::center, "shanting");
    }
    /// A table that says whose it is, with a row that may say so, too.
    std::string after(const char* of_table, const char* of_row = "") {
        LedgerFacts facts;
        facts.table = ++table;
        facts.unit = UnitId(of_table);
        owner.look(facts, setup.unit(UnitId(of_row)));
        return owner.unit().text;
    }
};

} // namespace

TEST_CASE("a file of one station is its own, whatever stands on sheets without a unit") {
    Owner file;
    CHECK(file.after("").empty());
    CHECK(file.after("pengzhuang") == "pengzhuang");
    CHECK(file.after("") == "pengzhuang");
    CHECK(file.after("pengzhuang") == "pengzhuang");
}

TEST_CASE("a file of several stations is their center's, of several centers nobody's") {
    Owner file;
    file.after("pengzhuang");
    CHECK(file.after("qiaoshan") == "xuzhuang");
    CHECK(file.after("xuzhuang") == "xuzhuang");
    CHECK(file.after("beizhuang").empty());
    CHECK(file.after("beizhuang").empty());
}

TEST_CASE("where a table names nobody its rows do, and only there") {
    Owner file;
    CHECK(file.after("", "pengzhuang") == "pengzhuang");
    CHECK(file.after("", "qiaoshan") == "xuzhuang");
    Owner titled;
    CHECK(titled.after("xuzhuang", "pengzhuang") == "xuzhuang");
}

/// Matters about certain people: what the duty of a step asks of the ledger.
#include "contracts/ledger.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::contract;

namespace {

void keep_absence(Store& store, const char* who, Date until, State state = State::accepted) {
    keep_case(store, august, [&](Record& r) {
        r.row.type = CaseType::absence;
        r.row.subject = who;
        r.row.due = until;
        r.row.state = state;
    });
}

std::string found(Store& store, const std::vector<std::string>& subjects, Date since) {
    std::string out;
    for (const auto& kept : store.matters_about(CaseType::absence, subjects, since))
        out += (out.empty() ? "" : " ") + kept.row.subject + ":" + std::to_string(kept.entries.size());
    return out;
}

} // namespace

TEST_CASE("matters are found by whom they are about, with their logs, unless they were due before") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        keep_absence(store, "zhao", august + 5);
        keep_absence(store, "jiang", august + 9);
        keep_absence(store, "zhao", august + 20);
        keep_absence(store, "zhao", august + 30, State::annulled);
        keep_case(store, august, [](Record& r) { r.row.subject = "zhao"; });
        CHECK(found(store, {"zhao"}, august) == "zhao:1 zhao:1");
        CHECK(found(store, {"zhao", "jiang"}, august + 6) == "jiang:1 zhao:1");
        CHECK(found(store, {}, august + 6) == "jiang:1 zhao:1");
        CHECK(found(store, {"feng"}, august).empty());
        CHECK(found(store, {"zhao"}, august + 21).empty());
        store.transact([&] { CHECK(found(store, {"jiang"}, august) == "jiang:1"); });
    });
}

/// Closings and exports: kept once, found by one look, never changed, proved by the check.
#include "bianmin/store/closings.hpp"
#include "bianmin/store/exports.hpp"
#include "bianmin/store/log.hpp"
#include "contracts/ledger.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::contract;

namespace {

const UnitId center("xuzhuang");
const Month month = month_of(august);

std::vector<Closing> close(Store& store, Month which, const char* figures) {
    std::vector<Closing> closings{{.unit = center,
                                   .month = which,
                                   .closed = at(august + 40, 9),
                                   .actor = StaffId("zhu"),
                                   .figures = figures}};
    store.transact([&] {
        ClosingBook book(store);
        closings.front().position = LogBook(store).end();
        book.keep(closings, book.heads());
    });
    return closings;
}

std::vector<std::string> codes(const CheckOutcome& outcome) {
    std::vector<std::string> out;
    for (const auto& finding : outcome.findings) out.push_back(finding.code);
    return out;
}

} // namespace

TEST_CASE("a closing is found by unit and month and by its digest, with the log it was counted from") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        keep_case(store, august);
        const auto first = close(store, month, R"({"total":{"received":1}})").front();
        const auto second = close(store, month + 1, "{}").front();
        ClosingBook book(store);
        const auto found = book.of(center, month);
        REQUIRE(found);
        CHECK(found->figures == R"({"total":{"received":1}})");
        CHECK(found->digest == first.digest);
        CHECK(found->position == 1);
        CHECK(book.of_digest(second.digest)->month == month + 1);
        CHECK_FALSE(book.of(center, month + 2));
        CHECK_FALSE(book.of_digest("nothing"));
        CHECK(book.list(center).size() == 2);
        CHECK(book.list(UnitId("beizhuang")).empty());
        CHECK(second.digest == digest_of(*book.of(center, month + 1), first.digest));
        CHECK(book.check(*found).empty());
        CHECK(store.check(fold).findings.empty());
    });
}

TEST_CASE("a month is closed once, and no closing is changed or taken back") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        keep_case(store, august);
        close(store, month, "{}");
        store.transact([&] {
            ExportNote note{.kind = "upload", .request = "x", .digest = "d", .actor = StaffId("zhu")};
            ExportBook(store).keep(note);
        });
        CHECK_THROWS_AS(close(store, month, "{}"), Error);
        const auto raw = ledger.raw();
        CHECK_THROWS(raw->script("UPDATE closings SET figures = '[]'"));
        CHECK_THROWS(raw->script("DELETE FROM closings"));
        CHECK_THROWS(raw->script("DELETE FROM closing_logs"));
        CHECK_THROWS(raw->script("DELETE FROM exports"));
    });
}

TEST_CASE("changed figures, heads and entries of a closed month show in the check") {
    on_sqlite([](Ledger& ledger) {
        std::string digest;
        {
            Store store = ledger.create();
            keep_case(store, august);
            digest = close(store, month, "{}").front().digest;
        }
        const auto damaged = [&](const char* sql) {
            ledger.raw()->script(sql);
            Store store = ledger.open();
            return codes(store.check(fold));
        };
        ledger.raw()->script("DROP TRIGGER closings_keep_update; DROP TRIGGER closing_logs_keep_update; "
                             "DROP TRIGGER events_keep_update");
        CHECK(damaged("UPDATE closings SET figures = '[]'") == std::vector<std::string>{"closing-differs"});
        CHECK(damaged("UPDATE closings SET figures = '{}'").empty());
        CHECK(damaged("UPDATE closing_logs SET heads = 'x'") ==
              std::vector<std::string>{"closing-log-differs"});
    });
}

TEST_CASE("the log is read by place and moment, and says which cases it moved") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        const auto first = keep_case(store, august);
        keep_case(store, august + 3);
        keep_next(store, first, Action::accept, State::accepted, august + 5);
        LogBook log(store);
        CHECK(log.end() == 3);
        CHECK(log.before(at(august + 3)) == 1);
        CHECK(log.before(at(august + 9)) == 3);
        CHECK(log.moved(0, 3).size() == 2);
        CHECK(log.moved(2, 3).size() == 1);
        CHECK(log.moved(1, 2, august).empty());
        const auto key = log.moved(2, 3).front();
        CHECK(log.case_of(key, 3)->kept.entries.size() == 2);
        CHECK(log.case_of(key, 2)->kept.entries.size() == 1);
        CHECK_FALSE(log.case_of(key, 0));
        std::vector<std::int64_t> places;
        log.each_entry(1, 3, [&](const PlacedEntry& placed) { places.push_back(placed.position); });
        CHECK(places == std::vector<std::int64_t>{2, 3});
    });
}

TEST_CASE("an export is numbered, and listed with its kind as it was kept") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        ExportBook book(store);
        ExportNote note{.kind = "upload",
                        .request = "national csv",
                        .until = 7,
                        .rows = 3,
                        .digest = "d",
                        .made = at(august, 9),
                        .actor = StaffId("zhu")};
        store.transact([&] { book.keep(note); });
        CHECK(note.id == 1);
        CHECK(book.next_id() == 2);
        const auto kept = book.list("upload");
        REQUIRE(kept.size() == 1);
        CHECK(kept.front().made == at(august, 9));
        CHECK(kept.front().request == "national csv");
        CHECK(kept.front().until == 7);
        CHECK(book.list("ledger").empty());
    });
}

/// What reading promises: the cases asked for, all of them, in the order asked for.
#include "bianmin/store/compared_cases.hpp"
#include "contracts/ledger.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace bianmin;
using namespace bianmin::contract;

namespace {

std::vector<std::string> numbers(Store& store, const CaseQuery& query) {
    std::vector<std::string> out;
    store.each_case(query, [&](const ListedCase& listed) { out.push_back(listed.row.number.substr(10)); });
    return out;
}
using Numbers = std::vector<std::string>;

/// Ends the case of `received` on `ended`, in one act.
void keep_ended(Store& store, Date received, std::optional<Date> ended, State state) {
    keep_case(store, received, [&](Record& record) {
        record.row.ended = ended;
        record.row.state = state;
    });
}

} // namespace

TEST_CASE("a list is filtered by every member of the query") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        keep_case(store, august, [](Record& r) { r.row.kind = Kind::instant; });
        keep_case(store, august, [](Record& r) { r.row.station = UnitId("s1"); });
        keep_case(store, august + 1, [](Record& r) { r.row.handler = StaffId("h1"); });
        keep_case(store, august + 31, [](Record& r) { r.row.channel = Channel::agent; });
        keep_case(store, august + 31, [](Record& r) {
            r.row.service = ServiceId("GA-01");
            r.row.due = august + 40;
            r.row.ended = august + 35;
            r.row.state = State::completed;
            r.person->name = "周八";
        });
        CHECK(numbers(store, {}) ==
              Numbers{"20180801-0001", "20180801-0002", "20180802-0001", "20180901-0001", "20180901-0002"});
        CHECK(numbers(store, {.kind = Kind::instant}) == Numbers{"20180801-0001"});
        CHECK(numbers(store, {.station = UnitId("s1")}) == Numbers{"20180801-0002"});
        CHECK(numbers(store, {.handler = StaffId("h1")}) == Numbers{"20180802-0001"});
        CHECK(numbers(store, {.channel = Channel::agent}) == Numbers{"20180901-0001"});
        CHECK(numbers(store, {.service = ServiceId("GA-01")}) == Numbers{"20180901-0002"});
        CHECK(numbers(store, {.states = {State::completed, State::rejected}}) == Numbers{"20180901-0002"});
        CHECK(numbers(store, {.center = UnitId("elsewhere")}).empty());
        CHECK(numbers(store, {.received_in = month_of(august), .open_only = true, .descending = true}) ==
              Numbers{"20180802-0001", "20180801-0002", "20180801-0001"});
        CHECK(numbers(store, {.due_before = august + 40}) == Numbers{"20180901-0002"});
        CHECK(numbers(store, {.due_before = august + 39}).empty());
        CHECK(numbers(store, {.text = "周"}) == Numbers{"20180901-0002"});
        CHECK(numbers(store, {.text = "0802-"}) == Numbers{"20180802-0001"});
        CHECK(numbers(store, {.text = "1300000", .limit = 2}).size() == 2);
        CHECK(numbers(store, {.limit = 1}) == Numbers{"20180801-0001"});
        CHECK(numbers(store, {.limit = 0}).empty());
    });
}

TEST_CASE("cases without a day come last in either direction") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        for (const int due : {3, 0, 1, 2})
            keep_case(store, august, [&](Record& r) {
                if (due > 0) r.row.due = august + due;
            });
        using Order = CaseQuery::Order;
        CHECK(numbers(store, {.order = Order::due}) ==
              Numbers{"20180801-0003", "20180801-0004", "20180801-0001", "20180801-0002"});
        CHECK(numbers(store, {.order = Order::due, .descending = true}) ==
              Numbers{"20180801-0001", "20180801-0004", "20180801-0003", "20180801-0002"});
    });
}

TEST_CASE("annulled cases are listed only when asked for") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        keep_case(store, august, [](Record& r) { r.row.state = State::annulled; });
        CHECK(numbers(store, {}).empty());
        CHECK(numbers(store, {.states = {State::annulled}}).size() == 1);
        int seen = 0;
        store.each_case_of_period(august, august + 30, [&](const CaseRow&) { ++seen; });
        store.each_open_case([&](const CaseRow&) { ++seen; });
        CHECK(seen == 0);
        CHECK(store.flow(august, august + 30).empty());
    });
}

TEST_CASE("a rows' visitor may look into the ledger") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        keep_case(store, august);
        keep_case(store, august);
        int inner = 0;
        store.each_case({}, [&](const ListedCase& listed) {
            CHECK(store.find_case(listed.row.number));
            store.each_open_case([&](const CaseRow&) { ++inner; });
        });
        CHECK(inner == 4);
    });
}

TEST_CASE("hints name the numbers that begin with the part, else those that hold it") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        for (int i = 0; i < 3; ++i) keep_case(store, august);
        CHECK(store.similar_numbers("370406106-20180801-").size() == 3);
        CHECK(store.similar_numbers("370406106-20180801-", 2).size() == 2);
        CHECK(store.similar_numbers("0801-0003") == Numbers{"370406106-20180801-0003"});
        CHECK(store.similar_numbers("370460106-20180801-0002").front() == "370406106-20180801-0002");
        CHECK(store.similar_numbers("370406106-20180810-0003").front() == "370406106-20180801-0003");
        CHECK(store.similar_numbers("2017").empty());
        CHECK(store.similar_numbers("").empty());
        CHECK_FALSE(store.find_case("370406106-20180801-0004"));
    });
}

TEST_CASE(
    "a period holds what was received in it and what was carried into it, each once, whatever the ages") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        // A case a third of a month for three years, open or ended after 0 to 1,000 days.
        const Date first = make_date(2016, 1, 5);
        store.transact([&] {
            for (int i = 0; i < 110; ++i)
                for (const int age : {-1, 0, 3, 29, 31, 64, 200, 500, 760, 765, 1000}) {
                    Record record = fresh_record(store, first + i * 10);
                    if (age >= 0) {
                        record.row.ended = first + i * 10 + age;
                        record.row.state = State::completed;
                    }
                    store.record(record);
                }
        });
        std::vector<CaseRow> all;
        store.each_case({}, [&](const ListedCase& listed) { all.push_back(listed.row); });
        CHECK(all.size() == 1210);
        for (const auto& period : {std::pair{make_date(2018, 8, 1), make_date(2018, 8, 31)},
                                   {make_date(2018, 2, 10), make_date(2018, 3, 9)},
                                   {make_date(2016, 1, 1), make_date(2016, 12, 31)},
                                   {make_date(2019, 1, 1), make_date(2019, 1, 31)},
                                   {make_date(2015, 1, 1), make_date(2015, 1, 31)}}) {
            const Date from = period.first, to = period.second;
            CAPTURE(iso(from));
            std::set<std::string> expected, found;
            for (const auto& row : all)
                if (row.received <= to && (row.received >= from || !row.ended || *row.ended >= from))
                    expected.insert(row.number);
            int visits = 0;
            store.each_case_of_period(from, to, [&](const CaseRow& row) {
                ++visits;
                found.insert(row.number);
            });
            CHECK(found == expected);
            CHECK(visits == static_cast<int>(expected.size()));
        }
    });
}

TEST_CASE("of a month that is only compared with the cases come with all that sums are made of") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        keep_case(store, august - 40);
        keep_ended(store, august - 40, august + 2, State::returned);
        keep_case(store, august + 5, [](Record& r) {
            r.row.station = UnitId("s1"), r.row.handler = StaffId("clerk-2"), r.row.window = WindowId("w1");
            r.row.kind = Kind::escalated, r.row.channel = Channel::agent, r.row.form = Form::home_visit;
            r.row.state = State::completed, r.row.suspended = r.row.late = true;
            r.row.due = august + 9, r.row.ended = august + 12, r.row.notified = august + 6;
            r.row.used_days = 5, r.row.legal_limit = 20, r.row.legal_used = 6, r.row.notices = 1;
            r.row.fee = Fen{600}, r.row.rating = Rating::satisfied;
        });
        std::vector<CaseRow> expected, found;
        store.each_case_of_period(august, august + 30, [&](const CaseRow& row) {
            CaseRow sums = row;
            sums.number.clear(), sums.window = {}, sums.service = {}, sums.handler = {}, sums.notices = 0;
            expected.push_back(sums);
        });
        ComparedCases(store).each(august, august + 30, [&](const CaseRow& row) { found.push_back(row); });
        CHECK(expected.size() == 3);
        CHECK(found == expected);
        CHECK(found.front().fee == Fen{600});
    });
}

TEST_CASE("the flow of a period counts by unit what came and how it ended") {
    on_each_engine([](Ledger& ledger) {
        Store store = ledger.create();
        keep_ended(store, august, august + 2, State::completed);
        keep_ended(store, august + 1, august + 40, State::returned);
        keep_ended(store, august - 10, august, State::rejected);
        keep_ended(store, august, august + 5, State::withdrawn);
        keep_ended(store, august, {}, State::accepted);
        keep_case(store, august + 3, [](Record& r) {
            r.row.station = UnitId("s1");
            r.row.ended = august + 9;
            r.row.state = State::completed;
            r.row.late = true;
        });
        auto flows = store.flow(august, august + 30);
        REQUIRE(flows.size() == 2);
        CHECK(flows[0].month == month_of(august));
        CHECK(flows[0].station.empty());
        CHECK(flows[0].received == 4);
        CHECK(flows[0].completed == 1);
        CHECK(flows[0].late == 0);
        CHECK(flows[0].rejected == 1);
        CHECK(flows[0].withdrawn == 1);
        CHECK(flows[1].station.text == "s1");
        CHECK(flows[1].received == 1);
        CHECK(flows[1].completed == 1);
        CHECK(flows[1].late == 1);
        // Two months are two lines of a unit.
        CHECK(store.flow(august - 31, august + 30).size() == 3);
        // All units together, the same counts; a month without any case is a line too.
        const auto whole = store.whole_flow(august - 31, august + 30);
        REQUIRE(whole.size() == 2);
        CHECK(whole[0].month == month_of(august) - 1);
        CHECK(whole[0].received == 1);
        CHECK(whole[0].completed + whole[0].rejected + whole[0].withdrawn == 0);
        CHECK(whole[1].received == 5);
        CHECK(whole[1].completed == 2);
        CHECK(whole[1].late == 1);
        CHECK(whole[1].rejected == 1);
        CHECK(whole[1].withdrawn == 1);
        // Part of a month is counted as a part.
        CHECK(store.whole_flow(august + 1, august + 2).front().completed == 1);
        CHECK(store.whole_flow(august + 1, august + 2).front().received == 1);
    });
}

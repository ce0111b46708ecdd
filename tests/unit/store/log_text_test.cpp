/// The log's text: what is written comes back, byte for byte where a hash stands on it.
#include "bianmin/base/error.hpp"
#include "bianmin/store/store.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

namespace {

Event event_of(Action action, Facts facts) {
    return {action, at(make_date(2018, 8, 10), 9, 30), StaffId("xuzhuang-01"), std::move(facts)};
}

Entry entry_of(std::vector<Event> events) {
    return {.origin = UnitId("370406106"),
            .seq = 7,
            .case_seq = 2,
            .key = "k-1",
            .recorded = at(make_date(2018, 8, 10), 9, 31),
            .events = std::move(events)};
}

} // namespace

TEST_CASE("events are written with their keys in order") {
    Facts facts;
    facts.set("due", make_date(2018, 8, 31)).set("limit", std::int64_t{-15});
    CHECK(encode_events({event_of(Action::accept, facts)}) ==
          R"([{"action":"accept","at":"2018-08-10T09:30:00+08:00","by":"xuzhuang-01",)"
          R"("facts":{"due":"2018-08-31","limit":-15}}])");
}

TEST_CASE("an empty act and an event without facts or actor are written plainly") {
    CHECK(encode_events({}) == "[]");
    CHECK(decode_events("[]").empty());
    CHECK(encode_events({{Action::return_, at(make_date(2018, 8, 1)), {}, {}}}) ==
          R"([{"action":"return","at":"2018-08-01T00:00:00+08:00"}])");
}

TEST_CASE("whatever a clerk types comes back as it was typed") {
    Facts facts;
    facts.set("because", "缺身份证\n\"复印件\"\\\t\x01 ")
        .set("名", std::string("\xF0\xA0\xAE\xB7吉")) // 𠮷吉
        .set("n", std::int64_t{0})
        .set("big", INT64_MAX)
        .set("small", INT64_MIN);
    const std::vector<Event> events{event_of(Action::notify, facts), event_of(Action::recount, {}),
                                    event_of(Action::annul, Facts().set("because", "误录"))};
    CHECK(decode_events(encode_events(events)) == events);
}

TEST_CASE("a fact set twice keeps both values in order") {
    Facts facts;
    facts.set("fee", std::int64_t{1}).set("fee", std::int64_t{2});
    const std::vector<Event> events{event_of(Action::open, facts)};
    CHECK(decode_events(encode_events(events)) == events);
}

TEST_CASE("a text that is not UTF-8 is refused before it is kept") {
    CHECK_THROWS_AS(encode_events({event_of(Action::open, Facts().set("x", "\xB2\xE2"))}), Error);
}

TEST_CASE("a damaged text is an error, never half an entry") {
    for (const char* text : {
             "",
             "[",
             "{}",
             "[1]",
             "[[]]",
             "[{}]",
             R"([{"action":"accept"}])",
             R"([{"action":"fly","at":"2018-08-10T09:30:00+08:00"}])",
             R"([{"action":"accept","at":"yesterday"}])",
             R"([{"action":"accept","at":"2018-08-10T09:30:00+08:00","facts":{"a":{}}}])",
             R"([{"action":"accept","at":"2018-08-10T09:30:00+08:00","facts":{"a":1.5}}])",
             R"([{"action":"accept","at":"2018-08-10T09:30:00+08:00","facts":{"a":true}}])",
             R"([{"action":"accept","at":"2018-08-10T09:30:00+08:00","more":"x"}])",
             R"([{"action":"accept","at":"2018-08-10T09:30:00+08:00"}] x)",
             "[{\"action\":\"accept\",\"at\":\"2018-08-10T09:30:00+08:00\",\"by\":\"\xB2\xE2\"}]",
         }) {
        CAPTURE(text);
        CHECK_THROWS_AS(decode_events(text), Error);
    }
}

TEST_CASE("the hashed bytes name every field, each with its length") {
    CHECK(canonical_bytes(entry_of({}), "370406106-20180810-0001", "abc") ==
          "3:abc,9:370406106,1:7,23:370406106-20180810-0001,1:2,3:k-1,10:1533893460,2:[],");
}

TEST_CASE("any change of an entry changes the hashed bytes") {
    const Entry entry = entry_of({event_of(Action::open, {})});
    const std::string bytes = canonical_bytes(entry, "n", "h");
    std::vector<Entry> changed(7, entry);
    changed[0].origin = UnitId("37040610");
    changed[1].seq = 8;
    changed[2].case_seq = 3;
    changed[3].key = "";
    changed[4].recorded.seconds += 1;
    changed[5].events[0].occurred.seconds += 1;
    changed[6].events[0].action = Action::accept;
    for (const Entry& other : changed) CHECK(canonical_bytes(other, "n", "h") != bytes);
    CHECK(canonical_bytes(entry, "m", "h") != bytes);
    CHECK(canonical_bytes(entry, "n", "i") != bytes);
}

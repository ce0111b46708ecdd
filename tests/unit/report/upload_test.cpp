/// Batches for an exchange: a case whose acceptance cannot go waits whole, and materials are named.
#include "bianmin/report/upload.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bianmin;

namespace {

UploadSchema small_schema() {
    const UploadColumn number{.name = "no", .source = "number", .required = true};
    return {.name = "small",
            .tables = {{.name = "accept",
                        .rows = UploadRows::accepted,
                        .columns = {number,
                                    {.name = "id", .source = "id_number", .length = 18, .required = true},
                                    {.name = "result", .source = "handler", .required = true},
                                    {.name = "op", .source = "operation"}}},
                       {.name = "act",
                        .rows = UploadRows::event,
                        .columns = {number, {.name = "act", .source = "action_title"}}},
                       {.name = "result", .rows = UploadRows::ended, .columns = {number}},
                       {.name = "material",
                        .rows = UploadRows::material,
                        .columns = {number, {.name = "name", .source = "material", .required = true}}}}};
}

/// One case, step by step; each step is an entry of the log.
struct Log {
    Setup setup = testing::small_setup();
    UploadSchema schema = small_schema();
    PlacedLog placed;
    Person person{.name = "王五", .id_number = "370499198001010010"};

    void record(Action action, Facts facts) {
        const Moment when = at(make_date(2018, 9, 3 + static_cast<int>(placed.positions.size())), 9);
        Entry entry{.recorded = when};
        entry.events.push_back({action, when, StaffId("zhao"), std::move(facts)});
        placed.log.entries.push_back(std::move(entry));
        placed.positions.push_back(static_cast<std::int64_t>(placed.positions.size()) + 1);
    }
    void open_and_accept(const char* service, const char* handler, const char* materials = "all") {
        placed.log.row.number = "370406106-20180903-0001";
        Facts opening, acceptance;
        opening.set("center", "xuzhuang").set("service", service).set("kind", "promised");
        acceptance.set("materials", materials).set("handler", handler);
        record(Action::open, std::move(opening));
        record(Action::accept, std::move(acceptance));
    }
    /// The batch behind all that went before.
    Upload batch(std::int64_t since) const {
        return since > 0 ? batch(since, {{.until = since}}) : batch(since, {});
    }
    Upload batch(std::int64_t since, std::vector<UploadStretch> earlier) const {
        Upload upload(schema, setup,
                      {.number = "B-1",
                       .made = at(make_date(2018, 9, 9)),
                       .since = since,
                       .earlier = std::move(earlier)});
        upload.add({placed, person});
        return upload;
    }
};

/// `accept 1,… | act …`: rows by table, cells behind the number.
std::string told(const Upload& upload) {
    std::string out;
    for (const auto& sheet : upload.tables())
        for (const auto& row : sheet.rows) {
            out += (out.empty() ? "" : " ") + sheet.key;
            for (std::size_t i = 1; i < row.size(); ++i) out += ":" + std::get<std::string>(row[i].value);
        }
    return out;
}

std::string codes(const Upload& upload) {
    std::string out;
    for (const auto& one : upload.left_out()) out += (out.empty() ? "" : " ") + one.code;
    return out;
}

const std::string whole =
    "accept:370499198001010010:赵某:new act:登记 act:受理 material:身份证 material:户口簿";

} // namespace

TEST_CASE("no row of a case goes without that of its acceptance, and the batch made again has all") {
    Log log;
    log.open_and_accept("MZ-2", "zhao");
    CHECK(told(log.batch(0)) == whole);
    CHECK(codes(log.batch(0)).empty());
    for (const char* number : {"", "37049919800101001012345"}) {
        log.person.id_number = number;
        CHECK(told(log.batch(0)).empty());
    }
    CHECK(codes(log.batch(0)) == "upload-too-long upload-held-back");
    log.person.id_number = "370499198001010010";
    CHECK(told(log.batch(0)) == whole);
}

TEST_CASE("what the log brings later sends the whole case as new with the next batch") {
    Log log;
    log.open_and_accept("MZ-2", "");
    CHECK(codes(log.batch(0)) == "upload-missing upload-held-back");
    Facts hand_over;
    log.record(Action::assign, std::move(hand_over.set("handler", "zhao")));
    CHECK(told(log.batch(2)) ==
          "accept:370499198001010010:赵某:new act:登记 act:受理 act:承办 material:身份证 material:户口簿");
    // From then on only what is new, and what stands anew.
    log.record(Action::complete, {});
    CHECK(told(log.batch(3)) == "accept:370499198001010010:赵某:changed act:办结 result");
}

TEST_CASE(
    "materials recorded as all are those that the service requires, each once, none where it lists none") {
    Log some;
    some.open_and_accept("MZ-2", "zhao", "户口簿\nall\n照片");
    CHECK(told(some.batch(0)) == "accept:370499198001010010:赵某:new act:登记 act:受理 material:户口簿 "
                                 "material:身份证 material:照片");
    Log none;
    for (auto& service : none.setup.services) service.materials.clear();
    none.open_and_accept("MZ-2", "zhao");
    CHECK(told(none.batch(0)) == "accept:370499198001010010:赵某:new act:登记 act:受理");
}

TEST_CASE("what an earlier batch sent goes again as changed, what none sent goes as new, table by table") {
    Log log;
    log.schema.tables[1].columns.push_back({.name = "op", .source = "operation"});
    log.schema.tables[3].columns.push_back({.name = "op", .source = "operation"});
    log.open_and_accept("MZ-2", "zhao", "户口簿");
    const std::string anew =
        "accept:370499198001010010:赵某:new act:登记:new act:受理:new material:户口簿:new";
    CHECK(told(log.batch(0, {})) == anew);
    CHECK(told(log.batch(0, {{.until = 2}})) ==
          "accept:370499198001010010:赵某:changed act:登记:changed act:受理:changed material:户口簿:changed");
    CHECK(told(log.batch(0, {{.until = 2, .table = "accept"}})) ==
          "accept:370499198001010010:赵某:changed act:登记:new act:受理:new material:户口簿:new");
    // A stretch in which the case did not move sent nothing of it; what was before its own goes with it.
    CHECK(told(log.batch(1, {{.since = 2, .until = 9}})) == anew);
    CHECK(told(log.batch(1, {})) == anew);
    // Of what was sent only that leaves again which its own stretch holds.
    log.record(Action::complete, {});
    CHECK(told(log.batch(1, {{.until = 2}})) == "accept:370499198001010010:赵某:changed act:受理:changed "
                                                "act:办结:new result material:户口簿:changed");
}

TEST_CASE("a case goes when it is accepted, then with all that was before") {
    Log log;
    Facts opening, acceptance;
    log.placed.log.row.number = "370406106-20180903-0001";
    opening.set("center", "xuzhuang").set("service", "MZ-2").set("kind", "promised");
    acceptance.set("materials", "户口簿").set("handler", "zhao");
    log.record(Action::open, std::move(opening));
    CHECK(told(log.batch(0)).empty());
    CHECK(codes(log.batch(0)).empty());
    log.record(Action::accept, std::move(acceptance));
    CHECK(told(log.batch(1)) == "accept:370499198001010010:赵某:new act:登记 act:受理 material:户口簿");
    log.schema.tables.erase(log.schema.tables.begin());
    CHECK(told(log.batch(1)) == "act:受理 material:户口簿");
}

TEST_CASE(
    "of an acceptance by silence and the one in time only the latter goes, and it is told where the first "
    "has gone") {
    Log log;
    log.open_and_accept("MZ-2", "zhao");
    log.placed.log.entries.back().events.back().facts.set("deemed", std::int64_t{1});
    CHECK(told(log.batch(0)) == whole);
    Facts in_time;
    log.record(Action::accept, std::move(in_time.set("materials", "all").set("handler", "zhao")));
    CHECK(told(log.batch(0, {})) == whole);
    CHECK(codes(log.batch(0, {})).empty());
    CHECK(told(log.batch(2)) == "accept:370499198001010010:赵某:changed act:受理");
    CHECK(codes(log.batch(2)) == "upload-overruled");
    log.record(Action::complete, {});
    CHECK(codes(log.batch(3)).empty());
}

TEST_CASE("what a bundle brings to stand before what was sent is sent alone") {
    Log log;
    log.open_and_accept("MZ-2", "zhao");
    log.record(Action::remind, {});
    std::swap(log.placed.log.entries[1], log.placed.log.entries[2]);
    std::swap(log.placed.positions[1], log.placed.positions[2]);
    CHECK(told(log.batch(2)) == "accept:370499198001010010:赵某:changed act:催办");
}

TEST_CASE("what many cases lack is told once, with their number") {
    Log log;
    log.open_and_accept("MZ-2", "zhao");
    log.person.id_number.clear();
    Upload upload(log.schema, log.setup, {.number = "B-1"});
    for (int i = 0; i < 5; ++i) upload.add({log.placed, log.person});
    const auto found = upload.left_out();
    REQUIRE(found.size() == 2);
    CHECK(english(found[0].message) ==
          "5 rows lack accept.id: 370406106-20180903-0001, 370406106-20180903-0001, "
          "370406106-20180903-0001 and 2 more");
}

TEST_CASE("a telephone that is too long is one number of several, else sent empty, and keeps no case back") {
    Log log;
    log.open_and_accept("MZ-2", "zhao");
    log.schema.tables.resize(1);
    log.schema.tables[0].columns.push_back({.name = "phone", .source = "phone", .length = 11});
    const std::string row = "accept:370499198001010010:赵某:new:";
    log.person.phone = "0632-8811234/13000000001";
    CHECK(told(log.batch(0)) == row + "13000000001");
    log.person.phone = "0632-8811234";
    CHECK(told(log.batch(0)) == row + "06328811234");
    CHECK(codes(log.batch(0)).empty());
    log.person.phone = "0632-8811234-801";
    CHECK(told(log.batch(0)) == row);
    CHECK(codes(log.batch(0)) == "upload-left-empty");
    log.schema.tables[0].columns.back().required = true;
    CHECK(codes(log.batch(0)) == "upload-too-long upload-held-back");
}

TEST_CASE("a row has its mark in every batch, and no other row has it") {
    Log log;
    for (auto& table : log.schema.tables) table.columns = {{.name = "row", .source = "row"}};
    log.open_and_accept("MZ-2", "zhao");
    for (std::size_t i = 0; i < log.placed.log.entries.size(); ++i)
        log.placed.log.entries[i].seq = static_cast<std::int64_t>(i) + 1;
    const auto marks = [&](std::int64_t since) {
        std::vector<std::string> out;
        const Upload upload = log.batch(since, {});
        for (const auto& sheet : upload.tables())
            for (const auto& row : sheet.rows) out.push_back(std::get<std::string>(row[0].value));
        std::ranges::sort(out);
        return out;
    };
    const auto first = marks(0);
    CHECK(first.size() == 5);
    CHECK(std::ranges::adjacent_find(first) == first.end());
    CHECK(marks(0) == first);
}

TEST_CASE("an act has its moment, so that nothing is accepted before it was asked for") {
    Log log;
    log.schema.tables = {{.name = "accept",
                          .rows = UploadRows::accepted,
                          .columns = {{.name = "applied", .source = "applied_at"},
                                      {.name = "applied", .source = "applied_at"},
                                      {.name = "accepted", .source = "accepted_at"},
                                      {.name = "ended", .source = "ended_at"}}}};
    log.open_and_accept("MZ-2", "zhao");
    log.record(Action::complete, {});
    CHECK(told(log.batch(0)) == "accept:2018-09-03 09:00:00:2018-09-04 09:00:00:2018-09-05 09:00:00");
    // Deemed to be accepted with the day of receipt, by an entry of later.
    log.placed.log.entries[1].events[0].facts.set("accepted", make_date(2018, 9, 3));
    CHECK(told(log.batch(0)).starts_with("accept:2018-09-03 09:00:00:2018-09-03 09:00:00:"));
}

TEST_CASE("the acts of an imported row are those of whom the ledger names, later ones of who takes them") {
    Log log;
    log.schema.tables = {{.name = "act",
                          .rows = UploadRows::event,
                          .columns = {{.name = "no", .source = "number"},
                                      {.name = "act", .source = "action_title"},
                                      {.name = "by", .source = "actor"}}}};
    const auto by = [&](const char* handler, const char* agent) {
        log.placed = {};
        log.open_and_accept("MZ-2", handler);
        auto& entries = log.placed.log.entries;
        entries[0].events[0].facts.set("agent", agent).set("import", std::int64_t{1});
        entries[0].events.push_back(std::move(entries[1].events[0]));
        entries.pop_back();
        log.placed.positions.pop_back();
        log.record(Action::receive, {}); // of a later ledger
        log.record(Action::recount, {});
        log.record(Action::complete, {});
        log.placed.log.entries.back().key = "counter";
        return told(log.batch(0));
    };
    const std::string after = " act:期限重算:赵某 act:办结:赵某";
    CHECK(by("钱某", "qiao") == "act:登记:钱某 act:受理:钱某 act:签收:钱某" + after);
    CHECK(by("", "qiao") == "act:登记:乔某 act:受理:乔某 act:签收:赵某" + after);
    CHECK(by("", "") == "act:登记:赵某 act:受理:赵某 act:签收:赵某" + after);
}

/// How fast the store keeps and reads: a load of made-up cases, then what the reports and a clerk ask for.
#include "bianmin/base/digest.hpp"
#include "bianmin/domain/commitment.hpp"
#include "bianmin/store/store.hpp"

#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <random>
#include <sys/resource.h>

using namespace bianmin;

namespace {

/// Wall clock and processor, since the last look.
struct Lap {
    double wall = 0, cpu = 0;
};
class Watch {
public:
    Lap lap() {
        const auto now = std::chrono::steady_clock::now();
        const auto cpu = std::clock();
        return {std::chrono::duration<double>(now - std::exchange(start_, now)).count(),
                static_cast<double>(cpu - std::exchange(cpu_, cpu)) / CLOCKS_PER_SEC};
    }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
    std::clock_t cpu_ = std::clock();
};

long peak_megabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// Cases as a ledger brings them: day by day over five years, 286 units, most ended within weeks.
class Maker {
public:
    explicit Maker(int rows) : rows_(rows) {}

    void make(Store& store, int i, Record& record) {
        const Date day = make_date(2014, 1, 1) + static_cast<int>(std::int64_t{i} * 1700 / rows_);
        const unsigned unit = random_() % 286;
        const std::string code =
            unit < 10 ? fmt::format("3704061{:02}", unit) : fmt::format("3704061{:02}{:03}", unit % 10, unit);
        record = Record{.fresh = true};
        record.person = Person{.name = fmt::format("孙{}", i % 977),
                               .id_number = fmt::format("37049919{:010}", i),
                               .phone = fmt::format("1300000{:04}", i % 10000),
                               .salt = salt_(12)};
        CaseRow& row = record.row;
        row.number = store.allot_number(code, day);
        row.origin = UnitId(code);
        row.center = UnitId("center-" + std::to_string(unit % 10));
        if (unit >= 10) row.station = UnitId("station-" + std::to_string(unit));
        row.window = WindowId("civil");
        row.service = ServiceId(fmt::format("MZ-{:02}", random_() % 76));
        row.handler = StaffId("handler-01");
        row.received = day;
        row.accepted = day;
        row.due = day + 28;
        row.used_days = 4;
        row.import_id = 1;
        row.steps = 1;
        fill_entry(record, day);
        record.row_digest = static_cast<std::int64_t>(random_());
    }

private:
    void fill_entry(Record& record, Date day) {
        CaseRow& row = record.row;
        Facts opened, accepted, ended;
        opened.set("service", row.service.text)
            .set("person", commitment_of(*record.person, sha_))
            .set("kind", "promised");
        accepted.set("due", *row.due).set("limit", std::int64_t{20}).set("edition", "国办发明电〔2017〕12号");
        record.entry = {.origin = row.origin, .recorded = at(day, 9)};
        auto& events = record.entry.events;
        events.push_back({Action::open, at(day, 9), row.handler, std::move(opened)});
        events.push_back({Action::accept, at(day, 9), row.handler, std::move(accepted)});
        if (random_() % 10 > 0) {
            row.ended = day + static_cast<int>(random_() % 30);
            row.state = State::completed;
            row.rating = Rating::satisfied;
            ended.set("result", "准予").set("used", std::int64_t{4});
            events.push_back({Action::complete, at(*row.ended, 15), row.handler, std::move(ended)});
        }
        row.steps = static_cast<int>(events.size());
    }
    int rows_;
    std::mt19937_64 random_{20180810};
    RandomText salt_;
    Sha256 sha_;
};

Case echo(const CaseRow& identity, const std::vector<Entry>&) {
    Case c;
    c.row = identity;
    return c;
}

void tell(const char* what, Lap lap, std::string more = {}) {
    fmt::print("{:<32} {:8.3f} s {:8.3f} s cpu {:4} MB  {}\n", what, lap.wall, lap.cpu, peak_megabytes(),
               more);
    std::fflush(stdout);
}

void load(Store& store, int rows, int chunk, bool bulk) {
    Watch watch;
    Maker maker(rows);
    Record record;
    std::string last;
    if (bulk) store.begin_bulk();
    for (int i = 0; i < rows;)
        store.transact([&] {
            for (const int end = std::min(rows, i + chunk); i < end; ++i) {
                maker.make(store, i, record);
                store.record(record);
            }
        });
    const Lap lap = watch.lap();
    tell(bulk ? "load, without indexes" : "load, indexes kept", lap,
         fmt::format("{:.0f} records/s", rows / lap.wall));
    if (bulk) {
        store.end_bulk();
        tell("indexes", watch.lap());
    }
    Maker again(rows);
    store.transact([&] {
        for (int i = 0; i < rows; ++i) again.make(store, i, record);
    });
    tell("of the load, the bench itself", watch.lap());
}

void read(Store& store) {
    Watch watch;
    std::int64_t rows = 0;
    for (const int year : {2014, 2018}) {
        rows = 0;
        watch.lap();
        store.each_case_of_period(make_date(year, 8, 1), make_date(year, 8, 31),
                                  [&](const CaseRow&) { ++rows; });
        tell("cases of a month", watch.lap(), fmt::format("{} cases of {}-08", rows, year));
    }
    const auto flows = store.flow(make_date(2018, 1, 1), make_date(2018, 8, 31));
    tell("flow of eight months", watch.lap(), fmt::format("{} units", flows.size()));
    rows = 0;
    store.each_open_case([&](const CaseRow&) { ++rows; });
    tell("open cases", watch.lap(), fmt::format("{} cases", rows));
    const auto outcome = store.check(echo);
    tell("check", watch.lap(),
         fmt::format("{} entries, {} findings", outcome.entries, outcome.findings.size()));
}

void step(const std::string& where) {
    Watch watch;
    constexpr int acts = 50;
    Maker maker(acts);
    for (int i = 0; i < acts; ++i) {
        Store store = Store::open(where);
        store.transact([&] {
            Record record;
            maker.make(store, i, record);
            record.row_digest = 1'000'000'000 + i;
            record.entry.key = "bench-" + std::to_string(i);
            store.record(record);
        });
    }
    Lap lap = watch.lap();
    tell("open the ledger, one act, close", {lap.wall / acts, lap.cpu / acts}, "each");
}

} // namespace

/// store_bench [ROWS] [CHUNK] [indexed] [PLACE]: the ledger is made there (default: the current folder) and
/// removed.
int main(int argc, char** argv) {
    const int rows = argc > 1 ? std::atoi(argv[1]) : 100000;
    const int chunk = argc > 2 ? std::atoi(argv[2]) : 20000;
    const std::string where = argc > 4 ? argv[4] : "store_bench.db";
    std::filesystem::remove(where);
    {
        Store store = Store::open(where, {.create = true});
        store.begin_import({.started = at(make_date(2018, 8, 1))});
        load(store, rows, chunk, argc <= 3 || std::string_view(argv[3]) != "indexed");
        read(store);
    }
    step(where);
    fmt::print("{} MB on disk\n", std::filesystem::file_size(where) / 1000000);
    std::filesystem::remove(where);
}

/// What several clerks at once are promised: nobody fails for being many, and of two on one case exactly one
/// wins.
#include "contracts/ledger.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace bianmin;
using namespace bianmin::contract;

namespace {

/// Runs `work` in as many processes at once; their exit codes, 99 for what is no Error.
std::vector<int> in_processes(int count, const std::function<void(int)>& work) {
    std::vector<pid_t> children;
    for (int i = 0; i < count; ++i) {
        const pid_t child = ::fork();
        if (child != 0) {
            children.push_back(child);
            continue;
        }
        int code = 0;
        try {
            work(i);
        } catch (const Error& error) {
            code = static_cast<int>(error.kind());
        } catch (...) {
            code = 99;
        }
        ::_exit(code);
    }
    std::vector<int> codes;
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        codes.push_back(WIFEXITED(status) ? WEXITSTATUS(status) : 128);
    }
    return codes;
}

} // namespace

TEST_CASE("eight clerks take the same step on one case: one wins, seven are refused") {
    on_each_engine([](Ledger& ledger) {
        std::string number;
        KeptCase seen;
        {
            Store store = ledger.create();
            number = keep_case(store, august);
            seen = store.find_case(number).value();
        }
        const auto codes = in_processes(8, [&](int) {
            Store store = Store::open(ledger.where(), {.busy_seconds = 60});
            store.transact([&] {
                Record record = next_record(seen, Action::accept, State::accepted, august);
                store.record(record);
            });
        });
        CHECK(std::ranges::count(codes, 0) == 1);
        CHECK(std::ranges::count(codes, 3) == 7);
        Store store = ledger.open();
        CHECK(store.find_case(number)->entries.size() == 2);
        CHECK(store.check(fold).findings.empty());
    });
}

TEST_CASE("eight clerks record sixty acts each on cases of their own, and none fails") {
    on_each_engine([](Ledger& ledger) {
        ledger.create();
        const auto codes = in_processes(8, [&](int) {
            for (int i = 0; i < 60; ++i) {
                Store store = Store::open(ledger.where(), {.busy_seconds = 60});
                const std::string number = keep_case(store, august);
                if (i % 3 == 0) keep_next(store, number, Action::accept, State::accepted, august);
            }
        });
        CHECK(std::ranges::count(codes, 0) == 8);
        const auto outcome = ledger.open().check(fold);
        CHECK(outcome.cases == 480);
        CHECK(outcome.entries == 640);
        CHECK(outcome.findings.empty());
    });
}

TEST_CASE("a clerk who waits too long is told that the ledger is busy") {
    on_each_engine([](Ledger& ledger) {
        Store first = ledger.create();
        Store second = Store::open(ledger.where(), {.busy_seconds = 1});
        first.transact([&] {
            try {
                keep_case(second, august);
                FAIL("two wrote at once");
            } catch (const Error& error) {
                CHECK(error.kind() == ErrorKind::unavailable);
            }
        });
        keep_case(second, august);
    });
}

TEST_CASE("a reader sees the ledger of one moment and keeps nobody from writing") {
    on_each_engine([](Ledger& ledger) {
        Store writer = ledger.create();
        for (int i = 0; i < 3; ++i) keep_case(writer, august);
        Store reader = Store::open(ledger.where(), {.read_only = true});
        int seen = 0;
        reader.each_case_of_period(august, august + 30, [&](const CaseRow&) {
            if (++seen == 1) keep_case(writer, august);
        });
        CHECK(seen == 3);
        CHECK(reader.info().cases == 4);
    });
}

TEST_CASE("clerks killed in the middle leave whole acts only, and every acknowledged one") {
    on_each_engine([](Ledger& ledger) {
        ledger.create();
        std::int64_t acknowledged = 0;
        for (int round = 0; round < 10; ++round) {
            int told[2];
            REQUIRE(::pipe(told) == 0);
            const pid_t child = ::fork();
            if (child == 0) {
                Store store = ledger.open();
                for (;;) {
                    keep_case(store, august);
                    if (::write(told[1], "x", 1) != 1) ::_exit(1);
                }
            }
            ::close(told[1]);
            char mark;
            for (int i = 0; i < 3 + round; ++i) acknowledged += ::read(told[0], &mark, 1) == 1;
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            while (::read(told[0], &mark, 1) == 1) ++acknowledged;
            ::close(told[0]);
        }
        Store store = ledger.open();
        const auto outcome = store.check(fold);
        CHECK(outcome.findings.empty());
        CHECK(outcome.cases >= acknowledged);
        CHECK(outcome.cases <= acknowledged + 10);
    });
}

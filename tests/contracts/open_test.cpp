/// What opening promises: the right ledger, whole and writable, or a clear no.
#include "contracts/ledger.hpp"

#include "bianmin/store/schema.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace bianmin;
using namespace bianmin::contract;

namespace {

std::optional<ErrorKind> refusal(const std::string& where, const OpenOptions& options = {}) {
    try {
        Store::open(where, options);
        return std::nullopt;
    } catch (const Error& error) {
        return error.kind();
    }
}

unsigned mode_of(const std::string& file) {
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    return status.st_mode & 0777;
}

std::string folder_of(const std::string& file) {
    return std::filesystem::path(file).parent_path().string();
}

} // namespace

TEST_CASE("a missing ledger is not made by chance") {
    on_each_engine([](Ledger& ledger) {
        CHECK(refusal(ledger.where()) == ErrorKind::not_found);
        CHECK(refusal(ledger.where(), {.read_only = true}) == ErrorKind::not_found);
        ledger.create();
        CHECK(refusal(ledger.where()) == std::nullopt);
        CHECK(refusal(ledger.where(), {.read_only = true}) == std::nullopt);
        if (!ledger.on_server())
            CHECK(refusal(folder_of(ledger.where()) + "/no/ledger.db") == ErrorKind::not_found);
    });
}

TEST_CASE("making a ledger that exists keeps what it holds") {
    on_each_engine([](Ledger& ledger) {
        {
            Store store = ledger.create();
            keep_case(store, august);
        }
        CHECK(ledger.create().info().cases == 1);
    });
}

TEST_CASE("a ledger opened for reading cannot be written") {
    on_each_engine([](Ledger& ledger) {
        ledger.create();
        Store store = Store::open(ledger.where(), {.read_only = true});
        CHECK(store.empty());
        try {
            keep_case(store, august);
            FAIL("a reader wrote");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::unavailable);
        }
    });
}

TEST_CASE("a ledger of a newer program is refused, its content untouched") {
    on_each_engine([](Ledger& ledger) {
        ledger.create();
        ledger.raw()->script("INSERT INTO schema_version (version) VALUES (999)");
        CHECK(refusal(ledger.where()) == ErrorKind::configuration);
        CHECK(refusal(ledger.where(), {.read_only = true}) == ErrorKind::configuration);
    });
}

TEST_CASE("information names engine, schema and heads") {
    on_each_engine([](Ledger& ledger) {
        const auto info = ledger.create().info();
        CHECK(info.engine == (ledger.on_server() ? "PostgreSQL" : "SQLite"));
        CHECK(info.schema == migrations().back().version);
        CHECK_FALSE(info.version.empty());
        CHECK(info.bytes > 0);
        CHECK(info.heads.empty());
    });
}

TEST_CASE("the file is its owner's alone, or the group's where asked, whatever the umask") {
    on_sqlite([](Ledger& ledger) {
        const auto old = ::umask(0077);
        const std::string shared = ledger.where() + "-shared";
        Store::open(shared, {.create = true, .group_shared = true});
        ::umask(0);
        Store store = ledger.create();
        ::umask(old);
        CHECK(mode_of(shared) == 0660);
        CHECK(mode_of(ledger.where()) == 0600);
        CHECK(mode_of(ledger.where() + "-wal") == 0600);
    });
}

TEST_CASE("what is no ledger is left alone") {
    on_sqlite([](Ledger& ledger) {
        const std::string where = ledger.where();
        std::ofstream(where) << "序号,姓名\n1,孙七\n";
        CHECK(refusal(where) == ErrorKind::configuration);
        CHECK(refusal(where, {.create = true}) == ErrorKind::configuration);
        std::filesystem::remove(where);
        std::filesystem::create_directory(where);
        CHECK(refusal(where, {.create = true}) == ErrorKind::configuration);
        std::filesystem::remove(where);
        ledger.create();
        ledger.raw()->script("PRAGMA application_id = 7");
        CHECK(refusal(where) == ErrorKind::configuration);
    });
}

TEST_CASE("a symbolic link is refused, also as the place of a new ledger") {
    on_sqlite([](Ledger& ledger) {
        ledger.create();
        const std::string link = ledger.where() + "-link", broken = ledger.where() + "-broken";
        std::filesystem::create_symlink(ledger.where(), link);
        std::filesystem::create_symlink(ledger.where() + "-elsewhere", broken);
        CHECK(refusal(link) == ErrorKind::configuration);
        CHECK(refusal(broken, {.create = true}) == ErrorKind::configuration);
        CHECK_FALSE(std::filesystem::exists(ledger.where() + "-elsewhere"));
    });
}

TEST_CASE("a creation cut short is taken up again") {
    on_sqlite([](Ledger& ledger) {
        std::ofstream(ledger.where()).flush();
        CHECK(refusal(ledger.where()) == ErrorKind::not_found);
        CHECK(ledger.create().empty());
    });
}

TEST_CASE("a damaged file is said to be damaged") {
    on_sqlite([](Ledger& ledger) {
        {
            Store store = ledger.create();
            for (int i = 0; i < 200; ++i) keep_case(store, august);
        }
        {
            std::fstream file(ledger.where(), std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(4096 * 60); // behind the schema's own pages
            file << std::string(4096 * 20, '\xff');
        }
        Store store = ledger.open();
        const auto outcome = store.check(fold);
        REQUIRE_FALSE(outcome.findings.empty());
        CHECK(outcome.findings[0].code == "database-damaged");
    });
}

TEST_CASE("an older schema is backed up, then brought up, in one go or not at all") {
    on_each_engine([](Ledger& ledger) {
        ledger.create();
        const auto raw = ledger.raw();
        int backups = 0;
        const auto backup = [&](int from) { backups += from; };
        auto steps = migrations();
        const int known = steps.back().version;
        steps.push_back({known + 1, "CREATE TABLE extra (id BIGINT NOT NULL)"});
        steps.push_back({known + 2, "CREATE TABLE extra (id BIGINT NOT NULL)"});
        CHECK_THROWS_AS(migrate(*raw, steps, backup), Error);
        CHECK(schema_version(*raw) == known);
        CHECK_FALSE(raw->has_table("extra"));
        steps.pop_back();
        migrate(*raw, steps, backup);
        CHECK(schema_version(*raw) == known + 1);
        CHECK(raw->has_table("extra"));
        migrate(*raw, steps, backup);
        CHECK(backups == 2 * known);
    });
}

TEST_CASE("a backup is a ledger of its own, closed to others, and never written over a file") {
    on_sqlite([](Ledger& ledger) {
        Store store = ledger.create();
        const std::string number = keep_case(store, august), copy = ledger.where() + ".copy";
        store.backup(copy);
        CHECK(mode_of(copy) == 0600);
        CHECK_FALSE(std::filesystem::exists(copy + ".part"));
        keep_case(store, august);
        {
            Store kept = Store::open(copy);
            CHECK(kept.info().cases == 1);
            CHECK(kept.find_case(number));
            CHECK(kept.check(fold).findings.empty());
        }
        try {
            store.backup(copy);
            FAIL("a backup was overwritten");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::refused);
        }
        CHECK_THROWS_AS(store.backup(ledger.where() + "-no/such/folder"), Error);
    });
}

TEST_CASE("a server's ledger names the server's own tool for backups") {
    on_each_engine([](Ledger& ledger) {
        if (!ledger.on_server()) return;
        try {
            ledger.create().backup("/tmp/never");
            FAIL("a backup of a server was claimed");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::refused);
            CHECK(english(error.hint()).find("pg_dump") != std::string::npos);
        }
    });
}

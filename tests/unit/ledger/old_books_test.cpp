/// Old workbooks (.xls): what libfreexl does not tell is read from the records, and damaged ones do no harm.
#include "bianmin/base/error.hpp"
#include "bianmin/ledger/workbook/xls.hpp"
#include "bianmin/ledger/workbook/xls_records.hpp"
#include "book.hpp"
#include "unit/support/scratch.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <random>
#include <sys/stat.h>
#include <sys/wait.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

/// Made by openpyxl and saved as .xls by LibreOffice 7: a ledger with formulas and a merged day, a sheet with
/// TRUE, FALSE, a cell over two columns and a hidden row, a plain sheet.
std::string old_book() {
    return file_bytes("tests/data/books/formulas.xls");
}

std::string told(const Scanned& scanned, std::size_t from, std::size_t cell) {
    std::string out;
    for (std::size_t at = from; at < scanned.rows.size(); ++at)
        out += (at == from ? "" : " ") + (cell < scanned.rows[at].size() ? scanned.rows[at][cell] : "-");
    return out;
}

} // namespace

TEST_CASE(
    "in an old workbook a formula without a known result is no empty cell, and merged cells reach down") {
    const auto scanned = scan_book(old_book(), {.sheet = "8月"});
    CHECK(told(scanned, 1, 0) == "1 2 #FORMULA! 4 5");
    CHECK(told(scanned, 1, 1) == "2018-08-10 2018-08-10 2018-08-13 2018-08-13 2018-08-13");
    // A day, a formula that shows nothing, an error, a text.
    CHECK(told(scanned, 1, 6) == "#FORMULA! 2018-08-14 - #N/A #FORMULA!");
    REQUIRE(scanned.codes == "old-workbook");
    CHECK(scanned.findings[0].place.cell == "G2");
    CHECK(scanned.findings[0].message.args == std::vector<std::string>{"3"});
}

TEST_CASE("an old workbook tells only of what it has") {
    const auto flags = scan_book(old_book(), {.sheet = "附"});
    CHECK(flags.rows[0] == std::vector<std::string>{"甲", "TRUE", "FALSE"});
    CHECK(flags.codes == "old-workbook"); // a hidden row
    CHECK(flags.findings[0].place.sheet == "附");
    CHECK(scan_book(old_book(), {.sheet = "明"}).codes.empty());
}

TEST_CASE("a case is not open because its day of completion is a formula of an old workbook") {
    const auto ledger = read_ledger(old_book(), {.center = UnitId("xuzhuang"), .file = "2018年8月.xls"});
    REQUIRE(ledger.drafts.size() == 5);
    for (const auto& draft : ledger.drafts) {
        const bool lost = draft.serial == "1" || draft.serial == "4" || draft.serial == "5";
        CAPTURE(draft.serial);
        CAPTURE(codes(draft));
        CHECK((draft.verdict == Verdict::review) == lost);
    }
}

TEST_CASE("records of a damaged old workbook are read or refused") {
    const std::string whole = old_book();
    REQUIRE(xls_records(whole));
    CHECK(xls_records(whole)->size() == 3);
    CHECK_FALSE(xls_records(""));
    CHECK_FALSE(xls_records(whole.substr(0, 600)));
    CHECK_FALSE(xls_records(std::string(4096, '\xFF')));
    std::mt19937 chance(38);
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        std::string changed = whole;
        for (unsigned i = 0; i <= chance() % 20; ++i)
            changed[chance() % changed.size()] = static_cast<char>(chance() % 4 == 0 ? 0xFF : chance());
        if (round % 8 == 0) changed.resize(chance() % changed.size());
        if (!xls_records(changed)) ++refused;
    }
    CHECK(refused > 100);
}

TEST_CASE("a damaged old workbook that crashes the library is told as damaged") {
    std::string changed = old_book();
    changed[4297] = '\x7F';
    changed[4298] = '\x0C';
    std::string told;
    try {
        scan_book(changed);
    } catch (const Error& error) {
        told = error.findings().front().code + " " + error.findings().front().value;
    }
    CHECK(told == "workbook-damaged crash");
}

TEST_CASE("reading an old workbook that never comes to an end is given up, and its process with it") {
    // Who reads a pipe that nobody writes into says nothing, as in an endless loop.
    const testing::Scratch scratch;
    const std::string silent = scratch.path("silent.xls");
    REQUIRE(mkfifo(silent.c_str(), 0600) == 0);
    std::string told;
    try {
        XlsRows(silent, {}, "台账.xls", {}, std::chrono::milliseconds(300));
    } catch (const Error& error) {
        told = error.findings().front().code + " " + error.findings().front().value + " " +
               error.findings().front().place.file;
    }
    CHECK(told == "workbook-damaged hang 台账.xls");
    CHECK(waitpid(-1, nullptr, WNOHANG) == -1); // no child is left
}

TEST_CASE("a damaged old workbook is read or told, and never crashes the program") {
    std::mt19937 chance(38);
    for (int round = 0; round < 60; ++round) {
        std::string changed = old_book();
        for (int i = 0; i < 4; ++i)
            changed[512 + chance() % (changed.size() - 512)] = static_cast<char>(chance());
        try {
            scan_book(changed);
        } catch (const Error& error) {
            CHECK_FALSE(error.findings().empty());
        }
    }
}

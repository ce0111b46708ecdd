/// Generated ledgers: the reader's verdicts against the truth the generator wrote beside them.
#include "bianmin/base/error.hpp"
#include "generate/ledger.hpp"
#include "support.hpp"

#include <doctest/doctest.h>

using namespace bianmin;
using namespace bianmin::test;

namespace {

struct Generated {
    std::string bytes;
    std::vector<std::vector<std::string>> truth;
};

Generated generate_ledger(const generate::Plan& plan) {
    Generated out;
    std::string truth;
    static const auto offers = generate::common_offers();
    generate::write_ledger(
        plan, offers, [&](std::string_view text) { out.bytes += text; },
        [&](std::string_view text) { truth += text; });
    const auto rows = table_of_bytes(std::move(truth), "truth.csv");
    TableRow row;
    rows->next(row);
    while (rows->next(row)) out.truth.emplace_back(row.cells.begin(), row.cells.end());
    return out;
}

/// How many rows have another verdict than the truth; the first few are told.
int differences(const ReadLedger& read, const Generated& made) {
    int wrong = 0;
    for (std::size_t i = 0; i < read.drafts.size(); ++i) {
        const Draft& draft = read.drafts[i];
        const auto& truth = made.truth[i];
        if (draft.row == std::stoi(truth[0]) && word(draft.verdict) == truth[11]) continue;
        if (++wrong <= 5)
            MESSAGE("row " << draft.row << "/" << truth[0] << ": " << word(draft.verdict) << " ("
                           << codes(draft) << "), expected " << truth[11] << " (" << truth[12] << ")");
    }
    return wrong;
}

} // namespace

TEST_CASE("a clean ledger is accepted without a finding, and every field is as it was") {
    const Generated made = generate_ledger({.rows = 5000, .seed = 7, .months = 30});
    const ReadLedger read = read_ledger(made.bytes, {.center = UnitId("xuzhuang")});
    REQUIRE(read.drafts.size() == 5000);
    CHECK(codes(read.facts.findings).empty());
    for (std::size_t i = 0; i < read.drafts.size(); ++i) {
        const Draft& draft = read.drafts[i];
        const auto& truth = made.truth[i];
        INFO("row " << draft.row << ": " << codes(draft));
        REQUIRE(draft.verdict == Verdict::accepted);
        REQUIRE(draft.findings.empty());
        REQUIRE(draft.received == parse_date(truth[2]));
        REQUIRE(draft.persons.at(0).name == truth[3]);
        REQUIRE(draft.persons.at(0).id_number == truth[4]);
        REQUIRE(draft.persons.at(0).phone == truth[5]);
        REQUIRE(draft.service == ServiceId(truth[6]));
        REQUIRE(word(draft.kind.value()) == truth[7]);
        REQUIRE((draft.finished ? iso(*draft.finished) : "") == truth[8]);
        REQUIRE((draft.rating ? std::string(word(*draft.rating)) : "") == truth[10]);
    }
}

TEST_CASE("dirty ledgers of many seeds and encodings: verdicts are the expected ones") {
    const std::vector<std::string> encodings{"utf-8", "gb18030", "utf-16le", "utf-8-bom"};
    int rows = 0, wrong = 0;
    for (std::uint64_t seed = 1; seed <= 24; ++seed) {
        generate::Plan plan{
            .rows = 400, .seed = seed, .dirty = true, .from = *parse_month("2018-08"), .months = 1};
        plan.encoding = encodings[seed % 4];
        plan.separator = seed % 4 == 2 ? '\t' : ',';
        plan.line_end = seed % 3 == 0 ? "\r\n" : seed % 7 == 0 ? "\r" : "\n";
        const Generated made = generate_ledger(plan);
        const ReadLedger read = read_ledger(made.bytes);
        INFO("seed " << seed);
        REQUIRE(read.drafts.size() == made.truth.size());
        CHECK(read.facts.stated_total == 400);
        CHECK(read.facts.month == parse_month("2018-08"));
        CHECK(read.center == UnitId("xuzhuang"));
        rows += static_cast<int>(read.drafts.size());
        wrong += differences(read, made);
    }
    CHECK(rows == 24 * 400);
    CHECK(wrong * 1000 <= rows * 3);
}

TEST_CASE("dirty ledgers of several years") {
    for (std::uint64_t seed = 31; seed <= 34; ++seed) {
        const Generated made = generate_ledger({.rows = 1000, .seed = seed, .dirty = true, .months = 24});
        const ReadLedger read = read_ledger(made.bytes);
        REQUIRE(read.drafts.size() == 1000);
        CHECK(differences(read, made) <= 5);
    }
}

TEST_CASE("the same seed gives the same bytes") {
    const generate::Plan plan{.rows = 300, .seed = 5, .dirty = true, .months = 1};
    CHECK(generate_ledger(plan).bytes == generate_ledger(plan).bytes);
}

TEST_CASE("cut or mutated ledgers never crash and never lose the rows around the damage") {
    const Generated made =
        generate_ledger({.rows = 300, .seed = 9, .dirty = true, .months = 1, .encoding = "gb18030"});
    generate::Random random(99, 0);
    for (int round = 0; round < 300; ++round) {
        std::string bytes = made.bytes;
        for (int i = random.below(6); i >= 0; --i)
            bytes[static_cast<std::size_t>(random.below(static_cast<int>(bytes.size())))] =
                static_cast<char>(random.below(256));
        if (random.per_mille(300))
            bytes.resize(static_cast<std::size_t>(random.below(static_cast<int>(bytes.size()))));
        try {
            const ReadLedger read = read_ledger(bytes);
            for (const auto& draft : read.drafts)
                if (draft.verdict != Verdict::accepted) REQUIRE_FALSE(draft.findings.empty());
            if (bytes.size() == made.bytes.size()) CHECK(read.drafts.size() >= 280);
        } catch (const Error& error) {
            CHECK_FALSE(error.findings().empty());
        }
    }
}

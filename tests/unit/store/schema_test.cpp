/// The portable text and its spelling for an engine.
#include "bianmin/base/error.hpp"
#include "bianmin/store/case_rows.hpp"
#include "bianmin/store/schema.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

TEST_CASE("a driver opens the comments that bear its name, and no others") {
    const char* text = "CREATE TABLE t (a BIGINT) /*sqlite: STRICT*/ /*postgres: X*/; /* kept */";
    CHECK(expand(text, "sqlite") == "CREATE TABLE t (a BIGINT)  STRICT /*postgres: X*/; /* kept */");
    CHECK(expand(text, "postgres") == "CREATE TABLE t (a BIGINT) /*sqlite: STRICT*/  X; /* kept */");
    CHECK(expand("SELECT 1", "sqlite") == "SELECT 1");
    CHECK_THROWS_AS(expand("SELECT 1 /*sqlite: ", "sqlite"), Error);
}

TEST_CASE("only whole words are spelled anew") {
    CHECK(respell("a BIGINT, BIGINTS, b BIGINT", "BIGINT", "INTEGER") == "a INTEGER, BIGINTS, b INTEGER");
    CHECK(respell("TEXT", "TEXT", "TEXT COLLATE \"C\"") == "TEXT COLLATE \"C\"");
}

TEST_CASE("migrations are numbered from one without a gap") {
    const auto steps = migrations();
    for (std::size_t i = 0; i < steps.size(); ++i) CHECK(steps[i].version == static_cast<int>(i) + 1);
    CHECK_FALSE(steps.empty());
}

TEST_CASE("the span of a case counts the month ends between receipt and end") {
    const auto span = [](Date received, std::optional<Date> ended) {
        return span_class({.received = received, .ended = ended}).span;
    };
    const Date august = make_date(2018, 8, 31);
    CHECK(span(august, {}) == std::nullopt);
    CHECK(span(august, august) == 0);
    CHECK(span(august, august + 1) == 1);
    CHECK(span(august, make_date(2019, 8, 1)) == 12);
    CHECK(span(august, make_date(2020, 8, 31)) == 24);
    CHECK(span(august, make_date(2020, 9, 1)) == 25);
    CHECK(span(august, make_date(2030, 1, 1)) == 25);
    CHECK(span(august, make_date(2018, 7, 1)) == 0);
    CHECK(span_class({.received = august, .ended = august}).ended_month == 2018 * 12 + 7);
}

TEST_CASE("a password is shown to nobody") {
    CHECK(without_password("postgresql://a:secret@host:5432/base") == "postgresql://a@host:5432/base");
    CHECK(without_password("postgresql://a@host/base?password=secret&host=/run") ==
          "postgresql://a@host/base?password=&host=/run");
    CHECK(without_password("postgresql://host:5432/base?password=secret") ==
          "postgresql://host:5432/base?password=");
    CHECK(without_password("postgresql:///base") == "postgresql:///base");
    CHECK(without_password("/data/a:b@c/ledger.db") == "/data/a:b@c/ledger.db");
}

/// Query codes: derived, not guessed.
#include "bianmin/domain/query_code.hpp"

#include <doctest/doctest.h>

using namespace bianmin;

TEST_CASE("a query code is the number and four signs of it and the case's secret") {
    const auto code = query_code("370406106-20180810-0001", "commitment");
    CHECK(code == query_code("370406106-20180810-0001", "commitment"));
    CHECK(code.size() == 28);
    CHECK(code.starts_with("370406106-20180810-0001-"));
    CHECK(code.find_first_of("ILOU", 24) == std::string::npos);
    CHECK(code != query_code("370406106-20180810-0001", "another"));
    CHECK(code.substr(24) != query_code("370406106-20180810-0002", "commitment").substr(24));
}

/// Every vocabulary: complete, in order, without doubles, readable in both languages.
#include "bianmin/domain/words.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace bianmin;

TEST_CASE_TEMPLATE("a vocabulary", E, Kind, Channel, Form, State, Action, Rating, LimitUnit, UnitKind, Role,
                   Post) {
    std::set<std::string_view> english, chinese_words;
    for (std::size_t i = 0; i < Words<E>::table.size(); ++i) {
        const auto& entry = Words<E>::table[i];
        CAPTURE(std::string(entry.english));
        CHECK(static_cast<std::size_t>(entry.value) == i);
        CHECK(english.insert(entry.english).second);
        CHECK(chinese_words.insert(entry.chinese).second);
        CHECK(parse_word<E>(entry.english) == entry.value);
        CHECK(parse_word<E>(entry.chinese) == entry.value);
        CHECK(word(entry.value) == entry.english);
        CHECK(chinese(entry.value) == entry.chinese);
        const auto ascii = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
        CHECK(std::ranges::all_of(entry.english, ascii));
    }
    CHECK_FALSE(parse_word<E>("").has_value());
    CHECK_FALSE(parse_word<E>("没有这个词").has_value());
    CHECK(all_words<E>().size() == 2 * Words<E>::table.size());
}

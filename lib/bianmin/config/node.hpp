/// What a TOML file says, as a plain tree with places: the rest of the room reads this and never sees the
/// parser.
#pragma once
#include "bianmin/base/date.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin::config {

/// Line and column in a file, both from 1; the column counts characters, not bytes.
struct Spot {
    int line = 0;
    int column = 0;
};

struct Member;

struct Node {
    enum class Type { table, list, text, integer, real, boolean, date, other };
    Type type = Type::table;
    Spot spot;
    std::string text; ///< of a text; of anything else that is no table or list, as it would be written
    std::int64_t integer = 0;
    double real = 0;
    bool boolean = false;
    Date date;
    std::vector<Member> members; ///< of a table, in the order of the file
    std::vector<Node> items;     ///< of a list

    const Member* find(std::string_view key) const;
};

struct Member {
    std::string key;
    Spot spot;
    Node value;
};

} // namespace bianmin::config

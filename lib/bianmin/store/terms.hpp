/// The filters of a query as terms of one statement.
#pragma once
#include "bianmin/store/connection.hpp"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace bianmin {

/// A WHERE that grows, with what its places are bound to.
class Terms {
public:
    void literal(std::string term) { terms_ += (terms_.empty() ? " WHERE " : " AND ") + std::move(term); }
    template<class Value>
    void compare(const std::string& left, Value value) {
        literal(left + place(std::move(value)));
    }
    template<class Value>
    std::string place(Value value) {
        values_.emplace_back(std::move(value));
        return "$" + std::to_string(values_.size());
    }
    const std::string& text() const { return terms_; }
    void bind(Statement& statement) const {
        int n = 0;
        for (const auto& value : values_) {
            ++n;
            if (const auto* number = std::get_if<std::int64_t>(&value))
                statement.bind(n, *number);
            else
                statement.bind(n, std::string_view(std::get<std::string>(value)));
        }
    }

private:
    std::string terms_;
    std::vector<std::variant<std::int64_t, std::string>> values_;
};

} // namespace bianmin

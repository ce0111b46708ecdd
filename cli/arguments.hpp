/// What was given to a command, read back as the types of the field; a bad value throws Error(usage) naming
/// the word.
#pragma once
#include "bianmin/base/date.hpp"
#include "bianmin/base/error.hpp"
#include "bianmin/base/money.hpp"
#include "bianmin/domain/words.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin::cli {

class Arguments {
public:
    bool has(std::string_view name) const;
    /// Empty when not given.
    std::string text(std::string_view name) const;
    std::vector<std::string> list(std::string_view name) const;
    /// Base 10, so `010` is 10.
    std::optional<int> number(std::string_view name) const;
    /// `2018-08-10`, `2018年8月10日`, `8月10日`, `today`, `yesterday`, `tomorrow`.
    std::optional<Date> date(std::string_view name, Date today) const;
    /// `2018-08`, `this`, `last`.
    std::optional<Month> month(std::string_view name, Date today) const;
    std::optional<Fen> yuan(std::string_view name) const;
    /// English or Chinese word of a vocabulary; did-you-mean in the error.
    template<class E>
    std::optional<E> word(std::string_view name) const {
        if (!has(name)) return std::nullopt;
        const auto value = parse_word<E>(text(name));
        if (!value) unknown_word(name, all_words<E>());
        return value;
    }
    void set(std::string name, std::vector<std::string> values) {
        values_[std::move(name)] = std::move(values);
    }
    /// The names of the command's options.
    void know(std::vector<std::string> names) { known_ = std::move(names); }
    const std::vector<std::string>& known() const { return known_; }
    /// What `other` says replaces what is said here.
    void lay_over(const Arguments& other) {
        for (const auto& [name, values] : other.values_) values_[name] = values;
    }

private:
    [[noreturn]] void unknown_word(std::string_view name, const std::vector<std::string>& words) const;
    std::map<std::string, std::vector<std::string>, std::less<>> values_;
    std::vector<std::string> known_;
};

} // namespace bianmin::cli

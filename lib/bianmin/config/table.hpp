/// Reading one table of a file: each value asked for by key and type, each fault reported where it stands,
/// and in the end every key nobody asked for.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/base/money.hpp"
#include "bianmin/config/node.hpp"
#include "bianmin/domain/setup.hpp"
#include "bianmin/domain/words.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bianmin::config {

/// The file being read.
struct TableReading {
    std::string file;
    std::vector<std::string> lost; ///< keys of unreadable statements: their absence is no second fault
    std::vector<Finding>& findings;
};

/// Where a thing and its values stand, for checks that come after reading.
struct Origin {
    std::string file;
    Spot spot;
    std::vector<std::pair<std::string, Spot>> keys;
    std::vector<std::string> lost; ///< keys that stand in unreadable statements of the file
    /// Of the value of `key`, else of the thing.
    Place place(std::string_view key = {}) const;
    bool is_lost(std::string_view key) const;
};

template<class T>
struct Located {
    T value;
    Origin origin;
};

class Table {
public:
    Table(TableReading& reading, const Node& node) : reading_(reading), node_(node) {}

    bool has(std::string_view key) const { return node_.find(key) != nullptr; }
    /// Empty when absent.
    std::string text(std::string_view key);
    std::string required_text(std::string_view key);
    /// An identifier: ASCII letters, digits, `-`, `_`, `.`.
    std::string identifier(std::string_view key, std::string otherwise);
    int number(std::string_view key, int otherwise, int least, int most);
    bool flag(std::string_view key, bool otherwise);
    std::vector<std::string> texts(std::string_view key);
    std::optional<Date> date(std::string_view key);
    std::vector<std::pair<Date, Spot>> dates(std::string_view key);
    std::optional<Limit> limit(std::string_view key);
    std::optional<Fen> yuan(std::string_view key);
    /// The tables under `key`: one `[key]` or many `[[key]]`.
    std::vector<const Node*> tables(std::string_view key);
    template<class E>
    std::optional<E> word(std::string_view key) {
        const std::string value = text(key);
        if (value.empty()) return std::nullopt;
        const auto found = parse_word<E>(value);
        if (!found) unknown_word(key, value, all_words<E>());
        return found;
    }
    template<class E>
    std::vector<E> words(std::string_view key) {
        std::vector<E> out;
        for (const auto& value : texts(key)) {
            if (const auto found = parse_word<E>(value))
                out.push_back(*found);
            else
                unknown_word(key, value, all_words<E>());
        }
        return out;
    }

    void missing(std::string_view key, Text suggestion = {});
    void unknown_word(std::string_view key, const std::string& value, const std::vector<std::string>& words);
    /// A finding at the value of `key`.
    Finding& fault(const char* code, std::string_view key, Text message, Text suggestion);
    /// Reports the keys that nobody asked for. Call once, after all reading.
    void finish();
    Origin origin() const;
    TableReading& reading() { return reading_; }

private:
    const Member* find(std::string_view key);
    void wrong_type(const Node& found, Text message);
    Finding& report(const char* code, Spot spot, std::string value, Text message, Text suggestion);
    std::optional<Date> date_of(std::string_view key, const Node& value);

    TableReading& reading_;
    const Node& node_;
    std::vector<std::string> known_;
};

} // namespace bianmin::config

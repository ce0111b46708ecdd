/// What a template may ask for: named texts, and named lists whose rows have named texts.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bianmin {

/// Rows of one list; every row has a text for each name.
struct FieldList {
    std::vector<std::string> names;
    std::vector<std::vector<std::string>> rows;
};

class Fields {
public:
    /// An empty text is known and prints nothing; as a section it counts as absent.
    Fields& set(std::string name, std::string text);
    Fields& set(std::string name, bool truth); ///< for sections: `{{#reprint}}…{{/reprint}}`
    Fields& set(std::string name, const char* text) { return set(std::move(name), std::string(text)); }
    Fields& set(std::string name, FieldList list);

    bool has_text(std::string_view name) const;
    const FieldList* list(std::string_view name) const; ///< nullptr: no such list
    std::string_view text(std::string_view name) const; ///< empty when unknown
    std::vector<std::string> names() const;             ///< of texts and lists, in the order they were set

    const std::vector<std::pair<std::string, std::string>>& texts() const { return texts_; }
    const std::vector<std::pair<std::string, FieldList>>& lists() const { return lists_; }

private:
    std::vector<std::pair<std::string, std::string>> texts_;
    std::vector<std::pair<std::string, FieldList>> lists_;
};

} // namespace bianmin

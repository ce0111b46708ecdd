/// Fills templates; the only file that sees the mustache library.
#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/paper/cell.hpp"
#include "bianmin/paper/template.hpp"

#include <kainjow/mustache.hpp>

namespace bianmin {
namespace {

namespace mustache = kainjow::mustache;

/// The library takes an empty text for a present one; a false prints nothing and opens no section.
mustache::data value_of(const std::string& text) {
    if (text.empty()) return mustache::data(false);
    std::string lines;
    for (const auto line : split(text, '\n'))
        lines.append(lines.empty() ? "" : "\u2028").append(printable(line));
    return mustache::data(lines);
}

mustache::data value_of(const FieldList& list) {
    mustache::data rows{mustache::data::type::list};
    for (const auto& row : list.rows) {
        mustache::data item{mustache::data::type::object};
        for (std::size_t i = 0; i < list.names.size() && i < row.size(); ++i)
            item.set(list.names[i], value_of(row[i]));
        rows.push_back(std::move(item));
    }
    return rows;
}

} // namespace

std::string fill_template(const Template& form, const Fields& fields) {
    mustache::data data{mustache::data::type::object};
    for (const auto& [name, text] : fields.texts()) data.set(name, value_of(text));
    for (const auto& [name, list] : fields.lists()) data.set(name, value_of(list));
    mustache::mustache engine(form.text);
    std::string out = engine.render(data);
    if (!engine.is_valid())
        throw Error(ErrorKind::configuration,
                    say("the form {} cannot be used: {}",
                        form.lines.empty() ? std::string() : form.lines.front().file,
                        engine.error_message()));
    return out;
}

} // namespace bianmin

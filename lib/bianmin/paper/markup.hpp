/// The XHTML of forms: what it may contain, and reading it into a flow.
#pragma once
#include "bianmin/paper/flow.hpp"
#include "bianmin/paper/template.hpp"

namespace bianmin {

/// Every fault of the template's markup: not well-formed, an element, class or attribute that papers do not
/// know, an element where it does not belong, text outside of paragraphs and cells.
std::vector<Finding> markup_faults(const Template& form);

/// The filled form as a flow; `name` is called in the error when sections of the template tore elements
/// apart.
Flow read_markup(std::string_view filled, const std::string& name);

} // namespace bianmin

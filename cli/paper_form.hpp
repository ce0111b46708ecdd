/// Forms of papers: the workspace's own or the shipped template, filled with a case.
#pragma once
#include "bianmin/desk/print_paper.hpp"
#include "bianmin/paper/sheet.hpp"
#include "bianmin/paper/template.hpp"
#include "bianmin/report/forms.hpp"
#include "cli/session.hpp"

#include <string>

namespace bianmin {
struct Flow;
}

namespace bianmin::cli {

/// HTML unless asked otherwise. Throws Error(usage) for formats a paper has not.
Format paper_format(Session& session);
/// A template and what people call it.
struct FormName {
    std::string_view word, chinese;
};
/// `forms/<word>.html` of the workspace, else the shipped one; its parts likewise, file by file. Throws
/// Error(configuration) with every fault of tags and markup.
Template paper_template(Session& session, FormName form);

Fields fields_of(Session& session, const Desk& desk, const PaperOrder& order, const PaperIssue& issue);
/// The filled template. Throws Error(configuration) when it asks for what the paper has not.
Flow paper_flow(const Template& form, FormName name, const Fields& fields, Moment printed);
/// The fields as one object, for programs that print by themselves.
std::string paper_json(const Fields& fields);

/// Which papers fit the case now, with their numbers and how often they were printed.
Document printable_document(const Case& c, std::span<const LoggedEvent> log);

} // namespace bianmin::cli

/// The table `cases`, column by column: one list serves writing and reading.
#pragma once
#include "bianmin/store/connection.hpp"

#include <string>

namespace bianmin {

/// Months that lie between a case's receipt and its end are counted up to here; beyond, a class of its own.
inline constexpr int longest_span = 25;
/// `ended_month` and `span` of a row, absent while it is open.
struct SpanClass {
    std::optional<std::int64_t> ended_month, span;
};
SpanClass span_class(const CaseRow& row);

/// `case_key, number, …` for SELECT, all of them of table `c`.
const std::string& selected_columns();
const Target& case_target();
/// The same of all that `case_target` has.
const std::string& stored_columns();
/// Replaces a row whose `steps` are as the caller saw them.
const char* update_case_sql();
/// All columns, entries, ended_month, span; the update also needs the steps seen.
void bind_case(Places& places, const CaseRow& row, std::int64_t entries);
int steps_seen_place();

void read_case(const Statement& statement, CaseRow& row);
/// The columns that figures are made of, for the reports: half of a row costs half.
const std::string& figure_columns();
/// Of a row selected so; the other members stay as they are.
void read_figures(const Statement& statement, CaseRow& row);
/// The first column behind those of the row.
int columns_of_case();

} // namespace bianmin

/// Findings about headers.
#include "bianmin/ledger/header_findings.hpp"

#include "bianmin/base/error.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/domain/draft.hpp"

#include <algorithm>

namespace bianmin {

namespace {

Finding column_twice(const Header& header, std::size_t column, const Place& place) {
    const HeaderColumn& twin = header.columns[column];
    const std::string& name = twin.header;
    return {.code = "column-twice",
            .severity = twin.same_name ? Severity::warning : Severity::note,
            .place = {.file = place.file,
                      .column = static_cast<int>(column) + 1,
                      .sheet = place.sheet,
                      .cell = name},
            .value = name,
            .message =
                say("column {} says the same and is the one that was read", header.column(twin.twin) + 1),
            .suggestion = say("give each column the name of what it says")};
}

} // namespace

std::vector<Finding> unknown_columns(const Header& header, const Place& place) {
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < header.columns.size(); ++i) {
        const HeaderColumn& column = header.columns[i];
        if (column.field != Field::none || column.header.empty() || column.part != '\0') continue;
        if (std::ranges::find(verdict_headings, trim(column.header)) != verdict_headings.end()) continue;
        if (column.twin != Field::none && column.sure) {
            findings.push_back(column_twice(header, i, place));
            continue;
        }
        findings.push_back({.code = "unknown-column",
                            .severity = column.nearest.empty() ? Severity::note : Severity::warning,
                            .place = {.file = place.file,
                                      .column = static_cast<int>(i) + 1,
                                      .sheet = place.sheet,
                                      .cell = column.header},
                            .value = column.header,
                            .message = say("this column is not known and was not read"),
                            .suggestion = column.nearest.empty()
                                              ? say("add its header to an import profile if it matters")
                                              : say("did you mean “{}”?", column.nearest)});
    }
    return findings;
}

Finding sheet_passed_over(const Place& place) {
    return {.code = "sheet-passed-over",
            .severity = is_companion(place.sheet) ? Severity::note : Severity::warning,
            .place = place,
            .message = say("no header row was found in this sheet, so it was not read"),
            .suggestion = say("name its columns as in an import profile if it is a ledger")};
}

std::vector<Finding> missing_keys(const Header& header, const Place& first_row) {
    std::vector<Finding> findings;
    const auto require = [&](Field field, const char* code, Text message) {
        if (header.has(field)) return;
        std::string near;
        for (const auto& column : header.columns)
            if (column.field == Field::none && !column.nearest.empty()) near = column.header;
        findings.push_back({.code = code,
                            .severity = Severity::error,
                            .place = first_row,
                            .value = near,
                            .message = std::move(message),
                            .suggestion = near.empty()
                                              ? say("name it as in an import profile, or pin it in imports/")
                                              : say("is it “{}”? name it as in an import profile", near)});
    };
    require(Field::received, "no-day-column",
            say("no column of the header says the day of acceptance (受理日期)"));
    require(Field::service, "no-service-column", say("no column of the header says the service (事项名称)"));
    return findings;
}

void fail_without_keys(const std::string& file, std::vector<Finding> missing) {
    throw Error(ErrorKind::findings, say("{}: the header lacks a column that every case needs", file),
                std::move(missing), say("the known names of columns are in imports/*.toml"));
}

namespace {

/// Before a header is missed, there must be a text that could have one.
void fail_without_text(const std::string& file, const std::vector<Finding>& bytes, bool texts) {
    if (!texts && bytes.empty())
        throw Error(ErrorKind::findings, say("{}: the file is empty", file),
                    {{.code = "empty-file",
                      .severity = Severity::error,
                      .place = {.file = file},
                      .message = say("no cell of it holds a text"),
                      .suggestion = say("save the ledger once more, or leave the file out")}});
    if (bytes.empty()) return;
    throw Error(
        ErrorKind::findings, say("{}: this is no text", file),
        {{.code = "no-text",
          .severity = Severity::error,
          .place = {.file = file},
          .message = say("neither UTF-8, GB18030 nor UTF-16 makes sense of its bytes"),
          .suggestion = say("open it in a spreadsheet program and save it as XLSX or CSV (另存为)")}});
}

bool is_byte_fault(const Finding& finding) {
    return finding.code == "undecodable" || finding.code == "nul-byte";
}

} // namespace

void fail_without_header(const std::string& file, std::vector<Finding> source, bool texts) {
    std::erase_if(source, [](const Finding& finding) { return !is_byte_fault(finding); });
    fail_without_text(file, source, texts);
    throw Error(ErrorKind::findings, say("{}: no header row was found", file),
                {{.code = "no-header",
                  .severity = Severity::error,
                  .place = {.file = file},
                  .message = say("looked for a row with at least three known column names, one of them for "
                                 "the day or the service"),
                  .suggestion = say("name the columns as in an import profile (受理日期, 申请人, 事项名称), "
                                    "or pin them in imports/")}},
                say("the known names of columns are in imports/*.toml"));
}

void fail_without_ledger(const std::string& file, std::vector<Finding> findings) {
    throw Error(ErrorKind::findings, say("{}: no sheet holds a ledger", file), std::move(findings),
                say("the known names of columns are in imports/*.toml"));
}

void fail_without_profile(const Setup& setup, const std::string& profile) {
    if (profile.empty())
        throw Error(ErrorKind::configuration, say("there is no import profile"), {},
                    say("import profiles are the files of imports/"));
    std::vector<std::string> names;
    for (const auto& known : setup.profiles) names.push_back(known.name);
    const auto near = nearest(profile, names);
    throw Error(ErrorKind::configuration, say("there is no import profile “{}”", profile), {},
                near ? say("did you mean “{}”?", *near)
                     : say("there are: {}; import profiles are the files of imports/", join(names, ", ")));
}

} // namespace bianmin

/// Imports (导入批次), the identity of their rows, and the doubts kept for the month's report.
#include "bianmin/store/parts.hpp"

#include <nlohmann/json.hpp>

namespace bianmin {
namespace {

using Json = nlohmann::ordered_json;

void bind_import(Statement& s, const Import& import) {
    s.bind(1, import.id);
    s.bind(2, std::string_view(import.file));
    s.bind(3, std::string_view(import.digest));
    s.bind(4, std::string_view(import.unit));
    s.bind(5, std::string_view(import.profile));
    s.bind(7, std::string_view(import.actor.text));
    int n = 8;
    for (const auto count :
         {import.rows, import.accepted, import.corrected, import.review, import.rejected, import.duplicates})
        s.bind(n++, count);
    s.bind(n++, import.undone ? 1 : 0);
    s.bind(n, import.finished ? 1 : 0);
}

Json sentence(const Text& text) {
    Json out = Json::array({text.id});
    for (const auto& arg : text.args) out.push_back(arg);
    return out;
}

std::string sentences(const Finding& finding) {
    // A value from a foreign file may be anything; what is no UTF-8 is shown as such, not refused.
    return Json::array({sentence(finding.message), sentence(finding.suggestion)})
        .dump(-1, ' ', false, Json::error_handler_t::replace);
}

Text sentence(const Json& json, std::unordered_set<std::string>& known) {
    Text text;
    text.id = known.insert(json.at(0).get<std::string>()).first->c_str();
    for (std::size_t i = 1; i < json.size(); ++i) text.args.push_back(json.at(i).get<std::string>());
    return text;
}

std::int64_t last_line(Connection& connection, std::int64_t import_id) {
    Query query(connection, "SELECT max(line) FROM import_findings WHERE import_id = $1", import_id);
    return query.step() ? query->integer(0) : 0;
}

void insert_finding(Connection& connection, std::int64_t import_id, std::int64_t line, Month month,
                    const Finding& finding) {
    const Place& place = finding.place;
    const std::string text = sentences(finding);
    Query(connection,
          "INSERT INTO import_findings (import_id, line, month, code, severity, file, file_line, "
          "file_column, sheet, "
          "sheet_row, cell, value, sentences, clause) "
          "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
          import_id, line, month.number, std::string_view(finding.code), static_cast<int>(finding.severity),
          std::string_view(place.file), place.line, place.column, std::string_view(place.sheet), place.row,
          std::string_view(place.cell), std::string_view(finding.value), std::string_view(text),
          std::string_view(finding.clause))
        .run();
}

Finding read_finding(const Statement& s, std::unordered_set<std::string>& known) {
    const auto number = [&](int column) { return static_cast<int>(s.integer(column)); };
    const Json json = Json::parse(s.text(11));
    return {.code = std::string(s.text(2)),
            .severity = static_cast<Severity>(s.integer(3)),
            .place = {.file = std::string(s.text(4)),
                      .line = number(5),
                      .column = number(6),
                      .sheet = std::string(s.text(7)),
                      .row = number(8),
                      .cell = std::string(s.text(9))},
            .value = std::string(s.text(10)),
            .message = sentence(json.at(0), known),
            .suggestion = sentence(json.at(1), known),
            .clause = std::string(s.text(12))};
}

std::string findings_sql(bool of_import, bool of_month) {
    std::string sql =
        "SELECT import_id, month, code, severity, file, file_line, file_column, sheet, sheet_row, cell, "
        "value, sentences, clause FROM import_findings";
    if (of_import) sql += " WHERE import_id = $1";
    if (of_month) sql += of_import ? " AND month = $2" : " WHERE month = $1";
    return sql + " ORDER BY import_id, line";
}

/// A row of an append is looked up by its day: one look at the index for all of some days.
void learn_day(Connection& connection, Load& load, Date day) {
    const auto span = load.days.ask(day.number);
    if (!span) return;
    Query query(connection, "SELECT day, digest, case_key FROM import_rows WHERE day >= $1 AND day <= $2",
                span->first, span->last);
    while (query.step())
        load.rows.add({static_cast<std::int32_t>(query->integer(0))}, query->integer(1), query->integer(2));
}

} // namespace

std::int64_t Store::begin_import(const Import& import) {
    Connection& connection = *parts_->connection;
    Import begun = import;
    in_transaction(*this, connection, [&] {
        {
            Query next(connection, "SELECT value FROM meta WHERE name = 'next_import'");
            begun.id = next.step() ? next->integer(0) : 1;
        }
        Query(connection, "UPDATE meta SET value = $1 WHERE name = 'next_import'", begun.id + 1).run();
        Query query(connection, "INSERT INTO imports (import_id, file, digest, unit, profile, started, "
                                "actor, row_count, accepted, "
                                "corrected, review, rejected, duplicates, undone, finished) "
                                "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)");
        const std::string started = iso(begun.started);
        bind_import(*query, begun);
        query->bind(6, std::string_view(started));
        query.run();
    });
    return begun.id;
}

void Store::finish_import(const Import& import) {
    Connection& connection = *parts_->connection;
    in_transaction(*this, connection, [&] {
        Query query(
            connection,
            "UPDATE imports SET file = $2, digest = $3, unit = $4, profile = $5, actor = $7, row_count = $8, "
            "accepted = $9, corrected = $10, review = $11, rejected = $12, duplicates = $13, undone = $14, "
            "finished = $15, started = $6 WHERE import_id = $1");
        const std::string started = iso(import.started);
        bind_import(*query, import);
        query->bind(6, std::string_view(started));
        query.run();
        // A file that was taken back may be imported again.
        if (import.undone) Query(connection, "DELETE FROM import_rows WHERE import_id = $1", import.id).run();
    });
}

std::vector<Import> Store::imports() {
    std::vector<Import> out;
    Query query(*parts_->connection,
                "SELECT import_id, file, digest, unit, profile, started, actor, row_count, accepted, "
                "corrected, review, "
                "rejected, duplicates, undone, finished FROM imports ORDER BY import_id");
    while (query.step()) {
        const auto text = [&](int column) { return std::string(query->text(column)); };
        out.push_back({.id = query->integer(0),
                       .file = text(1),
                       .digest = text(2),
                       .unit = text(3),
                       .profile = text(4),
                       .started = parse_moment(query->text(5)).value_or(Moment{}),
                       .actor = StaffId(text(6)),
                       .rows = query->integer(7),
                       .accepted = query->integer(8),
                       .corrected = query->integer(9),
                       .review = query->integer(10),
                       .rejected = query->integer(11),
                       .duplicates = query->integer(12),
                       .undone = query->integer(13) != 0,
                       .finished = query->integer(14) != 0});
    }
    return out;
}

std::optional<std::int64_t> Store::imported_row(Date day, std::int64_t digest) {
    Load& load = parts_->load;
    if (load.on) {
        if (load.remembers == Load::Remembers::days) learn_day(*parts_->connection, load, day);
        const auto known = load.rows.find(day, digest);
        if (known || load.remembers != Load::Remembers::unwritten) return known;
    }
    Query query(*parts_->connection, "SELECT case_key FROM import_rows WHERE day = $1 AND digest = $2", day,
                digest);
    if (!query.step()) return std::nullopt;
    return query->integer(0);
}

void Store::keep_import_findings(std::int64_t import_id, Month month, const std::vector<Finding>& findings) {
    Connection& connection = *parts_->connection;
    in_transaction(*this, connection, [&] {
        std::int64_t line = last_line(connection, import_id);
        for (const auto& finding : findings) insert_finding(connection, import_id, ++line, month, finding);
    });
}

std::vector<Store::KeptFinding> Store::import_findings(std::optional<std::int64_t> import_id,
                                                       std::optional<Month> month) {
    std::vector<KeptFinding> out;
    const auto query = parts_->connection->prepare(findings_sql(import_id.has_value(), month.has_value()));
    int n = 0;
    if (import_id) query->bind(++n, *import_id);
    if (month) query->bind(++n, month->number);
    while (query->step())
        out.push_back({query->integer(0), Month{static_cast<std::int32_t>(query->integer(1))},
                       read_finding(*query, parts_->sentences)});
    return out;
}

} // namespace bianmin

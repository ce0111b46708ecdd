/// Table `exports`.
#include "bianmin/store/exports.hpp"

namespace bianmin {
namespace {

constexpr const char* select_note =
    "SELECT export_id, kind, request, since, until, row_count, revealed, digest, made, actor FROM exports ";

ExportNote read_note(const Statement& s) {
    return {.id = s.integer(0),
            .kind = std::string(s.text(1)),
            .request = std::string(s.text(2)),
            .since = s.integer(3),
            .until = s.integer(4),
            .rows = s.integer(5),
            .revealed = s.integer(6) != 0,
            .digest = std::string(s.text(7)),
            .made = parse_moment(s.text(8)).value_or(Moment{}),
            .actor = StaffId(s.text(9))};
}

} // namespace

std::int64_t ExportBook::next_id() {
    Query query(connection(), "SELECT coalesce(max(export_id), 0) FROM exports");
    return query.step() ? query->integer(0) + 1 : 1;
}

void ExportBook::keep(ExportNote& note) {
    note.id = next_id();
    const std::string made = iso(note.made);
    Query(connection(),
          "INSERT INTO exports (export_id, kind, request, since, until, row_count, revealed, digest, made, "
          "actor) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
          note.id, std::string_view(note.kind), std::string_view(note.request), note.since, note.until,
          note.rows, note.revealed ? 1 : 0, std::string_view(note.digest), std::string_view(made),
          std::string_view(note.actor.text))
        .run();
}

std::vector<ExportNote> ExportBook::list(std::string_view kind) {
    static const std::string sql = std::string(select_note) + "WHERE kind = $1 ORDER BY export_id";
    std::vector<ExportNote> out;
    for (Query query(connection(), sql.c_str(), kind); query.step();) out.push_back(read_note(*query));
    return out;
}

} // namespace bianmin

/// Table `closings`.
#include "bianmin/store/closings.hpp"

#include "bianmin/base/digest.hpp"

namespace bianmin {
namespace {

constexpr const char* columns = "closing_id, unit, month, position, closed_at, actor, because, log, digest";

Closing read_closing(const Statement& s) {
    return {.id = s.integer(0),
            .unit = UnitId(s.text(1)),
            .month = Month{static_cast<std::int32_t>(s.integer(2))},
            .position = s.integer(3),
            .closed = parse_moment(s.text(4)).value_or(Moment{}),
            .actor = StaffId(s.text(5)),
            .because = std::string(s.text(6)),
            .log = std::string(s.text(7)),
            .digest = std::string(s.text(8))};
}

std::optional<Closing> read_whole(Query& query) {
    if (!query.step()) return std::nullopt;
    Closing closing = read_closing(*query);
    closing.figures = query->text(9);
    return closing;
}

void append_field(std::string& out, std::string_view field) {
    out += std::to_string(field.size());
    out += ':';
    out += field;
    out += ',';
}

} // namespace

std::string digest_of(const Closing& closing, std::string_view previous) {
    std::string out;
    for (const std::string& field :
         {std::string(previous), std::to_string(closing.id), closing.unit.text, iso(closing.month),
          std::to_string(closing.position), iso(closing.closed), closing.actor.text, closing.because,
          closing.log, closing.figures})
        append_field(out, field);
    return Sha256{}.base64(out);
}

std::optional<Closing> ClosingBook::of(const UnitId& unit, Month month) {
    static const std::string sql =
        std::string("SELECT ") + columns + ", figures FROM closings WHERE unit = $1 AND month = $2";
    Query query(connection(), sql.c_str(), std::string_view(unit.text), std::int64_t{month.number});
    return read_whole(query);
}

std::optional<Closing> ClosingBook::of_digest(std::string_view digest) {
    static const std::string sql =
        std::string("SELECT ") + columns + ", figures FROM closings WHERE digest = $1";
    Query query(connection(), sql.c_str(), digest);
    return read_whole(query);
}

std::vector<Closing> ClosingBook::list(const UnitId& unit) {
    static const std::string all = std::string("SELECT ") + columns + " FROM closings ORDER BY closing_id";
    static const std::string of_unit =
        std::string("SELECT ") + columns + " FROM closings WHERE unit = $1 ORDER BY month";
    std::vector<Closing> out;
    if (unit.empty()) {
        for (Query query(connection(), all.c_str()); query.step();) out.push_back(read_closing(*query));
    } else {
        for (Query query(connection(), of_unit.c_str(), std::string_view(unit.text)); query.step();)
            out.push_back(read_closing(*query));
    }
    return out;
}

LogHeads ClosingBook::heads() {
    LogHeads heads;
    for (Query query(connection(), "SELECT origin, seq, hash FROM origins ORDER BY origin"); query.step();)
        heads.text += std::string(query->text(0)) + ' ' + std::to_string(query->integer(1)) + ' ' +
                      std::string(query->text(2)) + '\n';
    heads.digest = Sha256{}.base64(heads.text);
    return heads;
}

std::string ClosingBook::digest_before(std::int64_t id) {
    Query query(connection(), "SELECT digest FROM closings WHERE closing_id = $1", id - 1);
    return query.step() ? std::string(query->text(0)) : std::string();
}

void ClosingBook::keep(std::vector<Closing>& closings, const LogHeads& heads) {
    std::int64_t id = 0;
    {
        Query last(connection(), "SELECT coalesce(max(closing_id), 0) FROM closings");
        if (last.step()) id = last->integer(0);
        Query known(connection(), "SELECT 1 FROM closing_logs WHERE log = $1",
                    std::string_view(heads.digest));
        if (!known.step())
            Query(connection(), "INSERT INTO closing_logs (log, heads) VALUES ($1, $2)",
                  std::string_view(heads.digest), std::string_view(heads.text))
                .run();
    }
    std::string previous = digest_before(id + 1);
    for (auto& closing : closings) {
        closing.id = ++id;
        closing.log = heads.digest;
        closing.digest = previous = digest_of(closing, previous);
        const std::string closed = iso(closing.closed);
        Query(connection(),
              "INSERT INTO closings (closing_id, unit, month, position, closed_at, actor, because, log, "
              "digest, figures) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
              closing.id, std::string_view(closing.unit.text), std::int64_t{closing.month.number},
              closing.position, std::string_view(closed), std::string_view(closing.actor.text),
              std::string_view(closing.because), std::string_view(closing.log),
              std::string_view(closing.digest), std::string_view(closing.figures))
            .run();
    }
}

} // namespace bianmin

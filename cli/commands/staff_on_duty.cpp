/// Who holds which post at a moment, and which stand empty (无人在岗).
#include "bianmin/desk/duty.hpp"
#include "bianmin/desk/opening.hpp"
#include "cli/command.hpp"
#include "cli/people.hpp"
#include "cli/setup_view.hpp"

namespace bianmin::cli {
namespace {

void define(Options& options) {
    options.value("--center", "ID", N_("only this center and its stations"))
        .flag("--away", N_("only posts whose holder is away"));
}

bool belongs(const Setup& setup, const Staff& person, const UnitId& center) {
    if (center.empty() || person.unit == center) return true;
    const Unit* unit = setup.unit(person.unit);
    return unit && unit->parent == center;
}

Sheet sheet_at(Moment moment) {
    return {.key = "duty",
            .title = {"在岗情况", "On duty"},
            .lines = {{shown_from(moment), shown_from(moment)}},
            .columns = {{.key = "staff", .label = {"编号", "Id"}},
                        {.key = "name", .label = {"姓名", "Name"}},
                        {.key = "unit", .label = {"单位", "Unit"}},
                        {.key = "window", .label = {"窗口", "Window"}},
                        {.key = "on_duty", .label = {"在岗", "On duty"}},
                        {.key = "away", .label = {"离岗", "Away"}},
                        {.key = "reason", .label = {"事由", "Reason"}},
                        {.key = "record", .label = {"记录编号", "Record"}}}};
}

struct Post {
    const Staff& person;
    const Absence* away;
    std::optional<StaffId> by;
    bool gap;
};

std::vector<Cell> line_of(const Setup& setup, const Post& post) {
    const Window* window = setup.window(post.person.window);
    // A B post is a reserve: it stands empty without harm while its A's are there.
    const Cell empty =
        post.gap ? Cell(Label{"无人在岗", "nobody"}, true) : Cell(Label{"B岗离岗", "reserve, away"});
    std::string away;
    if (post.away) away = shown_from(post.away->span.from) + " – " + shown_until(post.away->span.until);
    return {Cell(post.person.id.text),
            Cell(post.person.name),
            Cell(named(setup, post.person.unit)),
            Cell(window ? window->name : std::string()),
            post.by ? Cell(named(setup, *post.by)) : empty,
            Cell(away),
            Cell(post.away ? post.away->reason : std::string()),
            Cell(post.away ? post.away->number : std::string())};
}

Json json_of_post(const Post& post) {
    Json json{{"staff", post.person.id.text},
              {"unit", post.person.unit.text},
              {"window", post.person.window.empty() ? Json() : Json(post.person.window.text)},
              {"on_duty", post.by ? Json(post.by->text) : Json()},
              {"gap", post.gap},
              {"away", Json()}};
    if (post.away)
        json["away"] = {{"from", iso(post.away->span.from)},
                        {"until", iso(post.away->span.until)},
                        {"reason", post.away->reason},
                        {"because", post.away->because.empty() ? Json() : Json(post.away->because)},
                        {"record", post.away->number}};
    return json;
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const Moment moment = session.occurred();
    UnitId center;
    if (arguments.has("center")) center = require_unit(setup, UnitId(arguments.text("center"))).id;
    const auto absences = absences_of(session.store_read_only(), {}, moment.date());
    Sheet sheet = sheet_at(moment);
    Json json = Json::array();
    std::vector<Finding> gaps;
    for (const auto& person : setup.staff) {
        if (!belongs(setup, person, center) || left_before(person, moment.date())) continue;
        const Post post{person, absence_at(absences, person.id, moment),
                        on_duty(setup, absences, person.id, moment),
                        !gaps_of(setup, absences, person.id, {moment, moment}).empty()};
        if (arguments.has("away") && !post.away) continue;
        sheet.rows.push_back(line_of(setup, post));
        json.push_back(json_of_post(post));
        if (!post.gap) continue;
        gaps.push_back({.code = "nobody-on-duty",
                        .value = person.id.text,
                        .message = say("nobody holds the post of {}", person.id.text),
                        .clause = "二(五)AB岗"});
    }
    print_list(session, std::move(sheet), json);
    if (gaps.empty()) return 0;
    session.talk(gaps);
    return static_cast<int>(ErrorKind::findings);
}

} // namespace

extern const Command staff_on_duty{"staff", "on-duty", N_("Show who holds which post, and which stand empty"),
                                   define, run};

} // namespace bianmin::cli

/// Past cases under a shorter promise (承诺时限, 二(四)(2)).
#include "bianmin/rules/backtest.hpp"

#include "bianmin/desk/opening.hpp"
#include "bianmin/domain/limit_span.hpp"
#include "bianmin/rules/deadline.hpp"
#include "bianmin/rules/fold.hpp"
#include "cli/catalog_view.hpp"
#include "cli/command.hpp"
#include "cli/setup_view.hpp"

#include <array>

namespace bianmin::cli {
namespace {

constexpr std::array shares{50, 90, 95, 99, 100};

void define(Options& options) {
    options.positional("SERVICE", N_("id, name or alias of the service"))
        .value("--limit", "N", N_("the promise to try, in days"), true)
        .choice("--unit", {"workday", "day"}, N_("working days or natural days; the promise's own if absent"))
        .value("--from", "DATE", N_("cases completed from this day on"))
        .value("--to", "DATE", N_("cases completed up to this day; today if absent"))
        .value("--center", "ID", N_("of this center; of all when not given"));
    define_months(options);
}

LimitUnit unit_of(const Service& service, const Arguments& arguments) {
    if (arguments.has("unit")) return arguments.text("unit") == "day" ? LimitUnit::day : LimitUnit::workday;
    return service.promised.unit == LimitUnit::day ? LimitUnit::day : LimitUnit::workday;
}

Limit limit_of(const Service& service, const Arguments& arguments) {
    const Limit limit{arguments.number("limit").value_or(0), unit_of(service, arguments)};
    if (limit.value < 1 || limit.value > 3650)
        throw Error(ErrorKind::usage, say("--limit is from 1 to 3650 days, not {}", limit.value), {},
                    say("what is done at once is an instant case (即办件)"));
    // Other units are not compared: 15 working days may be 21 or 28 days.
    if (limit.unit == service.promised.unit && limit.value > service.promised.value)
        throw Error(ErrorKind::usage,
                    say("{} are more than the promise of {} now", chinese(limit), chinese(service.promised)),
                    {}, say("try fewer days: a promise is made shorter"));
    if (!service.statutory || longer(limit, *service.statutory) != Longer::surely) return limit;
    throw Error(ErrorKind::refused, say("a promise of {} cannot be made", chinese(limit)),
                {{.code = "promise-over-statutory",
                  .value = chinese(limit),
                  .message = say("the promise of {} is longer than the statutory {}", chinese(limit),
                                 chinese(*service.statutory)),
                  .suggestion = say("promise at most {}", chinese(*service.statutory)),
                  .clause = "二(四)承诺件"}});
}

LookBack period_of(Session& session, const Arguments& arguments) {
    LookBack period = months_of(session, arguments);
    if (arguments.has("months") && arguments.has("from"))
        throw Error(ErrorKind::usage, say("--months and --from both say where the period begins"), {},
                    say("give one of them"));
    period.to = arguments.date("to", session.today()).value_or(period.to);
    period.from = arguments.date("from", session.today()).value_or(period.from);
    if (period.to < period.from)
        throw Error(ErrorKind::usage,
                    say("the period ends on {}, before it begins on {}", iso(period.to), iso(period.from)));
    return period;
}

struct Sample {
    std::vector<int> needed;
    int extended = 0, late = 0; ///< as they were
};

Sample sample_of(Session& session, const Service& service, const LookBack& period, LimitUnit unit,
                 const UnitId& center) {
    const WorkingCalendar calendar(session.setup().calendars);
    Store& ledger = session.store_read_only();
    Sample sample;
    ledger.read([&] {
        std::vector<std::int64_t> keys;
        ledger.each_case(
            {.center = center, .service = service.id, .states = {State::completed, State::returned}},
            [&](const ListedCase& listed) {
                const auto& ended = listed.row.ended;
                if (ended && *ended >= period.from && *ended <= period.to) keys.push_back(listed.row.key);
            });
        for (const auto key : keys) {
            const auto kept = ledger.find_case_of_key(key);
            if (!kept) continue;
            const Case c = fold_case(kept->row, kept->entries);
            const auto needed = needed_limit(calendar, c, unit);
            if (!needed) continue;
            sample.needed.push_back(*needed);
            sample.extended += c.extended > 0;
            sample.late += c.row.late;
        }
    });
    return sample;
}

std::string in_unit(int value, LimitUnit unit) {
    return chinese(Limit{value, unit});
}

void print(Session& session, const Service& service, const LookBack& period, LimitUnit unit,
           const Sample& sample, const Backtest& test) {
    FactSheet sheet("backtest",
                    {service.name + "：按更短的承诺时限回算", service.name + ": under a shorter promise"});
    sheet.add({"办结时间", "Completed"}, iso(period.from) + " — " + iso(period.to))
        .add({"现承诺时限", "Promise now"}, limit_label(service.promised));
    if (service.statutory) sheet.add({"法定时限", "Statutory"}, limit_label(*service.statutory));
    sheet.add({"试算时限", "Promise tried"}, in_unit(test.limit, unit))
        .add({"办结件", "Cases completed"}, test.cases())
        .add({"其中当时超期", "Late as it was"}, sample.late)
        .add({"其中延期过", "Extended"}, sample.extended)
        .add({"按试算时限超期", "Late under the promise tried"}, test.late())
        .add({"按期率", "On time"}, Ratio{test.cases() - test.late(), test.cases()});
    Json json{{"service", service.id.text}, {"from", iso(period.from)}, {"to", iso(period.to)},
              {"unit", word(unit)},         {"limit", test.limit},      {"cases", test.cases()},
              {"late", test.late()},        {"late_then", sample.late}, {"extended", sample.extended}};
    for (const int share : shares) {
        const std::string name = std::to_string(share) + "%";
        sheet.add({name + "按期所需", "Keeps " + name}, in_unit(test.keeps(share), unit));
        json["keeps"][std::to_string(share)] = test.keeps(share);
    }
    json["clause"] = "二(四)承诺件";
    Sheet facts = sheet.take();
    facts.notes.push_back({"依据：二(四)承诺件。中止的日子不计；不计延期",
                           "Clause: 二(四)承诺件. Pauses left out, extensions not granted"});
    print_one(session, {std::move(facts)}, json);
}

int run(Session& session, const Arguments& arguments) {
    const Setup& setup = session.setup();
    const ServiceId id = require_service(setup, ServiceId(arguments.text("SERVICE"))).id;
    const Service& service = *setup.service(id, session.today());
    const Limit limit = limit_of(service, arguments);
    const LookBack period = period_of(session, arguments);
    const UnitId center = arguments.has("center") ? centers_asked(session, arguments).front()->id : UnitId();
    const Sample sample = sample_of(session, service, period, limit.unit, center);
    const Backtest test = backtest(sample.needed, limit.value);
    if (test.cases() == 0)
        throw Error(
            ErrorKind::not_found,
            say("no case of {} was completed from {} to {}", service.name, iso(period.from), iso(period.to)),
            {}, say("give another period: --months, --from, --to"));
    print(session, service, period, limit.unit, sample, test);
    return 0;
}

} // namespace

extern const Command service_backtest{"service", "backtest", N_("Replay past cases under a shorter promise"),
                                      define, run};

} // namespace bianmin::cli

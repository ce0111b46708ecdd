/// What the monthly report asks of the ledger, and of which unit it is.
#include "cli/month_source.hpp"

#include "bianmin/desk/mended_row.hpp"
#include "bianmin/desk/opening.hpp"
#include "bianmin/report/grouping.hpp"
#include "bianmin/report/month_end.hpp"
#include "bianmin/store/closings.hpp"
#include "bianmin/store/compared_cases.hpp"
#include "bianmin/store/log.hpp"
#include "cli/impersonal.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace bianmin::cli {
namespace {

/// `徐庄镇`, `彭庄村`, an alias: where only one unit of the kind is called so.
const Unit* unit_called(const Setup& setup, const std::string& words, UnitKind kind) {
    const Unit* found = nullptr;
    for (const auto& unit : setup.units) {
        const std::string& place = kind == UnitKind::station ? unit.village : unit.town;
        if (unit.kind != kind ||
            (place != words && std::ranges::find(unit.aliases, words) == unit.aliases.end()))
            continue;
        if (found) return nullptr;
        found = &unit;
    }
    return found;
}

const Unit& unit_of_kind(const Setup& setup, const std::string& words, UnitKind kind) {
    if (const Unit* called = unit_called(setup, words, kind)) return *called;
    const Unit& unit = require_unit(setup, UnitId(words));
    if (unit.kind != kind)
        throw Error(ErrorKind::usage,
                    kind == UnitKind::station ? say("{} is not a station", words)
                                              : say("{} is not a center", words),
                    {}, say("write --{} {}", word(unit.kind), unit.id.text));
    return unit;
}

/// An import of this unit or one below it; of the whole district where the import names none.
bool concerns(const Setup& setup, const UnitId& unit, const std::string& import_unit) {
    const Unit* of_import = setup.unit(UnitId(import_unit));
    const Unit* of_report = setup.unit(unit);
    if (!of_import || !of_report || of_report->kind == UnitKind::district) return true;
    return of_import->id == unit || of_import->parent == unit;
}

/// Which import a finding is of: a row mended in vain belongs to the ledger it first stood in.
const Import* home_of(const std::vector<Import>& imports, std::int64_t id, const std::string& file) {
    const auto own = std::ranges::find(imports, id, &Import::id);
    if (own == imports.end()) return nullptr;
    if (file.empty() || file == own->file) return &*own;
    const Import* first = nullptr;
    for (const auto& import : imports)
        if (import.file == file && import.id < own->id && !import.undone) first = &import;
    return first ? first : &*own;
}

/// A row of a file of a unit.
using RowPlace = std::tuple<std::string, std::string, std::string, int>;

RowPlace row_place(const Import& home, const Place& place) {
    return {home.unit, std::filesystem::path(place.file).filename().string(), place.sheet, place.row};
}

/// By which import a row was left out last: mended in vain, it is in doubt for what it says now.
std::map<RowPlace, std::int64_t> last_attempts(const std::vector<Import>& imports,
                                               const std::vector<Store::KeptFinding>& findings) {
    std::map<RowPlace, std::int64_t> last;
    for (const auto& [id, month, finding] : findings) {
        if (finding.severity != Severity::error || finding.place.row < 1) continue;
        const auto own = std::ranges::find(imports, id, &Import::id);
        const Import* home =
            home_of(imports, id, std::filesystem::path(finding.place.file).filename().string());
        if (!home || own->undone) continue;
        auto& latest = last[row_place(*home, finding.place)];
        latest = std::max(latest, id);
    }
    return last;
}

/// The month's import findings, each once however often its file was tried; imports taken back are forgotten.
std::vector<Doubt> doubts_of(const std::vector<Import>& imports,
                             const std::vector<Store::KeptFinding>& findings, const Setup& setup,
                             const UnitId& unit, bool in_english) {
    std::set<std::int64_t> standing;
    for (const auto& import : imports)
        if (!import.undone) standing.insert(import.id);
    std::set<std::tuple<std::string, std::string, int>> mended;
    for (const auto& [id, month, finding] : findings)
        if (standing.contains(id) && finding.code == mended_code)
            mended.emplace(finding.place.file, finding.place.sheet, finding.place.row);
    const auto last = last_attempts(imports, findings);
    std::set<std::tuple<std::string, std::string, int, std::string, std::string>> seen;
    std::vector<Doubt> doubts;
    for (const auto& kept : findings) {
        const Finding& finding = kept.finding;
        if (!standing.contains(kept.import_id) || finding.code == mended_code) continue;
        const std::string file = std::filesystem::path(finding.place.file).filename().string();
        const Import* home = home_of(imports, kept.import_id, file);
        if (!home || !concerns(setup, unit, home->unit)) continue;
        const auto latest = last.find(row_place(*home, finding.place));
        if (finding.severity == Severity::error && latest != last.end() && latest->second != kept.import_id)
            continue;
        const auto& [sheet, row] = std::tie(finding.place.sheet, finding.place.row);
        if (!seen.insert({file, sheet, row, finding.code, finding.value}).second) continue;
        doubts.push_back({.code = finding.code,
                          .file = finding.place.file,
                          .cell = finding.place.cell,
                          .message = impersonal(finding, in_english),
                          .row = finding.place.row,
                          .open = finding.severity == Severity::error &&
                                  !mended.contains({finding.place.file, sheet, row})});
    }
    return doubts;
}

std::vector<UnitFlow> flow_of(Store& store, bool whole, Date from, Date to) {
    std::vector<UnitFlow> flows;
    for (const auto& flow : whole ? store.whole_flow(from, to) : store.flow(from, to))
        flows.push_back({flow.center, flow.station, flow.received, flow.completed, flow.late, flow.rejected,
                         flow.withdrawn, flow.month});
    return flows;
}

/// The service of the case a complaint is about, where there is one.
ServiceId service_of(Store& store, const std::string& parent) {
    if (parent.empty()) return {};
    const auto kept = store.find_case(parent);
    return kept && kept->row.type == CaseType::service ? kept->row.service : ServiceId();
}

void each_matter(Store& store, Month month,
                 const std::function<void(const CaseRow&, const ServiceId&)>& visit) {
    std::vector<CaseRow> found;
    for (const CaseType type : {CaseType::complaint, CaseType::appointment})
        store.each_case({.type = type, .received_in = month},
                        [&](const ListedCase& listed) { found.push_back(listed.row); });
    for (const auto& row : found) visit(row, service_of(store, row.parent));
}

/// As the cases stood when the period ended: what moved their clocks since stands in their logs.
void each_case(Store& store, Date from, Date to, bool compared, const ReportSource::Visit& visit) {
    std::vector<CaseRow> moved;
    const auto look = [&](const CaseRow& row) {
        clock_may_have_moved(row, to) ? moved.push_back(row) : visit(row);
    };
    compared ? ComparedCases(store).each(from, to, look) : store.each_case_of_period(from, to, look);
    LogBook log(store);
    for (const auto& row : moved) {
        const auto entries = log.of_moved_clock(row.key);
        visit(entries.empty() ? row : clock_as_of(row, entries, to));
    }
}

ClosedMonth closed_month(Closing closing) {
    return {.month = closing.month,
            .position = closing.position,
            .figures = std::move(closing.figures),
            .digest = closing.digest,
            .log = closing.log,
            .actor = closing.actor,
            .at = closing.closed};
}

void each_moved(Store& store, std::int64_t position, Date until,
                const std::function<void(const PlacedLog&)>& visit) {
    constexpr auto end = std::numeric_limits<std::int64_t>::max();
    LogBook log(store);
    for (const std::int64_t key : log.moved(position, end, until)) {
        auto placed = log.case_of(key, end);
        if (!placed) continue;
        visit({.log = {std::move(placed->kept.row), std::move(placed->kept.entries)},
               .positions = std::move(placed->positions)});
    }
}

} // namespace

std::pair<UnitId, UnitKind> reported_unit(const Setup& setup, const Arguments& arguments) {
    if (arguments.has("center") + arguments.has("station") + arguments.has("district") > 1)
        throw Error(ErrorKind::usage, say("a report is of one unit"), {},
                    say("give one of --center, --station and --district"));
    for (const UnitKind kind : {UnitKind::center, UnitKind::station})
        if (const std::string option(word(kind)); arguments.has(option))
            return {unit_of_kind(setup, arguments.text(option), kind).id, kind};
    return {setup.district() ? setup.district()->id : UnitId(setup.district_code), UnitKind::district};
}

std::vector<Doubt> MonthSource::doubts(const UnitId& unit, Month month) {
    if (!imports_) imports_ = store_.imports();
    auto [kept, missing] = findings_.try_emplace(month);
    if (missing) {
        kept->second = store_.import_findings({}, month);
        add_mended_elsewhere(kept->second, month);
    }
    return doubts_of(*imports_, kept->second, setup_, unit, english_);
}

/// A mended date may have moved the row to another month: there it says that it was mended.
void MonthSource::add_mended_elsewhere(std::vector<Store::KeptFinding>& findings, Month month) {
    const auto left_out = [](const Store::KeptFinding& one) {
        return one.finding.severity == Severity::error;
    };
    if (std::ranges::none_of(findings, left_out)) return;
    if (!mended_) {
        mended_ = store_.import_findings({}, {});
        std::erase_if(*mended_,
                      [](const Store::KeptFinding& one) { return one.finding.code != mended_code; });
    }
    std::ranges::copy_if(*mended_, std::back_inserter(findings),
                         [&](const Store::KeptFinding& one) { return one.month != month; });
}

std::vector<UnitFlow> MonthSource::flow(bool whole, Date from, Date to) {
    auto [kept, missing] = flows_.try_emplace({whole, from, to});
    if (missing) kept->second = flow_of(store_, whole, from, to);
    return kept->second;
}

void MonthSource::read_beside(Session& session) {
    const std::string place = session.ledger_place();
    // A server reads for many at once anyway.
    if (place.find("://") == std::string::npos) place_ = place;
}

bool MonthSource::beside(std::int64_t end, std::span<const Month> months,
                         const std::function<void(Month, const CaseRow&)>& visit) const {
    Store own = Store::open(place_, {.read_only = true});
    bool same = false;
    own.read([&] {
        same = LogBook(own).end() == end;
        if (!same) return;
        for (const Month month : months)
            each_case(own, month.first(), month.last(), true, [&](const CaseRow& row) { visit(month, row); });
    });
    return same;
}

ReportSource MonthSource::of(const UnitId& unit) {
    const bool whole = scope_of(setup_, unit).kind == UnitKind::district;
    ReportSource source = source_of(unit, whole);
    // What a second connection and a thread cost is more than a small ledger takes.
    constexpr std::int64_t large = 50'000;
    if (const std::int64_t end = place_.empty() ? 0 : LogBook(store_).end(); end > large)
        source.beside = [this, end](std::span<const Month> months, const auto& visit) {
            return beside(end, months, visit);
        };
    return source;
}

ReportSource MonthSource::source_of(const UnitId& unit, bool whole) {
    return {.each_case =
                [this](Date from, Date to, const ReportSource::Visit& visit) {
                    bianmin::cli::each_case(store_, from, to, false, visit);
                },
            .each_matter = [this](Month month, const auto& visit) { each_matter(store_, month, visit); },
            .flow = [this, whole](Date from, Date to) { return flow(whole, from, to); },
            .doubts = [this, unit](Month month) { return doubts(unit, month); },
            .closed = [this, unit](Month month) -> std::optional<ClosedMonth> {
                auto closing = ClosingBook(store_).of(unit, month);
                if (!closing) return std::nullopt;
                return closed_month(std::move(*closing));
            },
            .closed_of = [this](const UnitId& other, Month month) -> std::optional<ClosedMonth> {
                auto closing = ClosingBook(store_).of(other, month);
                if (!closing) return std::nullopt;
                return closed_month(std::move(*closing));
            },
            .closings =
                [this, unit] {
                    std::vector<ClosedMonth> out;
                    for (auto& closing : ClosingBook(store_).list(unit))
                        out.push_back(closed_month(std::move(closing)));
                    return out;
                },
            .moved = [this](std::int64_t position, Date until,
                            const auto& visit) { each_moved(store_, position, until, visit); }};
}

} // namespace bianmin::cli

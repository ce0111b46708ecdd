/// The act of closing.
#include "bianmin/desk/close_month.hpp"

#include "bianmin/desk/duty.hpp"
#include "bianmin/store/log.hpp"

namespace bianmin {
namespace {

[[noreturn]] void refuse(std::vector<Finding> findings) {
    throw Error(ErrorKind::refused, say("refused: {}", deed_term(Deed::close)), std::move(findings));
}

Finding still_running(const CloseRequest& request, Date today) {
    return {.code = "month-running",
            .value = iso(request.month),
            .message = say("{} still runs; today is {}", iso(request.month), iso(today)),
            .suggestion = say("close it from {} on", iso((request.month + 1).first())),
            .clause = "二(五)情况统计"};
}

Finding closed_already(const Closing& closing) {
    return {.code = "month-closed",
            .value = iso(closing.month),
            .message = say("{} of {} was closed on {} by {}", iso(closing.month), closing.unit.text,
                           iso(closing.closed.date()), closing.actor.text),
            .suggestion = say("what came since is adjusted in the next open month"),
            .clause = "二(五)情况统计"};
}

Finding earlier_open(const CloseRequest& request) {
    return {.code = "earlier-month-open",
            .value = iso(request.month - 1),
            .message = say("{} of {} is not closed yet", iso(request.month - 1), request.unit.text),
            .suggestion = say("close it first, or say why not with --because"),
            .clause = "二(五)情况统计"};
}

/// The unit first, then those below it whose month is open.
std::vector<UnitId> open_units(const Setup& setup, const CloseRequest& request, ClosingBook& book) {
    std::vector<UnitId> units{request.unit};
    const Unit* top = setup.unit(request.unit);
    const bool all = !top || top->kind == UnitKind::district;
    for (const auto& unit : setup.units) {
        const bool below = unit.kind == UnitKind::station ? all || unit.parent == request.unit
                                                          : all && unit.kind == UnitKind::center;
        if (below && !book.of(unit.id, request.month)) units.push_back(unit.id);
    }
    return units;
}

void examine(const CloseRequest& request, ClosingBook& book, const std::vector<ClosingCount>& counts) {
    std::vector<Finding> findings;
    for (const auto& one : counts) findings.insert(findings.end(), one.findings.begin(), one.findings.end());
    const bool open = counts.front().previous && !book.of(request.unit, request.month - 1);
    if (open && request.because.empty()) findings.push_back(earlier_open(request));
    if (!findings.empty()) refuse(std::move(findings));
}

} // namespace

std::vector<Closing> close_month(Desk& desk, const CloseRequest& request, const CountMonth& count) {
    require_right(desk, Deed::close, request.unit);
    const Date today = desk.now.date();
    if (request.month.last() >= today) refuse({still_running(request, today)});
    std::vector<Closing> closings;
    desk.store.transact([&] {
        closings.clear();
        ClosingBook book(desk.store);
        if (const auto known = book.of(request.unit, request.month)) refuse({closed_already(*known)});
        const auto counts = count(open_units(desk.setup, request, book));
        examine(request, book, counts);
        const std::int64_t position = LogBook(desk.store).end();
        for (const auto& one : counts)
            closings.push_back({.unit = one.unit,
                                .month = request.month,
                                .position = position,
                                .closed = desk.now,
                                .actor = desk.actor,
                                .because = request.because,
                                .figures = one.figures});
        if (!desk.dry_run) book.keep(closings, book.heads());
    });
    return closings;
}

} // namespace bianmin

/// A village and its center, each with a ledger of its own, that exchange bundles.
#pragma once
#include "bianmin/base/digest.hpp"
#include "bianmin/desk/bundles.hpp"
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/fold.hpp"
#include "bianmin/store/travel.hpp"
#include "contracts/ledger.hpp"
#include "unit/support/scratch.hpp"
#include "unit/support/small_setup.hpp"

#include <doctest/doctest.h>

namespace bianmin::contract {

inline const UnitId village("pengzhuang"), town("xuzhuang"), district("shanting");

/// A unit with a ledger of its own.
struct Office {
    Setup setup;
    WorkingCalendar calendar;
    Store store;
    Desk desk;

    Office(const std::string& where, const UnitId& unit, const char* clerk, const Setup& given)
        : setup(given), calendar(setup.calendars),
          store(Store::open(where, {.create = true})), desk{.setup = setup,
                                                            .calendar = calendar,
                                                            .store = store,
                                                            .now = at(make_date(2018, 8, 13), 9),
                                                            .occurred = at(make_date(2018, 8, 13), 9),
                                                            .actor = StaffId(clerk)} {
        setup.own_unit = unit;
    }
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    std::string open(const char* name, const char* service = "MZ-2") {
        Opening opening{
            .service = ServiceId(service),
            .applicant = {.name = name, .id_number = "370499198001010010", .phone = "13000000001"},
            .station = village,
            .channel = Channel::agent,
            .agent = StaffId("qiao"),
            .materials = {"all"}};
        desk.key = RandomText{}(12);
        return open_case(desk, opening).c.row.number;
    }
    Case take(const std::string& number, Action action, Facts facts = {}) {
        desk.key = RandomText{}(12);
        Event event = event_now(desk, action);
        event.facts = std::move(facts);
        auto person = corrected_person(store, number, event);
        return take_steps(desk, number, {event}, std::move(person)).c;
    }
    /// As text and back, as it travels.
    Bundle pack(const UnitId& to, std::optional<std::int64_t> since = {}) {
        const auto packed = pack_bundle(desk, {.from = setup.own_unit, .to = to, .since = since});
        keep_sent(desk, packed, "digest");
        return read_bundle(bundle_text(packed.bundle));
    }
    UnpackedBundle unpack(const Bundle& bundle) {
        return unpack_bundle(desk, setup.own_unit, bundle, "digest");
    }
    Case look(const std::string& number) {
        const auto kept = store.find_case(number).value();
        return fold_case(kept.row, kept.entries);
    }
    bool whole() {
        const auto outcome = store.check(
            [](const CaseRow& row, const std::vector<Entry>& entries) { return fold_case(row, entries); });
        for (const auto& finding : outcome.findings) MESSAGE(finding.code << " " << english(finding.message));
        return outcome.findings.empty();
    }
};

/// A village on a file and its center on the engine under test.
struct Line {
    testing::Scratch scratch;
    Office qiao, zhao;
    explicit Line(contract::Ledger& ledger, const Setup& setup = testing::small_setup())
        : qiao(scratch.path("village.db"), village, "qiao", setup),
          zhao(ledger.where(), town, "zhao", setup) {}
};

/// All but the key, which is each ledger's own.
inline bool same_sum(Office& one, Office& other, const std::string& number) {
    CaseRow a = one.look(number).row, b = other.look(number).row;
    a.key = b.key = 0;
    return a == b;
}

inline std::string code_of_refusal(Office& office, const Bundle& bundle) {
    try {
        (void)office.unpack(bundle);
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::refused);
        return error.findings().empty() ? std::string(error.message().id) : error.findings().front().code;
    }
    return {};
}

} // namespace bianmin::contract

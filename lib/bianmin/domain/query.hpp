/// Which cases a list or report speaks of, and the figures' period.
#pragma once
#include "bianmin/base/date.hpp"
#include "bianmin/base/id.hpp"
#include "bianmin/domain/case.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace bianmin {

/// Filters of `case list`; empty members do not filter.
struct CaseQuery {
    UnitId center, station;
    ServiceId service;
    StaffId handler;
    std::optional<CaseType> type = CaseType::service; ///< nullopt: of every type
    std::string subject;                              ///< staff member, window or unit it is about
    std::string parent;                               ///< number of the case it follows
    std::vector<State> states;
    std::optional<Kind> kind;
    std::optional<Channel> channel;
    std::optional<Month> received_in; ///< 收件月
    std::optional<Date> due_before;   ///< inclusive
    bool open_only = false;
    std::string text; ///< part of the number, name or phone
    /// May who came with it be looked for and given? Empty: with every one.
    std::function<bool(const CaseRow&)> person_known;
    std::int64_t import_id = 0;
    enum class Order { number, received, due, ended } order = Order::number;
    bool descending = false;
    std::optional<int> limit;
};

struct ListedCase {
    CaseRow row;
    Person person;
};

} // namespace bianmin

/// A case (办件): the events that happened to it, and the row that sums them up.
#pragma once
#include "bianmin/base/date.hpp"
#include "bianmin/base/id.hpp"
#include "bianmin/base/money.hpp"
#include "bianmin/domain/setup.hpp"
#include "bianmin/domain/words.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bianmin {

/// What an event says besides who did what when: named values in the order they were written.
/// Names are those of README.md's table of facts (`due`, `because`, `missing` …); a list is one text, items
/// joined by `\n`.
class Facts {
public:
    using Value = std::variant<std::int64_t, std::string>;
    struct Fact {
        std::string name;
        Value value;
        bool operator==(const Fact&) const = default;
    };
    Facts& set(std::string_view name, std::string value); ///< an empty text is not kept
    Facts& set(std::string_view name, std::int64_t value);
    Facts& set(std::string_view name, Date value); ///< as ISO text
    bool has(std::string_view name) const { return find(name) != nullptr; }
    std::string_view text(std::string_view name) const; ///< empty when absent or a number
    std::int64_t number(std::string_view name, std::int64_t otherwise = 0) const;
    std::optional<Date> date(std::string_view name) const;
    std::vector<std::string> list(std::string_view name) const;
    const std::vector<Fact>& all() const { return facts_; }
    bool operator==(const Facts&) const = default;

private:
    const Fact* find(std::string_view name) const;
    std::vector<Fact> facts_;
};

/// One thing that happened (办理环节记录). Decisions of the moment (due date, edition) are among its facts.
struct Event {
    Action action = Action::open;
    Moment occurred; ///< 发生时间
    StaffId actor;
    Facts facts;
    bool operator==(const Event&) const = default;
};

/// Personal data of the applicant, kept apart from the log (个人信息保护法).
struct Person {
    std::string name, id_number, phone, address;
    std::string salt; ///< of the commitment that stands in the log
    bool operator==(const Person&) const = default;
};

/// The sum of a case: one flat row, a pure function of its events.
struct CaseRow {
    std::int64_t key = 0; ///< internal, allotted in the transaction
    std::string number;   ///< `370406106-20180810-0001`
    UnitId origin;        ///< unit whose log it stands in
    UnitId center;
    UnitId station; ///< empty unless a station received it
    WindowId window;
    ServiceId service; ///< or matter
    CaseType type = CaseType::service;
    std::string subject; ///< of a matter: the staff member, window or unit it is about; who is away
    std::string parent;  ///< number of the case it follows
    Kind kind = Kind::promised;
    Channel channel = Channel::window;
    Form form = Form::regular;
    State state = State::registered;
    StaffId handler; ///< 承办人
    StaffId agent;   ///< 代办员
    bool suspended = false, awaiting_upper = false;
    int awaiting_opinions = 0;
    Date received; ///< 收件日: the day of `open`
    std::optional<Date> accepted, due, legal_due, ended,
        returned;                        ///< ended: completed, rejected or withdrawn
    bool provisional = false;            ///< 暂定: due beyond the published calendar
    bool late = false;                   ///< completed after due
    bool deemed = false;                 ///< 视为受理
    int used_days = 0;                   ///< working days from acceptance to completion, pauses left out
    int legal_limit = 0, legal_used = 0; ///< both in the unit of the statutory limit; 0: none
    int notices = 0;                     ///< 一次性告知, count
    std::optional<Date> notified;        ///< of the first
    int suspensions = 0, extensions = 0, reminders = 0, reopenings = 0, corrections = 0;
    Fen fee; ///< collected and not given back
    std::optional<Rating> rating, handler_rating;
    int card = 0;               ///< 1: 黄牌 warned, 2: 红牌 overdue
    std::int64_t import_id = 0; ///< 0: not imported
    int steps = 0;              ///< number of events
    bool operator==(const CaseRow&) const = default;
};

/// A receipt (收费凭条) of money taken for a case. A number that was voided stays.
struct Receipt {
    std::string number;
    Fen amount, refunded;
    StaffId holder; ///< who took it, and answers for it until it is remitted
    Date day;
    bool voided = false;
    std::string batch; ///< 上缴批次; empty: on hand
    Date voided_on;    ///< of a voided one: when, by whom, why
    StaffId voided_by;
    std::string voided_because;
    std::string replaced_by; ///< and the number under which it was issued again; empty: not yet
    bool operator==(const Receipt&) const = default;
};

/// Where the papers went (移送).
struct Handoff {
    std::string from, to; ///< units
    StaffId sender, receiver;
    Date sent;
    std::optional<Date> due, received;
    bool operator==(const Handoff&) const = default;
};

/// 回访.
struct CallBack {
    Date day;
    bool satisfied = false;
    StaffId caller;
    std::string note;
    bool operator==(const CallBack&) const = default;
};

/// A paper (文书) as it was printed last.
struct Printed {
    std::string form, number;
    int times = 1;
    Date day;
    bool operator==(const Printed&) const = default;
};

/// 预警: a clock of the case that was about to end or had ended.
struct Warning {
    std::string clock; ///< promise, own_stage, upper, opinion, notice, delivery …
    std::string level; ///< yellow, red
    std::optional<Date> due;
    Date day;
    bool operator==(const Warning&) const = default;
};

/// A case with what its row leaves out.
struct Case {
    CaseRow row;
    Facts opening; ///< of its `open`: topic, parties, until … of a matter
    Moment opened; ///< 首问: the first contact, which stays as it was
    StaffId first_contact;
    struct Pause {
        Date from;
        std::optional<Date> to;
        std::string procedure;
        bool operator==(const Pause&) const = default;
    };
    struct Opinion { ///< of a co-handler 协办
        std::string unit;
        std::optional<Date> due, given;
        std::string text;
        bool operator==(const Opinion&) const = default;
    };
    Limit promised{};
    std::optional<Limit> statutory;
    int extended = 0; ///< in the promise's unit
    std::vector<Pause> pauses;
    std::vector<Opinion> opinions;
    std::vector<std::string> missing; ///< of the last notification, until supplied
    std::optional<Date> supply_due;   ///< 补正期限 of the last notification
    std::optional<Date> supplied;     ///< 补正, since the last notification
    std::optional<Date> clock_start;  ///< the promise counts from here: acceptance, or reopening
    std::string edition;              ///< calendar edition the due date was counted with
    std::string commitment;           ///< salted digest of the Person
    std::optional<Date> own_due;      ///< of the township's own stage of an escalated case
    std::optional<Date> forwarded, replied, upper_due; ///< of the upper stage
    std::string result;
    std::string collector; ///< who received the result
    /// Whose ratings came, in order; empty for the applicant. The row has the applicant's, else the first.
    std::vector<std::string> raters;
    std::vector<std::string> materials; ///< received
    Fen assessed, waived, remitted;     ///< 应收、减免、上缴; what was collected stands in the row
    bool fee_known = false;             ///< 应收 was assessed, be it nothing
    std::vector<Receipt> receipts;
    std::vector<Handoff> handoffs;
    std::vector<CallBack> call_backs;
    std::vector<Printed> papers;
    std::vector<Warning> warnings;
};

/// What one person recorded about one case in one act: one or more events, one link of the origin's chain.
struct Entry {
    UnitId origin;
    std::int64_t seq = 0; ///< in the origin's chain, from 1, without gap
    std::int64_t case_key = 0;
    int case_seq = 0; ///< in the case, from 1, without gap
    std::string key;  ///< client-made idempotency key; empty for imported rows, whose row key serves
    Moment recorded;  ///< 录入时间
    std::vector<Event> events;
    std::string hash; ///< base64url SHA-256 over the previous hash and the canonical bytes
};

} // namespace bianmin

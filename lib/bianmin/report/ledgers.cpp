/// The columns of both ledgers, each with what fills it.
#include "bianmin/report/ledgers.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/draft.hpp"
#include "bianmin/domain/identity.hpp"
#include "bianmin/domain/masking.hpp"

#include <fmt/format.h>

#include <array>
#include <span>

namespace bianmin {
namespace {

struct Row {
    std::int64_t serial;
    const Case& c;
    const Person& person;
    bool reveal;
    const Setup& setup;
};

struct LedgerColumn {
    const char* key;
    Label label;
    bool right;
    Cell (*cell)(const Row&);
};

Cell or_empty(const std::optional<Date>& day) {
    return day ? Cell(*day) : Cell("");
}

std::string staff_name(const Setup& setup, const StaffId& id) {
    const Staff* person = setup.person(id);
    return person ? person->name : id.text;
}

Cell sex(const Row& row) {
    if (!row.reveal) return "";
    const char sign = check_id(row.person.id_number).sex;
    return sign == 'M' ? "男" : sign == 'F' ? "女" : "";
}

Cell village(const Row& row) {
    const Unit* unit = row.setup.unit(row.c.row.station);
    return unit ? unit->village.empty() ? unit->name : unit->village : row.c.row.station.text;
}

/// 上门、延时 … stand behind the name, where ledgers note them.
Cell service(const Row& row) {
    const Service* known = row.setup.service(row.c.row.service, row.c.row.received);
    const std::string name = known ? known->name : row.c.row.service.text;
    constexpr std::array<const char*, 5> notes{"", "（预约）", "（延时）", "（上门）", "（网上）"};
    return name + notes[static_cast<std::size_t>(row.c.row.form)];
}

Cell materials(const Row& row) {
    std::vector<std::string> names = row.c.materials;
    for (auto& name : names)
        if (name == "all") name = "齐全";
    return join(names, "、");
}

Cell window(const Row& row) {
    const Window* known = row.setup.window(row.c.row.window);
    return known ? known->name : row.c.row.window.text;
}

Cell limit(const Row& row) {
    const Limit promised = row.c.promised;
    if (!row.c.row.accepted) return "";
    if (promised.unit == LimitUnit::same_day || promised.value == 0) return "当日";
    return fmt::format("{}个{}", promised.value, chinese(promised.unit));
}

Cell result(const Row& row) {
    switch (row.c.row.state) {
    case State::completed:
    case State::returned: return "办结";
    case State::rejected: return "退办";
    case State::withdrawn: return "撤回";
    default: return "在办";
    }
}

Cell fee(const Row& row) {
    return row.c.row.fee.value == 0 ? Cell("") : Cell(row.c.row.fee);
}

Cell collector(const Row& row) {
    const std::string& who = row.c.collector;
    if (who == not_stated) return "";
    if (who == "申请人" || who == "本人") return row.person.name;
    return row.reveal ? who : mask_name(who);
}

Cell rating(const Row& row) {
    return row.c.row.rating ? std::string(chinese(*row.c.row.rating)) : std::string();
}

Cell channel(const Row& row) {
    return row.c.row.channel == Channel::agent ? "代办" : "窗口";
}

Cell sent(const Row& row) {
    return row.c.handoffs.empty() ? Cell("") : Cell(row.c.handoffs.front().sent);
}

Cell receiver(const Row& row) {
    // The first that arrived: those before were lost and sent anew.
    for (const auto& way : row.c.handoffs)
        if (way.received) return way.receiver.text == not_stated ? "" : staff_name(row.setup, way.receiver);
    return "";
}

// clang-format off
constexpr auto serial = [](const Row& row) -> Cell { return row.serial; };
constexpr auto number = [](const Row& row) -> Cell { return row.c.row.number; };
constexpr auto received = [](const Row& row) -> Cell { return row.c.row.received; };
constexpr auto applicant = [](const Row& row) -> Cell { return row.person.name; };
constexpr auto id_number = [](const Row& row) -> Cell { return row.person.id_number; };
constexpr auto phone = [](const Row& row) -> Cell { return row.person.phone; };
constexpr auto address = [](const Row& row) -> Cell { return row.person.address; };
constexpr auto kind = [](const Row& row) -> Cell { return std::string(chinese(row.c.row.kind)); };
constexpr auto due = [](const Row& row) { return or_empty(row.c.row.due); };
constexpr auto ended = [](const Row& row) { return or_empty(row.c.row.ended); };
constexpr auto returned = [](const Row& row) { return or_empty(row.c.row.returned); };
constexpr auto handler = [](const Row& row) -> Cell { return staff_name(row.setup, row.c.row.handler); };
constexpr auto agent = [](const Row& row) -> Cell { return staff_name(row.setup, row.c.row.agent); };

std::span<const LedgerColumn> center_columns() {
    static const std::array<LedgerColumn, 20> columns{{
        {"serial", {"序号", "No."}, true, serial},
        {"number", {"办件编号", "Case"}, false, number},
        {"received", {"受理日期", "Received"}, false, received},
        {"name", {"申请人", "Applicant"}, false, applicant},
        {"sex", {"性别", "Sex"}, false, sex},
        {"id_number", {"身份证号", "ID number"}, false, id_number},
        {"phone", {"联系电话", "Telephone"}, false, phone},
        {"address", {"住址", "Address"}, false, address},
        {"station", {"来件站点", "Station"}, false, village},
        {"service", {"事项名称", "Service"}, false, service},
        {"window", {"窗口", "Window"}, false, window},
        {"kind", {"办件类型", "Kind"}, false, kind},
        {"channel", {"办理渠道", "Channel"}, false, channel},
        {"limit", {"承诺时限", "Promised"}, false, limit},
        {"due", {"应办结日期", "Due"}, false, due},
        {"finished", {"实际办结日期", "Ended"}, false, ended},
        {"result", {"办理结果", "Result"}, false, result},
        {"fee", {"收费金额", "Fee"}, true, fee},
        {"handler", {"经办人", "Handler"}, false, handler},
        {"rating", {"满意度", "Rating"}, false, rating},
    }};
    return columns;
}

std::span<const LedgerColumn> village_columns() {
    static const std::array<LedgerColumn, 18> columns{{
        {"serial", {"序号", "No."}, true, serial},
        {"number", {"办件编号", "Case"}, false, number},
        {"received", {"日期", "Received"}, false, received},
        {"name", {"委托人", "Principal"}, false, applicant},
        {"id_number", {"身份证号", "ID number"}, false, id_number},
        {"phone", {"电话", "Telephone"}, false, phone},
        {"service", {"代办事项", "Service"}, false, service},
        {"materials", {"提交材料", "Materials"}, false, materials},
        {"agent", {"代办员", "Agent"}, false, agent},
        {"sent", {"送镇日期", "Sent"}, false, sent},
        {"receiver", {"镇窗口接收人", "Taken in by"}, false, receiver},
        {"finished", {"办结日期", "Ended"}, false, ended},
        {"result", {"办理结果", "Result"}, false, result},
        {"delivered", {"送达日期", "Handed over"}, false, returned},
        {"collector", {"委托人签字", "Signed"}, false, collector},
        {"fee", {"代缴规费", "Fee"}, true, fee},
        {"rating", {"满意度", "Rating"}, false, rating},
        {"station", {"村站", "Station"}, false, village},
    }};
    return columns;
}
// clang-format on

std::span<const LedgerColumn> columns_of(LedgerKind of) {
    return of == LedgerKind::center ? center_columns() : village_columns();
}

} // namespace

Sheet ledger_sheet(LedgerKind of, Label title) {
    Sheet sheet{.key = "ledger", .title = std::move(title)};
    for (const auto& column : columns_of(of))
        sheet.columns.push_back({.key = column.key, .label = column.label, .right = column.right});
    return sheet;
}

std::vector<Cell> ledger_totals(LedgerKind of, Fen fees) {
    std::vector<Cell> cells;
    for (const auto& column : columns_of(of)) cells.push_back(column.cell == &fee ? Cell(fees) : Cell());
    cells.front() = "合计";
    return cells;
}

std::vector<Cell> ledger_row(LedgerKind of, std::int64_t serial_number, const Case& c, const Person& shown,
                             bool reveal, const Setup& setup) {
    const Row row{serial_number, c, shown, reveal, setup};
    std::vector<Cell> cells;
    for (const auto& column : columns_of(of)) cells.push_back(column.cell(row));
    return cells;
}

} // namespace bianmin

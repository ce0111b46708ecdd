/// The nouns of a workspace: who serves, where, what, within which days. Filled by the config room; no
/// behaviour here.
#pragma once
#include "bianmin/base/date.hpp"
#include "bianmin/base/id.hpp"
#include "bianmin/base/money.hpp"
#include "bianmin/domain/words.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bianmin {

/// 时限: how long, in which days. `same_day` has value 0.
struct Limit {
    int value = 0;
    LimitUnit unit = LimitUnit::workday;
    auto operator<=>(const Limit&) const = default;
};

/// 申请材料, 二(四)公开申报材料.
struct Material {
    std::string name;
    bool required = true;
    int original = 0;        ///< 原件份数
    int copy = 0;            ///< 复印件份数
    bool verifiable = false; ///< 可核验, need not be handed in
};

/// 收费项目: one line of a service's schedule where it has several (到期换领, 丢失补领).
struct FeeItem {
    std::string name;
    Fen fee;
};

/// 事项: one version of it, valid from–to; a matter that is no service (投诉, 整改 …) is described the same
/// way.
struct Service {
    ServiceId id;
    CaseType type = CaseType::service;
    std::string name;
    std::vector<std::string> aliases;
    std::string group;  ///< group code, `MZ`
    std::string window; ///< window title the group is served at, `民政窗口`
    Kind kind = Kind::promised;
    std::string item_type; ///< GB/T 39046 A.1
    int level = 5;         ///< 行使层级
    std::vector<std::string> objects;
    std::string department; ///< 承办单位
    std::string upper;      ///< 上级主管部门
    std::optional<Limit> statutory;
    Limit promised;
    std::optional<Limit>
        own_stage; ///< 上报件: the township's own stage; 行政许可法第四十三条 caps it at 20 working days
    std::optional<Limit> extension;    ///< cap; none: may not be extended
    std::string extension_approver;    ///< who approves; defaults to 单位负责人
    std::vector<std::string> excluded; ///< 不计入时限的环节, 行政许可法第四十五条
    int publicity_days = 0;
    bool in_person = false; ///< 申请人必须亲自到场, 二(三)
    std::string in_person_reason;
    bool agent_allowed = true;
    int visits = 0;
    Fen fee;
    std::string fee_basis; ///< 收费依据; required when there is a fee
    std::string fee_note;
    std::vector<FeeItem> fee_items; ///< where the schedule has several lines; `fee` is the usual one
    std::vector<Material> materials;
    std::vector<std::string> basis;
    std::string result;
    std::optional<Date> valid_from, valid_to; ///< inclusive
    std::string note;
    std::string check;  ///< how far the entry was verified
    bool draft = false; ///< 草稿: not published, so no case may be opened on it
};

struct ServiceGroup {
    std::string code;
    std::string title;
    std::string window;
    std::string
        domain; ///< which of the eight named domains it belongs to (计生、国土 …, 二(三)); empty: none
};

/// 机构: district, center, station or department.
struct Unit {
    UnitId id;
    UnitKind kind = UnitKind::center;
    std::string name;       ///< official name, 二(一)
    std::string code;       ///< 6, 9 or 12 digits
    UnitId parent;          ///< center of a station, district of a center
    std::string town;       ///< `徐庄镇`
    std::string short_name; ///< `徐庄`, for numbers of papers
    std::string village;    ///< station: `彭庄村`
    std::vector<std::string> aliases;
    StaffId director; ///< 主任, 党政办公室主任兼任
    StaffId deputy;   ///< 专职副主任
    std::string phone, complaint_phone, address;
    int area = 0;                     ///< ㎡
    std::vector<std::string> systems; ///< 制度 in force here, 二(四)健全服务制度
    bool extranet = false;            ///< 电子政务外网, 二(二)
    std::string platform;             ///< 政务服务平台 it is linked with, 二
};

/// 窗口.
struct Window {
    WindowId id;
    UnitId center;
    std::string name;
    std::string department;
    std::vector<std::string> groups; ///< service group codes it serves
    std::vector<std::string> aliases;
};

/// 人员.
struct Staff {
    StaffId id;
    std::string name;
    UnitId unit;
    WindowId window; ///< empty where none
    std::optional<Post> post;
    StaffId substitute; ///< the B of an A
    std::vector<Role> roles;
    std::vector<std::string> logins;
    std::string phone;
    std::string source; ///< agent: 镇街驻村干部/村干部/大学生村官/专职代办员, 二(一)
    bool full_time = false;
    std::optional<Date> since, until; ///< at this post from, to (inclusive); for part months
};

/// One day that is not what its weekday says.
struct DayMark {
    Date date;
    bool work = false;  ///< true: 调休上班日, false: 放假
    std::string name;   ///< 国庆节
    std::string notice; ///< number of the paper it stands in
};

/// 放假通知.
struct Notice {
    std::string number, title;
    std::optional<Date> issued;
    bool checked = false;
};

/// 工作日历 of one year, in one edition.
struct CalendarYear {
    int year = 0;
    bool published = true;
    std::string edition; ///< number of the latest notice, or `unpublished`
    std::vector<DayMark> marks;
    std::vector<Notice> notices;
    int workday_count = 0; ///< as stated, to be checked; 0: not stated
};

/// How a column of a foreign ledger is known: field -> header texts (导入方案, config/imports/*.toml).
struct ImportProfile {
    std::string name, title;
    struct Column {
        std::string field;
        std::vector<std::string> headers;
    };
    std::vector<Column> columns;
    struct Pin { ///< a column fixed by its letter or number, whatever its header says
        std::string field;
        int column = 0; ///< from 1
    };
    std::vector<Pin> pins;
    /// Words that mean an enumerator: rating `√`, kind `即办`, outcome `已办`. Key `rating.满意`.
    struct Meaning {
        std::string vocabulary; ///< rating, kind, outcome, channel, fee
        std::string text;
        std::string value; ///< machine word, or `review`
    };
    std::vector<Meaning> meanings;
    std::vector<std::string> skip_prefixes; ///< first cells of rows that are no cases: 小计, 合计, 注
    Channel channel = Channel::window;      ///< of rows that do not say
};

/// What of time differs by place; what the law fixes stands in rules/clocks.cpp.
struct Timing {
    int yellow_days = 1;    ///< 黄牌: so many working days before the end
    int remit_days = 5;     ///< 上缴: working days that money collected may stay on hand
    int call_back_days = 1; ///< 差评回访, working days
    /// 催办升级: from so many reminders, or so many working days over, the next one goes up to this level.
    struct Level {
        int reminders = 0, days = 0;
        bool operator==(const Level&) const = default;
    };
    Level deputy{1, 1}, director{2, 3}, district{3, 5};
    bool operator==(const Timing&) const = default;
};

/// A resolved workspace.
struct Setup {
    std::string name;
    std::string district_code;
    std::string language; ///< zh or en
    std::string store;    ///< path below the workspace, or postgresql://…
    std::string root;     ///< the workspace directory
    int silence_days = 5; ///< 五日内不告知视为受理, 行政许可法第三十二条
    UnitId own_unit;      ///< whose ledger this is, where each unit keeps its own; empty: one for all
    int hook_seconds = 5; ///< what a hook of the workspace may take
    Timing timing;
    std::vector<Unit> units;
    std::vector<Window> windows;
    std::vector<Staff> staff;
    std::vector<ServiceGroup> groups;
    std::vector<Service> services;
    std::vector<Service> matters;        ///< of the other case types, by the word of their type
    std::vector<CalendarYear> calendars; ///< ascending by year
    std::vector<ImportProfile> profiles;

    const Unit* unit(const UnitId& id) const;
    const Window* window(const WindowId& id) const;
    const Staff* person(const StaffId& id) const;
    /// Of services and matters: the version valid on that day, else the latest one.
    const Service* service(const ServiceId& id, std::optional<Date> on = {}) const;
    /// How many services there are, several versions of one counted once.
    std::size_t service_count() const;
    const Unit* district() const;
    /// The center, station or district somebody works for: a department belongs to its center. None: unknown.
    const Unit* seat_of(const StaffId& id) const;
    /// The same unit, or one above it.
    bool stands_over(const UnitId& above, const UnitId& below) const;
    /// The window of a center that serves a group, if any.
    const Window* window_for(const UnitId& center, std::string_view group) const;
};

} // namespace bianmin

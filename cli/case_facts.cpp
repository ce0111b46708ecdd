/// The facts of events and openings, told in Chinese as papers tell them.
#include "cli/case_facts.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/domain/masking.hpp"
#include "bianmin/domain/money.hpp"
#include "bianmin/domain/tick.hpp"
#include "bianmin/rules/forms.hpp"
#include "bianmin/rules/reminder.hpp"

namespace bianmin::cli {
namespace {

/// The facts a reader of the log wants, in the order they are told; where and by whom stands elsewhere on the
/// page.
constexpr std::pair<std::string_view, std::string_view> told_facts[] = {
    {"missing", "需补"},
    {"supply_due", "补正期限"},
    {"materials", "材料"},
    {"handler", "承办人"},
    {"for", "原派"},
    {"acting_for", "代行职责"},
    {"from", "自"},
    {"until", "至"},
    {"due", "到期"},
    {"was", "原到期"},
    {"was_due", "到期"},
    {"legal_due", "法定到期"},
    {"legal_was", "原法定到期"},
    {"own_due", "镇街段到期"},
    {"own_was", "原镇街段到期"},
    {"provisional", "暂定"},
    {"deemed", "视为受理"},
    {"reason", "理由"},
    {"basis", "依据"},
    {"remedy", "救济途径"},
    {"unit_due", "答复期限"},
    {"opinion", "意见"},
    {"vacant", "无人在岗"},
    {"to", "致"},
    {"on_duty", "顶岗"},
    {"upper_due", "上级期限"},
    {"reply", "批复"},
    {"document", "文号"},
    {"sender", "送件人"},
    {"receiver", "接收人"},
    {"procedure", "环节"},
    {"expected", "预计工作日"},
    {"by", "延长"},
    {"approver", "批准人"},
    {"result", "结果"},
    {"used_days", "用时工作日"},
    {"collector", "领取人"},
    {"relation", "与申请人关系"},
    {"rating", "评价"},
    {"comment", "意见"},
    {"item", "项目"},
    {"number", "文书编号"},
    {"receipt", "票据"},
    {"receipts", "票据"},
    {"payer", "交款人"},
    {"batch", "批次"},
    {"field", "更正项"},
    {"value", "改为"},
    {"because", "原因"},
    {"note", "备注"},
};

/// What a correction touched, as the page calls it.
std::string field_name(std::string_view field) {
    constexpr std::pair<std::string_view, std::string_view> names[] = {
        {"handler", "承办人"},     {"agent", "代办员"}, {"window", "窗口"},
        {"rating", "评价"},        {"result", "结果"},  {"name", "姓名"},
        {"id_number", "证件号码"}, {"phone", "电话"},   {"address", "住址"},
        {"note", "备注"},          {"fee", "收费"}};
    for (const auto& [english, chinese] : names)
        if (english == field) return std::string(chinese);
    return std::string(field);
}

/// Beside the rating itself: whose it is, what the handler got, by what way it came.
std::string rating_text(const Facts& facts, const Setup& setup, bool reveal) {
    std::vector<std::string> parts;
    if (const auto by = facts.text("by"); !by.empty())
        parts.push_back("评价人 " + staff_name(setup, StaffId(shown_fact("by", by, reveal))));
    if (facts.has("anonymous")) parts.emplace_back("匿名");
    if (const auto rating = parse_word<Rating>(facts.text("handler_rating")))
        parts.push_back("对经办人评价 " + std::string(chinese(*rating)));
    if (const auto channel = facts.text("channel"); !channel.empty())
        parts.push_back("渠道 " + std::string(channel));
    return join(parts, "；");
}

std::string staff_names(const std::vector<std::string>& ids, const Setup& setup) {
    std::vector<std::string> names;
    for (const auto& id : ids) names.push_back(staff_name(setup, StaffId(id)));
    return join(names, "、");
}

std::string fact_text(const Facts& facts, std::string_view name, const Setup& setup, bool reveal) {
    if (name == "provisional" || name == "deemed") return {};
    if (!facts.has(name)) return {};
    if ((name == "to" || name == "from") && setup.unit(UnitId(facts.text(name))))
        return unit_name(setup, UnitId(facts.text(name)));
    if (name == "handler" || name == "sender" || name == "receiver" || name == "to" || name == "for" ||
        name == "acting_for" || name == "on_duty" || name == "approver")
        return staff_name(setup, StaffId(facts.text(name)));
    if (name == "by" && facts.number(name) == 0) return {}; // who rated, told before
    if (name == "from" && parse_moment(facts.text(name)))
        return replaced(std::string(facts.text(name).substr(0, 16)), "T", " ");
    if (name == "rating")
        if (const auto rating = parse_word<Rating>(facts.text(name))) return std::string(chinese(*rating));
    if (name == "vacant") return staff_names(facts.list(name), setup);
    if (name == "materials" && facts.text(name) == "all") return "齐全";
    if (name == "field") return field_name(facts.text(name));
    if (name == "value" && facts.text("field") == "rating")
        if (const auto rating = parse_word<Rating>(facts.text(name))) return std::string(chinese(*rating));
    if (name == "value" && (facts.text("field") == "handler" || facts.text("field") == "agent"))
        return staff_name(setup, StaffId(facts.text(name)));
    const auto text = shown_fact(name, facts.text(name), reveal);
    return text.empty() ? std::to_string(facts.number(name)) : replaced(text, "\n", "、");
}

std::string warning_text(const Facts& facts, const Setup& setup) {
    const auto level = facts.text("level");
    const auto name = parse_word<ClockName>(facts.text("clock"));
    std::string out = level == "red" ? "红牌" : level == "yellow" ? "黄牌" : "未到场";
    out += "：" + (name ? std::string(chinese(*name)) : std::string(facts.text("clock")));
    if (facts.has("about")) out += " " + subject_name(setup, std::string(facts.text("about")));
    return out;
}

/// `受理单，补打，2份`.
std::string printing_text(const Facts& facts) {
    const PaperForm* form = paper_form(facts.text("form"));
    std::string out(facts.text("title"));
    if (out.empty()) out = form ? form->chinese : facts.text("form");
    if (const auto times = facts.number("times"); times > 1)
        out += "，第" + std::to_string(times) + "次打印（补打）";
    if (const auto copies = facts.number("copies"); copies > 1) out += "，" + std::to_string(copies) + "份";
    return out;
}

std::string reminder_text(const Facts& facts) {
    const auto level = facts.number("level");
    std::vector<std::string> out;
    if (level >= 1 && level <= 4) out.emplace_back(reminder_titles[level]);
    if (const auto clock = parse_word<ClockName>(facts.text("clock")); clock && facts.has("was_due"))
        out.emplace_back(chinese(*clock));
    return join(out, "，");
}

} // namespace

std::string unit_name(const Setup& setup, const UnitId& id) {
    const Unit* unit = setup.unit(id);
    return unit ? unit->name : id.text;
}

std::string staff_name(const Setup& setup, const StaffId& id) {
    if (id.text == tick_actor) return "系统";
    const Staff* staff = setup.person(id);
    return staff ? staff->name : id.text;
}

std::string shown_fact(std::string_view name, std::string_view value, bool reveal) {
    const bool person = name == "collector" || name == "payer" || name == "parties" || name == "by";
    // Staff are named by id, and answer for what they did by name.
    const bool id = !value.empty() && value.front() >= 'a' && value.front() <= 'z';
    if (reveal || !person || id) return std::string(value);
    std::vector<std::string> masked;
    for (const auto one : split(value, '\n')) masked.push_back(mask_name(one));
    return join(masked, "\n");
}

std::string subject_name(const Setup& setup, const std::string& subject) {
    if (const Staff* staff = setup.person(StaffId(subject))) return staff->name;
    if (const Window* window = setup.window(WindowId(subject))) return window->name;
    if (const Unit* unit = setup.unit(UnitId(subject))) return unit->name;
    if (const Service* service = setup.service(ServiceId(subject))) return service->name;
    return subject;
}

std::string matter_title(const Case& c, const Setup& setup) {
    const Service* service = setup.service(c.row.service, c.row.received);
    std::string out = service ? service->name : c.row.service.text;
    // What an inspection found missing is called as in its checklist.
    const bool found = c.opening.has("item") && c.opening.has("note");
    if (found) return out + "：" + std::string(c.opening.text("note"));
    for (const char* fact : {"standard", "item"})
        if (c.opening.has(fact)) out += " " + std::string(c.opening.text(fact));
    return out;
}

Label clock_label(const Clock& clock, const Setup& setup) {
    const Term term = clock_term(clock, setup);
    return {term.chinese, term.english};
}

std::string facts_text(const Event& event, const Setup& setup, bool reveal) {
    std::string out;
    const auto add = [&](std::string text) { out += (out.empty() ? "" : "；") + std::move(text); };
    if (event.action == Action::warn) add(warning_text(event.facts, setup));
    if (event.action == Action::remind)
        if (auto text = reminder_text(event.facts); !text.empty()) add(std::move(text));
    if (event.action == Action::rate)
        if (auto text = rating_text(event.facts, setup, reveal); !text.empty()) add(std::move(text));
    if (event.action == Action::print) add(printing_text(event.facts));
    if (event.action == Action::call_back) add(event.facts.number("satisfied") != 0 ? "满意" : "不满意");
    if (event.action == Action::join || event.action == Action::opine)
        add("单位 " + std::string(event.facts.text("unit")));
    for (const auto& [name, label] : told_facts) {
        if (event.facts.number(name) != 0 && (name == "provisional" || name == "deemed"))
            add(std::string(label));
        if (auto text = fact_text(event.facts, name, setup, reveal); !text.empty())
            add(std::string(label) + " " + text);
    }
    if (const auto fee = event.facts.number("fee_fen")) add("金额 " + yuan(Fen{fee}));
    return out;
}

/// What goes with the step: only who entrusts signs a 委托书, and matters without an applicant have no
/// papers. A reminder says which of two papers it is.
std::string paper_of(const Event& event, const FlowRow* flow, const CaseRow& row) {
    if (const auto said = event.facts.text("paper"); !said.empty()) return std::string(said);
    const bool none = (event.action == Action::open && row.channel != Channel::agent) ||
                      !contains(types_with_papers, row.type);
    return std::string(flow && !none ? flow->paper : "");
}

std::vector<std::pair<Label, std::string>> matter_facts(const Case& c, const Setup& setup, bool reveal) {
    std::vector<std::pair<Label, std::string>> out;
    const auto add = [&](Label label, std::string value) {
        if (!value.empty()) out.emplace_back(std::move(label), std::move(value));
    };
    add({"对象", "About"}, subject_name(setup, c.row.subject));
    add({"相关办件", "Case"}, c.row.parent);
    if (c.row.type == CaseType::service) return out;
    add({"内容", "Content"}, std::string(c.opening.text("about")));
    add({"主题", "Topic"}, std::string(c.opening.text("topic")));
    add({"参加人", "Parties"},
        replaced(shown_fact("parties", c.opening.text("parties"), reveal), "\n", "、"));
    if (const auto time = parse_moment(c.opening.text("time")))
        add({"约定时间", "Agreed time"}, replaced(iso(*time).substr(0, 16), "T", " "));
    return out;
}

} // namespace bianmin::cli

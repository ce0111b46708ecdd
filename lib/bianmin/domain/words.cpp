/// The vocabularies' tables.
#include "bianmin/domain/words.hpp"

namespace bianmin {

const std::array<Word<CaseType>, 18> Words<CaseType>::table{{
    {CaseType::service, "service", "办件"},
    {CaseType::complaint, "complaint", "投诉"},
    {CaseType::rectification, "rectification", "整改"},
    {CaseType::information, "information", "信息公开申请"},
    {CaseType::consultation, "consultation", "咨询"},
    {CaseType::mediation, "mediation", "调解"},
    {CaseType::assistance, "assistance", "帮扶"},
    {CaseType::need, "need", "急办事项"},
    {CaseType::replacement, "replacement", "更换要求"},
    {CaseType::absence, "absence", "离岗"},
    {CaseType::appointment, "appointment", "预约"},
    {CaseType::inspection, "inspection", "检查"},
    {CaseType::transfer, "transfer", "人员调换"},
    {CaseType::training, "training", "培训"},
    {CaseType::honour, "honour", "表彰"},
    {CaseType::attendance, "attendance", "考勤"},
    {CaseType::plan, "plan", "建设计划"},
    {CaseType::publication, "publication", "事项公布"},
}};

const std::array<Word<Kind>, 4> Words<Kind>::table{{
    {Kind::instant, "instant", "即办件"},
    {Kind::promised, "promised", "承诺件"},
    {Kind::joint, "joint", "联办件"},
    {Kind::escalated, "escalated", "上报件"},
}};

const std::array<Word<Channel>, 2> Words<Channel>::table{{
    {Channel::window, "window", "直接办理"},
    {Channel::agent, "agent", "委托代办"},
}};

const std::array<Word<Form>, 5> Words<Form>::table{{
    {Form::regular, "regular", "常规服务"},
    {Form::appointment, "appointment", "预约服务"},
    {Form::after_hours, "after_hours", "延时服务"},
    {Form::home_visit, "home_visit", "上门服务"},
    {Form::online, "online", "网上办理"},
}};

const std::array<Word<State>, 9> Words<State>::table{{
    {State::registered, "registered", "已登记"},
    {State::incomplete, "incomplete", "待补正"},
    {State::accepted, "accepted", "已受理"},
    {State::in_progress, "in_progress", "办理中"},
    {State::completed, "completed", "已办结"},
    {State::returned, "returned", "已回交"},
    {State::rejected, "rejected", "已退办"},
    {State::withdrawn, "withdrawn", "已撤回"},
    {State::annulled, "annulled", "已作废"},
}};

const std::array<Word<Action>, 34> Words<Action>::table{{
    {Action::open, "open", "登记"},         {Action::notify, "notify", "一次性告知"},
    {Action::supply, "supply", "补正"},     {Action::accept, "accept", "受理"},
    {Action::reject, "reject", "退办"},     {Action::assign, "assign", "承办"},
    {Action::transfer, "transfer", "转办"}, {Action::join, "join", "会办"},
    {Action::opine, "opine", "会办意见"},   {Action::forward, "forward", "上报"},
    {Action::reply, "reply", "批复"},       {Action::suspend, "suspend", "中止"},
    {Action::resume, "resume", "恢复"},     {Action::extend, "extend", "延期"},
    {Action::remind, "remind", "催办"},     {Action::complete, "complete", "办结"},
    {Action::return_, "return", "回交"},    {Action::rate, "rate", "评价"},
    {Action::withdraw, "withdraw", "撤回"}, {Action::reopen, "reopen", "重办"},
    {Action::correct, "correct", "更正"},   {Action::recount, "recount", "期限重算"},
    {Action::annul, "annul", "作废"},       {Action::assess, "assess", "核费"},
    {Action::waive, "waive", "减免"},       {Action::collect, "collect", "代收"},
    {Action::refund, "refund", "退费"},     {Action::void_, "void", "作废票据"},
    {Action::remit, "remit", "上缴"},       {Action::send, "send", "移送"},
    {Action::receive, "receive", "签收"},   {Action::call_back, "call_back", "回访"},
    {Action::print, "print", "打印文书"},   {Action::warn, "warn", "预警"},
}};

const std::array<Word<Rating>, 5> Words<Rating>::table{{
    {Rating::very_satisfied, "very_satisfied", "非常满意"},
    {Rating::satisfied, "satisfied", "满意"},
    {Rating::fairly_satisfied, "fairly_satisfied", "基本满意"},
    {Rating::dissatisfied, "dissatisfied", "不满意"},
    {Rating::very_dissatisfied, "very_dissatisfied", "非常不满意"},
}};

const std::array<Word<LimitUnit>, 4> Words<LimitUnit>::table{{
    {LimitUnit::workday, "workday", "工作日"},
    {LimitUnit::day, "day", "自然日"},
    {LimitUnit::month, "month", "月"},
    {LimitUnit::same_day, "same_day", "当日"},
}};

const std::array<Word<UnitKind>, 4> Words<UnitKind>::table{{
    {UnitKind::district, "district", "区"},
    {UnitKind::center, "center", "便民服务中心"},
    {UnitKind::station, "station", "便民服务站"},
    {UnitKind::department, "department", "部门"},
}};

const std::array<Word<Role>, 6> Words<Role>::table{{
    {Role::director, "director", "主任"},
    {Role::deputy, "deputy", "副主任"},
    {Role::window, "window", "窗口人员"},
    {Role::agent, "agent", "代办员"},
    {Role::supervisor, "supervisor", "督查人员"},
    {Role::auditor, "auditor", "审计人员"},
}};

const std::array<Word<Post>, 2> Words<Post>::table{{
    {Post::a, "a", "A岗"},
    {Post::b, "b", "B岗"},
}};

} // namespace bianmin

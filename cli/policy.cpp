/// What a clause names is looked up where it lives: commands, rules, papers, measures, checklists, the
/// ledger.
#include "cli/policy.hpp"

#include "bianmin/base/text.hpp"
#include "bianmin/config/policies.hpp"
#include "bianmin/report/reports.hpp"
#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/forms.hpp"
#include "cli/audit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <map>

namespace bianmin::cli {
namespace {

bool has_command(std::string_view name) {
    return std::ranges::any_of(commands(), [&](const Command* one) {
        const std::string whole =
            std::string(one->noun) + (one->verb.empty() ? "" : " " + std::string(one->verb));
        return whole == name;
    });
}

bool has_guard(std::string_view name) {
    for (int i = 0; i < guard_count(); ++i)
        if (word(static_cast<Guard>(std::uint64_t{1} << i)) == name) return true;
    return false;
}

/// Looks once at the ledger and the lists, then answers clause by clause.
class Acceptance {
public:
    explicit Acceptance(Session& session)
        : session_(session), calendar_(session.setup().calendars), lists_(checklists(session)),
          facts_(audit_facts(session, "", session.today())) {
        for (const auto& unit : session.setup().units) {
            if (unit.kind != UnitKind::center && unit.kind != UnitKind::station) continue;
            evidence_[&unit] = measure_unit(session.setup(), calendar_, unit, facts_);
        }
        for (const auto& list : lists_) audit_all(list);
    }

    ClauseState state_of(const PolicyClause& clause) {
        ClauseState state;
        bool item_told = false;
        for (const auto& by : clause.by) {
            const auto colon = by.find(':');
            const std::string kind = by.substr(0, colon),
                              name = colon == std::string::npos ? "" : by.substr(colon + 1);
            if (!there(kind, name)) {
                state.missing.push_back(by);
                state.met = false;
            } else if (state.zh.empty() ||
                       (kind == "checklist" && name.find('/') != std::string::npos && !item_told)) {
                // An item of a checklist says of which offices; a measure may speak of others as well.
                figure(kind, name, state);
                item_told = item_told || kind == "checklist";
            }
        }
        if (!state.missing.empty()) {
            state.zh = "缺：" + join(state.missing, "、");
            state.en = "missing: " + join(state.missing, ", ");
        } else if (state.zh.empty()) {
            const bool explained = clause.met == Met::explained;
            state.zh = explained ? "不由程序判定" : "已具备";
            state.en = explained ? "not for a program" : "there";
        }
        return state;
    }

private:
    void audit_all(const Checklist& list) {
        for (const auto& [unit, evidence] : evidence_) {
            if (unit->kind != list.of) continue;
            const auto seen = answers_for(list, lists_, inspections_at(facts_, unit->id));
            audits_[list.id].push_back(audit(list, seen, evidence));
        }
    }

    const ChecklistItem* item_of(std::string_view name, const Checklist*& list) const {
        const auto slash = name.find('/');
        for (const auto& one : lists_)
            if (one.id == name.substr(0, slash)) {
                list = &one;
                return slash == std::string_view::npos ? nullptr : one.item(name.substr(slash + 1));
            }
        return nullptr;
    }

    bool there(const std::string& kind, const std::string& name) const {
        if (kind == "command") return has_command(name);
        if (kind == "guard") return has_guard(name);
        if (kind == "form") return paper_form(name) != nullptr;
        if (kind == "report")
            return has_command("report " + name) ||
                   std::ranges::any_of(reports(), [&](const ReportRow& row) { return row.name == name; });
        if (kind == "matter") return parse_word<CaseType>(name).has_value();
        if (kind == "measure")
            return std::ranges::any_of(measures(), [&](const MeasureRow& row) { return row.name == name; });
        if (kind == "config") return std::filesystem::is_directory(session_.defaults() + "/" + name);
        const Checklist* list = nullptr;
        const ChecklistItem* item = item_of(name, list);
        return kind == "checklist" && list && (item || name.find('/') == std::string::npos);
    }

    /// What stands in the ledger now; that a command is there says nothing about it.
    void figure(const std::string& kind, const std::string& name, ClauseState& state) {
        if (kind == "measure") return measured(name, state);
        const Checklist* list = nullptr;
        if (kind == "checklist") {
            const ChecklistItem* item = item_of(name, list);
            return item ? judged(*list, *item, state) : passed(*list, state);
        }
        if (kind != "matter") return;
        const auto type = parse_word<CaseType>(name);
        int count = 0;
        session_.store_read_only().each_case({.type = type}, [&](const ListedCase&) { ++count; });
        state.zh = fmt::format("台账{}{}件", chinese(*type), count);
        state.en = fmt::format("{} in the ledger: {}", word(*type), count);
    }

    /// Of the kind of office that the measure speaks of.
    void measured(const std::string& name, ClauseState& state) const {
        const auto row = std::ranges::find(measures(), name, &MeasureRow::name);
        int holds = 0, known = 0, open = 0;
        for (const auto& [unit, all] : evidence_) {
            const auto found = all.find(name);
            if (found == all.end() || (row->of && *row->of != unit->kind)) continue;
            open += found->second.open;
            if (!found->second.holds) continue;
            ++known;
            if (*found->second.holds) ++holds;
        }
        if (known > 0) {
            state.zh = fmt::format("{}/{}个机构符合", holds, known);
            state.en = fmt::format("{} of {} units", holds, known);
        }
        if (open > 0) {
            state.zh += fmt::format("{}未办结{}件，均在期限内", known > 0 ? "，另有" : "", open);
            state.en += fmt::format("{}{} open, within their days", known > 0 ? "; " : "", open);
        }
        if (known > 0 || open > 0) return;
        state.zh = "台账中尚无可算的数据";
        state.en = "nothing in the ledger yet";
    }

    void judged(const Checklist& list, const ChecklistItem& item, ClauseState& state) const {
        std::array<int, 3> counts{};
        for (const auto& one : audits_of(list))
            for (const auto& result : one.items)
                if (result.item == &item) ++counts[static_cast<std::size_t>(result.verdict)];
        state.zh = fmt::format("合格{}，不合格{}，未查{}", counts[0], counts[1], counts[2]);
        state.en = fmt::format("passed {}, failed {}, unknown {}", counts[0], counts[1], counts[2]);
    }

    void passed(const Checklist& list, ClauseState& state) const {
        const auto& all = audits_of(list);
        const auto ok = std::ranges::count_if(all, &AuditResult::ok);
        state.zh = fmt::format("{}/{}个机构达标", ok, all.size());
        state.en = fmt::format("{} of {} units pass", ok, all.size());
    }

    const std::vector<AuditResult>& audits_of(const Checklist& list) const {
        static const std::vector<AuditResult> none;
        const auto found = audits_.find(list.id);
        return found == audits_.end() ? none : found->second;
    }

    Session& session_;
    WorkingCalendar calendar_;
    std::vector<Checklist> lists_;
    AuditFacts facts_;
    std::map<const Unit*, std::map<std::string, Evidence>> evidence_;
    std::map<std::string, std::vector<AuditResult>> audits_; ///< by list; they point into lists_
};

} // namespace

std::vector<Policy> policies(Session& session) {
    std::vector<Finding> findings;
    auto found = load_policies(session.workspace(), session.defaults(), findings);
    if (!findings.empty())
        throw Error(ErrorKind::configuration, say("the policies have faults"), std::move(findings));
    return found;
}

Policy policy_of(Session& session, const std::string& name) {
    auto all = policies(session);
    std::vector<std::string> known;
    for (auto& policy : all) {
        if (policy.id == name || policy.number == name || (name.empty() && all.size() == 1)) return policy;
        known.push_back(policy.id);
    }
    throw Error(ErrorKind::not_found, say("which policy? there is none '{}'", name), {},
                say("there are: {}", join(known, ", ")));
}

std::vector<ClauseState> clause_states(Session& session, const Policy& policy) {
    Acceptance acceptance(session);
    std::vector<ClauseState> states;
    for (const auto& clause : policy.clauses) states.push_back(acceptance.state_of(clause));
    return states;
}

} // namespace bianmin::cli

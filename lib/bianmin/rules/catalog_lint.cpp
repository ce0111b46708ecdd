/// One small function a rule.
#include "bianmin/rules/catalog_lint.hpp"

#include "bianmin/domain/limit_span.hpp"
#include "bianmin/rules/deadline.hpp"

#include <algorithm>

namespace bianmin {
namespace {

/// 公开法律依据、办理流程、申报材料、办理时限、收费标准及依据.
constexpr const char* disclosure = "二(四)政务公开";

using Faults = std::vector<ServiceFault>;

Finding& add(Faults& faults, std::string_view key, Finding finding) {
    faults.push_back({key, std::move(finding)});
    return faults.back().finding;
}

void promise_in_law(const Service& service, Faults& faults) {
    if (!service.statutory) return;
    const Longer how = longer(service.promised, *service.statutory);
    if (how == Longer::no) return;
    const std::string ours = chinese(service.promised), law = chinese(*service.statutory);
    const bool surely = how == Longer::surely;
    add(faults, "promised",
        {.code = surely ? "promise-over-statutory" : "promise-may-exceed",
         .severity = surely ? Severity::error : Severity::warning,
         .value = ours,
         .message = surely ? say("the promise of {} is longer than the statutory {}", ours, law)
                           : say("the promise of {} may end after the statutory {}", ours, law),
         .suggestion = say("promise at most {}", law),
         .clause = "二(四)承诺件"});
}

void missing(Faults& faults, std::string_view key, const char* code, Text message, Text suggestion) {
    add(faults, key,
        {.code = code,
         .message = std::move(message),
         .suggestion = std::move(suggestion),
         .clause = disclosure});
}

bool charged(const Service& service) {
    return service.fee.value > 0 ||
           std::ranges::any_of(service.fee_items, [](const FeeItem& item) { return item.fee.value > 0; });
}

void elements_there(const Service& service, bool materials_stated, Faults& faults) {
    if (service.basis.empty())
        missing(faults, "basis", "no-basis", say("the legal basis is not given"),
                say("add basis = [\"…\"] with article and number"));
    if (service.materials.empty() && !materials_stated)
        missing(faults, "materials", "no-materials", say("the materials are not given"),
                say("list them, or write materials = [] where none are needed"));
    if (service.promised.unit != LimitUnit::same_day && service.promised.value <= 0)
        missing(faults, "promised", "no-limit", say("the limit is not given"),
                say("add promised = {{ value = 5, unit = \"工作日\" }}"));
    if (charged(service) && service.fee_basis.empty())
        missing(faults, "fee_basis", "no-fee-basis", say("a fee stands there without its basis"),
                say("add fee_basis = \"文号\", or write fee = 0: no service fee may be charged"));
    if (service.result.empty())
        missing(faults, "result", "no-result", say("what the applicant gets in the end is not given"),
                say("add result = \"…\""));
}

/// 除申请人必须亲自到场才能办理的事项外: what needs the person cannot be entrusted.
void presence_and_agent(const Service& service, Faults& faults) {
    if (!service.in_person || !service.agent_allowed) return;
    add(faults, "agent_allowed",
        {.code = "in-person-for-agency",
         .severity = Severity::warning,
         .value = service.in_person_reason,
         .message = say("the applicant must come in person, and yet an agent is offered"),
         .suggestion = say("write agent_allowed = false, or say in note which part an agent does"),
         .clause = "二(三)"});
}

void basis_in_force(const Service& service, const LintFacts& facts, Faults& faults) {
    const auto look = [&](std::string_view key, const std::string& line) {
        for (const auto& law : facts.repealed) {
            if (facts.on < law.since || !names(line, law)) continue;
            add(faults, key,
                {.code = "stale-basis",
                 .severity = Severity::warning,
                 .value = line,
                 .message = say("{} is no longer in force since {} ({})",
                                law.title.empty() ? law.number : law.title, iso(law.since), law.source),
                 .suggestion = law.successor.empty() ? say("name a basis that is in force")
                                                     : say("look up and cite {}", law.successor),
                 .clause = disclosure});
        }
    };
    for (const auto& line : service.basis) look("basis", line);
    look("fee_basis", service.fee_basis);
}

void is_draft(const Service& service, Faults& faults) {
    if (!service.draft) return;
    add(faults, "draft",
        {.code = "draft",
         .severity = Severity::note,
         .value = service.id.text,
         .message = say("a draft: nobody can apply for it yet"),
         .suggestion = say("publish it: bianmin service publish {}", service.id.text),
         .clause = disclosure});
}

} // namespace

std::vector<ServiceFault> lint_service(const Service& service, const LintFacts& facts) {
    Faults faults;
    promise_in_law(service, faults);
    elements_there(service, facts.materials_stated, faults);
    presence_and_agent(service, faults);
    basis_in_force(service, facts, faults);
    is_draft(service, faults);
    return faults;
}

ServiceFault unused_service(const Service& service, Date from, Date to) {
    return {"id",
            {.code = "no-use",
             .severity = Severity::note,
             .value = service.id.text,
             .message = say("nobody applied for it from {} to {}", iso(from), iso(to)),
             .suggestion = say("ask whether it is known, or whether it belongs to a shared window"),
             .clause = "二(三)应进必进"}};
}

ServiceFault changed_since(const Service& service, Date published) {
    return {"id",
            {.code = "changed-since-publication",
             .severity = Severity::warning,
             .value = service.id.text,
             .message = say("reads otherwise than what was made public on {}", iso(published)),
             .suggestion = say("write a version with a new valid_from, or publish it again: bianmin service "
                               "publish {}",
                               service.id.text),
             .clause = disclosure}};
}

bool has_errors(std::span<const ServiceFault> faults) {
    return std::ranges::any_of(
        faults, [](const ServiceFault& fault) { return fault.finding.severity == Severity::error; });
}

bool unverified(const Service& service) {
    return service.check.empty() || service.check.find("未核对") != std::string::npos;
}

} // namespace bianmin

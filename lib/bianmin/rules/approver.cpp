/// Who may approve an extension.
#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/rights.hpp"
#include "bianmin/rules/role_words.hpp"

#include <utility>

namespace bianmin {
namespace {

Finding not_approver(const std::string& approver, Text message, const Whose& of) {
    return {.code = "approver-role",
            .value = approver,
            .message = std::move(message),
            .suggestion = say("who may: {}",
                              Term{of.center.text + ": director, deputy", of.center.text + "：主任、副主任"}),
            .clause = std::string(flow_row(Action::extend, State::accepted, of.type)->clause)};
}

/// Above a service's approver may stand somebody whom no list names; a complaint's is of the center.
Finding unknown_approver(const std::string& approver, const Whose& of) {
    return not_approver(
        approver,
        say("{} is on no list of staff: an extension is approved by the head of the unit", approver), of);
}

bool is_head(const Setup& setup, const Staff& person, const Whose& of) {
    constexpr Reaches heads{Reach::center, Reach::center, Reach::none, Reach::none, Reach::none, Reach::none};
    return covers(setup, person, reach_of(person, heads), of);
}

} // namespace

std::optional<Finding> approver_refusal(const Setup& setup, const std::string& approver,
                                        const Service* service, std::span<const StaffId> held,
                                        const Whose& of) {
    const Staff* person = setup.person(StaffId(approver));
    if (of.type == CaseType::complaint && !person) {
        // Of several of that name the one who may is meant.
        for (const auto& one : setup.staff)
            if (one.name == approver && (!person || is_head(setup, one, of))) person = &one;
        if (!person) return unknown_approver(approver, of);
    }
    if (!person || is_head(setup, *person, of)) return std::nullopt;
    if (service &&
        (service->extension_approver == person->id.text || service->extension_approver == person->name))
        return std::nullopt;
    for (const auto& post : held)
        if (const Staff* other = setup.person(post); other && is_head(setup, *other, of)) return std::nullopt;
    return not_approver(approver,
                        say("{} is {} of {}: an extension is approved by the head of the unit", person->name,
                            roles_of(*person), person->unit.text),
                        of);
}

} // namespace bianmin

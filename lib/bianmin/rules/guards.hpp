/// The conditions of the flow table's rows, applied to one proposed event.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/base/text.hpp"
#include "bianmin/rules/case_flow.hpp"
#include "bianmin/rules/context.hpp"

#include <string>
#include <vector>

namespace bianmin {

/// What a guard looks at.
struct Look {
    const Case& c;
    const Event& event;
    const RuleContext& context;
    const Service* service;
    std::string_view clause;
    std::vector<Finding>& out;

    void refuse(Guard guard, Text message, Text suggestion = {}, std::string value = {}) const {
        out.push_back({.code = std::string(word(guard)),
                       .value = std::move(value),
                       .message = std::move(message),
                       .suggestion = std::move(suggestion),
                       .clause = std::string(clause)});
    }
    /// In words: blanks say nothing.
    bool given(std::string_view fact) const { return !trim(event.facts.text(fact)).empty(); }
};

/// Runs every guard of the set; each adds what it has against the event.
void check_guards(std::uint64_t guards, const Look& look);

} // namespace bianmin

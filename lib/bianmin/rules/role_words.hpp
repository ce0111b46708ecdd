/// What somebody is, in words.
#pragma once
#include "bianmin/domain/setup.hpp"
#include "bianmin/domain/term_list.hpp"

namespace bianmin {

/// `director, deputy`; who has no role is a clerk of a window.
inline Term roles_of(const Staff& person) {
    if (person.roles.empty()) return term(Role::window);
    Term out;
    for (const Role role : person.roles) add(out, term(role));
    return out;
}

} // namespace bianmin

/// Units and people in sentences: by id in English, as machines and stories know them; by name in Chinese.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/domain/setup.hpp"

#include <string>
#include <string_view>

namespace bianmin {

/// A unit, a window or a staff member; what the setup does not know is written as it is.
inline Term named(const Setup& setup, std::string_view id) {
    const std::string text(id);
    if (const Unit* unit = setup.unit(UnitId(text))) return {text, unit->name};
    if (const Window* window = setup.window(WindowId(text))) return {text, window->name};
    if (const Staff* staff = setup.person(StaffId(text))) return {text, staff->name};
    return {text, text};
}

} // namespace bianmin

/// The first event of a case, made of what the counter was told.
#pragma once
#include "bianmin/desk/steps.hpp"

namespace bianmin {

/// The unit that receives: the station if one is named, else the center. Throws Error(not_found),
/// Error(usage).
const Unit& unit_of(const Setup& setup, const Opening& opening);
/// The `open` event; `person` carries the salt.
Event opening_event(const Desk& desk, const Opening& opening, const Person& person);

/// Did-you-mean errors for names from outside.
const Unit& require_unit(const Setup& setup, const UnitId& id);
const Staff& require_staff(const Setup& setup, const StaffId& id);
const Service& require_service(const Setup& setup, const ServiceId& id);

} // namespace bianmin

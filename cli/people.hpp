/// People as commands name them, and the talk about who stands in for whom.
#pragma once
#include "bianmin/desk/steps.hpp"
#include "bianmin/rules/shown_span.hpp"
#include "cli/arguments.hpp"
#include "cli/session.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin::cli {

/// By id, else by a name that stands for one person only. Throws Error(not_found) with the nearest id,
/// Error(usage) with all ids where several are meant.
const Staff& find_person(const Setup& setup, const std::string& text);

/// `2018-08-13`, `today`, or a moment: a day begins at midnight; what ends lasts until a second before the
/// moment, or before the next day.
std::optional<Moment> begin_of(const Arguments& arguments, std::string_view name, Date today);
std::optional<Moment> end_of(const Arguments& arguments, std::string_view name, Date today);

/// Where a matter is received: --center and --station as said, else where the actor works. Throws
/// Error(not_found).
void receive_at(const Setup& setup, const Desk& desk, const Arguments& arguments, Opening& opening);

/// Says on stderr to whom an assignment went because somebody is away.
void talk_of_stand_ins(Session& session, const std::vector<StandIn>& stand_ins);

} // namespace bianmin::cli

/// What the lines of lists may say of a thing.
#pragma once
#include <span>
#include <string_view>

namespace bianmin::cli {

/// The keys of all lists whose lines name a case (`number`) or a person, a unit or a service (`id`), so that
/// a batch tells what no list says from what it leaves aside.
std::span<const std::string_view> list_keys();

} // namespace bianmin::cli

/// The things of a workspace as JSON: stable keys, machine words, ISO dates, money in yuan and fen.
#pragma once
#include "bianmin/domain/setup.hpp"

#include <nlohmann/json.hpp>

namespace bianmin::cli {

using Json = nlohmann::ordered_json;

Json json_of(const Unit& unit);
Json json_of(const Window& window);
Json json_of(const Staff& person);
/// Without materials, as lists need it.
Json json_of(const Service& service);
Json json_of_materials(const Service& service);
Json json_of(const Setup& setup);

} // namespace bianmin::cli

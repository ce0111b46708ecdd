/// What the counter is told of people, and in words: numbers brought to the form they are kept in, and what
/// cannot be right.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/domain/case.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bianmin {

/// One of `name`, `id_number`, `phone`, `address`: mended where that is sure (spaces, full-width forms, an ID
/// number of fifteen places), else the reason why it cannot be kept. Numbers of other documents, a
/// passport's, stay as they are.
std::optional<Finding> check_person_field(std::string_view field, std::string& value);
/// All of the person's fields, of somebody who comes on that day.
std::vector<Finding> check_person(Person& person, Date on);
/// Words that no paper can print: broken UTF-8, control characters, texts beyond all measure.
std::vector<Finding> check_texts(const Event& event);

} // namespace bianmin

/// A chart's figures as every drawing of it shows and measures them.
#pragma once
#include <string>
#include <string_view>

namespace bianmin {

/// "12", "12.5", "98.6%"; "—" where there is nothing to divide by.
std::string chart_value(double value, std::string_view unit);

/// What a bar is drawn from: a figure that is not there, or below nothing, has no length.
double chart_length(double value);

} // namespace bianmin

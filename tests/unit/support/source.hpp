/// The folder of the sources, known to one object file: every other one is the same in every checkout.
#pragma once
#include <string>

namespace bianmin::test {

std::string source_folder();

} // namespace bianmin::test

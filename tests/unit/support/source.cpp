#include "unit/support/source.hpp"

std::string bianmin::test::source_folder() {
    return BIANMIN_SOURCE;
}

/// The one object file that knows the folder of the sources.
#include "unit/support/source.hpp"

std::string bianmin::test::source_folder() {
    return BIANMIN_SOURCE;
}

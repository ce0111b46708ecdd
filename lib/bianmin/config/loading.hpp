/// A setup with all its findings and the stamps of the files it was made of.
#pragma once
#include "bianmin/base/finding.hpp"
#include "bianmin/config/stamp.hpp"
#include "bianmin/domain/setup.hpp"

#include <string>
#include <vector>

namespace bianmin::config {

struct Loading {
    Setup setup;
    std::vector<Finding> findings;
    std::vector<Stamp> stamps;
};

Loading load(const std::string& root, const std::string& defaults);

} // namespace bianmin::config

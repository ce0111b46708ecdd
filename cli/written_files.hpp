/// Files that a run may not write over.
#pragma once
#include "cli/options.hpp"

#include <span>

namespace bianmin::cli {

/// Asked before anything is read: what is written is neither what is read, nor what another option writes,
/// nor a ledger's database, by whatever name or link. Throws Error(usage).
void refuse_overwriting(std::span<const Spec> specs, const Arguments& arguments);

} // namespace bianmin::cli

/// The file of an SQLite ledger: who may read it, where it may lie, how it comes to be.
#pragma once
#include "bianmin/store/store.hpp"

#include <string>

namespace bianmin {

/// Refuses a missing file (unless it is to be created), a symbolic link and a network file system; creates
/// the file with the mode the options ask for. True when it was created, or was left empty by a creation cut
/// short.
bool prepare_file(const std::string& file, const OpenOptions& options);
/// A new empty file that no other user can read; throws Error(refused) when it exists.
void create_file(const std::string& file, bool group_shared);
/// Content and name have reached the disk.
void sync_file(const std::string& file);
std::int64_t file_bytes(const std::string& file);

} // namespace bianmin

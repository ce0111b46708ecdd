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

/// Lets the disk begin with what was written to a file, so that the commit has less to wait for. Must outlive
/// whoever holds locks on the file: closing a descriptor gives them up.
class EarlyWriting {
public:
    EarlyWriting() = default;
    ~EarlyWriting();
    EarlyWriting(const EarlyWriting&) = delete;
    EarlyWriting& operator=(const EarlyWriting&) = delete;
    void begin(const std::string& file) noexcept;

private:
    int descriptor_ = -1;
};

} // namespace bianmin

/// In a load: full blocks are written by a thread of their own while the next ones are filled.
#pragma once
#include "bianmin/store/outgoing.hpp"

#include <future>

namespace bianmin {

/// While it writes, the connection is its own: whoever uses it otherwise waits for it (Connection::lend).
class BlockWriter {
public:
    explicit BlockWriter(Connection& connection);
    ~BlockWriter();
    BlockWriter(const BlockWriter&) = delete;
    BlockWriter& operator=(const BlockWriter&) = delete;
    /// Takes what was added, and leaves room for more. Throws what kept the blocks before from being written.
    void take(Outgoing& full);
    /// Returns when all is written; throws what kept it from being so.
    void finish();
    /// The same before a rollback, which is the answer to whatever happened.
    void abandon() noexcept;

private:
    Connection& connection_;
    Outgoing blocks_;
    std::future<void> work_; ///< the last member: its end waits for the thread
};

} // namespace bianmin

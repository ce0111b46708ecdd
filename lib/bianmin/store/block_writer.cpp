/// One thread a block: a thousand rows take it a hundred times as long as its start.
#include "bianmin/store/block_writer.hpp"

#include "bianmin/store/connection.hpp"

namespace bianmin {
namespace {

thread_local bool is_writer = false;

} // namespace

BlockWriter::BlockWriter(Connection& connection) : connection_(connection) {
    connection_.lend([this] {
        if (!is_writer) finish();
    });
}

BlockWriter::~BlockWriter() {
    abandon();
    connection_.lend(nullptr);
}

void BlockWriter::take(Outgoing& full) {
    finish();
    blocks_.swap(full);
    work_ = std::async(std::launch::async, [this] {
        is_writer = true;
        blocks_.write(connection_);
    });
}

void BlockWriter::finish() {
    if (work_.valid()) work_.get();
}

void BlockWriter::abandon() noexcept {
    if (work_.valid()) work_.wait();
    work_ = {};
    blocks_.forget();
}

} // namespace bianmin

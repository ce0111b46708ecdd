/// Opening a table by its content. Workbooks are read by a part of its own (workbook/): their libraries bring
/// others, and no other command waits for them.
#include "bianmin/base/part.hpp"
#include "bianmin/ledger/csv.hpp"

namespace bianmin {
namespace {

constexpr std::size_t head_size = 8;

/// ZIP archives, empty ones among them, compound files and what came before those.
bool may_be_workbook(std::string_view head) {
    using namespace std::literals;
    for (const std::string_view magic :
         {"PK\x03\x04"sv, "PK\x05\x06"sv, "\xD0\xCF\x11\xE0"sv, "\x09\x08\x10\x00"sv, "\x09\x08\x08\x00"sv,
          "\x09\x04\x06\x00"sv, "\x09\x02\x06\x00"sv})
        if (head.starts_with(magic)) return true;
    return false;
}

/// What was looked at, then the rest: a pipe is read once.
class SeenSource : public ByteSource {
public:
    SeenSource(std::string head, std::unique_ptr<ByteSource> rest)
        : head_(std::move(head)), rest_(std::move(rest)) {}
    std::size_t read(std::string& out, std::size_t limit) override {
        const std::size_t before = out.size();
        out += head_;
        head_.clear();
        rest_->read(out, limit - (out.size() - before));
        return out.size() - before;
    }
    std::uint64_t size() const override { return rest_->size(); }

private:
    std::string head_;
    std::unique_ptr<ByteSource> rest_;
};

std::unique_ptr<Rows> read_workbook(const std::string& path, std::string bytes, const std::string& name,
                                    const TableOptions& options) {
    using Read = void(const std::string&, std::string&, const std::string&, const TableOptions&, Rows*&);
    static auto* const read =
        reinterpret_cast<Read*>(part_entry("bianmin-workbook.so", "bianmin_read_workbook"));
    Rows* rows = nullptr;
    read(path, bytes, name, options, rows);
    return std::unique_ptr<Rows>(rows);
}

} // namespace

std::unique_ptr<Rows> open_table(const std::string& path, const TableOptions& options) {
    auto file = file_source(path);
    std::string head;
    file->read(head, head_size);
    if (may_be_workbook(head)) return read_workbook(path, {}, path, options);
    return std::make_unique<CsvRows>(std::make_unique<SeenSource>(std::move(head), std::move(file)), path);
}

std::unique_ptr<Rows> table_of_bytes(std::string bytes, const std::string& name,
                                     const TableOptions& options) {
    if (may_be_workbook(bytes)) return read_workbook({}, std::move(bytes), name, options);
    return std::make_unique<CsvRows>(memory_source(std::move(bytes)), name);
}

} // namespace bianmin
